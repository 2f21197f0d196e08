import { type GlideRecord, GlideRecordSecure, gs } from '@servicenow/glide'
import { approversFor, isAmong } from '../approvals/approvers.ts'
import { privateColumns } from '../contract/privacy.ts'
import { privateColumnsSetting } from '../instructions/store.ts'
import { FIELDS } from '../runs/fields.ts'

/** True when this session's user may read that record. */
function mayReadRecord(table: string, id: string): boolean {
    if (table !== 'incident' && table !== 'interaction') return false
    const record = new GlideRecordSecure(table)
    return record.get('sys_id', id)
}

function mayReadRecordOf(run: GlideRecord): boolean {
    return mayReadRecord(FIELDS.table.read(run), FIELDS.record.read(run))
}

/**
 * True when the user was asked by us, or may decide now and will be asked. An approval row that somebody else made gives no right.
 */
function isAsked(run: GlideRecord): boolean {
    const me = gs.getUserID()
    if (FIELDS.requests.read(run).some((request) => request.approver === me)) return true
    if (FIELDS.state.read(run) !== 'awaiting_approval') return false
    return isAmong(approversFor(FIELDS.domain.read(run), FIELDS.requestedBy.read(run).id), me)
}

/**
 * ACL run.read: administrators of either app; Tachyon_User who can read the record; Tachyon_Approver who was asked about it.
 */
export function canReadRun(run: GlideRecord): boolean {
    if (gs.hasRole('x_1e_connect.Tachyon_Admin') || gs.hasRole('x_1e_core_connect.admin')) return true
    if (gs.hasRole('x_1e_connect.Tachyon_User') && mayReadRecordOf(run)) {
        return true
    }
    return gs.hasRole('x_1e_connect.Tachyon_Approver') && isAsked(run)
}

/** ACL response.read: as its run, but not for approvers. */
export function canReadResponse(response: GlideRecord): boolean {
    if (gs.hasRole('x_1e_connect.Tachyon_Admin')) return true
    const run = response.getElement('run').getRefRecord() as unknown as GlideRecord // documented: a GlideRecord
    return gs.hasRole('x_1e_connect.Tachyon_User') && run.isValidRecord() && mayReadRecordOf(run)
}

/** ACL response.cells read: where no column is private. Our calls mask those that are, and log who reveals them; a list cannot. */
export function canReadCells(response: GlideRecord): boolean {
    const run = response.getElement('run').getRefRecord() as unknown as GlideRecord // documented: a GlideRecord
    if (!run.isValidRecord()) return false
    return privateColumns(FIELDS.columns.read(run), privateColumnsSetting(FIELDS.definition.read(run))).length === 0
}

/** ACL run_event.read: as its run. */
export function canReadEvent(event: GlideRecord): boolean {
    const run = event.getElement('run').getRefRecord() as unknown as GlideRecord // documented: a GlideRecord
    return run.isValidRecord() && canReadRun(run)
}

/** ACL automation_call.read: administrators, and users who may read its record; a call that named none is its person's. */
export function canReadCall(call: GlideRecord): boolean {
    if (gs.hasRole('x_1e_connect.Tachyon_Admin')) return true
    const record = call.getValue('record_id') || ''
    if (record === '') return call.getValue('person') === gs.getUserID()
    return mayReadRecord(call.getValue('record_table') || '', record)
}

/** ACL saving.read and incident_outcome.read: administrators, and users who may read the incident. */
export function canReadOfIncident(row: GlideRecord): boolean {
    return gs.hasRole('x_1e_connect.Tachyon_Admin') || mayReadRecord('incident', row.getValue('incident') || '')
}

/** ACL of what only our modules write, or read: nobody, administrators included. */
export function nobody(): boolean {
    return false
}
