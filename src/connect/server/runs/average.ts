import { GlideRecord } from '@servicenow/glide'
import { noteExecution } from '../instructions/store.ts'
import { executionSeconds, isSuccessful } from '../savings/rules.ts'
import { isDead } from './claims.ts'
import { definitionsDueForAverage, noteCounted, runsDueForAverage } from './store.ts'
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

/**
 * Counts the completed runs of a definition that are due, one transaction at a time: whoever finds the claim taken may
 * leave, because its holder looks again after giving it back.
 */
export function countDue(definition: string): void {
    for (;;) {
        const [first] = runsDueForAverage(definition)
        if (!first || !take(definition, first.domain)) return
        try {
            runsDueForAverage(definition).forEach(count)
        } finally {
            const mine = claimOf(definition)
            if (mine) mine.deleteRecord()
        }
    }
}

/** Counts what transactions that were broken off have left. */
export function countLeftOver(): void {
    definitionsDueForAverage().forEach(countDue)
}
