import { headWords } from '../contract/heads.ts'
import { isBlank } from '../contract/values.ts'
import type { Cell, Column } from '../contract/wire.ts'
import type { StoredRun } from '../runs/stored.ts'
import { maskingLens } from './lens.ts'
import { storedRows } from './store.ts'

/** Rows that are looked through for the greatest value. */
const MOST_ROWS = 1000

/** What a reader looks at first in an answer. */
export interface StandsOut {
    /** The columns as everybody sees them: private ones are masked, and so are their cells. */
    columns: Column[]
    /** Stored rows, at most 1,000. */
    rows: Cell[][]
    /** The row with the greatest share, else the first; null where there is none. */
    row: Cell[] | null
    /** The column of that share; -1 where the answer has none. */
    share: number
}

/** The column whose greatest value says most: a share in percent; -1 for none. */
function shareOf(columns: Column[]): number {
    for (let at = 0; at < columns.length; at++) {
        const column = columns[at]
        // Much free space is nothing to tell.
        if (column && column.kind === 'number' && headWords(column).unit === '%' && !/free/i.test(column.name))
            return at
    }
    return -1
}

function greatest(rows: Cell[][], at: number): Cell[] | null {
    let best: Cell[] | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const row of rows) {
        const value = row[at]
        if (value === undefined || isBlank(value) || !(Number(value) > most)) continue
        most = Number(value)
        best = row
    }
    return best
}

export function standsOut(run: StoredRun): StandsOut {
    const { rows, columns } = storedRows(run, maskingLens(run), 0, MOST_ROWS)
    const share = shareOf(columns)
    return {
        columns: columns,
        rows: rows,
        row: (share < 0 ? null : greatest(rows, share)) || rows[0] || null,
        share: share,
    }
}
