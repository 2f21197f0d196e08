import { viewOf } from '../store/layout.ts'
import { quoted } from '../store/store.ts'
import type { Transaction } from '../transaction.ts'
import { updateRow } from './values.ts'

interface Reference {
    table: string
    field: string
    rule: string
}

/** Columns that refer to records of a table, each with its cascade rule ("Configure cascade delete rules"). */
function referencesTo(tx: Transaction, table: string): Reference[] {
    return tx.metadata.keep(`references to ${table}`, () => {
        const lineage = tx.catalog.lineage(table)
        return tx.catalog
            .all()
            .flatMap((other) =>
                other.columns
                    .filter(({ kind, reference }) => kind === 'reference' && lineage.includes(reference ?? ''))
                    .map(({ name, cascade }) => ({ table: other.name, field: name, rule: cascade }))
            )
    })
}

function referring(tx: Transaction, { table, field }: Reference, id: string): { id: string; table: string }[] {
    tx.counters.queries++
    return tx.store
        .all(
            `select "sys_id" as id, "sys_class_name" as class from ${viewOf(tx.catalog, table)} where ${quoted(field)}=?`,
            [id]
        )
        .map((row) => ({ id: String(row.id), table: String(row.class || table) }))
}

/** Why a record may not be deleted: a reference to it that restricts that; '' when there is none. */
export function restriction(tx: Transaction, table: string, id: string): string {
    const found = referencesTo(tx, table).find(
        (reference) => reference.rule === 'restrict' && referring(tx, reference, id).length > 0
    )
    return found ? `${table} ${id} is referred to by ${found.table}.${found.field}, which restricts deleting it` : ''
}

/** Deletes or clears what referred to a record that was deleted. Clearing runs no rules. */
export function cascade(tx: Transaction, table: string, id: string, remove: (table: string, id: string) => void): void {
    for (const reference of referencesTo(tx, table)) {
        if (reference.rule === 'none' || reference.rule === 'restrict') continue
        for (const row of referring(tx, reference, id)) {
            if (reference.rule === 'delete' || reference.rule === 'cascade') remove(row.table, row.id)
            else updateRow(tx.store, tx.catalog, row.table, row.id, { [reference.field]: null })
        }
    }
}
