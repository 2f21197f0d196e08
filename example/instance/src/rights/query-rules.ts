import type { Query } from '../query/parse.ts'
import { queryOf, type Term } from '../records/read.ts'
import type { Transaction } from '../transaction.ts'
import { allowed, passes, rulesNamed } from './acl.ts'

/** What asks for one value that the person knows already; everything else, and an order, asks for a range. */
const MATCHES = new Set(['=', '!=', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'SAMEAS', 'NSAMEAS', 'ANYTHING'])

/** "Query ACLs": rules `query_match` and `query_range` of the field; where it has none, whether it may be read. */
function mayAsk(tx: Transaction, table: string, field: string, operation: 'query_match' | 'query_range'): boolean {
    const rules = tx.catalog.lineage(table).flatMap((level) => rulesNamed(tx, `${level}.${field}`, operation))
    // Such a rule has no row to look at: its script is asked once.
    if (rules.length > 0) return rules.some((rule) => passes(tx, rule))
    return allowed(tx, { table, operation: 'read', field })
}

function mayAskPath(tx: Transaction, table: string, path: string, operation: 'query_match' | 'query_range'): boolean {
    const [name = '', ...rest] = path.split('.')
    const column = tx.catalog.column(table, name)
    if (!column) return true
    if (rest.length === 0) return mayAsk(tx, table, name, operation)
    return !column.reference || !tx.catalog.find(column.reference)
        ? true
        : mayAskPath(tx, column.reference, rest.join('.'), operation)
}

function mayRun(tx: Transaction, table: string, { groups, order, groupBy }: Query): boolean {
    const conditions = groups.flat(2).every(({ field, operator, join }) => {
        if (join) return mayRun(tx, join.table, join.query)
        return mayAskPath(tx, table, field, MATCHES.has(operator) ? 'query_match' : 'query_range')
    })
    const ranges = [...order.map(({ field }) => field), ...groupBy]
    return conditions && ranges.every((field) => mayAskPath(tx, table, field, 'query_range'))
}

/** True when the person may order or group by the field. */
export function mayRange(tx: Transaction, table: string, field: string): boolean {
    return tx.session.isSystem || mayAskPath(tx, table, field, 'query_range')
}

/** The terms of a person's query; no row meets those that they may not ask. */
export function permitted(tx: Transaction, table: string, terms: Term[]): Term[] {
    if (tx.session.isSystem || mayRun(tx, table, queryOf(tx, terms))) return terms
    tx.log('warn', 'query', `A query rule of ${table} refuses the condition: no row meets it`)
    return [{ any: [['sys_id', '=', '-']] }]
}
