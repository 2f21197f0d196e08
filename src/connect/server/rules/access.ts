import { type GlideRecord, GlideRecordSecure, gs } from '@servicenow/glide'

/** Names of the fields that an ACL script reads of its row. */
function text(row: GlideRecord, field: string): string {
    return row.getValue(field) || ''
}

/** True when this session's user may read the record that a run belongs to. */
function mayReadRecord(table: string, id: string): boolean {
    if (table !== 'incident' && table !== 'interaction') return false
    const record = new GlideRecordSecure(table)
    return record.get('sys_id', id)
}

/** True when the user holds an approval row of this run. */
function mayDecide(run: string): boolean {
    const approval = new GlideRecordSecure('sysapproval_approver')
    approval.addQuery('source_table', 'x_1e_connect_run')
    approval.addQuery('document_id', run)
    approval.addQuery('approver', gs.getUserID())
    approval.setLimit(1)
    approval.query()
    return approval.next()
}

/**
 * ACL run.read: Tachyon_Admin; Tachyon_User who can read the record; Tachyon_Approver with an approval row of the run.
 */
export function canReadRun(run: GlideRecord): boolean {
    if (gs.hasRole('x_1e_connect.Tachyon_Admin')) return true
    if (gs.hasRole('x_1e_connect.Tachyon_User') && mayReadRecord(text(run, 'record_table'), text(run, 'record_id'))) {
        return true
    }
    return gs.hasRole('x_1e_connect.Tachyon_Approver') && mayDecide(run.getUniqueValue())
}

/** ACL response.read: as its run, but not for approvers. */
export function canReadResponse(response: GlideRecord): boolean {
    if (gs.hasRole('x_1e_connect.Tachyon_Admin')) return true
    const run = response.getElement('run').getRefRecord() as unknown as GlideRecord // documented: a GlideRecord
    return (
        gs.hasRole('x_1e_connect.Tachyon_User') &&
        run.isValidRecord() &&
        mayReadRecord(text(run, 'record_table'), text(run, 'record_id'))
    )
}

/** ACL of what only our modules write, or read: nobody, administrators included. */
export function nobody(): boolean {
    return false
}
