import { nowMs } from '../clock.ts'
import type { PlatformPage } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredRun } from '../runs/store.ts'
import { columnsWith, toCells } from './cells.ts'

const BUDGET_MS = 20000

/** One page of a run's rows straight from 1E, without storing it. `range` is where an earlier page said to go on. */
export function platformPage(run: StoredRun, range: string | null, limit: number): PlatformPage {
    if (run.platformId === null) throw fail('run_not_sent')
    if (run.keepUntil !== null && nowMs() > run.keepUntil) throw fail('answers_expired')
    const start = range || '0;0'
    try {
        const page = callCore('responses', {
            configuration: run.configuration,
            budgetMs: BUDGET_MS,
            id: run.platformId,
            start: start,
            pageSize: limit,
        })
        let columns = run.columns
        for (const row of page.rows) columns = columnsWith(columns, row.values, run.columns.length)
        return {
            columns: columns,
            rows: page.rows.map((row) => toCells(columns, row.values)),
            range: page.range || start,
            more: page.range !== null,
        }
    } catch (thrown) {
        if (isFailure(thrown) && thrown.problem.code === 'platform_not_found') throw fail('answers_expired')
        throw thrown
    }
}
