import type { ApprovalRequest } from '../../contract/approval.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { follow, onRun } from './effects-run.ts'
import type { PanelSession } from './session.ts'

/** Approves, rejects or withdraws the run that is shown, and goes on with what became of it. */
export async function decideRun(panel: PanelSession, body: ApprovalRequest): Promise<void> {
    const { signal } = panel
    const { run } = panel.state
    if (!run || panel.state.deciding) return
    panel.set({ deciding: true, runTrouble: null })
    try {
        const decided = await panel.once(body.decision, (key) => itsm.decide(run.id, { ...body, key }, signal))
        panel.set({ deciding: false })
        onRun(panel, decided)
        if (panel.shows(decided)) follow(panel, decided)
        // The buttons are gone: the focus goes to where the answer stands.
        panel.outside.focus('#run')
    } catch (error) {
        if (signal.aborted) return
        panel.set({ deciding: false, runTrouble: troubleFrom(error) })
        panel.follower?.hurry()
    }
}
