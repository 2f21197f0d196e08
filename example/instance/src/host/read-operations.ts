import { fieldOf } from '../query/field.ts'
import { type Condition, parseQuery, UNREADABLE } from '../query/parse.ts'
import { displayValue } from '../records/display.ts'
import { journalOf } from '../records/journal.ts'
import { columnLabel, tableLabel } from '../records/names.ts'
import {
    countRows,
    find,
    mayRead,
    queryOf,
    type ReadRequest,
    readById,
    readRows,
    secured,
    type Term,
} from '../records/read.ts'
import type { Values } from '../records/values.ts'
import { allowed, hasFieldRules, type Operation as Right } from '../rights/acl.ts'
import type { Transaction } from '../transaction.ts'
import type { Args } from './args.ts'
import type { Call, Cursor, Operation } from './call.ts'
import { checkTable } from './table-check.ts'

/** What a script built with addQuery and addEncodedQuery. */
export function termsOf(args: Args): Term[] {
    // Checked by `queryOf`: a term that is neither is logged and dropped there.
    return args.list('terms') as Term[]
}

function requestOf(args: Args): ReadRequest {
    const window = args.list('window')
    return {
        table: args.text('table'),
        terms: termsOf(args),
        order: args
            .list('order')
            .map((one): [string, boolean] => (Array.isArray(one) ? [String(one[0]), one[1] === true] : ['', false])),
        limit: args.get('limit') === null ? null : args.number('limit'),
        window: window.length === 2 ? [Number(window[0]), Number(window[1])] : null,
    }
}

function guestRow(values: Values): { values: Record<string, string> } {
    const shown: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) if (value !== null) shown[name] = value
    return { values: shown }
}

/** Next rows of a cursor; rows that the person may not read are skipped. */
function nextRows(call: Call, cursor: Cursor, most: number): { values: Record<string, string> }[] {
    const rows: { values: Record<string, string> }[] = []
    while (rows.length < most && cursor.at < cursor.rows.length) {
        const row = cursor.rows[cursor.at++]
        if (!row) continue
        if (!cursor.secure) rows.push(guestRow(row))
        else {
            const seen = secured(call.tx, cursor.table, row)
            if (seen) rows.push(guestRow(seen.row))
        }
    }
    return rows
}

function encodedCondition(table: string, { field, operator, value, join }: Condition): string {
    if (join) return `JOIN${table}.${field}=${join.table}.${join.joined ?? ''}`
    return operator === UNREADABLE ? value : `${field}${operator}${value.replaceAll('^', '^^')}`
}

function userDisplay(tx: Transaction, userName: string): string {
    const row = tx.store.first('select name from sys_user where user_name=?', [userName])
    return String(row?.name ?? '') || userName
}

let lastCursor = 0

export const readOperations: Record<string, Operation> = {
    query(call, args) {
        const request = requestOf(args)
        checkTable(call, request.table)
        if (!mayRead(call.tx, call.scope, request.table)) return { cursor: 0, total: 0, rows: [] }
        const all = readRows(call.tx, request)
        const cursor: Cursor = { table: request.table, secure: args.flag('secure'), rows: all, at: 0 }
        const rows = nextRows(call, cursor, args.number('chunk'))
        const isOpen = cursor.at < all.length
        if (isOpen) call.state.cursors.set(++lastCursor, cursor)
        return { cursor: isOpen ? lastCursor : 0, total: all.length, rows }
    },
    fetch(call, args) {
        const number = args.number('cursor')
        const cursor = call.state.cursors.get(number)
        if (!cursor) return { cursor: 0, total: 0, rows: [] }
        const rows = nextRows(call, cursor, args.number('chunk'))
        const isOpen = cursor.at < cursor.rows.length
        if (!isOpen) call.state.cursors.delete(number)
        return { cursor: isOpen ? number : 0, total: cursor.rows.length, rows }
    },
    find(call, args) {
        const table = args.text('table')
        checkTable(call, table)
        if (!mayRead(call.tx, call.scope, table)) return null
        const row = find(call.tx, table, args.text('key'))
        if (!row || !args.flag('secure')) return row ? guestRow(row) : null
        const seen = secured(call.tx, table, row)
        return seen ? guestRow(seen.row) : null
    },
    row(call, args) {
        const table = args.text('table')
        if (!mayRead(call.tx, call.scope, table)) return null
        const row = readById(call.tx, table, args.text('id'))
        return row ? guestRow(row) : null
    },
    schema(call, args) {
        const table = call.tx.catalog.find(args.text('table'))
        if (!table) return null
        return call.tx.metadata.keep(`schema ${table.name} ${call.scope} ${call.tx.session.language}`, () => ({
            name: table.name,
            label: tableLabel(call.tx, table.name),
            display: call.tx.catalog.displayColumn(table.name),
            own: table.scope === call.scope,
            columns: Object.fromEntries(
                [...call.tx.catalog.columns(table.name)].map(([name, c]) => [
                    name,
                    {
                        kind: c.kind,
                        reference: c.reference,
                        label: columnLabel(call.tx, table.name, c),
                        length: c.maxLength,
                        mandatory: c.mandatory,
                        choice: c.choice,
                    },
                ])
            ),
        }))
    },
    hierarchy({ tx }, args) {
        const table = args.text('table')
        return { up: tx.catalog.lineage(table), down: tx.catalog.find(table) ? tx.catalog.descendants(table) : [table] }
    },
    /** `attributes` of the dictionary entry of the nearest table that has one: `name=value` joined by commas. */
    attribute({ tx }, args) {
        const [field, name] = [args.text('field'), args.text('name')]
        for (const level of tx.catalog.lineage(args.text('table'))) {
            const where = field === '' ? 'element is null' : 'element=?'
            const row = tx.store.first(`select attributes from sys_dictionary where name=? and ${where}`, [
                level,
                ...(field === '' ? [] : [field]),
            ])
            if (!row) continue
            const parts = String(row.attributes ?? '').split(',')
            return parts.find((part) => part.trim().startsWith(`${name}=`))?.split('=')[1] ?? null
        }
        return null
    },
    display: ({ tx }, args) => displayValue(tx, args.text('table'), args.text('field'), args.optional('value')),
    journal({ tx }, args) {
        return journalOf(tx, args.text('id'), args.text('element')).map((row) => ({
            value: row.value,
            createdOn: row.sys_created_on,
            createdBy: userDisplay(tx, row.sys_created_by ?? ''),
        }))
    },
    choices({ tx }, args) {
        return tx.metadata
            .choices(args.text('table'), args.text('field'), tx.session.language)
            .map((row) => ({ value: row.value, label: row.label }))
    },
    may({ tx }, args) {
        // The facade asks with one of the four names only.
        const operation = args.text('operation') as Right
        const field = args.optional('field') ?? undefined
        const table = args.text('table')
        if (!tx.catalog.find(table)) return false
        if (field && !hasFieldRules(tx, table, operation) && args.get('row') === null)
            return allowed(tx, { table, operation })
        const row = args.get('row') === null || args.get('row') === undefined ? undefined : args.values('row')
        return allowed(tx, { table, operation, field, row })
    },
    encoded({ tx }, args) {
        const query = queryOf(tx, termsOf(args))
        const groups = query.groups.map((group) =>
            group.map((any) => any.map((one) => encodedCondition(args.text('table'), one)).join('^OR')).join('^')
        )
        const order = requestOf(args).order ?? []
        return [groups.join('^NQ'), ...order.map(([field, down]) => `ORDERBY${down ? 'DESC' : ''}${field}`)]
            .filter(Boolean)
            .join('^')
    },
    validQuery({ tx }, args) {
        const text = args.text('query')
        const query = parseQuery(text)
        const table = args.text('table')
        const fields = [...query.groups.flat(2).map((one) => one.field), ...query.order.map((one) => one.field)]
        return (
            text !== '' &&
            query.unreadable.length === 0 &&
            fields.every((field) => fieldOf(table, field, tx.catalog) !== undefined)
        )
    },
    count: ({ tx }, args) => countRows(tx, args.text('table'), termsOf(args)),
}
