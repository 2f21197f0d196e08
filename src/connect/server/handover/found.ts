import { namingColumn } from '../contract/comparison.ts'
import { headWords } from '../contract/heads.ts'
import { isBlank } from '../contract/values.ts'
import type { Cell } from '../contract/wire.ts'
import { storedRows } from '../responses/store.ts'
import { cellWords, headText } from '../responses/words.ts'
import { phaseWords } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'

/** Rows that are looked through for the greatest value. */
const MOST_ROWS = 1000
/** Characters of a value in a sentence. */
const MOST_VALUE = 60
/** Values of a row in a sentence. */
const MOST_VALUES = 3

function short(text: string): string {
    return text.length > MOST_VALUE ? text.substr(0, MOST_VALUE - 1) + '\u2026' : text
}

/** The column whose greatest value says most: a share in percent, of which there is one at least; -1 for none. */
function shareOf(run: StoredRun): number {
    for (let at = 0; at < run.columns.length; at++) {
        const column = run.columns[at]
        // Much free space is nothing to tell.
        if (column && column.kind === 'number' && headWords(column).unit === '%' && !/free/i.test(column.name))
            return at
    }
    return -1
}

function greatest(rows: Cell[][], at: number): Cell[] | undefined {
    let best: Cell[] | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const row of rows) {
        const value = row[at]
        if (value === undefined || isBlank(value) || !(Number(value) > most)) continue
        most = Number(value)
        best = row
    }
    return best
}

/** The first values of a row. */
function valuesOf(run: StoredRun, row: Cell[]): string {
    return run.columns
        .map((column, at) => short(cellWords(row[at], column.kind)))
        .filter((text) => text !== '')
        .slice(0, MOST_VALUES)
        .join(', ')
}

/** What stands out in the rows of an answer: its only row, the row with the greatest share, else what the few rows are called; '' for nothing. */
function standsOut(run: StoredRun): string {
    const { rows } = storedRows(run, 0, MOST_ROWS)
    const only = rows[0]
    if (only && rows.length === 1) return valuesOf(run, only)
    const name = namingColumn(run.columns)
    const share = shareOf(run)
    const named = run.columns[name]
    if (!named) return ''
    const head = run.columns[share]
    const row = head ? greatest(rows, share) : undefined
    if (head && row) {
        return translate('most {0}: {1}, {2}', [
            headText(head),
            short(cellWords(row[name], named.kind)),
            cellWords(row[share], head.kind),
        ])
    }
    if (rows.length > 3) return ''
    return rows
        .map((each) => short(cellWords(each[name], named.kind)))
        .filter((text) => text !== '')
        .join(', ')
}

/** What a question has found, in a sentence without its point. */
export function foundWords(run: StoredRun): string {
    const words = phaseWords(run).replace(/\.$/, '')
    if (run.state !== 'completed' || run.counts.stored === 0) return words
    const detail = standsOut(run)
    return detail === '' ? words : words + '; ' + detail
}
