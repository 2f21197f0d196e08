import { nowMs } from '../clock.ts'
import type { CorePage, CoreSubject } from '../contract/core.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredRun } from '../runs/stored.ts'
import { subjectOf } from '../runs/subject.ts'

/** A run whose answers 1E still keeps, as 1E knows it; a failure when it was never sent or 1E has forgotten them. */
export function keptInPlatform(run: StoredRun): CoreSubject {
    const subject = subjectOf(run)
    if (run.keepUntil !== null && nowMs() > run.keepUntil) throw fail('answers_expired')
    return subject
}

/** A page of a run's rows from 1E, after 1E has said that it is the run's. An instruction that 1E does not know any more has taken its answers with it. */
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
            fqdn: run.device,
            start: page.start,
            pageSize: page.pageSize,
        })
    } catch (thrown) {
        if (isFailure(thrown) && thrown.problem.code === 'platform_not_found') throw fail('answers_expired')
        throw thrown
    }
}
