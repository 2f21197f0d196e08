import { gs } from '@servicenow/glide'
import type { CoreSubject } from '../contract/core.ts'
import { fail } from '../failure.ts'
import type { StoredRun } from './stored.ts'

/** What a run carries in 1E: the means to know it again. A copy of this instance has another name, and so no claim to it. */
export function correlationOf(run: StoredRun): string {
    return JSON.stringify({ sn: gs.getProperty('instance_name', 'instance'), ti: run.id, task: run.recordNumber })
}

/** The run's instruction in 1E and what identifies it; a failure when it was never sent. */
export function subjectOf(run: StoredRun): CoreSubject {
    if (run.platformId === null) throw fail('run_not_sent')
    return { id: run.platformId, name: run.instruction.name, correlation: correlationOf(run) }
}
