import type { Zone } from '../contract/times.ts'
import { fitsWorkbook, isBlank, shownTime, typed } from '../contract/values.ts'
import type { Cell, Column } from '../contract/wire.ts'

/** Settings of a workbook, and what was changed while it was written. */
export interface Notes {
    /** Zone of the dates in it. */
    zone: Zone
    /** Texts that were longer than a cell can hold. */
    cut: number
}

/** Indexes of the cell formats in parts.ts. */
export const STYLE = { plain: 0, text: 1, quoted: 2, moment: 3, head: 4, whole: 5, day: 6 }

/** Excel specifications and limits: characters of one cell. */
const MOST_CHARACTERS = 32767
/** Integers that Excel shows as 1.09951E+11 unless their format says otherwise. */
function isLong(value: number): boolean {
    return value % 1 === 0 && Math.abs(value) >= 1e11 && Math.abs(value) < 1e15
}

const DAY_MS = 86400000
/** Excel's number of 1970-01-01. */
const EPOCH_DAYS = 25569

/** Printable ASCII without `&`, `<`, `>` and `_`: needs no escaping. */
const PLAIN = /^[ -%'-;=?-^`-~]*$/
const SPECIAL = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^ -%'-;=?-~\xA0-\uD7FF\uE000-\uFFFD]/g
const REFERENCES: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
/** Text that a spreadsheet would take for a formula when somebody edits it (ASVS 5.0 1.2.10). */
const FORMULA = /^[=+\-@\t\r\n\0]/

function legal(found: string): string {
    const code = found.charCodeAt(0)
    const holds = found.length === 2 || code === 9 || code === 10 || (code > 0x7e && code < 0xa0)
    return holds ? found : REFERENCES[found] || '\uFFFD'
}

/**
 * Escapes a text for XML. Characters that XML does not allow become U+FFFD. `_x0041_` is escaped too, because readers
 * decode it to `A` (ECMA-376, ST_Xstring).
 */
export function escaped(text: string): string {
    if (PLAIN.test(text)) return text
    return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(SPECIAL, legal)
}

/** Cuts a text to what a cell holds and marks the end with an ellipsis. Counts texts that were cut before, too. */
function fitted(text: string, notes: Notes): string {
    if (text.length < MOST_CHARACTERS) return text
    if (text.length === MOST_CHARACTERS) {
        if (text.charAt(MOST_CHARACTERS - 1) === '\u2026') notes.cut++
        return text
    }
    notes.cut++
    const end = text.charCodeAt(MOST_CHARACTERS - 2)
    const halved = end >= 0xd800 && end <= 0xdbff
    return text.substr(0, MOST_CHARACTERS - (halved ? 2 : 1)) + '\u2026'
}

function textCell(ref: string, value: string, notes: Notes): string {
    const text = fitted(value, notes)
    const kept = /^\s|\s$|[\t\r\n]| {2}/.test(text) ? ' xml:space="preserve"' : ''
    const style = FORMULA.test(text) ? STYLE.quoted : STYLE.text
    return '<c r="' + ref + '" s="' + style + '" t="inlineStr"><is><t' + kept + '>' + escaped(text) + '</t></is></c>'
}

function styledValue(ref: string, style: number, value: number): string {
    return '<c r="' + ref + (style === STYLE.plain ? '' : '" s="' + style) + '"><v>' + value + '</v></c>'
}

/** Returns a cell as XML, '' for a blank one; see contract/values.ts. A text never becomes a formula. */
export function cellXml(ref: string, given: Cell, kind: Column['kind'], notes: Notes): string {
    if (isBlank(given)) return ''
    const value = typed(given, kind)
    if (typeof value === 'boolean') return '<c r="' + ref + '" t="b"><v>' + (value ? 1 : 0) + '</v></c>'
    if (typeof value === 'number' && fitsWorkbook(value)) {
        return styledValue(ref, isLong(value) ? STYLE.whole : STYLE.plain, value)
    }
    const time = shownTime(given, kind, notes.zone)
    if (time) {
        const serial = Math.round((time.local / DAY_MS + EPOCH_DAYS) * 1e9) / 1e9
        return styledValue(ref, time.isDay ? STYLE.day : STYLE.moment, serial)
    }
    return textCell(ref, String(given), notes)
}
