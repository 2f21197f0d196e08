/** A time as 1E wrote it. */
export interface Time {
    /** Milliseconds since the epoch; of a date without time its midnight in UTC. */
    ms: number
    /** True for a date without time: it is that date in every zone. */
    isDay: boolean
}

/** How far the clocks of a place are ahead of UTC. */
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

/** Midnight of a day in UTC, or NaN when the calendar has no such day. Not Date.UTC alone: it takes year 1 for 1901. */
function midnight(year: number, month: number, day: number): number {
    const cycles = Math.floor(year / 400)
    const ms = Date.UTC(2000 + year - cycles * 400, month - 1, day)
    // 31 February would be a day in March.
    const real = year > 0 && new Date(ms).getUTCMonth() === month - 1 && day > 0
    return real ? ms + (cycles - 5) * CYCLE_MS : NaN
}

/** How far ahead of UTC `+05:30` is, or NaN. */
function offsetOf(zone: string): number {
    if (zone === '' || zone === 'Z' || zone === 'z') return 0
    const hours = Number(zone.substr(1, 2))
    const minutes = Number(zone.substr(-2))
    if (hours > 14 || minutes > 59) return NaN
    return (hours * 60 + minutes) * (zone.charAt(0) === '-' ? -60000 : 60000)
}

/** The time that a text says, or null. A time without zone is UTC: 1E's own. What is beyond a millisecond is cut off. */
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
 * What the clocks of the zone show at a time, as milliseconds of a UTC clock; null where a workbook has no such date. Such
 * a time stays the text that it came as, in the table too: .NET's "never", 0001-01-01, is no moment that anybody means.
 */
export function localMs(time: Time, zone: Zone): number | null {
    // Zones are asked about days in the calendar alone: what they say of year 1 is of no use.
    if (time.ms < FIRST_MS - DAY_MS || time.ms > END_MS + DAY_MS) return null
    const ms = time.isDay ? time.ms : time.ms + zone.offsetMs(time.ms)
    return ms >= FIRST_MS && ms < END_MS ? ms : null
}
