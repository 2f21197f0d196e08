import { localMs, parseTime, type Zone } from './times.ts'
import type { Cell, Column } from './wire.ts'

/**
 * How a cell is shown, filtered, sorted and written, by the kind of its column. "As it came": the text that 1E sent.
 *
 * | kind    | what came                        | grid             | filter           | sort       | workbook                |
 * |---------|----------------------------------|------------------|------------------|------------|-------------------------|
 * | any     | nothing, or an empty text        | blank            | never found      | last       | no cell                 |
 * | text    | text                             | as it came       | as it came       | as words   | text                    |
 * | number  | number, or a text that reads     | all its digits,  | as shown         | by size,   | number up to 15 digits, |
 * |         | the same as a number             | no grouping      |                  | exactly    | else text               |
 * | number  | any other text (007, 1e5, blanks)| as it came       | as it came       | by size if | text                    |
 * |         |                                  |                  |                  | it has one |                         |
 * | boolean | true or false, text in any case  | Yes, No          | as shown or came | no, yes    | truth value             |
 * | date    | date, or time (UTC if it names   | the profile's    | as shown or came | by moment  | date in the profile's   |
 * |         | no zone)                         | zone and format  |                  |            | zone                    |
 * | date    | one that workbooks do not know   | as it came       | as it came       | by moment  | text                    |
 * | any     | text in which no such value is   | as it came       | as it came       | as words,  | text                    |
 * |         |                                  |                  |                  | behind     |                         |
 */

export function isBlank(value: Cell | undefined): value is null | undefined | '' {
    return value === null || value === undefined || value === ''
}

/** Excel specifications and limits: digits that a number keeps. */
const MOST_DIGITS = 15
/** The lowest integer with more digits than that. */
const MOST_INTEGER = 1e15

/** Converts a text to the type of its column when no character gets lost: "12" becomes 12, "007" stays. */
export function typed(value: Cell, kind: Column['kind']): Cell {
    if (typeof value !== 'string') return value
    if (kind === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
    if (kind === 'number') {
        const number = Number(value)
        if (Number.isFinite(number) && String(number) === value) return number
    }
    return value
}

/** True when a workbook keeps all digits of a number. Zeros at the end of an integer count as digits. */
export function fitsWorkbook(value: number): boolean {
    if (value % 1 === 0 && Math.abs(value) < 1e21) return Math.abs(value) < MOST_INTEGER
    return Number.isFinite(value) && Number(value.toPrecision(MOST_DIGITS)) === value
}

/** Local time of a cell in a date column, as milliseconds of a UTC clock; null when the cell is shown as it came. */
export function shownTime(value: Cell, kind: Column['kind'], zone: Zone): { local: number; isDay: boolean } | null {
    if (kind !== 'date' || typeof value !== 'string') return null
    const time = parseTime(value)
    const local = time && localMs(time, zone)
    return time && local !== null ? { local: local, isDay: time.isDay } : null
}

const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/

/** The number by which a cell of a column other than text is sorted; NaN when it has none. */
export function sizeOf(value: Cell, kind: Column['kind']): number {
    const known = typed(value, kind)
    if (typeof known === 'number') return known
    if (typeof known === 'boolean') return known ? 1 : 0
    if (known === null) return NaN
    if (kind === 'number' && DECIMAL.test(known)) return Number(known)
    const time = kind === 'date' ? parseTime(known) : null
    return time ? time.ms : NaN
}

/** The significant digits before and after the decimal point, without sign and exponent. */
function digitsOf(text: string): { before: string; behind: string } {
    const parts = /^\s*[+-]?(\d*)\.?(\d*)\s*$/.exec(text)
    return {
        before: parts ? String(parts[1]).replace(/^0+/, '') : '',
        behind: parts ? String(parts[2]).replace(/0+$/, '') : '',
    }
}

/** Compares two numbers digit by digit, for those that are equal as doubles. */
export function compareDigits(a: string, b: string): number {
    const [left, right] = [digitsOf(a), digitsOf(b)]
    const sign = /^\s*-/.test(a) ? -1 : 1
    if (left.before.length !== right.before.length) return (left.before.length - right.before.length) * sign
    const [one, other] = [left.before + '.' + left.behind, right.before + '.' + right.behind]
    return one === other ? 0 : one < other ? -sign : sign
}

/** True for a typical read size of large texts (1E: the setting ClobDefaultReadSize). */
function isReadSize(length: number): boolean {
    return length >= 250 && (length % 256 === 0 || length % 250 === 0)
}

/**
 * Returns the length to which 1E has cut a text; null when it is whole. 1E does not mark cut texts, so a large text counts
 * as cut when its length is a typical read size.
 */
export function cutAt(value: Cell | undefined, column: Column): number | null {
    return column.large === true && typeof value === 'string' && isReadSize(value.length) ? value.length : null
}

/** Returns `whole` when it begins with the cut text, else null: the text of another row must not replace it. */
export function wholeOf(cut: Cell | undefined, whole: string | null): string | null {
    return whole !== null && typeof cut === 'string' && whole.substr(0, cut.length) === cut ? whole : null
}
