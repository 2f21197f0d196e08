import { displayValue } from '../records/display.ts'
import { columnLabel } from '../records/names.ts'
import type { Operation } from './call.ts'

type Style = 'full' | 'long' | 'medium' | 'short'

/** "If any other value is passed the API will default to use medium." */
function styleOf(text: string): Style {
    const lower = text.toLowerCase()
    return lower === 'full' || lower === 'long' || lower === 'short' ? lower : 'medium'
}

function formatOf(style: Style, language: string): Intl.DateTimeFormat {
    const options: Intl.DateTimeFormatOptions = { dateStyle: style, timeZone: 'UTC' }
    try {
        return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, options)
    } catch (error) {
        if (!(error instanceof RangeError)) throw error
        return new Intl.DateTimeFormat('en-US', options)
    }
}

function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const PATTERNS: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {
    weekday: '(\\D+)',
    year: '(\\d{2,4})',
    day: '(\\d{1,2})',
    month: '(\\d{1,2}|\\D+?)',
}

/** Reads a date that `format` wrote; null when it is something else. */
function parseWords(text: string, format: Intl.DateTimeFormat): number | null {
    const parts = format.formatToParts(0)
    const named = parts.filter(({ type }) => PATTERNS[type])
    const source = parts.map(({ type, value }) => PATTERNS[type] ?? escaped(value)).join('')
    const match = new RegExp(`^${source}$`, 'i').exec(text)
    const part = (wanted: string) => match?.[named.findIndex(({ type }) => type === wanted) + 1] ?? ''
    const month = monthNumber(part('month'), format)
    const year = Number(part('year')) + (part('year').length === 2 ? 2000 : 0)
    const ms = Date.UTC(year, month, Number(part('day')))
    return match && month >= 0 && new Date(ms).getUTCMonth() === month ? ms : null
}

function monthNumber(text: string, format: Intl.DateTimeFormat): number {
    if (/^\d+$/.test(text)) return Number(text) - 1
    const names = Array.from({ length: 12 }, (_, at) =>
        format.formatToParts(Date.UTC(2000, at, 1)).find(({ type }) => type === 'month')
    )
    return names.findIndex((name) => name?.value.toLowerCase() === text.toLowerCase())
}

/** Dates, labels, values and numbers in the words of a language. */
export const wordOperations: Record<string, Operation> = {
    dayInWords: ({ tx }, args) =>
        formatOf(styleOf(args.text('style')), args.text('language') || tx.session.language).format(args.number('ms')),
    dayOfWords: ({ tx }, args) =>
        parseWords(
            args.text('text'),
            formatOf(styleOf(args.text('style')), args.text('language') || tx.session.language)
        ),
    inLanguage({ tx }, args) {
        const [table, field, language] = [args.text('table'), args.text('field'), args.text('language')]
        const column = tx.catalog.column(table, field)
        if (!column) return ''
        if (args.text('what') === 'label') return columnLabel(tx, table, column, language)
        const value = args.optional('value')
        const choice = tx.metadata.choices(table, field, language).find((row) => row.value === value)
        if (choice) return choice.label
        const word = value === null ? '' : tx.metadata.translated(table, field, value, language)
        return word !== value ? word : displayValue(tx, table, field, value)
    },
    separator({ tx }, args) {
        const parts = new Intl.NumberFormat(tx.session.language).formatToParts(12345.6)
        return parts.find(({ type }) => type === args.text('of'))?.value ?? ''
    },
}
