import { displayValue } from '../records/display.ts'
import { queryOf, type Term } from '../records/read.ts'
import { type Measure, type SummaryRequest, type SummaryRow, summarize, UnknownField } from '../records/summary.ts'
import { allowed } from '../rights/acl.ts'
import { mayRange, permitted } from '../rights/query-rules.ts'
import type { Transaction } from '../transaction.ts'
import { type DoorRequest, parametersOf, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'

const FUNCTIONS = ['avg', 'max', 'min', 'sum']
const OPERATORS = ['=', '!=', '<', '<=', '>', '>=']

/**
 * `GET /api/now/stats/{table}` ("Aggregate API", c_AggregateAPI.md). It stands on GlideAggregate: whoever may read the
 * table by role is told of all rows of his domains.
 */
export function statsApi(request: DoorRequest): Answer | undefined {
    const path = request.http.path.replace(/^\/api\/now\/v\d+\//, '/api/now/')
    const segments = segmentsBelow({ ...request.http, path }, '/api/now/stats')
    if (!segments) return undefined
    if (!request.isLoggedIn) throw notAuthenticated()
    const [table = ''] = segments
    const { tx } = request
    const known = tx.catalog.find(table)
    if (!known || segments.length !== 1)
        throw new HttpError(400, `Invalid table ${table}`, `Table ${table} does not exist`)
    if (request.http.method !== 'GET') throw new HttpError(405, 'Method not supported', request.http.method)
    if (!known.access.webService)
        throw new HttpError(403, 'User Not Authorized', `Table ${table} is not open to web services`)
    const parameters = parametersOf(request.http)
    const asked = readRequest(tx, table, parameters)
    mayAggregate(tx, asked)
    try {
        const rows = summarize(tx, asked)
        const result = rows.map((row) => shown(tx, asked, row, parameters.get('sysparm_display_value') ?? 'false'))
        return jsonAnswer(200, { result: asked.groups.length > 0 ? result : (result[0] ?? { stats: {} }) })
    } catch (error) {
        if (error instanceof UnknownField) throw new HttpError(400, 'Invalid query detected', error.message)
        throw error
    }
}

/** Throws unless the person may read the table and every field that is grouped by or measured. */
export function mayAggregate(tx: Transaction, { table, groups, measures }: SummaryRequest): void {
    const fields = [...groups, ...measures.map(({ field }) => field)].filter((field) => field && !field.includes('.'))
    const may =
        allowed(tx, { table, operation: 'read' }) &&
        fields.every((field) => allowed(tx, { table, operation: 'read', field }) && mayRange(tx, table, field))
    if (!may) throw new HttpError(403, 'Insufficient rights to query records', null)
}

const list = (text: string | null) => (text ?? '').split(',').filter(Boolean)

function readRequest(tx: Transaction, table: string, parameters: URLSearchParams): SummaryRequest {
    const terms: Term[] = [{ encoded: parameters.get('sysparm_query') ?? '' }]
    for (const [name, value] of parameters) if (!name.startsWith('sysparm_')) terms.push({ any: [[name, '=', value]] })
    const measures: Measure[] = parameters.get('sysparm_count') === 'true' ? [{ name: 'COUNT', field: '' }] : []
    for (const name of FUNCTIONS)
        for (const field of list(parameters.get(`sysparm_${name}_fields`)))
            measures.push({ name: name.toUpperCase(), field })
    return {
        table,
        query: queryOf(tx, permitted(tx, table, terms)),
        measures,
        groups: list(parameters.get('sysparm_group_by')),
        having: list(parameters.get('sysparm_having')).map(readHaving),
        order: list(parameters.get('sysparm_order_by')).map(readOrder),
    }
}

function measureOf(name: string, field: string): Measure {
    const upper = name.toUpperCase()
    if (upper !== 'COUNT' && !FUNCTIONS.includes(name.toLowerCase()))
        throw new HttpError(400, 'Invalid query detected', `${name} is no aggregate`)
    return { name: upper, field: upper === 'COUNT' ? '' : field }
}

/** `count^priority^>^3` */
function readHaving(text: string): { measure: Measure; operator: string; value: number } {
    const [name = '', field = '', operator = '', value = ''] = text.split('^')
    if (!OPERATORS.includes(operator) || value === '' || Number.isNaN(Number(value)))
        throw new HttpError(400, 'Invalid query detected', text)
    return { measure: measureOf(name, field), operator: operator === '!=' ? '<>' : operator, value: Number(value) }
}

/** `state`, `COUNT`, `AVG^state`, each with `^DESC` behind it. */
function readOrder(text: string): { by: string | Measure; descending: boolean } {
    const descending = text.endsWith('^DESC')
    const [name = '', field] = text.replace(/\^DESC$/, '').split('^')
    const isMeasure = field !== undefined || name.toUpperCase() === 'COUNT'
    return { by: isMeasure ? measureOf(name, field ?? '') : name, descending }
}

/** Averages have four decimals, as in the documentation's example. */
function written(measure: Measure, value: number | string | null): string {
    if (value === null) return ''
    return measure.name === 'AVG' ? Number(value).toFixed(4) : String(value)
}

function shown(tx: Transaction, asked: SummaryRequest, row: SummaryRow, display: string): object {
    const stats: Record<string, string | Record<string, string>> = {}
    asked.measures.forEach((measure, at) => {
        const value = written(measure, row.values[at] ?? null)
        const name = measure.name.toLowerCase()
        const known = stats[name]
        if (measure.field === '') stats[name] = value
        else stats[name] = { ...(typeof known === 'object' ? known : {}), [measure.field]: value }
    })
    if (asked.groups.length === 0) return { stats }
    const groupby_fields = asked.groups.map((field, at) => {
        const value = row.groups[at] ?? ''
        const text = display === 'false' ? '' : displayValue(tx, asked.table, field, value)
        if (display === 'all') return { display_value: text, value, field }
        return { value: display === 'true' ? text : value, field }
    })
    return { stats, groupby_fields }
}
