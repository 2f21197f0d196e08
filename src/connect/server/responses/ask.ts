import { nowMs } from '../clock.ts'
import type { CorePage, CoreSubject } from '../contract/core.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredRun } from '../runs/stored.ts'
import { devicesOf, subjectOf } from '../runs/subject.ts'

/** The run's instruction in 1E. Throws when it was never sent, or 1E keeps its responses no longer. */
export function keptInPlatform(run: StoredRun): CoreSubject {
    const subject = subjectOf(run)
    if (run.keepUntil !== null && nowMs() > run.keepUntil) throw fail('answers_expired')
    return subject
}

/** A page of a run's rows from 1E, which core has checked to be the run's. Throws `answers_expired` when 1E no longer knows the instruction. */
export function askRows(
    run: StoredRun,
    subject: CoreSubject,
    page: { start: string; pageSize: number },
    budgetMs: number
): CorePage {
    try {
        return callCore('responses', {
            ...subject,
            configuration: run.configuration,
            budgetMs: budgetMs,
            fqdns: devicesOf(run),
            start: page.start,
            pageSize: page.pageSize,
        })
    } catch (thrown) {
        if (isFailure(thrown) && thrown.problem.code === 'platform_not_found') throw fail('answers_expired')
        throw thrown
    }
}
