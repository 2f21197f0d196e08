import { defaultsOf } from '../records/defaults.ts'
import { readRows } from '../records/read.ts'
import { deleteRecord, insertRecord, updateRecord, type WriteOptions } from '../records/write.ts'
import { isDate } from '../store/catalog.ts'
import { newId } from '../transaction.ts'
import type { Args } from './args.ts'
import type { Call, Operation } from './call.ts'
import { parseDisplayTime } from './display-time.ts'
import { termsOf } from './read-operations.ts'
import { checkTable } from './table-check.ts'

function optionsOf(call: Call, args: Args): WriteOptions {
    return { scope: call.scope, secure: args.flag('secure'), workflow: args.get('workflow') !== false }
}

/** Rows that a script wants to change all at once; those of GlideRecordSecure are checked one by one. */
function matching(call: Call, args: Args): string[] {
    return readRows(call.tx, { table: args.text('table'), terms: termsOf(args) }).map((row) => row.sys_id ?? '')
}

export const writeOperations: Record<string, Operation> = {
    defaults(call, args) {
        const table = args.text('table')
        checkTable(call, table)
        const values = defaultsOf(call.tx, table, { number: 'later' })
        delete values.number
        return args.flag('withId') ? { ...defaultsOf(call.tx, table, {}), sys_id: newId() } : values
    },
    insert(call, args) {
        checkTable(call, args.text('table'))
        call.tx.shared.meeting.arrive(args.text('table'))
        return insertRecord(call.tx, args.text('table'), args.values('values'), optionsOf(call, args))
    },
    update(call, args) {
        checkTable(call, args.text('table'))
        return updateRecord(call.tx, args.text('table'), args.text('id'), args.values('changes'), optionsOf(call, args))
    },
    updateMultiple(call, args) {
        checkTable(call, args.text('table'))
        const options = optionsOf(call, args)
        for (const id of matching(call, args))
            updateRecord(call.tx, args.text('table'), id, args.values('changes'), options)
        return null
    },
    delete(call, args) {
        checkTable(call, args.text('table'))
        return deleteRecord(call.tx, args.text('table'), args.text('id'), optionsOf(call, args))
    },
    deleteMultiple(call, args) {
        checkTable(call, args.text('table'))
        const options = { ...optionsOf(call, args), keepsFiles: true }
        call.tx.store.write(() => {
            for (const id of matching(call, args)) deleteRecord(call.tx, args.text('table'), id, options)
        })
        return null
    },
    /** `setDisplayValue`: what a field stores for what a person typed. */
    undisplay(call, args) {
        const { tx } = call
        const text = args.optional('text')
        const column = tx.catalog.column(args.text('table'), args.text('field'))
        if (!column || text === null || text === '') return null
        if (column.kind === 'password2') return tx.secrets.encrypt(text)
        if (isDate(column)) return parseDisplayTime(tx, column, text)
        if (column.kind === 'reference' && column.reference) {
            const shown = tx.catalog.displayColumn(column.reference)
            const [row] = readRows(tx, { table: column.reference, terms: [{ any: [[shown, '=', text]] }], limit: 1 })
            return row?.sys_id ?? null
        }
        const choice = tx.metadata
            .choices(args.text('table'), args.text('field'), tx.session.language)
            .find((row) => row.label?.toLowerCase() === text.toLowerCase())
        return choice?.value ?? text
    },
    decrypt(call, args) {
        const { tx, scope } = call
        const table = args.text('table')
        const column = tx.catalog.column(table, args.text('field'))
        const value = args.optional('value')
        if (value === null) return null
        if (column?.kind !== 'password2') return value
        // "password2 never leaves the host except through getDecryptedValue() in the owning scope".
        const owner = tx.catalog.table(tx.catalog.owner(table, args.text('field'))).scope
        if (owner !== scope && owner !== 'global')
            throw new Error(`getDecryptedValue: ${table}.${args.text('field')} belongs to another scope.`)
        return tx.secrets.decrypt(value)
    },
}
