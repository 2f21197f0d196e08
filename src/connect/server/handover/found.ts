import { namingColumn } from '../contract/comparison.ts'
import type { Cell } from '../contract/wire.ts'
import { standsOut } from '../responses/stands-out.ts'
import { cellWords, headText } from '../responses/words.ts'
import { phaseWords } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'

/** Characters of a value in a sentence. */
const MOST_VALUE = 60
/** Values of a row, and names of rows, in a sentence. */
const MOST_VALUES = 3

function short(text: string): string {
    return text.length > MOST_VALUE ? text.substr(0, MOST_VALUE - 1) + '\u2026' : text
}

/** The first of them that say something; what an earlier one says already is left out. */
function joined(texts: string[]): string {
    return texts
        .filter((text, at) => text !== '' && !texts.slice(0, at).some((earlier) => earlier.indexOf(text) >= 0))
        .slice(0, MOST_VALUES)
        .join(', ')
}

/** What stands out in an answer: its only row, the row with the greatest share, else what its few rows are called; '' for nothing. */
function detail(run: StoredRun): string {
    const { columns, rows, row, share } = standsOut(run)
    const cell = (each: Cell[], at: number) => {
        const column = columns[at]
        return column && column.private === undefined ? short(cellWords(each[at], column.kind)) : ''
    }
    if (row && rows.length === 1) return joined(columns.map((_column, at) => cell(row, at)))
    const name = namingColumn(columns.map((column) => (column.private ? { ...column, name: '' } : column)))
    const head = columns[share]
    if (row && head && name >= 0) {
        return translate('most {0}: {1}, {2}', [headText(head), cell(row, name), cell(row, share)])
    }
    return rows.length <= MOST_VALUES ? joined(rows.map((each) => cell(each, name))) : ''
}

/** What a question has found, in a sentence without its point. */
export function foundWords(run: StoredRun): string {
    const words = phaseWords(run).replace(/\.$/, '')
    const found = run.state === 'completed' && run.counts.stored > 0 ? detail(run) : ''
    return found === '' ? words : words + '; ' + found
}
