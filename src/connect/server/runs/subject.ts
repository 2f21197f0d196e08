import { gs } from '@servicenow/glide'
import type { CoreSubject } from '../contract/core.ts'
import { fail } from '../failure.ts'
import type { StoredRun } from './stored.ts'

/** What identifies a run in 1E. It holds the instance's name: a clone of this instance must not take over our runs. */
export function correlationOf(run: StoredRun): string {
    return JSON.stringify({ sn: gs.getProperty('instance_name', 'instance'), ti: run.id, task: run.recordNumber })
}

/** FQDNs of the devices that it runs on. */
export function devicesOf(run: StoredRun): string[] {
    return run.peers.length > 0 ? run.peers : [run.device]
}

/** The run's instruction in 1E. Throws `run_not_sent` when the run was never sent. */
export function subjectOf(run: StoredRun): CoreSubject {
    if (run.platformId === null) throw fail('run_not_sent')
    return { id: run.platformId, name: run.instruction.name, correlation: correlationOf(run) }
}
