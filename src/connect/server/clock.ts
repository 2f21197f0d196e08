import { msOf } from './contract/times.ts'

/** Milliseconds since the epoch. */
export function nowMs(): number {
    return Date.now()
}

/** A date-time field's value (UTC, whole seconds) from milliseconds. */
export function toFieldTime(ms: number): string {
    const iso = new Date(ms).toISOString()
    return iso.substr(0, 10) + ' ' + iso.substr(11, 8)
}

/** Milliseconds of a date-time field's value; null when the field is empty. */
export function fromFieldTime(value: string | null): number | null {
    return value ? msOf(value) : null
}

/** ISO 8601 UTC of a date-time field's value; null when the field is empty. */
export function isoTime(value: string | null): string | null {
    const ms = fromFieldTime(value)
    return ms === null ? null : new Date(ms).toISOString()
}

/** Whole seconds between two moments, never less than none; null when one is unknown. */
export function secondsBetween(began: number | null, ended: number | null): number | null {
    if (began === null || ended === null) return null
    return Math.max(0, Math.round((ended - began) / 1000))
}
