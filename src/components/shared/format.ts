import { type Profile, parseTime, type Zone } from '../../contract/times.ts'
import { isBlank, shownTime, typed } from '../../contract/values.ts'
import type { Cell, Column } from '../../contract/wire.ts'
import { t } from './messages.ts'
import { zoneNamed } from './zone.ts'

/** Formats cells, times and counts for one reader. Make one for each table: Intl objects are slow to create. */
export interface Formats {
    /** See contract/values.ts. */
    cell(value: Cell | undefined, column: Column): string
    /** A time, with its date unless it is today. */
    time(iso: string, nowMs: number): string
    /** The same to the minute: "until 14:13"; '' for none. */
    minute(iso: string | null, nowMs: number): string
    /** Its date alone. */
    day(iso: string): string
    /** How long ago a time was, in words: `6 days ago`. */
    ago(iso: string, nowMs: number): string
    /** A count with grouped digits. Cells are not grouped, because many of their numbers are names. */
    number(value: number): string
    zone: Zone
}

/** True for a locale that Intl accepts. On POSIX systems Chromium also names `en-US@posix`. */
function isLocale(name: string): boolean {
    try {
        return Intl.getCanonicalLocales(name).length > 0
    } catch {
        return false
    }
}

/**
 * Returns the reader's locale in the page's language; undefined for the browser's default. The browser's list has the
 * region (en-GB), the page usually only the language (en).
 */
export function preferredLocale(page: string, wishes: readonly string[]): string | undefined {
    const language = page.split('-')[0]
    const usable = wishes.filter(isLocale)
    if (!isLocale(page)) return usable[0]
    return usable.find((one) => one.split('-')[0] === language) ?? page
}

/** Units in which the age of something is told, with their milliseconds, the largest first. */
const AGES: readonly [number, 'day' | 'hour' | 'minute'][] = [
    [86_400_000, 'day'],
    [3_600_000, 'hour'],
    [60_000, 'minute'],
]

/** Returns a function that writes an age in milliseconds: `6 days ago`. */
function agesIn(locale: string | undefined): (ms: number) => string {
    let format: Intl.RelativeTimeFormat | undefined
    return (ms) => {
        const [size, unit] = AGES.find(([each]) => ms >= each) ?? [1000, 'second']
        format ??= new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
        return format.format(-Math.max(0, Math.round(ms / size)), unit)
    }
}

/** Returns a function that groups the digits of a count. */
function numbersIn(locale: string | undefined): (value: number) => string {
    let format: Intl.NumberFormat | undefined
    return (value) => {
        if (value < 1000) return String(value)
        format ??= new Intl.NumberFormat(locale)
        return format.format(value)
    }
}

/** Used when the host gives no profile: the browser's zone. */
const BROWSER: Profile = { zone: '', dateFormat: 'yyyy-MM-dd', timeFormat: 'HH:mm:ss' }

/** A field of SimpleDateFormat, or a text in quotes. */
const FIELD = /'[^']*'|([A-Za-z])\1*/g

/** Writes one field of a pattern; the local time is that of a UTC clock. */
type FieldWriter = (moment: Date) => string

/** The fields that are numbers, by their letter. */
const NUMBERS: Readonly<Record<string, (moment: Date) => number>> = {
    d: (moment) => moment.getUTCDate(),
    H: (moment) => moment.getUTCHours(),
    h: (moment) => moment.getUTCHours() % 12 || 12,
    m: (moment) => moment.getUTCMinutes(),
    s: (moment) => moment.getUTCSeconds(),
    M: (moment) => moment.getUTCMonth() + 1,
    y: (moment) => moment.getUTCFullYear(),
}

const shortYear = (moment: Date) => moment.getUTCFullYear() % 100

function fieldWriter(field: string, locale: string | undefined): FieldWriter {
    const { length } = field
    const letter = field[0] ?? ''
    const word = (options: Intl.DateTimeFormatOptions): FieldWriter => {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        return (moment) => format.format(moment)
    }
    if (letter === 'M' && length > 2) return word({ month: length > 3 ? 'long' : 'short' })
    if (letter === 'E') return word({ weekday: length > 3 ? 'long' : 'short' })
    if (letter === 'a') return (moment) => (moment.getUTCHours() < 12 ? 'AM' : 'PM')
    if (letter === "'") return () => field.slice(1, -1) || "'"
    const number = field === 'yy' ? shortYear : NUMBERS[letter]
    return number ? (moment) => String(number(moment)).padStart(length, '0') : () => field
}

/** Returns a function that writes a local time, as milliseconds of a UTC clock, in a pattern of SimpleDateFormat. */
function writerOf(pattern: string, locale: string | undefined): (local: number) => string {
    const parts: FieldWriter[] = []
    let last = 0
    for (const { 0: field, index } of pattern.matchAll(FIELD)) {
        const between = pattern.slice(last, index)
        parts.push(() => between, fieldWriter(field, locale))
        last = index + field.length
    }
    const rest = pattern.slice(last)
    return (local) => {
        const moment = new Date(local)
        return parts.map((part) => part(moment)).join('') + rest
    }
}

export function formatsFor(
    profile: Profile | null = null,
    locale: string | undefined = preferredLocale(document.documentElement.lang, navigator.languages)
): Formats {
    const { zone: name, dateFormat, timeFormat } = profile ?? BROWSER
    const day = writerOf(dateFormat, locale)
    const clock = writerOf(timeFormat, locale)
    const minutes = writerOf(timeFormat.replace(/\W?s+/, ''), locale)
    const moment = (local: number) => `${day(local)} ${clock(local)}`
    let known: Zone | undefined
    // The first Intl object of a page takes half a frame, and a table without times needs none.
    const zone = () => {
        known ??= zoneNamed(name)
        return known
    }
    const age = agesIn(locale)
    /** The time of that moment, with its date unless it is today. */
    const dated = (iso: string | null, nowMs: number, write: (local: number) => string) => {
        const time = iso && parseTime(iso)
        if (!time) return iso ?? ''
        const local = time.ms + zone().offsetMs(time.ms)
        const isToday = day(local) === day(nowMs + zone().offsetMs(nowMs))
        return isToday ? write(local) : `${day(local)} ${write(local)}`
    }
    return {
        get zone() {
            return zone()
        },
        cell(value, column) {
            if (isBlank(value)) return ''
            const meant = typed(value, column.kind)
            if (typeof meant === 'boolean') return meant ? t('Yes') : t('No')
            const time = column.kind === 'date' ? shownTime(meant, column.kind, zone()) : null
            if (time) return (time.isDay ? day : moment)(time.local)
            return String(value)
        },
        time: (iso, nowMs) => dated(iso, nowMs, clock),
        minute: (iso, nowMs) => dated(iso, nowMs, minutes),
        day(iso) {
            const time = parseTime(iso)
            return time ? day(time.ms + zone().offsetMs(time.ms)) : iso
        },
        ago(iso, nowMs) {
            const time = parseTime(iso)
            return time ? age(nowMs - time.ms) : iso
        },
        number: numbersIn(locale),
    }
}

/** Keeps the formats of a component until its profile changes. */
export class ReaderFormats {
    #key = ''
    #formats: Formats | null = null

    of(profile: Profile | null): Formats {
        const key = JSON.stringify(profile)
        if (!this.#formats || key !== this.#key) this.#formats = formatsFor(profile)
        this.#key = key
        return this.#formats
    }
}

/** A duration in words: `4 s`, `3 min`, `2 h`. */
export function duration(ms: number): string {
    const seconds = Math.max(0, Math.round(ms / 1000))
    if (seconds < 60) return t('{0} s', seconds)
    const minutes = Math.round(seconds / 60)
    if (minutes < 120) return t('{0} min', minutes)
    const hours = Math.round(minutes / 60)
    return hours < 72 ? t('{0} h', hours) : t('{0} days', Math.round(hours / 24))
}
