import { createHash } from 'node:crypto'
import { allowed } from '../rights/acl.ts'
import { newId, type Transaction } from '../transaction.ts'
import { readById } from './read.ts'
import { fromSql, insertRow, selectList, type Values } from './values.ts'

/** Base64 characters in one row of sys_attachment_doc. */
const CHUNK = 600_000

export interface NewAttachment {
    table: string
    id: string
    name: string
    type: string
    content: Buffer
}

/** Stores a file on a record. Returns the sys_id of its sys_attachment row. */
export function storeAttachment(tx: Transaction, file: NewAttachment): string {
    const id = newId()
    tx.store.write(() => {
        insertRow(tx.store, tx.catalog, 'sys_attachment', {
            ...tx.stamps('sys_attachment', id),
            file_name: file.name.slice(0, 100),
            content_type: file.type,
            table_name: file.table,
            table_sys_id: file.id,
            size_bytes: String(file.content.length),
            size_compressed: String(file.content.length),
            compressed: '0',
            state: 'available',
            hash: createHash('sha256').update(file.content).digest('hex'),
            chunk_size_bytes: String(CHUNK),
        })
        const text = file.content.toString('base64')
        for (let at = 0; at * CHUNK < text.length; at++) {
            const part = text.slice(at * CHUNK, (at + 1) * CHUNK)
            insertRow(tx.store, tx.catalog, 'sys_attachment_doc', {
                ...tx.stamps('sys_attachment_doc'),
                sys_attachment: id,
                position: String(at),
                length: String(part.length),
                data: part,
            })
        }
        tx.counters.inserts++
    })
    return id
}

/** The file's bytes; null when there is no such attachment. */
export function attachmentContent(tx: Transaction, id: string): Buffer | null {
    if (!readById(tx, 'sys_attachment', id)) return null
    const rows = tx.store.all('select data from sys_attachment_doc where sys_attachment=? order by position', [id])
    return Buffer.from(rows.map((row) => String(row.data ?? '')).join(''), 'base64')
}

export function removeAttachment(tx: Transaction, id: string): void {
    tx.store.write(() => {
        tx.store.run('delete from sys_attachment_doc where sys_attachment=?', [id])
        tx.store.run('delete from sys_attachment where "sys_id"=?', [id])
        tx.counters.updates++
    })
}

/** Removes the files of a record that was deleted. */
export function removeAttachments(tx: Transaction, table: string, id: string): void {
    for (const name of tx.catalog.lineage(table))
        for (const { sys_id: file } of attachmentsOf(tx, name, id)) removeAttachment(tx, file ?? '')
}

/** Attachments of a record, oldest first. */
export function attachmentsOf(tx: Transaction, table: string, id: string): Values[] {
    const columns = tx.catalog.columns('sys_attachment')
    tx.counters.queries++
    return tx.store
        .all(
            `select ${selectList(columns)} from sys_attachment t where t.table_sys_id=? and t.table_name=? order by t.sys_created_on, t.rowid`,
            [id, table]
        )
        .map((row) => fromSql(columns, row))
}

/** "read the attachment = read the record; write = write access to the record". */
export function mayTouchFiles(tx: Transaction, table: string, id: string, operation: 'read' | 'write'): boolean {
    if (!tx.catalog.find(table)) return false
    const row = readById(tx, table, id)
    return row !== null && allowed(tx, { table: row.sys_class_name ?? table, operation, row })
}
