import { type GlideRecord, gs } from '@servicenow/glide'
import { insertEvent } from '../runs/events.ts'
import { toStoredRun } from '../runs/store.ts'

/** Every change of a run's state leaves a row, whoever wrote it: with the run, or not at all. */
export function onRunChanged(current: GlideRecord, previous: GlideRecord | null): void {
    const run = toStoredRun(current)
    const before = previous ? previous.getValue('state') || '' : ''
    if (before === run.state) return
    const isDecision = before === 'awaiting_approval' && run.decidedBy !== null
    const why = run.problem ? run.problem.message : ''
    insertEvent({
        run: run.id,
        domain: run.domain,
        step: run.step,
        before: before,
        state: run.state,
        person: isDecision && run.decidedBy ? run.decidedBy.id : gs.getUserID(),
        reason: isDecision ? run.comment : why,
    })
}
