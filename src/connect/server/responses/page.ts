import { nowMs } from '../clock.ts'
import type { ResponsePage } from '../contract/wire.ts'
import { hasMore } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { storedRows } from './store.ts'

/** Most rows of one response. */
export const MOST_ROWS = 1000

/** Stored rows of a run from one sequence to another; fewer when fewer are stored. */
export function storedPage(run: StoredRun, from: number, to: number): ResponsePage {
    const start = Math.min(from, run.counts.stored)
    const end = Math.max(start, Math.min(to, run.counts.stored, start + MOST_ROWS))
    const stored = start < end ? storedRows(run, start, end) : { rows: [], ids: [] }
    return {
        columns: run.columns,
        rows: stored.rows,
        ids: stored.ids,
        from: start,
        to: end,
        stored: run.counts.stored,
        found: Math.max(run.counts.found, run.counts.stored),
        more: hasMore(run, nowMs()),
    }
}
