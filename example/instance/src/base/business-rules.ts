import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

/**
 * What an instance does with an approval of a record that is no task: it queues an event of the record's table, and writes
 * the record, so that a table which other scopes may not write refuses that. Source: KB0714676 and the rule's text as
 * administrators quote it. Its entry in a journal field *Approval history* is left out.
 */
const APPROVAL_EVENTS = `(function () {
    if (!current.sysapproval.nil() || current.source_table.nil() || !current.state.changes()) return;
    var state = String(current.state);
    var happened = { requested: 'inserted', rejected: 'rejected', cancelled: 'cancelled' }[state];
    var table = String(current.source_table);
    if (happened) gs.eventQueue(table + '.approval.' + happened, current, gs.getUserID(), gs.getUserName());
    if (state != 'requested' && state != 'rejected' && state != 'approved') return;
    var approved = new GlideRecord(table);
    if (approved.get(String(current.document_id))) approved.update();
})();`

export const BASE_BUSINESS_RULES: BaseRow[] = [
    {
        sys_id: idOf('business rule', 'Approval Events (Non-Task)'),
        name: 'Approval Events (Non-Task)',
        collection: 'sysapproval_approver',
        when: 'after',
        order: '100',
        active: 'true',
        action_insert: 'true',
        action_update: 'true',
        script: APPROVAL_EVENTS,
        sys_scope: 'global',
    },
]
