/**
 * Patterns that `new GlideDateTime(text)` tries, in this order: the internal one first, then `MM/dd` before `dd/MM`.
 * ISO 8601 with `T` and `Z` is none of them (c_GlideDateTimeScoped.md).
 */
const INPUT_PATTERNS = [
    'yyyy-MM-dd HH:mm:ss',
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd-MM-yy HH.mm.ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd HH:mm',
    'yyyy-MM-dd',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy hh:mm:ss a',
    'dd.MM.yyyy hh.mm.ss a',
    'dd.MM.yyyy',
]

/** True for what no date can be, NaN among them. */
function isNoTime(ms: number): boolean {
    return !(ms >= -8.64e15 && ms <= 8.64e15)
}

/** The letters of Java's SimpleDateFormat that are documented ("Global date and time field format"). */
const PART = /yyyy|yy|MMMM|MMM|MM|M|dd|d|EEEE|EEE|HH|H|hh|h|mm|m|ss|s|a/g
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

function two(value: number): string {
    return value < 10 ? '0' + value : String(value)
}

/** Writes an instant by a pattern, in UTC. */
function formatMs(ms: number, pattern: string): string {
    const at = new Date(ms)
    const year = ('0000' + at.getUTCFullYear()).slice(-4)
    const month = MONTHS[at.getUTCMonth()] || ''
    const weekday = WEEKDAYS[at.getUTCDay()] || ''
    const parts: Dictionary<string> = {
        yyyy: year,
        yy: year.slice(2),
        MMMM: month,
        MMM: month.slice(0, 3),
        EEEE: weekday,
        EEE: weekday.slice(0, 3),
        a: at.getUTCHours() < 12 ? 'AM' : 'PM',
    }
    const numbers: Dictionary<number> = {
        M: at.getUTCMonth() + 1,
        d: at.getUTCDate(),
        H: at.getUTCHours(),
        h: at.getUTCHours() % 12 || 12,
        m: at.getUTCMinutes(),
        s: at.getUTCSeconds(),
    }
    return pattern.replace(PART, (name) => {
        const text = parts[name]
        const number = numbers[name.charAt(0)] || 0
        return text !== undefined ? text : name.length === 2 ? two(number) : String(number)
    })
}

/** What a part of a pattern looks like in a text. */
function sourceOf(part: string, isTight: boolean): string {
    if (part === 'a') return '([AaPp][Mm])'
    if (part === 'yyyy') return '(\\d{4})'
    if (/^(MMM|EEE)/.test(part)) return '([A-Za-z]+)'
    return isTight || part === 'yy' ? '(\\d{2})' : '(\\d{1,2})'
}

/** Milliseconds of a text that fits the pattern exactly and names a day that exists; NaN otherwise. */
function parseByFormat(text: string, pattern: string): number {
    const names: string[] = []
    // Without anything between them, parts have two digits.
    const isTight = pattern.indexOf('yyyyMM') === 0
    const source = pattern.replace(/[.]/g, '\\.').replace(PART, (name) => {
        names.push(name)
        return sourceOf(name, isTight)
    })
    const match = new RegExp('^' + source + '$').exec(text)
    if (!match) return NaN
    const found: Dictionary<string> = {}
    names.forEach((name, at) => {
        found[name.charAt(0)] = match[at + 1] || ''
    })
    return instantOf(found)
}

function monthOf(text: string): number {
    for (let at = 0; at < MONTHS.length; at++)
        if (text.length > 2 && MONTHS[at]?.toLowerCase().indexOf(text.toLowerCase()) === 0) return at + 1
    return Number(text)
}

/** The instant of parts by their first letters; NaN for a day or a time that does not exist. */
function instantOf(found: Dictionary<string>): number {
    const year =
        found['y'] === undefined ? 1970 : found['y'].length === 2 ? 2000 + Number(found['y']) : Number(found['y'])
    const month = monthOf(found['M'] || '1')
    const day = Number(found['d'] || 1)
    let hour = Number(found['H'] || found['h'] || 0)
    if (found['a']) hour = (hour % 12) + (found['a'].toLowerCase() === 'pm' ? 12 : 0)
    const minute = Number(found['m'] || 0)
    const second = Number(found['s'] || 0)
    if (!(month >= 1 && month <= 12) || day < 1 || hour > 23 || minute > 59 || second > 59) return NaN
    const ms = Date.UTC(year, month - 1, day, hour, minute, second)
    return new Date(ms).getUTCDate() === day ? ms : NaN
}

function parseAny(text: string): number {
    let found = NaN
    INPUT_PATTERNS.some((pattern) => {
        found = parseByFormat(text, pattern)
        return !isNoTime(found)
    })
    return found
}
