export interface Time {
    /** Milliseconds since the epoch. For a date without time: midnight in UTC. */
    ms: number
    /** True for a date without time: it is that date in every zone. */
    isDay: boolean
}

/** A time zone. */
export interface Zone {
    /** IANA name, as files and column heads show it. */
    name: string
    /** Milliseconds to add to UTC at that moment. */
    offsetMs(ms: number): number
}

export const UTC: Zone = { name: 'UTC', offsetMs: () => 0 }

/** How the user of the session reads times: the zone and the formats of the platform's user profile. */
export interface Profile {
    /** IANA name of the time zone. */
    zone: string
    /** In the letters of Java's SimpleDateFormat, e.g. `yyyy-MM-dd`. */
    dateFormat: string
    /** The same, e.g. `HH:mm:ss`. */
    timeFormat: string
}

const DAY_MS = 86400000
/** In 400 years the calendar repeats itself. */
const CYCLE_MS = 146097 * DAY_MS
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?: ?([Zz]|[+-]\d\d:?\d\d))?)?$/

/** Midnight of a day in UTC; NaN when the calendar has no such day. Date.UTC alone takes year 1 for 1901. */
function midnight(year: number, month: number, day: number): number {
    const cycles = Math.floor(year / 400)
    const ms = Date.UTC(2000 + year - cycles * 400, month - 1, day)
    // 31 February would be a day in March.
    const real = year > 0 && new Date(ms).getUTCMonth() === month - 1 && day > 0
    return real ? ms + (cycles - 5) * CYCLE_MS : NaN
}

/** Milliseconds that an offset such as `+05:30` is ahead of UTC; NaN for an impossible one. */
function offsetOf(zone: string): number {
    if (zone.length < 2) return 0
    const hours = Number(zone.substr(1, 2))
    const minutes = Number(zone.substr(-2))
    if (hours > 14 || minutes > 59) return NaN
    return (hours * 60 + minutes) * (zone.charAt(0) === '-' ? -60000 : 60000)
}

/** Parses a time; null when the text is none. A time without zone is UTC, as in 1E. Fractions of a millisecond are cut off. */
export function parseTime(text: string): Time | null {
    const found = TIME.exec(text)
    if (!found) return null
    const part = (at: number) => Number(found[at] || 0)
    if (part(4) > 23 || part(5) > 59 || part(6) > 59) return null
    const fraction = Number(((found[7] || '') + '000').substr(0, 3))
    const clock = ((part(4) * 60 + part(5)) * 60 + part(6)) * 1000 + fraction
    const ms = midnight(part(1), part(2), part(3)) + clock - offsetOf(found[8] || '')
    return Number.isNaN(ms) ? null : { ms: ms, isDay: found[4] === undefined || found[4] === '' }
}

/** Milliseconds of a time since the epoch; NaN when the text is none. */
export function msOf(text: string): number {
    const time = parseTime(text)
    return time ? time.ms : NaN
}

/** 1 March 1900: the days before have other numbers in Excel than elsewhere, because it has a 29 February 1900. */
const FIRST_MS = -2203891200000
/** 1 January 10000. */
const END_MS = 253402300800000

/**
 * Returns the local time in the zone, as milliseconds of a UTC clock; null for a date that workbooks do not have. Such a
 * date is shown as the text that 1E sent, for instance .NET's 0001-01-01, which means "never".
 */
export function localMs(time: Time, zone: Zone): number | null {
    // Offsets of zones are not defined for years such as 1.
    if (time.ms < FIRST_MS - DAY_MS || time.ms > END_MS + DAY_MS) return null
    const ms = time.isDay ? time.ms : time.ms + zone.offsetMs(time.ms)
    return ms >= FIRST_MS && ms < END_MS ? ms : null
}
