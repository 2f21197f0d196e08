/** What a cell may hold, and what a column says its cells are. */
export type Cell = string | number | boolean | null

export interface Column {
    name: string
    kind: 'text' | 'number' | 'date' | 'boolean'
}

/** What had to be changed to fit into a workbook. */
export interface Notes {
    /** Texts that were longer than a cell can hold. */
    cut: number
}

/** Places in the list of cell formats, see parts.ts. */
export const STYLE = { plain: 0, text: 1, quoted: 2, date: 3, head: 4 }

/** Excel specifications and limits: characters of one cell. */
const MOST_CHARACTERS = 32767
/** Excel specifications and limits: digits that a number keeps. */
const MOST_DIGITS = 15
const DAY_MS = 86400000
/** Days from Excel's day 0 to 1970-01-01, for every day after February 1900. */
const EPOCH_DAYS = 25569
const FIRST_DAY = 61

/** Nothing in it needs care: printable ASCII without `&`, `<`, `>` and `_`. */
const PLAIN = /^[ -%'-;=?-^`-~]*$/
const SPECIAL = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^ -%'-;=?-~]/g
/** Text that a spreadsheet would take for a formula when somebody edits it (ASVS 5.0 1.2.10). */
const FORMULA = /^[=+\-@\t\r\n\0]/
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?)?$/

function isLegal(code: number): boolean {
    if (code === 9 || code === 10 || code === 13) return true
    return code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

function reference(found: string): string {
    const high = found.charCodeAt(0)
    if (found.length === 2) return '&#' + (0x10000 + (high - 0xd800) * 1024 + found.charCodeAt(1) - 0xdc00) + ';'
    return '&#' + (isLegal(high) ? high : 0xfffd) + ';'
}

/**
 * Text as XML of ASCII characters alone, so that one character is one byte. What XML cannot hold becomes U+FFFD;
 * `_x0041_` is written so that it is not read as an `A` (ECMA-376, ST_Xstring).
 */
export function escaped(text: string): string {
    if (PLAIN.test(text)) return text
    return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(SPECIAL, reference)
}

/** At most what a cell holds, with a mark where it was cut. A text that came here cut is counted too. */
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

/** The number as it is written, or null when a spreadsheet would not keep all its digits. */
function numberText(value: number): string | null {
    if (!Number.isFinite(value)) return null
    const text = String(value)
    const digits = text
        .replace(/e.*$/, '')
        .replace(/[^0-9]/g, '')
        .replace(/^0+/, '')
        .replace(/0+$/, '')
    return digits.length <= MOST_DIGITS ? text : null
}

/** Excel's number for an ISO moment (in UTC when it names an offset), or null when it is none that Excel can hold. */
function serialOf(text: string): number | null {
    const found = MOMENT.exec(text)
    if (!found) return null
    const part = (at: number) => Number(found[at] || 0)
    const ms = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), 0)
    const day = new Date(ms)
    // Date.UTC takes 31 February for a day in March.
    if (day.getUTCMonth() !== part(2) - 1 || day.getUTCDate() !== part(3) || part(4) > 23 || part(5) > 59) return null
    const zone = found[8]
    let offset = 0
    if (zone && zone !== 'Z') {
        offset =
            (Number(zone.substr(1, 2)) * 60 + Number(zone.substr(4, 2))) * (zone.charAt(0) === '-' ? -60000 : 60000)
    }
    const fraction = Math.floor(Number('0.' + (found[7] || '0')) * 1000)
    const serial = (ms + fraction - offset) / DAY_MS + EPOCH_DAYS
    return serial < FIRST_DAY ? null : Math.round(serial * 1e9) / 1e9
}

function textCell(ref: string, value: string, notes: Notes): string {
    const text = fitted(value, notes)
    const kept = /^\s|\s$|[\t\r\n]| {2}/.test(text) ? ' xml:space="preserve"' : ''
    const style = FORMULA.test(text) ? STYLE.quoted : STYLE.text
    return '<c r="' + ref + '" s="' + style + '" t="inlineStr"><is><t' + kept + '>' + escaped(text) + '</t></is></c>'
}

function typed(value: Cell, kind: Column['kind']): Cell {
    if (typeof value !== 'string') return value
    if (kind === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
    // Only what reads the same as a number: 007, 1.10 and 1e3 stay text.
    if (kind === 'number' && String(Number(value)) === value) return Number(value)
    return value
}

/** One cell as XML; '' for a blank one. A text is never a formula, whatever it begins with. */
export function cellXml(ref: string, given: Cell, kind: Column['kind'], notes: Notes): string {
    if (given === null || given === '') return ''
    const value = typed(given, kind)
    if (typeof value === 'boolean') return '<c r="' + ref + '" t="b"><v>' + (value ? 1 : 0) + '</v></c>'
    if (typeof value === 'number') {
        const text = numberText(value)
        if (text !== null) return '<c r="' + ref + '"><v>' + text + '</v></c>'
    }
    if (typeof value === 'string' && kind === 'date') {
        const serial = serialOf(value)
        if (serial !== null) return '<c r="' + ref + '" s="' + STYLE.date + '"><v>' + serial + '</v></c>'
    }
    // The text as it was given: 12345678901234567890 is no longer the same when it was a number for a moment.
    return textCell(ref, String(given), notes)
}
