import { APPLICATION_FILES } from '../base/tables.ts'
import type { Transaction } from '../transaction.ts'
import type { Write } from './rules.ts'
import { insertRow, updateRow, type Values } from './values.ts'

/**
 * Keeps what people and scripts change of application files in sys_update_xml, one record for each file: an upgrade
 * skips these ("Overwrite customizations during an upgrade").
 */
export function trackUpdate({ tx, table, operation, values, before }: Write): void {
    if (!APPLICATION_FILES.has(table)) return
    const row = operation === 'delete' ? (before ?? values) : values
    const name = updateName(tx, table, row.sys_id ?? '')
    const action = operation === 'delete' ? 'DELETE' : 'INSERT_OR_UPDATE'
    const update = {
        name,
        action,
        application: row.sys_scope ?? 'global',
        category: 'customer',
        payload: payloadOf(table, action, row),
        replace_on_upgrade: '0',
        table,
        target_name: row[tx.catalog.displayColumn(table)] ?? null,
        type: tx.catalog.table(table).label,
    }
    const known = tx.store.first('select "sys_id" as id, sys_mod_count as count from sys_update_xml where name=?', [
        name,
    ])
    if (!known) {
        insertRow(tx.store, tx.catalog, 'sys_update_xml', { ...tx.stamps('sys_update_xml'), ...update })
        return
    }
    updateRow(tx.store, tx.catalog, 'sys_update_xml', String(known.id), {
        ...update,
        sys_updated_on: tx.now(),
        sys_updated_by: tx.session.userName,
        sys_mod_count: String(Number(known.count) + 1),
    })
}

/** The name under which a package brought the file; a file of nobody's is named by its table and sys_id. */
function updateName(tx: Transaction, table: string, id: string): string {
    const file = tx.store.first('select update_name as name from "dev:installed" where tbl=? and sys_id=?', [table, id])
    return file?.name ? String(file.name) : `${table}_${id}`
}

function payloadOf(table: string, action: string, row: Values): string {
    const fields = Object.entries(row).map(([name, value]) =>
        value ? `<${name}>${escaped(value)}</${name}>` : `<${name}/>`
    )
    return `<?xml version="1.0" encoding="UTF-8"?><record_update table="${table}"><${table} action="${action}">${fields.join('')}</${table}></record_update>`
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
