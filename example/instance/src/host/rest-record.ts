import { readRows } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { JavaException, type Operation } from './call.ts'

function rowsOf(tx: Transaction, table: string, field: string, id: string): Values[] {
    return readRows(tx, { table, terms: [{ any: [[field, '=', id]] }], order: [['order', false]] })
}

/** Headers of the message, then those of its method. */
function headersOf(tx: Transaction, message: string, method: string): Record<string, string> {
    const rows = [
        ...rowsOf(tx, 'sys_rest_message_headers', 'rest_message', message),
        ...rowsOf(tx, 'sys_rest_message_fn_headers', 'rest_message_function', method),
    ]
    return Object.fromEntries(rows.map(({ name, value }) => [name ?? '', value ?? '']))
}

/** What a REST message record and one of its methods say ("Create a REST message"). */
export const restMessage: Operation = ({ tx, scope }, args) => {
    const [name, method] = [args.text('name'), args.text('method')]
    const message = readRows(tx, { table: 'sys_rest_message', terms: [{ any: [['name', '=', name]] }] }).find(
        (row) => row.access === 'public' || tx.metadata.scopeName(row.sys_scope ?? null) === scope
    )
    const fn =
        message &&
        rowsOf(tx, 'sys_rest_message_fn', 'rest_message', message.sys_id ?? '').find(
            (row) => row.function_name?.toLowerCase() === method.toLowerCase()
        )
    if (!fn) throw new JavaException(`REST message ${name} with the method ${method} is not there, or not visible`)
    for (const { authentication_type: type } of [message, fn])
        if (type && type !== 'no_authentication' && type !== 'inherit_from_parent')
            throw new Error(`The authentication ${type} of REST messages is not emulated by the developer instance.`)
    const id = fn.sys_id ?? ''
    return {
        endpoint: fn.rest_endpoint || message.rest_endpoint || '',
        method: (fn.http_method ?? 'get').toUpperCase(),
        headers: headersOf(tx, message.sys_id ?? '', id),
        query: rowsOf(tx, 'sys_rest_message_fn_param_defs', 'rest_message_function', id).map((row) => [
            row.name ?? '',
            row.value ?? '',
        ]),
        body: fn.content ?? null,
    }
}
