import { session } from '../api.ts'

/** What the page says itself; titles, fields and choices come from the records, in the person's language. */
const GERMAN: Record<string, string> = {
    'No runs in this period.': 'Keine Ausführungen in diesem Zeitraum.',
    Period: 'Zeitraum',
    '{0} days': '{0} Tage',
    Count: 'Anzahl',
    'Sum: {0}': 'Summe: {0}',
    'Average: {0}': 'Mittel: {0}',
    'Median: {0}': 'Median: {0}',
    Lowest: 'Niedrigster',
    'Lower quartile': 'Unteres Quartil',
    Median: 'Median',
    'Upper quartile': 'Oberes Quartil',
    Highest: 'Höchster',
    'As a table: {0}': 'Als Tabelle: {0}',
    'Not changed by the days chosen above': 'Unabhängig von den oben gewählten Tagen',
    Tabs: 'Reiter',
}

export function word(text: string, ...args: (string | number)[]): string {
    const found = session().language === 'de' ? (GERMAN[text] ?? text) : text
    return found.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)] ?? ''))
}

/** A number as the person's language writes it. */
export function figure(value: number | null): string {
    if (value === null) return '–'
    const digits = Number.isInteger(value) ? 0 : 2
    return new Intl.NumberFormat(session().language || 'en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
    }).format(value)
}
