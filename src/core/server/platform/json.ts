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

/** Milliseconds since the epoch, or NaN. Not Date(text): engines differ. A stamp without zone is UTC. */
export function parseUtc(stamp: string): number {
    const m = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?$/.exec(stamp)
    if (!m) return NaN
    const fraction = m[7] ? Math.floor(Number('0.' + m[7]) * 1000) : 0
    const utc = Date.UTC(
        Number(m[1]),
        Number(m[2]) - 1,
        Number(m[3]),
        Number(m[4]),
        Number(m[5]),
        Number(m[6]),
        fraction
    )
    const zone = m[8]
    if (!zone || zone === 'Z') return utc
    const digits = zone.replace(':', '')
    const offset = (Number(digits.substr(1, 2)) * 60 + Number(digits.substr(3, 2))) * 60000
    return digits.charAt(0) === '-' ? utc + offset : utc - offset
}

/** The stamp as ISO 8601 UTC, or null when it cannot be read. */
export function isoOrNull(value: unknown, name: string): string | null {
    const ms = parseUtc(text(value, name))
    return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
