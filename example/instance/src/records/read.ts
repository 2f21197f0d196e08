import { fieldOf } from '../query/field.ts'
import { conditionOf, parseQuery, type Query, UNREADABLE } from '../query/parse.ts'
import { type Sql, whereOf } from '../query/sql.ts'
import { allowed, hasFieldRules } from '../rights/acl.ts'
import { mayReachTable } from '../rights/scopes.ts'
import { viewOf } from '../store/layout.ts'
import type { Transaction } from '../transaction.ts'
import { fromSql, selectList, type Values } from './values.ts'

/** One term of a query as a script builds it: an encoded text, or a comparison with its alternatives. */
export type Term =
    | { encoded: string; or?: [field: string, operator: string, value: string][] }
    | { any: [field: string, operator: string, value: string][] }
    | { join: { table: string; field: string; joined: string | null; terms: Term[] } }

export interface ReadRequest {
    table: string
    terms: Term[]
    order?: [field: string, descending: boolean][]
    limit?: number | null
    /** Rows first (0-based, inclusive) to last (exclusive). */
    window?: [first: number, last: number] | null
}

const MOST_ROWS = 10_000

/** All terms as one query; every encoded text may hold several groups, so the groups are multiplied. */
export function queryOf(tx: Transaction, terms: Term[]): Query {
    let query: Query = { groups: [[]], order: [], groupBy: [] }
    for (const term of terms) {
        const next = readTerm(tx, term)
        for (const part of next.groups.flat(2).filter(({ operator }) => operator === UNREADABLE))
            tx.log('warn', 'query', `Not a condition, no row meets it: ${part.value}`)
        const right = next.groups.length > 0 ? next.groups : [[]]
        query = {
            groups: query.groups.flatMap((a) => right.map((b) => [...a, ...b])),
            order: [...query.order, ...next.order],
            groupBy: [...query.groupBy, ...next.groupBy],
        }
    }
    return { ...query, groups: query.groups.filter((group) => group.length > 0) }
}

function readTerm(tx: Transaction, term: Term): Query {
    if ('encoded' in term) return fromText(term.encoded, term.or ?? [])
    if ('any' in term) return fromConditions(term)
    const { table, field, joined, terms } = term.join
    const condition = { field, operator: 'JOIN', value: '', join: { table, joined, query: queryOf(tx, terms) } }
    return { groups: [[[condition]]], order: [], groupBy: [] }
}

/** An encoded text, whose last condition has the alternatives `or`. */
function fromText(text: string, or: [string, string, string][]): Query {
    const query = parseQuery(text)
    query.groups
        .at(-1)
        ?.at(-1)
        ?.push(...or.map((one) => conditionOf(...one)))
    return query
}

function fromConditions(term: { any: [string, string, string][] }): Query {
    const any = term.any.map(([field, spelling, value]) => conditionOf(field, spelling, value))
    return { groups: any.length > 0 ? [[any]] : [], order: [], groupBy: [] }
}

/** `where`, with the domain filter. */
export function filterOf(tx: Transaction, table: string, query: Query): Sql {
    const where = whereOf(table, query, tx.queryContext())
    const parts = [where, tx.domainFilter(table)].filter((part): part is Sql => part !== null && part.text !== '')
    if (parts.length === 0) return { text: '', values: [] }
    return {
        text: ` where ${parts.map((part) => part.text).join(' and ')}`,
        values: parts.flatMap((part) => part.values),
    }
}

function orderOf(tx: Transaction, table: string, query: Query, request: ReadRequest): string {
    const wanted = [...(request.order ?? []), ...query.order.map((o): [string, boolean] => [o.field, o.descending])]
    const parts = wanted.flatMap(([path, descending]) => {
        const field = fieldOf(table, path, tx.catalog)
        return field ? [`${field.compared}${descending ? ' desc' : ''}`] : []
    })
    // Without an order the platform promises none: sys_id order looks random, so that a missing orderBy is noticed.
    return ` order by ${[...parts, 't."sys_id"'].join(', ')}`
}

/** Reads rows; the domain filter applies, ACLs do not. */
export function readRows(tx: Transaction, request: ReadRequest): Values[] {
    const query = queryOf(tx, request.terms)
    const where = filterOf(tx, request.table, query)
    const columns = tx.catalog.columns(request.table)
    const most = Math.min(request.limit ?? MOST_ROWS, MOST_ROWS)
    const [first, count] = request.window ? [request.window[0], request.window[1] - request.window[0]] : [0, most]
    tx.counters.queries++
    tx.looked.set(request.table, tx.store.version())
    const rows = tx.store.all(
        `select ${selectList(columns)} from ${viewOf(tx.catalog, request.table)} t${where.text}${orderOf(tx, request.table, query, request)} limit ? offset ?`,
        [...where.values, Math.max(0, count), Math.max(0, first)]
    )
    tx.counters.rows += rows.length
    return rows.map((row) => fromSql(columns, row))
}

/** How many rows match, without rights. */
export function countRows(tx: Transaction, table: string, terms: Term[]): number {
    const where = filterOf(tx, table, queryOf(tx, terms))
    tx.counters.queries++
    const row = tx.store.first(`select count(*) as n from ${viewOf(tx.catalog, table)} t${where.text}`, where.values)
    return Number(row?.n ?? 0)
}

/** One visible row by sys_id; null when absent or in an invisible domain. */
export function readById(tx: Transaction, table: string, id: string): Values | null {
    const domain = tx.domainFilter(table)
    const columns = tx.catalog.columns(table)
    tx.counters.queries++
    const where = domain ? ` and ${domain.text}` : ''
    const row = tx.store.first(
        `select ${selectList(columns)} from ${viewOf(tx.catalog, table)} t where t."sys_id"=?${where}`,
        [id, ...(domain?.values ?? [])]
    )
    if (row) tx.counters.rows++
    return row ? fromSql(columns, row) : null
}

/** `get(value)`: by sys_id, then by display value. */
export function find(tx: Transaction, table: string, key: string): Values | null {
    const byId = readById(tx, table, key)
    if (byId || key === '') return byId
    const shown = tx.catalog.displayColumn(table)
    if (shown === 'sys_id') return null
    return readRows(tx, { table, terms: [{ any: [[shown, '=', key]] }], limit: 1 })[0] ?? null
}

/** May a script of this scope read the table at all? */
export function mayRead(tx: Transaction, scope: string, table: string): boolean {
    return mayReachTable(tx, scope, table, 'read')
}

/**
 * The row as `GlideRecordSecure` shows it: null when the person may not read it; fields that may not be read are
 * emptied and named.
 */
export function secured(tx: Transaction, table: string, row: Values): { row: Values; hidden: string[] } | null {
    const asked = row.sys_class_name && tx.catalog.find(row.sys_class_name) ? row.sys_class_name : table
    if (!allowed(tx, { table: asked, operation: 'read', row })) return null
    if (!hasFieldRules(tx, asked, 'read')) return { row, hidden: [] }
    const hidden = Object.keys(row).filter(
        (field) => field !== 'sys_id' && !allowed(tx, { table: asked, operation: 'read', field, row })
    )
    if (hidden.length === 0) return { row, hidden }
    const shown = { ...row }
    for (const field of hidden) shown[field] = null
    return { row: shown, hidden }
}
