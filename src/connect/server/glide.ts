import { GlideAggregate, GlideDateTime, GlidePluginManager, GlideRecord } from '@servicenow/glide'
import { nowMs, toFieldTime } from './clock.ts'

/** Calls that are documented for scoped apps, but that the types package declares differently. */

/** [field, operator, value] */
export type Condition = [string, string, string]

interface DocumentedAggregate {
    addQuery(field: string, operator: string, value: string): void
    addAggregate(name: 'COUNT'): void
    query(): void
    next(): boolean
    getAggregate(name: 'COUNT'): string
}

/** Number of rows that meet all conditions. */
export function countRows(table: string, conditions: Condition[]): number {
    // Without a field: with one, COUNT counts each group.
    const rows = new GlideAggregate(table) as unknown as DocumentedAggregate
    for (const condition of conditions) rows.addQuery(condition[0], condition[1], condition[2])
    rows.addAggregate('COUNT')
    rows.query()
    return rows.next() ? Number(rows.getAggregate('COUNT')) : 0
}

interface SummingAggregate {
    addQuery(field: string, operator: string, value: string): void
    addAggregate(name: 'COUNT' | 'SUM', field?: string): void
    setGroup(on: boolean): void
    query(): void
    next(): boolean
    getAggregate(name: 'COUNT' | 'SUM', field?: string): string | null
}

/** Number of rows that meet all conditions, and the sum of that field over them. */
export function sumOf(table: string, conditions: Condition[], field: string): { count: number; sum: number } {
    const rows = new GlideAggregate(table) as unknown as SummingAggregate
    for (const condition of conditions) rows.addQuery(condition[0], condition[1], condition[2])
    rows.addAggregate('COUNT')
    rows.addAggregate('SUM', field)
    // Else each value of the field would make a group.
    rows.setGroup(false)
    rows.query()
    if (!rows.next()) return { count: 0, sum: 0 }
    return { count: Number(rows.getAggregate('COUNT')), sum: Number(rows.getAggregate('SUM', field) || 0) }
}

interface GroupingAggregate {
    addQuery(field: string, operator: string, value: string): void
    addAggregate(name: 'COUNT' | 'AVG', field?: string): void
    groupBy(field: string): void
    query(): void
    next(): boolean
    getValue(field: string): string | null
    getAggregate(name: 'COUNT' | 'AVG', field?: string): string | null
}

/** Calls `visit` for each group of rows that meet all conditions, with its values, its number of rows and the mean of `field`. */
export function eachGroup(
    table: string,
    conditions: Condition[],
    groups: string[],
    field: string,
    visit: (values: string[], count: number, average: number) => void
): void {
    const rows = new GlideAggregate(table) as unknown as GroupingAggregate
    for (const condition of conditions) rows.addQuery(condition[0], condition[1], condition[2])
    rows.addAggregate('COUNT')
    rows.addAggregate('AVG', field)
    for (const group of groups) rows.groupBy(group)
    rows.query()
    while (rows.next()) {
        const values = groups.map((group) => rows.getValue(group) || '')
        visit(values, Number(rows.getAggregate('COUNT')), Number(rows.getAggregate('AVG', field) || 0))
    }
}

/** The display value of the record itself. */
export function displayName(row: GlideRecord): string {
    const documented = row as unknown as { getDisplayValue(): string | null } // the field is optional
    return documented.getDisplayValue() || ''
}

export function isPluginActive(id: string): boolean {
    const plugins = new GlidePluginManager() as unknown as { isActive(id: string): boolean } // an instance method
    return plugins.isActive(id)
}

/** sys_ids of the rows that the query finds, at most so many. */
export function idsOf(row: GlideRecord, limit: number): string[] {
    row.setLimit(limit)
    row.query()
    const ids: string[] = []
    while (row.next()) ids.push(row.getUniqueValue())
    return ids
}

/** The field of the record with that sys_id; empty when there is no such record in this domain. */
export function fieldOf(table: string, id: string, field: string): string {
    const row = new GlideRecord(table)
    return id && row.get('sys_id', id) ? row.getValue(field) || '' : ''
}

/** True for the value of a boolean field that is set: `true` or `1`, depending on where it was set. */
export function isTrue(value: string | null): boolean {
    return value === '1' || value === 'true'
}

/** True for what a sys_id looks like on the wire. */
export function isSysId(text: string): boolean {
    return /^[0-9a-f]{32}$/.test(text)
}

/** A number of a field; null when the field is empty. */
export function numberOrNull(value: string | null): number | null {
    return value === null || value === '' ? null : Number(value)
}

/** A time as the user reads it: format and zone of the session. */
export function displayTime(ms: number): string {
    return new GlideDateTime(toFieldTime(ms)).getDisplayValue()
}

/** A time as the reader reads it, of today without its date. */
export function shortTime(ms: number): string {
    // No format of the platform has a space in its date.
    const [date, ...time] = displayTime(ms).split(' ')
    const [today] = displayTime(nowMs()).split(' ')
    return date === today ? time.join(' ') : displayTime(ms)
}

/** The same to the minute. */
export function minuteTime(ms: number): string {
    return shortTime(ms).replace(/(\d+\D\d\d)\D\d\d(?=\D*$)/, '$1')
}
