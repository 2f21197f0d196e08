import { fieldOf } from '../query/field.ts'
import type { Query } from '../query/parse.ts'
import { viewOf } from '../store/layout.ts'
import type { Transaction } from '../transaction.ts'
import { filterOf } from './read.ts'

/** What an aggregate computes of a field's SQL; of every row for `*`. */
export const MEASURES: Record<string, (field: string) => string> = {
    COUNT: (field) => `count(${field})`,
    SUM: (field) => `sum(${field})`,
    AVG: (field) => `avg(${field})`,
    MIN: (field) => `min(${field})`,
    MAX: (field) => `max(${field})`,
    'COUNT(DISTINCT': (field) => `count(distinct ${field})`,
    STDDEV: (field) => `sqrt(max(0, avg(${field}*${field})-avg(${field})*avg(${field})))`,
    GROUP_CONCAT: (field) => `group_concat(${field} order by ${field})`,
    GROUP_CONCAT_DISTINCT: (field) => `group_concat(distinct ${field} order by ${field})`,
}

export interface Measure {
    name: string
    /** Empty for all rows. */
    field: string
}

export interface SummaryRequest {
    table: string
    query: Query
    measures: Measure[]
    groups: string[]
    /** Also by what `of` makes of a field's SQL, such as the month of a date. */
    period?: { field: string; of(field: string): string }
    having?: { measure: Measure; operator: string; value: number }[]
    order?: { by: string | Measure; descending: boolean }[]
    /** Of these rows of the table only, from the first (0-based, inclusive) to the last (exclusive). */
    window?: [first: number, last: number]
}

export interface SummaryRow {
    groups: (string | null)[]
    period: string
    values: (number | string | null)[]
}

export class UnknownField extends Error {}

/** The SQL of a measure; throws an UnknownField when its table has no such field. */
export function measureSql(tx: Transaction, table: string, { name, field }: Measure): string {
    const make = MEASURES[name]
    if (!make) throw new UnknownField(`${name} is not emulated.`)
    if (field === '') return make('*')
    const found = fieldOf(table, field, tx.catalog)
    if (!found) throw new UnknownField(`${table} has no field ${field}.`)
    return make(found.raw)
}

/** Aggregates of the rows that meet a query, group by group; domains apply, ACLs do not. */
export function summarize(tx: Transaction, request: SummaryRequest): SummaryRow[] {
    const { table, period } = request
    const where = filterOf(tx, table, request.query)
    const fieldSql = (name: string) => {
        const found = fieldOf(table, name, tx.catalog)
        if (!found) throw new UnknownField(`${table} has no field ${name}.`)
        return found
    }
    const groups = request.groups.map(fieldSql)
    const periodSql = period ? period.of(fieldSql(period.field).raw) : "''"
    const sqlOf = (measure: Measure) => measureSql(tx, table, measure)
    const selected = [
        `${periodSql} as p`,
        ...groups.map((field, at) => `min(${field.raw}) as g${at}`),
        ...request.measures.map((measure, at) => `${sqlOf(measure)} as m${at}`),
    ]
    const by = [...(period ? [periodSql] : []), ...groups.map((field) => field.compared)]
    const grouping = by.length > 0 ? ` group by ${by.join(', ')}` : ''
    const havings = (request.having ?? []).map(({ measure, operator }) => `${sqlOf(measure)}${operator}?`)
    const having = havings.length > 0 ? ` having ${havings.join(' and ')}` : ''
    const order = (request.order ?? []).map(({ by: what, descending }) => {
        const sql = typeof what === 'string' ? fieldSql(what).compared : sqlOf(what)
        return `${sql}${descending ? ' desc' : ''}`
    })
    const ordering = by.length > 0 ? ` order by ${[...order, ...by].join(', ')}` : ''
    tx.counters.queries++
    const rows = tx.store.all(
        `select ${selected.join(', ')} from ${sourceOf(tx, request, where.text)}${grouping}${having}${ordering}`,
        [...where.values, ...(request.having ?? []).map(({ value }) => value)]
    )
    return rows.map((row) => ({
        period: String(row.p ?? ''),
        groups: groups.map((_, at) => text(row[`g${at}`])),
        values: request.measures.map((_, at) => {
            const value = row[`m${at}`]
            return typeof value === 'number' || typeof value === 'string' ? value : null
        }),
    }))
}

function sourceOf(tx: Transaction, { table, window }: SummaryRequest, where: string): string {
    const rows = `${viewOf(tx.catalog, table)} t${where}`
    if (!window) return rows
    const [first, last] = window.map((at) => Math.max(0, Math.trunc(at)))
    return `(select * from ${rows} limit ${Number(last) - Number(first)} offset ${first}) t`
}

function text(cell: unknown): string | null {
    return cell === null || cell === undefined ? null : String(cell)
}
