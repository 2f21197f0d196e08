import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { thrownText } from '../failure.ts'
import { noteExecution } from '../instructions/store.ts'
import { executionSeconds, isSuccessful } from '../savings/rules.ts'
import { withClaim } from './claims.ts'
import { type DueForAverage, definitionsDueForAverage, noteCounted, runsDueForAverage } from './store.ts'
import type { StoredRun } from './stored.ts'

/** An offline device's waiting says nothing about the instruction. */
function count(run: StoredRun): void {
    const seconds = executionSeconds(run)
    if (seconds !== null && isSuccessful(run) && !run.waitedForDevice) noteExecution(run.definition, run.id, seconds)
    noteCounted(run.id)
}

/** Whoever finds the claim taken may leave: what its holder does not count is counted by the next tick. */
function countDue({ definition, domain }: DueForAverage): void {
    withClaim('average:' + definition, { run: '', configuration: '', domain: domain }, () => {
        runsDueForAverage(definition).forEach(count)
    })
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
