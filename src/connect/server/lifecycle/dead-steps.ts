import type { GlideRecord } from '@servicenow/glide'
import { countRowsOf } from '../responses/store.ts'
import { deadStepClaims, stepName } from '../runs/claims.ts'
import { updateRun } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'

/** Limit of one query; a run has far fewer. */
const MOST_OF_RUN = 100

/**
 * Raises the step of a run past a claim whose transaction died: the run goes on, and the step is not done twice. Rows that the
 * dead transaction stored are counted from now on, even when the run has no next step.
 */
function raisePast(run: StoredRun, claim: GlideRecord): void {
    const stored = run.responsesRemovedAt === null ? Math.max(run.counts.stored, countRowsOf(run.id)) : 0
    const counts = stored > run.counts.stored ? { stored: stored, found: Math.max(run.counts.found, stored) } : {}
    updateRun(run.id, run.step, { step: run.step + 1, counts: counts })
    claim.deleteRecord()
}

/** sys_ids of runs with a step whose transaction died. */
export function runsWithDeadSteps(limit: number): string[] {
    const claim = deadStepClaims(null, limit)
    const runs: string[] = []
    while (claim.next()) runs.push(claim.getValue('run') || '')
    return runs
}

/** Ends the steps of the run whose transactions died. */
export function endDeadSteps(run: StoredRun): void {
    const claim = deadStepClaims(run.id, MOST_OF_RUN)
    while (claim.next()) {
        if (claim.getValue('name') === stepName(run)) raisePast(run, claim)
        else claim.deleteRecord()
    }
}
