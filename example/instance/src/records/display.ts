import { parseStoredTime, zoneOffsetMinutes } from '../query/zone.ts'
import { type Column, isDate } from '../store/catalog.ts'
import { viewOf } from '../store/layout.ts'
import { quoted } from '../store/store.ts'
import type { Transaction } from '../transaction.ts'
import { durationWords, timeOfDay } from './display-duration.ts'
import { tableLabel } from './names.ts'

/** What a person sees for a value: choice label, display value of a reference, local time, … ("Exact behaviour"). */
export function displayValue(tx: Transaction, table: string, field: string, value: string | null): string {
    const column = tx.catalog.column(table, field)
    if (!column || value === null || value === '') return ''
    if (column.kind === 'boolean') return value === '1' || value === 'true' ? 'true' : 'false'
    if (column.kind === 'password2' || column.kind === 'password') return '********'
    if (isDate(column)) return displayTime(tx, column, value)
    if (column.kind === 'glide_duration') return durationWords(value)
    if (column.kind === 'glide_time') return timeOfDay(value)
    if (column.kind === 'sys_class_name') return tx.catalog.find(value) ? tableLabel(tx, value) : value
    if (column.kind === 'domain_id')
        return value === 'global' ? 'global' : referenceDisplay(tx, 'domain', value) || value
    if (column.kind === 'reference' && column.reference) return referenceDisplay(tx, column.reference, value)
    const choice = tx.metadata.choices(table, field, tx.session.language).find((row) => row.value === value)
    return choice?.label ?? value
}

/** Display value of a record; '' when it is missing or in an invisible domain. Read once in a transaction. */
export function referenceDisplay(tx: Transaction, table: string, id: string): string {
    if (!tx.catalog.find(table)) return id
    const name = tx.catalog.displayColumn(table)
    return tx.once(`display ${table} ${id}`, () => {
        tx.counters.queries++
        const domain = tx.domainFilter(table)
        const where = domain ? ` and ${domain.text}` : ''
        const row = tx.store.first(
            `select t.${quoted(name)} as shown from ${viewOf(tx.catalog, table)} t where t."sys_id"=?${where}`,
            [id, ...(domain?.values ?? [])]
        )
        const shown = row?.shown
        return shown === null || shown === undefined ? '' : String(shown)
    })
}

function displayTime(tx: Transaction, column: Column, value: string): string {
    const ms = parseStoredTime(value)
    if (Number.isNaN(ms)) return value
    const { dateFormat, timeFormat, zone } = tx.session
    if (column.kind === 'glide_date') return formatTime(ms, dateFormat)
    return formatTime(ms + zoneOffsetMinutes(ms, zone) * 60_000, `${dateFormat} ${timeFormat}`)
}

/** Writes a time by a pattern of yyyy, MM, dd, HH, hh, mm, ss and a; the UTC fields of `ms` are taken. */
export function formatTime(ms: number, pattern: string): string {
    const at = new Date(ms)
    const two = (n: number) => String(n).padStart(2, '0')
    const parts: Record<string, string> = {
        yyyy: String(at.getUTCFullYear()),
        MM: two(at.getUTCMonth() + 1),
        dd: two(at.getUTCDate()),
        HH: two(at.getUTCHours()),
        hh: two(at.getUTCHours() % 12 || 12),
        mm: two(at.getUTCMinutes()),
        ss: two(at.getUTCSeconds()),
        a: at.getUTCHours() < 12 ? 'AM' : 'PM',
    }
    return pattern.replace(/yyyy|MM|dd|HH|hh|mm|ss|a/g, (name) => parts[name] ?? name)
}
