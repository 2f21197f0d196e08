import { nowMs } from '../clock.ts'
import type { CorePage } from '../contract/core.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredRun } from '../runs/stored.ts'

/** 1E's id of a run whose answers 1E still keeps; a failure when it was never sent or 1E has forgotten them. */
export function keptInPlatform(run: StoredRun): number {
    if (run.platformId === null) throw fail('run_not_sent')
    if (run.keepUntil !== null && nowMs() > run.keepUntil) throw fail('answers_expired')
    return run.platformId
}

/** A page of a run's rows from 1E. An instruction that 1E does not know any more has taken its answers with it. */
export function askRows(
    configuration: string,
    platformId: number,
    page: { start: string; pageSize: number },
    budgetMs: number
): CorePage {
    try {
        return callCore('responses', {
            configuration: configuration,
            budgetMs: budgetMs,
            id: platformId,
            start: page.start,
            pageSize: page.pageSize,
        })
    } catch (thrown) {
        if (isFailure(thrown) && thrown.problem.code === 'platform_not_found') throw fail('answers_expired')
        throw thrown
    }
}
