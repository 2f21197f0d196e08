import { GlideRecord, GlideRecordSecure } from '@servicenow/glide'
import type { RecordTable } from '../contract/run.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { plainForJournal } from './journal.ts'

/** What a run needs of a record that the user may read. */
export interface HostRecord {
    table: RecordTable
    id: string
    number: string
    domain: string
    /** False for closed and cancelled records: nothing new can be run for them. */
    open: boolean
    /** The record itself, for fields that the settings name. */
    row: GlideRecord
}

export function isRecordTable(table: string): table is RecordTable {
    return table === 'incident' || table === 'interaction'
}

/** The record, read with the user's rights. Throws when the user may not read it. Every REST door begins with this. */
export function readableRecord(table: string, id: string): HostRecord {
    if (!isRecordTable(table)) throw fail('record_missing')
    const row = new GlideRecordSecure(table)
    if (!isSysId(id) || !row.get('sys_id', id)) throw fail('record_missing')
    return toHostRecord(table, row)
}

/** Short descriptions by sys_id, of those of these records that the user may read. */
export function readableSubjects(table: RecordTable, ids: string[]): { [id: string]: string } {
    const found: { [id: string]: string } = {}
    const row = new GlideRecordSecure(table)
    row.addQuery('sys_id', 'IN', ids.join(','))
    row.query()
    while (row.next()) found[row.getUniqueValue()] = row.getValue('short_description') || ''
    return found
}

/** True when the user may also change the record, and so attach files to it. */
export function mayWrite(record: HostRecord): boolean {
    return record.row.canWrite()
}

/** True when the record has work notes and the user may write them. */
export function mayNote(record: HostRecord): boolean {
    return (
        record.row.isValidField('work_notes') && record.row.canWrite() && record.row.getElement('work_notes').canWrite()
    )
}

/** The record, read without the user's rights; null when it is gone. */
export function recordById(table: RecordTable, id: string): HostRecord | null {
    const row = new GlideRecord(table)
    return id && row.get('sys_id', id) ? toHostRecord(table, row) : null
}

/** True when the record is assigned to this user. */
export function isAssigned({ row }: HostRecord, user: string): boolean {
    return row.isValidField('assigned_to') && row.getValue('assigned_to') === user
}

/** True when the record has comments that its caller reads, and the user may write them. */
export function mayComment({ row }: HostRecord): boolean {
    return row.isValidField('comments') && row.canWrite() && row.getElement('comments').canWrite()
}

/** Writes a comment as plain text. Returns false when it was refused. */
export function writeComment(record: HostRecord, text: string): boolean {
    record.row.setValue('comments', plainForJournal(text))
    return record.row.update() !== null
}

/** Writes a work note as plain text, if the record has work notes. Returns false when it was refused. */
export function writeWorkNote(record: HostRecord, text: string): boolean {
    if (!record.row.isValidField('work_notes')) return true
    record.row.setValue('work_notes', plainForJournal(text))
    return record.row.update() !== null
}

/** The record and, of an incident, the interactions that it was made from and that the user may read: sys_ids. */
export function withOrigins(record: HostRecord): string[] {
    if (record.table !== 'incident') return [record.id]
    const ids = [record.id]
    const link = new GlideRecord('interaction_related_record')
    link.addQuery('document_id', record.id)
    link.query()
    while (link.next()) {
        const interaction = new GlideRecordSecure('interaction')
        const id = link.getValue('interaction')
        if (id && ids.indexOf(id) < 0 && interaction.get('sys_id', id)) ids.push(id)
    }
    return ids
}

function toHostRecord(table: RecordTable, row: GlideRecord): HostRecord {
    return {
        table: table,
        id: row.getUniqueValue(),
        number: row.getValue('number') || '',
        domain: row.getValue('sys_domain') || 'global',
        open: row.getValue('active') !== '0',
        row: row,
    }
}
