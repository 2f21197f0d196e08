import type { CorePage } from '../contract/core.ts'
import type { Column } from '../contract/wire.ts'
import type { StoredRun } from '../runs/stored.ts'
import { storePage } from './store.ts'

/** Where 1E begins with the rows of an instruction. */
export const FIRST_RANGE = '0;0'

/** What a page of rows changes of its run. */
export interface Kept {
    nextRange: string
    columns: Column[]
    counts: { stored: number; found: number }
}

/** Stores a page of the run's rows; rows that are stored already count once. Returns what that changes of the run. */
export function keepPage(run: StoredRun, page: CorePage): Kept {
    const { stored, columns } = storePage(run, page.rows)
    return {
        nextRange: page.range || run.nextRange || FIRST_RANGE,
        columns: columns || run.columns,
        counts: { stored: stored, found: Math.max(run.counts.found, stored) },
    }
}
