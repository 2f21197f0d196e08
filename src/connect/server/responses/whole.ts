import { nowMs } from '../clock.ts'
import { cutAt, wholeOf } from '../contract/values.ts'
import type { Cell } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { markedCut } from '../workbook/about.ts'
import { keptInPlatform } from './ask.ts'

/** Texts that a workbook of the server fetches whole, and how long that may take: the others are marked as cut. */
const MOST_CALLS = 20
const MOST_MS = 8000

/** One text of a row as 1E holds it, which its pages hold cut; null when it does not offer it. */
export function wholeText(run: StoredRun, id: [string, string], column: string, budgetMs: number): string | null {
    if (!run.columns.some((one) => one.name === column)) throw fail('body_invalid', ['column is none of this run.'])
    return callCore('cell', {
        ...keptInPlatform(run),
        configuration: run.configuration,
        budgetMs: budgetMs,
        shard: id[0],
        row: id[1],
        column: column,
    })
}

/** Puts whole texts in the place of those that 1E has cut, as far as it gives them, and marks the others. */
export function wholesOf(run: StoredRun): { fill(rows: Cell[][], ids: [string, string][]): void; marked(): number } {
    const deadline = nowMs() + MOST_MS
    let calls = 0
    let marked = 0
    const fetched = (cut: Cell, id: [string, string], column: string): string | null => {
        if (calls >= MOST_CALLS || nowMs() >= deadline) return null
        calls++
        try {
            return wholeOf(cut, wholeText(run, id, column, deadline - nowMs()))
        } catch (thrown) {
            if (!isFailure(thrown)) throw thrown
            // The file is worth more than this text: no further one is asked for.
            calls = MOST_CALLS
            return null
        }
    }
    return {
        fill(rows, ids) {
            rows.forEach((row, place) => {
                run.columns.forEach((column, at) => {
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
