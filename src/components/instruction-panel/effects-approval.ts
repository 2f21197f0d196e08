import type { ApprovalRequest } from '../../contract/approval.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { follow, onRun } from './effects-run.ts'
import type { PanelSession } from './session.ts'

/** Approves, rejects or withdraws the shown run and shows the result. */
export async function decideRun(panel: PanelSession, decision: ApprovalRequest): Promise<void> {
    const { run, deciding } = panel.state.answer
    if (!run || deciding) return
    panel.setAnswer({ deciding: true })
    panel.setTrouble(null)
    const { signal } = panel.calls.record
    try {
        const decided = await panel.once(decision.decision, (key) =>
            itsm('POST /runs/{id}/approval', { id: run.id, body: { ...decision, key }, signal })
        )
        if (!panel.shows(run)) return
        panel.setAnswer({ deciding: false })
        onRun(panel, decided)
        follow(panel, decided)
        // The buttons are gone: the focus goes to the line that says how the request ended.
        panel.outside.focus('#run')
    } catch (error) {
        if (signal.aborted || !panel.shows(run)) return
        panel.setAnswer({ deciding: false })
        panel.setTrouble(troubleFrom(error))
        panel.follower?.hurry()
    }
}
