import { nowMs } from '../clock.ts'
import type { ResponsePage } from '../contract/wire.ts'
import { hasMore } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { type Lens, seenColumns } from './lens.ts'
import { type StoredRows, storedRows } from './store.ts'

/** Most rows of one response. */
export const MOST_ROWS = 1000

/** Stored rows of a run from one sequence to another, as the lens shows them; fewer when fewer are stored. */
export function storedPage(run: StoredRun, lens: Lens, from: number, to: number): ResponsePage {
    const start = Math.min(from, run.counts.stored)
    const end = Math.max(start, Math.min(to, run.counts.stored, start + MOST_ROWS))
    const none: StoredRows = { columns: seenColumns(run.columns, lens), rows: [], ids: [] }
    const stored = start < end ? storedRows(run, lens, start, end) : none
    return {
        ...stored,
        from: start,
        to: end,
        stored: run.counts.stored,
        found: Math.max(run.counts.found, run.counts.stored),
        more: hasMore(run, nowMs()),
    }
}
