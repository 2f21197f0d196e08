import { type Answered, positionOf } from '../contract/comparison.ts'
import { isBlank } from '../contract/values.ts'
import type { Cell } from '../contract/wire.ts'
import type { Terms } from './terms.ts'

/** What an answer says of the rows that a check is about. */
export interface Found {
    rows: number
    /** Values of the column that is looked at, each once; empty where the rows alone count. */
    values: string[]
}

const MOST_VALUES = 3
const MOST_CHARACTERS = 60

export function textOf(value: Cell | undefined): string {
    return isBlank(value) ? '' : String(value).replace(/^\s+|\s+$/g, '')
}

export function isSame(value: Cell | undefined, wanted: string): boolean {
    return textOf(value).toLowerCase() === textOf(wanted).toLowerCase()
}

/** The rows that are meant. */
export function meantRows(terms: Terms, answer: Answered): readonly (readonly Cell[])[] {
    if (terms.keyColumn === '') return answer.rows
    const at = positionOf(answer.columns, terms.keyColumn)
    return answer.rows.filter((row) => isSame(row[at], terms.keyValue))
}

export function foundIn(terms: Terms, answer: Answered): Found {
    const rows = meantRows(terms, answer)
    const at = terms.column === '' ? -1 : positionOf(answer.columns, terms.column)
    const values: string[] = []
    for (const row of at < 0 ? [] : rows) {
        const text = textOf(row[at]).substr(0, MOST_CHARACTERS) || '–'
        if (values.length < MOST_VALUES && values.indexOf(text) < 0) values.push(text)
    }
    return { rows: rows.length, values: values }
}
