import { isJournal } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { insertRow, type Values } from './values.ts'

/** Moves what was typed into journal fields to sys_journal_field, one row an entry. */
export function writeJournal(tx: Transaction, table: string, id: string, values: Values): void {
    for (const [name, column] of tx.catalog.columns(table)) {
        const value = values[name]
        if (!isJournal(column) || !value) continue
        insertRow(tx.store, tx.catalog, 'sys_journal_field', {
            ...tx.stamps('sys_journal_field'),
            name: table,
            element: name,
            element_id: id,
            value,
        })
        tx.counters.inserts++
    }
}

/** Entries of a record, newest first; of one field when it is named. */
export function journalOf(tx: Transaction, id: string, element?: string): Values[] {
    tx.counters.queries++
    const where = element ? ' and element=?' : ''
    return tx.store
        .all(
            `select element, value, sys_created_on, sys_created_by from sys_journal_field where "element_id"=?${where} order by sys_created_on desc, rowid desc`,
            element ? [id, element] : [id]
        )
        .map((row) =>
            Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? null : String(cell)]))
        )
}
