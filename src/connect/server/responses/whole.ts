import { nowMs } from '../clock.ts'
import { cutAt, wholeOf } from '../contract/values.ts'
import type { Cell } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { markedCut } from '../workbook/about.ts'
import { keptInPlatform } from './ask.ts'
import { type Lens, seenColumns } from './lens.ts'

/** Limits of the texts that a workbook of the server fetches in full; the others are marked as cut. */
const MOST_CALLS = 20
const MOST_MS = 8000

/** The full text of one cell, which the pages of 1E cut; null when 1E does not offer it. Throws where the lens masks it. */
export function wholeText(
    run: StoredRun,
    lens: Lens,
    id: [string, string],
    column: string,
    budgetMs: number
): string | null {
    const seen = seenColumns(run.columns, lens).filter((one) => one.name === column)[0]
    if (!seen) throw fail('body_invalid', ['column is none of this run.'])
    if (seen.private === 'masked') throw fail('column_private')
    return callCore('cell', {
        ...keptInPlatform(run),
        configuration: run.configuration,
        budgetMs: budgetMs,
        shard: id[0],
        row: id[1],
        column: column,
    })
}

/** Fills the texts of rows that 1E has cut. */
interface Wholes {
    fill(rows: Cell[][], ids: [string, string][]): void
    marked(): number
}

/** Replaces texts that 1E has cut by the full ones, within the limits, and marks the others. The rows are as the lens shows them. */
export function wholesOf(run: StoredRun, lens: Lens): Wholes {
    const columns = seenColumns(run.columns, lens)
    const deadline = nowMs() + MOST_MS
    let calls = 0
    let marked = 0
    const fetched = (cut: Cell, id: [string, string], column: string): string | null => {
        if (calls >= MOST_CALLS || nowMs() >= deadline) return null
        calls++
        try {
            return wholeOf(cut, wholeText(run, lens, id, column, deadline - nowMs()))
        } catch (thrown) {
            if (!isFailure(thrown)) throw thrown
            // The file matters more than this text: no other one is fetched.
            calls = MOST_CALLS
            return null
        }
    }
    return {
        fill(rows, ids) {
            rows.forEach((row, place) => {
                columns.forEach((column, at) => {
                    const cut = row[at]
                    const id = ids[place]
                    if (cut === undefined || id === undefined || cutAt(cut, column) === null) return
                    const whole = fetched(cut, id, column.name)
                    if (whole === null) marked++
                    row[at] = whole === null ? markedCut(String(cut), translate) : whole
                })
            })
        },
        marked: () => marked,
    }
}
