import type { Cell, Column } from '../../contract/wire.ts'
import { t } from './messages.ts'

/** Identifiers are numbers, but not amounts: no thousands separators. */
const IDENTIFIER = /(id|port|year|version|code)$/i

/** How one reader sees numbers and dates. Make one for each table: Intl objects are slow to create. */
export interface Formats {
    cell(value: Cell | undefined, column: Column): string
    /** Date and time to the second. */
    moment(iso: string): string
    /** Time of day to the second, with the date when it is not today's. */
    time(iso: string, nowMs: number): string
    /** The same to the minute. */
    shortTime(iso: string, nowMs: number): string
    number(value: number): string
}

/** A locale that Intl takes. A browser may name others: on a POSIX system Chromium says `en-US@posix`. */
function isLocale(name: string): boolean {
    try {
        return Intl.DateTimeFormat.supportedLocalesOf(name).length > 0
    } catch {
        return false
    }
}

/**
 * The reader's locale in the page's language. The browser's list knows the region (en-GB), the page mostly only the
 * language (en); undefined leaves it to the browser.
 */
export function preferredLocale(page: string, wishes: readonly string[]): string | undefined {
    const language = page.split('-')[0]
    const usable = wishes.filter(isLocale)
    if (!isLocale(page)) return usable[0]
    return usable.find((one) => one.split('-')[0] === language) ?? page
}

export function formatsFor(
    locale: string | undefined = preferredLocale(document.documentElement.lang, navigator.languages)
): Formats {
    const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 })
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: false })
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const // literals, not strings
    const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const // literals, not strings
    const moment = new Intl.DateTimeFormat(locale, { ...digits, ...clock })
    const shortClock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
    const clockOnly = new Intl.DateTimeFormat(locale, clock)
    const dayAndTime = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
    })

    function date(text: string): string {
        const ms = Date.parse(text)
        return Number.isNaN(ms) ? text : moment.format(ms)
    }
    function timeOf(iso: string, nowMs: number, today: Intl.DateTimeFormat): string {
        const ms = Date.parse(iso)
        if (Number.isNaN(ms)) return iso
        const sameDay = new Date(ms).toDateString() === new Date(nowMs).toDateString()
        return (sameDay ? today : dayAndTime).format(ms)
    }
    return {
        cell(value, column) {
            if (value === null || value === undefined || value === '') return ''
            if (typeof value === 'boolean') return value ? t('Yes') : t('No')
            if (column.kind === 'number') {
                const number = typeof value === 'number' ? value : Number(value)
                if (!Number.isFinite(number)) return String(value)
                return (IDENTIFIER.test(column.name) ? plain : grouped).format(number)
            }
            if (column.kind === 'date' && typeof value === 'string') return date(value)
            return String(value)
        },
        moment: date,
        time: (iso, nowMs) => timeOf(iso, nowMs, clockOnly),
        shortTime: (iso, nowMs) => timeOf(iso, nowMs, shortClock),
        number: (value) => grouped.format(value),
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
