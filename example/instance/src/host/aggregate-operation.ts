import { mayRead, queryOf } from '../records/read.ts'
import { type Measure, type SummaryRequest, summarize, UnknownField } from '../records/summary.ts'
import type { Args } from './args.ts'
import type { Call, Operation } from './call.ts'
import { termsOf } from './read-operations.ts'
import { checkTable } from './table-check.ts'
import { trendOf } from './trend.ts'

interface AggregateRow {
    groups: Record<string, string>
    values: Record<string, string | null>
    timeref: string
}

function pairs(args: Args, name: string): string[][] {
    return args.list(name).map((one) => (Array.isArray(one) ? one.map(String) : []))
}

/**
 * The fields by which an aggregate groups: those that the script named, those that it orders by, and without them those of its
 * aggregates, unless `setGroup(false)` (c_GlideAggregateScopedAPI.md: "Name of the field to group the results of the aggregation by").
 */
function groupsOf(args: Args, query: SummaryRequest['query'], measures: Measure[]): string[] {
    if (args.get('grouped') === false) return []
    const named = [...args.list('groups').map(String), ...query.groupBy]
    const ordered = [...pairs(args, 'order').map(([field = '']) => field), ...query.order.map(({ field }) => field)]
    const given = [...new Set([...named, ...ordered])]
    if (given.length > 0 || args.list('trend').length > 0) return given
    return [...new Set(measures.map(({ field }) => field).filter(Boolean))]
}

/** GlideAggregate: one row without groups, even over nothing; ACLs do not apply. */
export const aggregate: Operation = (call, args) => {
    const table = args.text('table')
    checkTable(call, table)
    if (!mayRead(call.tx, call.scope, table)) return []
    const query = queryOf(call.tx, termsOf(args))
    const measures = pairs(args, 'aggregates').map(([name = '', field = '']): Measure => ({ name, field }))
    const groups = groupsOf(args, query, measures)
    if (measures.length + groups.length === 0) return []
    const [first, last] = args.list('window').map(Number)
    const trend = trendOf(args)
    const request: SummaryRequest = {
        table,
        query,
        // "Category:  4": the rows of an empty group are counted too (orderByAggregate).
        measures: measures.map((one) => (one.name === 'COUNT' && groups.includes(one.field) ? ROWS : one)),
        groups,
        order: [
            ...pairs(args, 'aggregateOrder').map(([name = '', field = '']) => ({
                by: { name, field },
                descending: true,
            })),
            ...pairs(args, 'order').map(([by = '', down]) => ({ by, descending: down === 'true' })),
            ...query.order.map(({ field, descending }) => ({ by: field, descending })),
        ],
        ...(first !== undefined && last !== undefined ? { window: [first, last] } : {}),
        ...(trend ? { period: trend } : {}),
    }
    return rowsOf(call, request).map(
        ({ groups: values, values: measured, period }): AggregateRow => ({
            groups: Object.fromEntries(groups.map((group, at) => [group, values[at] ?? ''])),
            values: Object.fromEntries(measures.map((measure, at) => [keyOf(measure), textOf(measure, measured[at])])),
            timeref: trend ? trend.label(period) : '',
        })
    )
}

const ROWS: Measure = { name: 'COUNT', field: '' }

function keyOf({ name, field }: Measure): string {
    return `${name} ${field}`
}

function rowsOf(call: Call, request: SummaryRequest): ReturnType<typeof summarize> {
    try {
        return summarize(call.tx, request)
    } catch (error) {
        if (error instanceof UnknownField) throw new Error(`GlideAggregate: ${error.message}`)
        throw error
    }
}

/** Averages have four decimals, as in the page's examples. */
function textOf({ name }: Measure, value: number | string | null | undefined): string | null {
    if (value === null || value === undefined) return null
    return name === 'AVG' ? Number(value).toFixed(4) : String(value)
}
