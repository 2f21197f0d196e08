import { fieldOf } from '../query/sql.ts'
import { filterOf, mayRead, queryOf } from '../records/read.ts'
import { measureSql, UnknownField } from '../records/summary.ts'
import { viewOf } from '../store/layout.ts'
import type { Args } from './args.ts'
import type { Call, Operation } from './call.ts'
import { termsOf } from './read-operations.ts'
import { checkTable } from './table-check.ts'

interface Part {
    /** What the script asks for: function and field. */
    key: string
    sql: string
}

function partOf(call: Call, table: string, name: string, field: string): Part {
    try {
        return { key: `${name} ${field}`, sql: measureSql(call.tx, table, { name, field }) }
    } catch (error) {
        if (error instanceof UnknownField) throw new Error(`GlideAggregate: ${error.message}`)
        throw error
    }
}

function pairs(args: Args, name: string): string[][] {
    return args.list(name).map((one) => (Array.isArray(one) ? one.map(String) : []))
}

/** GlideAggregate: one row without groups, even over nothing; ACLs do not apply. */
export const aggregate: Operation = (call, args) => {
    const table = args.text('table')
    checkTable(call, table)
    const { tx } = call
    if (!mayRead(tx, call.scope, table)) return []
    const query = queryOf(tx, termsOf(args))
    const where = filterOf(tx, table, query)
    const wanted = pairs(args, 'aggregates').map(([name = '', field = '']) => partOf(call, table, name, field))
    const groups = args.list('groups').map(String)
    const fields = groups.map((group) => {
        const found = fieldOf(table, group, tx.catalog)
        if (!found) throw new Error(`GlideAggregate: ${table} has no field ${group}.`)
        return found
    })
    const selected = [
        ...fields.map((f, at) => `min(${f.raw}) as g${at}`),
        ...wanted.map((part, at) => `${part.sql} as a${at}`),
    ]
    if (selected.length === 0) return []
    const order = [
        ...pairs(args, 'aggregateOrder').map(
            ([name = '', field = '']) => `${partOf(call, table, name, field).sql} desc`
        ),
        ...pairs(args, 'order').flatMap(([field = '', down]) => {
            const at = groups.indexOf(field)
            return at < 0 ? [] : [`${fields[at]?.compared}${down === 'true' ? ' desc' : ''}`]
        }),
        ...fields.map((f) => f.compared),
    ]
    const grouping = fields.length > 0 ? ` group by ${fields.map((f) => f.compared).join(', ')}` : ''
    const ordering = fields.length > 0 ? ` order by ${order.join(', ')}` : ''
    const window = args.list('window')
    const limit =
        window.length === 2 ? ` limit ${Number(window[1]) - Number(window[0])} offset ${Number(window[0])}` : ''
    tx.counters.queries++
    const rows = tx.store.all(
        `select ${selected.join(', ')} from ${viewOf(tx.catalog, table)} t${where.text}${grouping}${ordering}${limit}`,
        where.values
    )
    return rows.map((row) => ({
        groups: Object.fromEntries(groups.map((group, at) => [group, textOf(row[`g${at}`])])),
        values: Object.fromEntries(wanted.map((part, at) => [part.key, textOf(row[`a${at}`])])),
    }))
}

function textOf(cell: unknown): string | null {
    return cell === null || cell === undefined ? null : String(cell)
}
