import { default_view, Record } from '@servicenow/sdk/core'

// What stands below our forms.
const ofRun = Record({
    $id: Now.ID['related-run'],
    table: 'sys_ui_related_list',
    data: { name: 'x_1e_connect_run', view: default_view },
})
Record({
    $id: Now.ID['related-run-responses'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, related_list: 'x_1e_connect_response.run', position: 0 },
})
// Approvals name their record as a document, not by a reference field.
const approvalsOfRun = Record({
    $id: Now.ID['relationship-approvals'],
    table: 'sys_relationship',
    data: {
        name: 'Approvals',
        basic_apply_to: 'x_1e_connect_run',
        basic_query_from: 'sysapproval_approver',
        query_with: `(function refineQuery(current, parent) {
    current.addQuery('source_table', parent.getTableName());
    current.addQuery('document_id', parent.getUniqueValue());
})(current, parent);`,
    },
})
Record({
    $id: Now.ID['related-run-approvals'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, related_list: `REL:${approvalsOfRun.$id}`, position: 1 },
})
Record({
    $id: Now.ID['related-run-events'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, related_list: 'x_1e_connect_run_event.run', order_by: 'sequence', position: 2 },
})
// The run notes which attachments of its record are its own.
const attachmentsOfRun = Record({
    $id: Now.ID['relationship-attachments'],
    table: 'sys_relationship',
    data: {
        name: 'Attachments',
        basic_apply_to: 'x_1e_connect_run',
        basic_query_from: 'sys_attachment',
        query_with: `(function refineQuery(current, parent) {
    var noted = JSON.parse(parent.getValue('details') || '{}').attachments || [];
    var ids = [];
    for (var at = 0; at < noted.length; at++) ids.push(noted[at].id);
    current.addQuery('sys_id', 'IN', ids.length > 0 ? ids.join(',') : '-');
})(current, parent);`,
    },
})
Record({
    $id: Now.ID['related-run-attachments'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, related_list: `REL:${attachmentsOfRun.$id}`, position: 3 },
})
Record({
    $id: Now.ID['related-run-proofs'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, related_list: 'x_1e_connect_proof.run', position: 4 },
})
Record({
    $id: Now.ID['related-run-reveals'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, related_list: 'x_1e_connect_reveal.run', position: 5 },
})
Record({
    $id: Now.ID['related-run-calls'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, related_list: 'x_1e_connect_automation_call.run', position: 6 },
})
const ofDefinition = Record({
    $id: Now.ID['related-definition'],
    table: 'sys_ui_related_list',
    data: { name: 'x_1e_connect_instruction_definition', view: default_view },
})
Record({
    $id: Now.ID['related-definition-runs'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofDefinition, related_list: 'x_1e_connect_run.definition', position: 0 },
})
Record({
    $id: Now.ID['related-definition-checks'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofDefinition, related_list: 'x_1e_connect_check.definition', position: 1 },
})
const ofSet = Record({
    $id: Now.ID['related-set'],
    table: 'sys_ui_related_list',
    data: { name: 'x_1e_connect_instruction_set', view: default_view },
})
Record({
    $id: Now.ID['related-set-definitions'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofSet, related_list: 'x_1e_connect_instruction_definition.instruction_set', position: 0 },
})
const ofCategory = Record({
    $id: Now.ID['related-quick-fix-category'],
    table: 'sys_ui_related_list',
    data: { name: 'x_1e_connect_quick_fix_category', view: default_view },
})
Record({
    $id: Now.ID['related-quick-fix-category-fixes'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofCategory, related_list: 'x_1e_connect_quick_fix.category', position: 0 },
})
