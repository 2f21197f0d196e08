import { headWords } from '../contract/heads.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { cellWords, unitWords } from '../responses/words.ts'

/** Characters of a value in a sentence. */
const MOST_VALUE = 60
/** Values in a sentence. */
export const MOST_VALUES = 3

/** A value of an answer: bare, and as it is told. */
export interface Told {
    value: string
    words: string
}

/** The value with its unit, as everybody may read it; '' for none. */
export function measured(cell: Cell | undefined, column: Column | undefined): string {
    if (!column || column.private !== undefined) return ''
    const text = cellWords(cell, column.kind)
    const unit = unitWords(column)
    const short = text.length > MOST_VALUE ? text.substr(0, MOST_VALUE - 1) + '\u2026' : text
    return short === '' || unit === '' ? short : short + ' ' + unit
}

/** A text stands alone; a number, a time and a yes say nothing without the name of their column. */
export function told(cell: Cell | undefined, column: Column | undefined): Told {
    const value = measured(cell, column)
    const isBare = !column || value === '' || column.kind === 'text'
    return { value: value, words: isBare ? value : headWords(column).words + ' ' + value }
}

/** Word for word: 18 does not say 8. */
function says(earlier: Told, { value }: Told): boolean {
    return (' ' + earlier.value + ' ').indexOf(' ' + value + ' ') >= 0
}

/** The first of them that say something; what an earlier one says already is left out. */
export function joined(values: Told[]): string {
    return values
        .filter((one, at) => one.value !== '' && !values.slice(0, at).some((earlier) => says(earlier, one)))
        .slice(0, MOST_VALUES)
        .map(({ words }) => words)
        .join(', ')
}
