import { noteExecution } from '../instructions/store.ts'
import { withClaim } from '../runs/claims.ts'
import type { Ending } from '../runs/ending.ts'
import { runsDueForAverage, runsToCount, updateAside } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { executionSeconds, isSuccessful } from '../savings/rules.ts'

/** Runs that the collector takes at a time. Each brings the others of its instruction. */
const MOST = 200

/** A run that waited for an offline device, or for several, is left out: it says nothing about the instruction. */
function count(run: StoredRun): void {
    const seconds = executionSeconds(run)
    if (seconds !== null && isSuccessful(run) && !run.waitedForDevice && run.peersOf === '')
        noteExecution(run.definition, run.id, seconds)
    updateAside(run.id, { averageDue: false })
}

/** Counts the completed runs of an instruction for its average. When the claim is taken, the next tick counts them. */
function countDue(definition: string, domain: string): void {
    withClaim('average:' + definition, { run: '', configuration: '', domain: domain }, () => {
        runsDueForAverage(definition).forEach(count)
    })
}

/** The run's share in the average of its instruction. Updated later, to keep the request that ends the run fast. */
export const average: Ending = {
    name: 'average',
    at: 'tick',
    finish(run) {
        if (run.averageDue) countDue(run.definition, run.domain)
        return run
    },
    left: () => runsToCount(MOST),
}
