import { GlideRecord, GlideSysAttachment, gs } from '@servicenow/glide'
import { isoTime } from '../clock.ts'
import type { Attachment } from '../contract/attachment.ts'
import type { RecordTable } from '../contract/run.ts'
import { fail } from '../failure.ts'
import type { HostRecord } from '../records/store.ts'
import type { NotedAttachment } from '../runs/stored.ts'
import { base64 } from '../workbook/base64.ts'
import { WORKBOOK_TYPE } from '../workbook/parts.ts'

const TABLE = 'sys_attachment'
const MEGABYTE = 1048576

/** Throws when the instance does not allow the file (properties of the platform's attachment settings). */
function checkAllowed(bytes: number): void {
    const extensions = gs.getProperty('glide.attachment.extensions', '')
    const allowed =
        extensions === '' ||
        extensions
            .toLowerCase()
            .split(/[\s,]+/)
            .indexOf('xlsx') >= 0
    if (!allowed) throw fail('attach_failed', ['this instance does not take xlsx files.'])
    const megabytes = Number(gs.getProperty('com.glide.attachment.max_size', '1024')) || 1024
    if (bytes > megabytes * MEGABYTE) throw fail('attach_failed', ['it is larger than this instance takes.'])
}

/** Attaches a workbook, given as text with one character for each byte. Returns the attachment's sys_id. */
export function writeAttachment(record: HostRecord, fileName: string, bytes: string): string {
    checkAllowed(bytes.length)
    const id = new GlideSysAttachment().writeBase64(record.row, fileName, WORKBOOK_TYPE, base64(bytes))
    if (!id) throw fail('attach_failed', ['the instance did not take it.'])
    return id
}

/** sys_id of the record's attachment of this name, or null. */
export function attachmentNamed(table: RecordTable, record: string, fileName: string): string | null {
    const row = new GlideRecord(TABLE)
    row.addQuery('table_name', table)
    row.addQuery('table_sys_id', record)
    row.addQuery('file_name', fileName)
    row.setLimit(1)
    row.query()
    return row.next() ? row.getUniqueValue() : null
}

/** True when this is a workbook of the record. */
export function isWorkbookOf(record: HostRecord, id: string): boolean {
    const row = new GlideRecord(TABLE)
    return (
        row.get('sys_id', id) &&
        row.getValue('table_name') === record.table &&
        row.getValue('table_sys_id') === record.id &&
        /\.xlsx$/i.test(row.getValue('file_name') || '')
    )
}

/** The attachments that still exist, oldest first: people may delete them. */
export function existing(noted: NotedAttachment[]): Attachment[] {
    if (noted.length === 0) return []
    const rows: { [id: string]: number | null } = {}
    for (const one of noted) rows[one.id] = one.rows
    const row = new GlideRecord(TABLE)
    row.addQuery('sys_id', 'IN', Object.keys(rows).join(','))
    row.orderBy('sys_created_on')
    row.query()
    const found: Attachment[] = []
    while (row.next()) {
        const counted = rows[row.getUniqueValue()]
        found.push({
            id: row.getUniqueValue(),
            fileName: row.getValue('file_name') || '',
            sizeBytes: Number(row.getValue('size_bytes') || 0),
            rows: counted === undefined ? null : counted,
            createdOn: isoTime(row.getValue('sys_created_on')) || '',
        })
    }
    return found
}
