import { nowMs } from '../clock.ts'
import { cutAt, wholeOf } from '../contract/values.ts'
import type { Cell } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { markedCut } from '../workbook/about.ts'
import { keptInPlatform } from './ask.ts'

/** Limits of the texts that a workbook of the server fetches in full; the others are marked as cut. */
const MOST_CALLS = 20
const MOST_MS = 8000

/** The full text of one cell, which the pages of 1E cut; null when 1E does not offer it. */
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

/** Replaces texts that 1E has cut by the full ones, within the limits, and marks the others. */
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
            // The file matters more than this text: no other one is fetched.
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
