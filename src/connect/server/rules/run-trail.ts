import { type GlideRecord, gs } from '@servicenow/glide'
import { insertEvent } from '../runs/events.ts'
import { toStoredRun } from '../runs/store.ts'

/** Writes a row for every change of a run's state, in the same transaction. */
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
