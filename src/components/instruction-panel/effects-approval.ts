import { acts } from '../shared/acts.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { follow, onRun, openById } from './effects-run.ts'
import type { PanelSession } from './session.ts'

/** Takes the shown request for approval back and shows the result. */
export async function withdrawRun(panel: PanelSession): Promise<void> {
    const { run, deciding } = panel.state.answer
    if (!run || deciding) return
    const since = acts()
    panel.setAnswer({ deciding: true })
    panel.setTrouble(null)
    const { signal } = panel.calls.record
    try {
        const decided = await panel.once('withdraw', (key) =>
            itsm('POST /runs/{id}/approval', { id: run.id, body: { decision: 'withdraw', key }, signal })
        )
        if (!panel.shows(run)) return
        panel.setAnswer({ deciding: false })
        onRun(panel, decided)
        follow(panel, decided)
        // The buttons are gone: the focus goes to the line that says how the request ended.
        panel.outside.focus('#run', since)
    } catch (error) {
        if (signal.aborted || !panel.shows(run)) return
        panel.setAnswer({ deciding: false })
        panel.setTrouble(troubleFrom(error))
        panel.follower?.hurry()
    }
}

/** Shows a run that the user has just approved or rejected. */
export async function showDecided(panel: PanelSession, id: string): Promise<void> {
    if (panel.state.stage === 'ready') await openById(panel, id)
}
