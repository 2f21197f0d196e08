import { GlideRecord, GlideRecordSecure } from '@servicenow/glide'
import type { RecordTable } from '../contract/run.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { plainForJournal } from './journal.ts'

/** A record that the user may read, as far as a run needs it. */
export interface HostRecord {
    table: RecordTable
    id: string
    number: string
    domain: string
    /** False for closed and cancelled records: their results can be read, nothing new can be run. */
    open: boolean
    /** The record itself, for the fields that only the settings name. */
    row: GlideRecord
}

export function isRecordTable(table: string): table is RecordTable {
    return table === 'incident' || table === 'interaction'
}

/** The record with the user's own rights: the one proof of access that a door needs. */
export function readableRecord(table: string, id: string): HostRecord {
    if (!isRecordTable(table)) throw fail('record_missing')
    const row = new GlideRecordSecure(table)
    if (!isSysId(id) || !row.get('sys_id', id)) throw fail('record_missing')
    return toHostRecord(table, row)
}

/** True when the user who read the record may also change it, and so attach files to it. */
export function mayWrite(record: HostRecord): boolean {
    return record.row.canWrite()
}

/** That record for work of our own, whoever is signed in; null when it is gone. */
export function recordById(table: RecordTable, id: string): HostRecord | null {
    const row = new GlideRecord(table)
    return id && row.get('sys_id', id) ? toHostRecord(table, row) : null
}

/** Writes a work note where the record has them, as plain text; false when it was refused. */
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
