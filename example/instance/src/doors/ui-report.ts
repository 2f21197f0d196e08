import type { UiBox, UiPoint, UiReport } from '../../../ui-api.ts'
import { displayValue } from '../records/display.ts'
import { columnLabel, tableLabel, wordsOf } from '../records/names.ts'
import { countRows, queryOf, readById, readRows, secured } from '../records/read.ts'
import { type Measure, type SummaryRequest, summarize } from '../records/summary.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { HttpError } from './http-error.ts'
import { PERIODS, type Period, periodsBetween } from './report-periods.ts'
import { mayAggregate } from './stats-api.ts'
import { hasOneOf } from './ui-dashboard.ts'

/** Types whose axis is time ("Column reports", "Trend reports"). */
const TIMED = new Set(['column', 'line', 'area', 'spline', 'step', 'trend'])
const AGGREGATES: Record<string, string> = { 'COUNT DISTINCT': 'COUNT(DISTINCT' }
const MOST_ROWS = 20
const MOST_GROUPS = 30

/** A report while it is read: its record, and what narrows its rows. */
interface Reading {
    tx: Transaction
    table: string
    record: Values
    filter: string
    measure: Measure
}

/** A literal `^` in a value is written `^^`. */
const both = (...terms: string[]) => terms.filter(Boolean).join('^')
const escaped = (value: string) => value.replaceAll('^', '^^')
const listOf = (table: string, query: string) =>
    `/${table}_list.do${query ? `?${new URLSearchParams({ sysparm_query: query })}` : ''}`

/** What was written into the filter for the axis is said by the fields of the record. */
function plainFilter(filter: string | null | undefined): string {
    return (filter ?? '')
        .split('^')
        .filter((term) => term && term !== 'EQ' && !/^(GROUPBY|TRENDBY)/.test(term))
        .join('^')
}

/** The report's record evaluated over the last `days`; 0 leaves its own time. */
export function uiReport(tx: Transaction, id: string, days: number): UiReport {
    const record = readById(tx, 'sys_report', id)
    if (!record || !hasOneOf(tx, record.roles)) throw new HttpError(404, 'Report not found', id)
    const table = record.table ?? ''
    if (!tx.catalog.find(table)) throw new HttpError(400, `Invalid table ${table}`)
    const isRanged = days > 0 && Boolean(record.trend_field)
    const range = isRanged ? `${record.trend_field}>=javascript:gs.daysAgoStart(${days - 1})` : ''
    const reading: Reading = {
        tx,
        table,
        record,
        filter: both(plainFilter(record.filter), range),
        measure: measureOf(record),
    }
    const query = queryOf(tx, [{ encoded: reading.filter }])
    mayAggregate(tx, { table, query, measures: [reading.measure], groups: record.field ? [record.field] : [] })
    const report: UiReport = {
        id,
        title: wordsOf(tx, 'sys_report', record, 'title'),
        kind: record.type ?? '',
        href: listOf(table, reading.filter),
        isRanged,
        measure: { name: reading.measure.name, label: labelOf(reading, reading.measure.field) },
        axis: { label: labelOf(reading, record.field ?? ''), items: [] },
        series: [],
        boxes: [],
        list: null,
        total: countRows(tx, table, [{ encoded: reading.filter }]),
    }
    if (report.kind === 'list') report.list = listReport(reading)
    else if (report.kind === 'box') boxReport(reading, report)
    else if (TIMED.has(report.kind)) timeReport(reading, report, isRanged ? days : 0)
    else groupReport(reading, report)
    return report
}

function measureOf(record: Values): Measure {
    const name = record.aggregate ?? 'COUNT'
    if (name === 'COUNT') return { name, field: '' }
    return { name: AGGREGATES[name] ?? name, field: record.sumfield ?? '' }
}

function labelOf({ tx, table }: Reading, field: string): string {
    const column = tx.catalog.column(table, field)
    return column ? columnLabel(tx, table, column) : tableLabel(tx, table)
}

function number(value: number | string | null | undefined): number | null {
    return value === null || value === undefined ? null : Number(value)
}

function request({ tx, table, filter, measure }: Reading, groups: string[]): SummaryRequest {
    return { table, query: queryOf(tx, [{ encoded: filter }]), measures: [measure], groups }
}

function groupTerm(field: string, value: string | null): string {
    return value === null ? `${field}ISEMPTY` : `${field}=${escaped(value)}`
}

function groupLabel({ tx, table }: Reading, field: string, value: string | null): string {
    return displayValue(tx, table, field, value) || '–'
}

/** One number, or one for each group, the largest first; beyond *Maximum number of groups* they are *others* or left out. */
function groupReport(reading: Reading, report: UiReport): void {
    const { record, table, filter } = reading
    const field = record.field ?? ''
    if (report.kind === 'single_score' || !field) {
        const [row] = summarize(reading.tx, request(reading, []))
        report.series = [{ label: '', points: [{ value: number(row?.values[0]), href: report.href }] }]
        return
    }
    const order = [{ by: reading.measure, descending: true }]
    const rows = summarize(reading.tx, { ...request(reading, [field]), order })
    const given = Number(record.other_threshold ?? -2)
    const most = given > 0 ? given : MOST_GROUPS
    const points: UiPoint[] = []
    for (const row of rows.slice(0, most)) {
        const value = row.groups[0] ?? null
        const href = listOf(table, both(filter, groupTerm(field, value)))
        report.axis.items.push({ label: groupLabel(reading, field, value), href })
        points.push({ value: number(row.values[0]), href })
    }
    const rest = rows.slice(most)
    if (rest.length > 0 && record.others !== 'no' && ['COUNT', 'SUM'].includes(reading.measure.name)) {
        report.axis.items.push({ label: '…', href: report.href })
        points.push({ value: rest.reduce((sum, row) => sum + Number(row.values[0] ?? 0), 0), href: report.href })
    }
    report.series = [{ label: '', points }]
}

/** A number for each period, and for each group where the record names one; a period without records is 0 or nothing. */
function timeReport(reading: Reading, report: UiReport, days: number): void {
    const { tx, table, record, filter } = reading
    const field = record.trend_field ?? ''
    const period: Period = PERIODS[record.interval ?? ''] ?? PERIODS.month
    const groups = record.field ? [record.field] : []
    const rows = summarize(tx, {
        ...request(reading, groups),
        period: { field, of: (sql) => `substr(${sql},1,${period.length})` },
    })
    report.axis.label = labelOf(reading, field)
    const found = rows.map((row) => row.period).filter(Boolean)
    if (found.length === 0) return
    const from = days > 0 ? new Date(tx.shared.now() - (days - 1) * 86_400_000) : period.start(found[0] ?? '')
    const to = days > 0 ? new Date(tx.shared.now()) : period.start(found[found.length - 1] ?? '')
    const spans = periodsBetween(period, from, to)
    const isDate = tx.catalog.column(table, field)?.kind === 'glide_date'
    const within = spans.map(({ first, next }) => {
        const day = (at: Date) => at.toISOString().slice(0, 10)
        const time = (at: Date) => (isDate ? day(at) : `${day(at)} 00:00:00`)
        return both(filter, `${field}>=${time(first)}`, `${field}<${time(next)}`)
    })
    report.axis.items = spans.map(({ label }, at) => ({ label, href: listOf(table, within[at] ?? '') }))
    const empty = ['COUNT', 'SUM'].includes(reading.measure.name) ? 0 : null
    // The same order, and so the same colours, over every range of days.
    const values = [...new Set(rows.map((row) => row.groups[0] ?? null))].sort()
    report.series = values.map((value) => ({
        label: groups.length > 0 ? groupLabel(reading, groups[0] ?? '', value) : '',
        points: spans.map(({ key }, at) => {
            const row = rows.find((each) => each.period === key && (each.groups[0] ?? null) === value)
            const term = groups.length > 0 ? groupTerm(groups[0] ?? '', value) : ''
            return { value: row ? number(row.values[0]) : empty, href: listOf(table, both(within[at] ?? '', term)) }
        }),
    }))
}

/** Quartiles of `sumfield` for each group ("Box reports"). */
function boxReport(reading: Reading, report: UiReport): void {
    const { tx, table, record, filter } = reading
    const [group, of] = [record.field ?? '', record.sumfield ?? '']
    report.measure = { name: 'MEDIAN', label: labelOf(reading, of) }
    const byGroup = new Map<string | null, number[]>()
    for (const row of readRows(tx, { table, terms: [{ encoded: both(filter, `${of}ISNOTEMPTY`) }] })) {
        const key = group ? (row[group] ?? null) : null
        byGroup.set(key, [...(byGroup.get(key) ?? []), Number(row[of])])
    }
    const points: UiPoint[] = []
    for (const [value, numbers] of byGroup) {
        const href = listOf(table, group ? both(filter, groupTerm(group, value)) : filter)
        report.axis.items.push({ label: group ? groupLabel(reading, group, value) : report.title, href })
        const box = boxOf(numbers)
        report.boxes.push(box)
        points.push({ value: box[2], href })
    }
    report.series = [{ label: '', points }]
}

function boxOf(numbers: number[]): UiBox {
    const sorted = [...numbers].sort((a, b) => a - b)
    const at = (share: number) => {
        const place = (sorted.length - 1) * share
        const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
        return low + (high - low) * (place - Math.floor(place))
    }
    return [at(0), at(0.25), at(0.5), at(0.75), at(1)]
}

function listReport({ tx, table, record, filter }: Reading): UiReport['list'] {
    const columns = (record.field_list ?? '').split(',').flatMap((name) => tx.catalog.column(table, name) ?? [])
    const order = (record.orderby_list ?? '').split(',').filter(Boolean)
    const terms = [{ encoded: filter }, ...order.map((name) => ({ encoded: `ORDERBY${name}` }))]
    const rows = readRows(tx, { table, terms, limit: MOST_ROWS }).flatMap((row) => {
        const seen = secured(tx, table, row)
        return seen ? [seen.row] : []
    })
    return {
        labels: columns.map((column) => columnLabel(tx, table, column)),
        rows: rows.map((row) => ({
            href: `/${table}.do?sys_id=${row.sys_id}`,
            cells: columns.map(({ name }) => displayValue(tx, table, name, row[name] ?? null)),
        })),
    }
}
