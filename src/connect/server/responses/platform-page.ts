import type { PlatformPage } from '../contract/wire.ts'
import type { StoredRun } from '../runs/stored.ts'
import { askRows, keptInPlatform } from './ask.ts'
import { columnsWith, toCells } from './cells.ts'
import { FIRST_RANGE } from './keep.ts'
import { maskingLens, seenCells, seenColumns } from './lens.ts'

/** One page of a run's rows from 1E, which is not stored; private columns are masked. `range` comes from the page before; null for the first. */
export function platformPage(run: StoredRun, range: string | null, limit: number, budgetMs: number): PlatformPage {
    const start = range || FIRST_RANGE
    const page = askRows(run, keptInPlatform(run), { start: start, pageSize: limit }, budgetMs)
    let columns = run.columns
    for (const row of page.rows) columns = columnsWith(columns, row.values, run.columns.length)
    const seen = seenColumns(columns, maskingLens(run))
    return {
        columns: seen,
        rows: page.rows.map((row) => seenCells(seen, toCells(columns, row.values))),
        ids: page.rows.map((row): [string, string] => [row.shard, row.id]),
        range: page.range || start,
        more: page.range !== null,
    }
}
