import { GlideRecord } from '@servicenow/glide'
import type { RunState } from '../contract/run.ts'

/** The table of the trail. */
export const RUN_EVENTS = 'x_1e_connect_run_event'

export interface RunChange {
    run: string
    domain: string
    /** The run's step when it was written. */
    step: number
    /** Empty for a run that has just been stored. */
    before: string
    state: RunState
    /** sys_id of the user who caused it. */
    person: string
    reason: string
}

/** The order of the events of a run, without a query: a step changes the state once, and a send once more before it. */
function sequenceOf(change: RunChange): number {
    return change.step * 2 + (change.state === 'sending' ? 1 : 0)
}

export function insertEvent(change: RunChange): void {
    const row = new GlideRecord(RUN_EVENTS)
    row.initialize()
    row.setValue('run', change.run)
    row.setValue('sequence', sequenceOf(change))
    row.setValue('state_before', change.before)
    row.setValue('state', change.state)
    row.setValue('person', change.person)
    row.setValue('reason', change.reason.substr(0, 1000))
    row.setValue('sys_domain', change.domain)
    row.insert()
}
