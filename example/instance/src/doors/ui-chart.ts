import type { UiBox, UiChart, UiPoint } from '../../../ui-api.ts'
import { displayValue } from '../records/display.ts'
import { columnLabel, messageIn, tableLabel } from '../records/names.ts'
import { countRows, queryOf, readById, readRows } from '../records/read.ts'
import { type SummaryRequest, summarize } from '../records/summary.ts'
import { permitted } from '../rights/query-rules.ts'
import type { Transaction } from '../transaction.ts'
import { PERIODS, periodsBetween } from './chart-periods.ts'
import { NotDrawn, type Visualization, visualizationOf } from './dashboard-props.ts'
import { HttpError } from './http-error.ts'
import { mayAggregate } from './stats-api.ts'
import { openDashboard } from './ui-dashboard.ts'

const MOST_GROUPS = 30
const DAY = 86_400_000

/** A visualization while its figures are read; its filter has what narrows its rows. */
type Reading = Visualization & { tx: Transaction }

/** A literal `^` in a value is written `^^`. */
const both = (...terms: string[]) => terms.filter(Boolean).join('^')
const escaped = (value: string) => value.replaceAll('^', '^^')
const listOf = (table: string, query: string) =>
    `/${table}_list.do${query ? `?${new URLSearchParams({ sysparm_query: query })}` : ''}`

/** The date that a Date filter of the dashboard narrows: that of the trend, or the one which the widget's filter keeps recent. */
function datedBy({ trend, filter }: Visualization): string {
    return trend?.field ?? /(?:^|\^)(\w+)RELATIVEG[TE]@/.exec(filter)?.[1] ?? ''
}

/** A widget evaluated over the last `days`; 0 leaves its own time. A text where it is not drawn: why. */
export function uiChart(tx: Transaction, id: string, days: number): UiChart | string {
    const widget = readById(tx, 'par_dashboard_widget', id)
    const canvas = widget?.canvas ? readById(tx, 'par_dashboard_canvas', widget.canvas) : null
    if (!widget || !canvas) throw new HttpError(404, 'Widget not found', id)
    openDashboard(tx, canvas.dashboard ?? '')
    try {
        return evaluated(tx, id, visualizationOf(widget), days)
    } catch (error) {
        if (error instanceof NotDrawn) return error.message
        throw error
    }
}

function evaluated(tx: Transaction, id: string, visualization: Visualization, days: number): UiChart {
    const { table } = visualization
    if (!tx.catalog.find(table)) throw new HttpError(400, `Invalid table ${table}`)
    const dated = visualization.followsFilters ? datedBy(visualization) : ''
    const isRanged = days > 0 && dated !== ''
    const range = isRanged ? `${dated}>=javascript:gs.daysAgoStart(${days - 1})` : ''
    const reading: Reading = { ...visualization, tx, filter: both(visualization.filter, range) }
    mayAggregate(tx, request(reading, reading.group ? [reading.group] : []))
    const chart: UiChart = {
        id,
        title: messageIn(tx, reading.title),
        component: reading.component,
        href: listOf(table, reading.filter),
        isRanged,
        measure: { name: reading.measure.name, label: labelOf(reading, reading.measure.field) },
        axis: { label: labelOf(reading, reading.group), items: [] },
        series: [],
        boxes: [],
        total: countRows(tx, table, permitted(tx, table, [{ encoded: reading.filter }])),
    }
    if (reading.component === 'boxplot') boxChart(reading, chart)
    else if (reading.trend) trendChart(reading, chart, isRanged ? days : 0)
    else groupChart(reading, chart)
    return chart
}

function labelOf({ tx, table }: Reading, field: string): string {
    const column = tx.catalog.column(table, field)
    return column ? columnLabel(tx, table, column) : tableLabel(tx, table)
}

function number(value: number | string | null | undefined): number | null {
    return value === null || value === undefined ? null : Number(value)
}

function request({ tx, table, filter, measure }: Reading, groups: string[]): SummaryRequest {
    return { table, query: queryOf(tx, permitted(tx, table, [{ encoded: filter }])), measures: [measure], groups }
}

function groupTerm(field: string, value: string | null): string {
    return value === null ? `${field}ISEMPTY` : `${field}=${escaped(value)}`
}

function groupLabel({ tx, table, group }: Reading, value: string | null): string {
    return displayValue(tx, table, group, value) || '–'
}

/** One number, or one for each group; beyond the most groups they are *others* or left out. */
function groupChart(reading: Reading, chart: UiChart): void {
    const { tx, table, filter, group, measure } = reading
    if (!group) {
        const [row] = summarize(tx, request(reading, []))
        chart.series = [{ label: '', points: [{ value: number(row?.values[0]), href: chart.href }] }]
        return
    }
    const order = [{ by: measure, descending: reading.isDescending }]
    const rows = summarize(tx, { ...request(reading, [group]), order })
    const most = Math.min(reading.mostGroups, MOST_GROUPS)
    const points: UiPoint[] = []
    for (const row of rows.slice(0, most)) {
        const value = row.groups[0] ?? null
        const href = listOf(table, both(filter, groupTerm(group, value)))
        chart.axis.items.push({ label: groupLabel(reading, value), href })
        points.push({ value: number(row.values[0]), href })
    }
    const rest = rows.slice(most)
    if (rest.length > 0 && reading.showsOthers && ['COUNT', 'SUM'].includes(measure.name)) {
        chart.axis.items.push({ label: '…', href: chart.href })
        points.push({ value: rest.reduce((sum, row) => sum + Number(row.values[0] ?? 0), 0), href: chart.href })
    }
    chart.series = [{ label: '', points }]
}

/** A number for each period, and for each group where there is one; a period without records is 0 or nothing. */
function trendChart(reading: Reading, chart: UiChart, days: number): void {
    const { tx, table, filter, group, trend } = reading
    const period = PERIODS[trend?.frequency ?? '']
    if (!trend || !period) return
    const { field } = trend
    const rows = summarize(tx, {
        ...request(reading, group ? [group] : []),
        period: { field, of: (sql) => `substr(${sql},1,${period.length})` },
    })
    chart.axis.label = labelOf(reading, field)
    const found = rows.map((row) => row.period).filter(Boolean)
    if (found.length === 0) return
    const now = tx.shared.now()
    const from = days > 0 ? new Date(now - (days - 1) * DAY) : period.start(found[0] ?? '')
    const to = days > 0 ? new Date(now) : period.start(found[found.length - 1] ?? '')
    const spans = periodsBetween(period, from, to)
    const isDate = tx.catalog.column(table, field)?.kind === 'glide_date'
    const within = spans.map(({ first, next }) => {
        const day = (at: Date) => at.toISOString().slice(0, 10)
        const time = (at: Date) => (isDate ? day(at) : `${day(at)} 00:00:00`)
        return both(filter, `${field}>=${time(first)}`, `${field}<${time(next)}`)
    })
    chart.axis.items = spans.map(({ label }, at) => ({ label, href: listOf(table, within[at] ?? '') }))
    const empty = ['COUNT', 'SUM'].includes(reading.measure.name) ? 0 : null
    // The same order, and so the same colours, over every range of days.
    const values = [...new Set(rows.map((row) => row.groups[0] ?? null))].sort()
    chart.series = values.map((value) => ({
        label: group ? groupLabel(reading, value) : '',
        points: spans.map(({ key }, at) => {
            const row = rows.find((each) => each.period === key && (each.groups[0] ?? null) === value)
            const term = group ? groupTerm(group, value) : ''
            return { value: row ? number(row.values[0]) : empty, href: listOf(table, both(within[at] ?? '', term)) }
        }),
    }))
}

/** Quartiles of the measured field for each group. */
function boxChart(reading: Reading, chart: UiChart): void {
    const { tx, table, filter, group } = reading
    const of = reading.measure.field
    chart.measure = { name: 'MEDIAN', label: labelOf(reading, of) }
    const byGroup = new Map<string | null, number[]>()
    for (const row of readRows(tx, { table, terms: [{ encoded: both(filter, `${of}ISNOTEMPTY`) }] })) {
        const key = row[group] ?? null
        byGroup.set(key, [...(byGroup.get(key) ?? []), Number(row[of])])
    }
    const points: UiPoint[] = []
    for (const [value, numbers] of byGroup) {
        const href = listOf(table, both(filter, groupTerm(group, value)))
        chart.axis.items.push({ label: groupLabel(reading, value), href })
        const box = boxOf(numbers)
        chart.boxes.push(box)
        points.push({ value: box[2], href })
    }
    chart.series = [{ label: '', points }]
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
