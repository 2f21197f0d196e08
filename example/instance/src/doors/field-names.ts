import { columnLabel } from '../records/names.ts'
import type { Values } from '../records/values.ts'
import type { Column } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'

const SCRIPT = /(?:^|,)fieldChoicesScript=([\w.]+)/

/**
 * What a field of type *Field Name* offers: the fields of the table that the field on which it depends names; all of them, or
 * those that `process(table)` of the script include in the attribute fieldChoicesScript answers.
 * Sources: "Field Name" (field types); ServiceNow community, "Ref qualifier for type Field name".
 */
export function fieldNames(
    tx: Transaction,
    table: string,
    column: Column,
    row: Values
): { value: string; label: string }[] {
    const entry = dictionaryEntry(tx, table, column)
    const named = row[entry?.dependent_on_field || entry?.dependent || ''] ?? ''
    if (!entry || !tx.catalog.find(named)) return []
    const include = SCRIPT.exec(entry.attributes ?? '')?.[1]
    const offered = include ? asked(tx, tx.metadata.scopeName(entry.sys_scope ?? null), include, named) : null
    return [...tx.catalog.columns(named).values()]
        .filter(({ name }) => offered === null || offered.includes(name))
        .map((one) => ({ value: one.name, label: `${columnLabel(tx, named, one)} [${one.name}]` }))
        .sort((a, b) => (a.label < b.label ? -1 : 1))
}

function dictionaryEntry(tx: Transaction, table: string, column: Column): Values | undefined {
    const lineage = tx.catalog.lineage(table)
    return tx.metadata
        .rows('sys_dictionary')
        .find((one) => one.element === column.name && lineage.includes(one.name ?? ''))
}

/** The table of the record that a *Document ID* names: what the field on which it depends holds. */
export function documentTable(tx: Transaction, table: string, column: Column, row: Values): string | null {
    const entry = dictionaryEntry(tx, table, column)
    return row[entry?.dependent_on_field || entry?.dependent || 'source_table'] ?? null
}

function asked(tx: Transaction, scope: string, include: string, table: string): string[] {
    const script = `answer = [].slice.call(new ${include}().process(${JSON.stringify(table)}));`
    const result = tx.run({ scope, apart: false, kind: 'script', name: `choices by ${include}`, script, input: null })
    if (result.error) tx.log('error', scope, `${include} failed: ${result.error.message} (${result.error.position})`)
    return Array.isArray(result.answer) ? result.answer.map(String) : []
}
