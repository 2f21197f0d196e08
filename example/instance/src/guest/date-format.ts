/**
 * Patterns that `new GlideDateTime(text)` tries, in this order: the internal one first, then `MM/dd` before `dd/MM`.
 * ISO 8601 with `T` and `Z` is none of them (c_GlideDateTimeScoped.md).
 */
const INPUT_PATTERNS = [
    'yyyy-MM-dd HH:mm:ss',
    'yyyy-MM-dd HH:mm',
    'yyyy-MM-dd',
    'yyyy/MM/dd HH:mm:ss',
    'yyyy/MM/dd',
    'MM/dd/yyyy HH:mm:ss',
    'MM/dd/yyyy hh:mm:ss a',
    'MM/dd/yyyy HH:mm',
    'MM/dd/yyyy',
    'dd/MM/yyyy HH:mm:ss',
    'dd/MM/yyyy',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy',
    'yyyyMMddHHmmss',
    'yyyyMMdd',
]

/** True for what no date can be, NaN among them. */
function isNoTime(ms: number): boolean {
    return !(ms >= -8.64e15 && ms <= 8.64e15)
}

const PART = /yyyy|MM|dd|HH|hh|mm|ss|a/g

function two(value: number): string {
    return value < 10 ? '0' + value : String(value)
}

/** Writes an instant by a pattern, in UTC. */
function formatMs(ms: number, pattern: string): string {
    const at = new Date(ms)
    const parts: Dictionary<string> = {
        yyyy: ('0000' + at.getUTCFullYear()).slice(-4),
        MM: two(at.getUTCMonth() + 1),
        dd: two(at.getUTCDate()),
        HH: two(at.getUTCHours()),
        hh: two(at.getUTCHours() % 12 || 12),
        mm: two(at.getUTCMinutes()),
        ss: two(at.getUTCSeconds()),
        a: at.getUTCHours() < 12 ? 'AM' : 'PM',
    }
    return pattern.replace(PART, (name) => parts[name] || '')
}

/** Milliseconds of a text that fits the pattern exactly and names a day that exists; NaN otherwise. */
function parseByFormat(text: string, pattern: string): number {
    const names: string[] = []
    const source = pattern.replace(/[.]/g, '\\.').replace(PART, (name) => {
        names.push(name)
        return name === 'yyyy' ? '(\\d{4})' : name === 'a' ? '([AaPp][Mm])' : '(\\d{1,2})'
    })
    const strict = pattern.indexOf('yyyyMM') === 0 ? source.replace(/\{1,2\}/g, '{2}') : source
    const match = new RegExp('^' + strict + '$').exec(text)
    if (!match) return NaN
    const found: Dictionary<string> = {}
    names.forEach((name, at) => {
        found[name] = match[at + 1] || ''
    })
    const month = Number(found['MM'] || 1)
    const day = Number(found['dd'] || 1)
    let hour = Number(found['HH'] || found['hh'] || 0)
    if (found['a']) hour = (hour % 12) + (found['a'].toLowerCase() === 'pm' ? 12 : 0)
    const minute = Number(found['mm'] || 0)
    const second = Number(found['ss'] || 0)
    if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return NaN
    const ms = Date.UTC(Number(found['yyyy']), month - 1, day, hour, minute, second)
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
