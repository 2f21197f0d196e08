/**
 * Tolerant reading of 1E's JSON: members in any letter case, numbers as text, anything missing.
 * (1E Consumer API, §1.2 and §9.4: the platform answers PascalCase, gateways and old versions differ.)
 */

export interface Json {
    [member: string]: unknown
}

export function asObject(value: unknown): Json | null {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null // checked just before
}

export function asList(value: unknown): unknown[] {
    return Array.isArray(value) ? value : []
}

/** The member of that name in any letter case; undefined when there is none. */
export function member(value: unknown, name: string): unknown {
    const object = asObject(value)
    if (!object) return undefined
    if (Object.prototype.hasOwnProperty.call(object, name)) return object[name]
    const wanted = name.toLowerCase()
    for (const key in object) {
        if (Object.prototype.hasOwnProperty.call(object, key) && key.toLowerCase() === wanted) return object[key]
    }
    return undefined
}

export function text(value: unknown, name: string): string {
    const found = member(value, name)
    return found === undefined || found === null ? '' : String(found)
}

export function textOrNull(value: unknown, name: string): string | null {
    const found = member(value, name)
    return found === undefined || found === null || found === '' ? null : String(found)
}

/** A finite number, or null. */
export function numberOrNull(value: unknown, name: string): number | null {
    const found = member(value, name)
    if (found === undefined || found === null || found === '') return null
    const number = Number(found)
    return Number.isFinite(number) ? number : null
}

export function count(value: unknown, name: string): number {
    const number = numberOrNull(value, name)
    return number === null ? 0 : Math.floor(number)
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?: ?([Zz]|[+-]\d\d:?\d\d))?)?$/
/** In 400 years the calendar repeats itself. */
const CYCLE_MS = 146097 * 86400000

/**
 * Milliseconds since the epoch, or NaN. Not Date(text): engines differ. A stamp without zone is UTC. The rules are those of
 * contract/times.ts, of which this app holds types alone.
 */
export function parseUtc(stamp: string): number {
    const m = TIME.exec(stamp)
    if (!m) return NaN
    const part = (at: number) => Number(m[at] || 0)
    if (part(4) > 23 || part(5) > 59 || part(6) > 59 || part(1) === 0 || part(3) === 0) return NaN
    const cycles = Math.floor(part(1) / 400)
    // Date.UTC takes year 1 for 1901, and 31 February for a day in March.
    const day = Date.UTC(2000 + part(1) - cycles * 400, part(2) - 1, part(3))
    if (new Date(day).getUTCMonth() !== part(2) - 1) return NaN
    const fraction = Number(((m[7] || '') + '000').substr(0, 3))
    const utc = day + (cycles - 5) * CYCLE_MS + ((part(4) * 60 + part(5)) * 60 + part(6)) * 1000 + fraction
    const zone = m[8] || 'Z'
    if (zone === 'Z' || zone === 'z') return utc
    const hours = Number(zone.substr(1, 2))
    const minutes = Number(zone.substr(-2))
    if (hours > 14 || minutes > 59) return NaN
    return zone.charAt(0) === '-' ? utc + (hours * 60 + minutes) * 60000 : utc - (hours * 60 + minutes) * 60000
}

/** The stamp as ISO 8601 UTC, or null when it cannot be read. */
export function isoOrNull(value: unknown, name: string): string | null {
    const ms = parseUtc(text(value, name))
    return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}

/** Milliseconds of a stamp; null when it cannot be read. */
export function momentOf(raw: unknown, name: string): number | null {
    const ms = parseUtc(text(raw, name))
    return Number.isNaN(ms) ? null : ms
}
