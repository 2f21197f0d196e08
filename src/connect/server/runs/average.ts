import { GlideRecord, gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { thrownText } from '../failure.ts'
import { noteExecution } from '../instructions/store.ts'
import { executionSeconds, isSuccessful } from '../savings/rules.ts'
import { isDead } from './claims.ts'
import { type DueForAverage, definitionsDueForAverage, noteCounted, runsDueForAverage } from './store.ts'
import type { StoredRun } from './stored.ts'

const TABLE = 'x_1e_connect_average_claim'

function claimOf(definition: string): GlideRecord | null {
    const claim = new GlideRecord(TABLE)
    return claim.get('definition', definition) ? claim : null
}

/** True when the right to count runs of this definition is ours: the unique index decides. */
function take(definition: string, domain: string): boolean {
    const claim = new GlideRecord(TABLE)
    claim.initialize()
    claim.setValue('definition', definition)
    claim.setValue('sys_domain', domain)
    if (claim.insert()) return true
    const other = claimOf(definition)
    if (other && isDead(other)) other.deleteRecord()
    return false
}

/** An offline device's waiting says nothing about the instruction. */
function count(run: StoredRun): void {
    const seconds = executionSeconds(run)
    if (seconds !== null && isSuccessful(run) && !run.waitedForDevice) noteExecution(run.definition, run.id, seconds)
    noteCounted(run.id)
}

/** Whoever finds the claim taken may leave: what its holder does not count is counted by the next tick. */
function countDue({ definition, domain }: DueForAverage): void {
    if (!take(definition, domain)) return
    try {
        runsDueForAverage(definition).forEach(count)
    } finally {
        const mine = claimOf(definition)
        if (mine) mine.deleteRecord()
    }
}

/** Counts completed runs for the averages of their instructions; what is not managed by `end` waits for the next time. */
export function countAverages(end: number): void {
    for (const due of definitionsDueForAverage()) {
        if (nowMs() > end) return
        try {
            countDue(due)
        } catch (thrown) {
            gs.error('Average of instruction {0}: {1}', due.definition, thrownText(thrown))
        }
    }
}
