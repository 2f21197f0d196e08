import type { Column } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import type { Values } from './values.ts'

/** What things are called in the session's language ("Translations": sys_documentation, sys_translated). */

export function tableLabel(tx: Transaction, table: string): string {
    return tx.metadata.label(table, '', tx.session.language) ?? tx.catalog.table(table).label
}

/** What a list of the table is titled: its plural ("Configure list controls"); one that no record names is made of its label. */
export function pluralLabel(tx: Transaction, table: string): string {
    const given = tx.metadata.plural(table, tx.session.language) || tx.metadata.plural(table, 'en')
    return given || pluralOf(tableLabel(tx, table))
}

/** As ServiceNow's SDK makes an English plural where none is given. */
function pluralOf(label: string): string {
    if (/([s)]|ed|by|Active| to| with| for| in| out| use|Data| data)$/.test(label)) return label
    if (/[rtdcfln]y$/.test(label)) return `${label.slice(0, -1)}ies`
    return /(x|sh|ch|z)$/.test(label) ? `${label}es` : `${label}s`
}

/** The label of the nearest table of the lineage that has one. */
export function columnLabel(
    tx: Transaction,
    table: string,
    { name, label }: Pick<Column, 'name' | 'label'>,
    language = tx.session.language
): string {
    for (const level of tx.catalog.lineage(table)) {
        const found = tx.metadata.label(level, name, language)
        if (found !== null) return found
    }
    return label
}

/** The words of a translated field of a record. */
export function wordsOf(tx: Transaction, table: string, row: Values, element: string): string {
    return tx.metadata.translated(table, element, row[element] ?? '', tx.session.language)
}

/** A text that is its own key in Messages. */
export function messageIn(tx: Transaction, key: string): string {
    const found = tx.metadata.messages().find((row) => row.key === key && row.language === tx.session.language)
    return found?.message ?? key
}
