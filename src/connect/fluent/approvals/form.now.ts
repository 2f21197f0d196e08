import { Form, List, Record, ScriptInclude, UiAction } from '@servicenow/sdk/core'
import { onApproveButton } from '../../server/rules/run-buttons.ts'
import { approver } from '../access/roles.now'

// The module 1E Approvals opens lists and forms of our runs in a view of its own: one line a request, and on the form what an approver
// must know. My Approvals and the views of the platform's approvals stay as they are.

const view = Record({
    $id: Now.ID['view-approvals'],
    table: 'sys_ui_view',
    data: { name: 'x_1e_connect_approvals', title: '1E Approvals' },
})
ScriptInclude({
    $id: Now.ID['include-approval-summary'],
    name: 'ApprovalSummary',
    apiName: 'x_1e_connect.ApprovalSummary',
    description: 'What an approver reads on the form of a request: ApprovalSummary.of(run).',
    script: Now.include('../../includes/approval-summary.js'),
    accessibleFrom: 'package_private',
    clientCallable: false,
    active: true,
})
Record({
    $id: Now.ID['macro-approval'],
    table: 'sys_ui_macro',
    data: { name: 'x_1e_connect_approval', active: true, xml: Now.include('../pages/approval.jelly.xml') },
})
const item = Record({
    $id: Now.ID['formatter-approval'],
    table: 'sys_ui_formatter',
    data: {
        name: '1E Instruction to Approve',
        table: 'x_1e_connect_run',
        type: 'formatter',
        active: true,
        formatter: 'x_1e_connect_approval.xml',
    },
})
List({
    table: 'x_1e_connect_run',
    view: view,
    columns: ['text', 'device', 'record_id', 'requested_by', 'sys_created_on', 'approval_until', 'asked', 'state'],
})
Form({
    table: 'x_1e_connect_run',
    view: view,
    sections: [
        {
            caption: 'Approval',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'decided_by' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'asked' },
                        { type: 'table_field', field: 'approval_until' },
                        { type: 'table_field', field: 'decision_comment' },
                    ],
                },
            ],
        },
        {
            caption: 'What would run',
            content: [{ layout: 'one-column', elements: [{ type: 'formatter', formatterRef: item }] }],
        },
    ],
})
UiAction({
    $id: Now.ID['button-run-approve'],
    table: 'x_1e_connect_run',
    name: 'Approve',
    actionName: 'x_1e_connect_run_approve',
    hint: 'Lets the instruction be sent to the device',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    roles: [approver],
    condition: "current.getValue('state') == 'awaiting_approval' && current.getValue('requested_by') != gs.getUserID()",
    form: { showButton: true, style: 'primary' },
    list: { showButton: true, style: 'primary' },
    script: onApproveButton,
})
// A rejection needs a reason, and neither a list nor this form has a field for it: each request has one on the page that opens.
UiAction({
    $id: Now.ID['button-run-reject'],
    table: 'x_1e_connect_run',
    name: 'Reject …',
    actionName: 'x_1e_connect_run_reject',
    hint: 'Asks for the reason first',
    active: true,
    order: 110,
    showInsert: false,
    showUpdate: true,
    roles: [approver],
    condition: "current.getValue('state') == 'awaiting_approval' && current.getValue('requested_by') != gs.getUserID()",
    form: { showButton: true },
    list: { showButton: true },
    client: { isClient: true, isUi16Compatible: true, onClick: 'x1eReject()' },
    script: Now.include('../scripts/reject-runs.js'),
    isolateScript: false,
})
