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
    /** The row with the greatest share, or the least; else the first; null where there is none. */
    row: Cell[] | null
    /** The column of that share; -1 where the answer has none. */
    share: number
    /** True for a share of which the least stands out: much free space is nothing to tell. */
    least: boolean
}

const FREE = /free/i

/** The column whose greatest value, or least, says most: a share in percent, of what is used before what is free; -1 for none. */
function shareOf(columns: Column[]): number {
    let free = -1
    for (let at = 0; at < columns.length; at++) {
        const column = columns[at]
        if (!column || column.kind !== 'number' || headWords(column).unit !== '%') continue
        if (!FREE.test(column.name)) return at
        if (free < 0) free = at
    }
    return free
}

/** The row whose value there is the greatest, or with -1 the least. */
function utmost(rows: Cell[][], at: number, sign: 1 | -1): Cell[] | null {
    let best: Cell[] | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const row of rows) {
        const value = row[at]
        if (value === undefined || isBlank(value) || !(sign * Number(value) > most)) continue
        most = sign * Number(value)
        best = row
    }
    return best
}

export function standsOut(run: StoredRun): StandsOut {
    const { rows, columns } = storedRows(run, maskingLens(run), 0, MOST_ROWS)
    const share = shareOf(columns)
    const column = columns[share]
    const least = column !== undefined && FREE.test(column.name)
    return {
        columns: columns,
        rows: rows,
        row: (share < 0 ? null : utmost(rows, share, least ? -1 : 1)) || rows[0] || null,
        share: share,
        least: least,
    }
}
