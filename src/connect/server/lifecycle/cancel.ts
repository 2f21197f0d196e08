import { isFinal } from '../contract/run.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import { withStep } from '../runs/claims.ts'
import { finish } from '../runs/finish.ts'
import type { StoredRun } from '../runs/stored.ts'
import { subjectOf } from '../runs/subject.ts'
import { isPossible } from '../runs/transitions.ts'

/** Stops gathering in 1E and keeps the responses. That 1E refuses because the instruction has ended is no error. */
export function stopInPlatform(run: StoredRun, budgetMs: number): void {
    if (run.platformId === null) return
    try {
        callCore('cancel', { ...subjectOf(run), configuration: run.configuration, budgetMs: budgetMs })
    } catch (thrown) {
        const ended =
            isFailure(thrown) &&
            (thrown.problem.code === 'platform_error' || thrown.problem.code === 'platform_not_found')
        if (!ended || (isFailure(thrown) && thrown.transient)) throw thrown
    }
}

/** Stops gathering in 1E and keeps the stored rows. The caller has checked the rights. */
export function cancelRun(run: StoredRun, budgetMs: number): StoredRun {
    if (isFinal(run.state)) throw fail('run_final')
    if (run.state === 'awaiting_approval') throw fail('run_not_sent')
    const after = withStep(run, null, ({ run: mine, end }) => {
        if (!isPossible(mine.state, 'cancelled')) throw fail('run_busy')
        stopInPlatform(mine, budgetMs)
        return end(finish('cancelled', { problem: null }))
    })
    if (!after) throw fail('run_busy')
    return after
}
