import type { UiAttachment, UiField, UiRecord } from '../../ui-api.ts'
import { attachmentsOf } from '../records/attachments.ts'
import { referenceDisplay } from '../records/display.ts'
import { journalOf } from '../records/journal.ts'
import { readById, secured } from '../records/read.ts'
import { allowed } from '../rights/acl.ts'
import { isJournal } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { uiField } from './ui-field.ts'
import { layoutOf } from './ui-layout.ts'

/** A record for its page; null when absent or not readable. */
export function uiRecord(tx: Transaction, asked: string, id: string): UiRecord | null {
    const base = readById(tx, asked, id)
    if (!base) return null
    const table = base.sys_class_name && tx.catalog.find(base.sys_class_name) ? base.sys_class_name : asked
    const full = table === asked ? base : readById(tx, table, id)
    const seen = full && secured(tx, table, full)
    if (!seen) return null
    const { row, hidden } = seen
    const canWrite = allowed(tx, { table, operation: 'write', row })
    const fields: Record<string, UiField> = {}
    for (const [name, column] of tx.catalog.columns(table)) {
        if (!hidden.includes(name)) fields[name] = uiField(tx, table, column, row, canWrite)
    }
    const layout = layoutOf(tx, table)
    const hasJournal = [...tx.catalog.columns(table).values()].some(isJournal)
    return {
        table,
        tableLabel: tx.catalog.table(table).label,
        id,
        number: row.number ?? referenceDisplay(tx, table, id),
        shortDescription: row.short_description ?? '',
        canWrite,
        fields,
        sections: layout.sections.map((section) => ({
            ...section,
            elements: section.elements.filter((name) => fields[name]),
        })),
        components: layout.components,
        journal: hasJournal
            ? journalOf(tx, id).map((entry) => ({
                  field: entry.element ?? '',
                  value: entry.value ?? '',
                  createdOn: entry.sys_created_on ?? '',
                  createdBy: entry.sys_created_by ?? '',
              }))
            : [],
        attachments: attachmentsOf(tx, table, id).map(
            (file): UiAttachment => ({
                id: file.sys_id ?? '',
                fileName: file.file_name ?? '',
                sizeBytes: Number(file.size_bytes ?? 0),
                contentType: file.content_type ?? '',
                createdOn: file.sys_created_on ?? '',
                createdBy: file.sys_created_by ?? '',
            })
        ),
    }
}
