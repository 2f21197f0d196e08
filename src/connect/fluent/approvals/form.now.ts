import { Form, List, Record, ScriptInclude } from '@servicenow/sdk/core'

// The module 1E Approvals opens lists and forms of the platform's approvals in a view of ours: what an approver must know
// stands on the form of the request itself. My Approvals and the vendor's own view stay as they are.

const view = Record({
    $id: Now.ID['view-approvals'],
    table: 'sys_ui_view',
    data: { name: 'x_1e_connect_approvals', title: '1E Approvals' },
})
ScriptInclude({
    $id: Now.ID['include-approval-summary'],
    name: 'ApprovalSummary',
    apiName: 'x_1e_connect.ApprovalSummary',
    description: 'What an approver reads on the form of a request: ApprovalSummary.of(approval).',
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
        table: 'sysapproval_approver',
        type: 'formatter',
        active: true,
        formatter: 'x_1e_connect_approval.xml',
    },
})
List({
    table: 'sysapproval_approver',
    view: view,
    columns: ['document_id', 'state', 'approver', 'sys_created_on', 'sys_updated_on'],
})
Form({
    table: 'sysapproval_approver',
    view: view,
    sections: [
        {
            caption: 'Approval',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'approver' },
                        { type: 'table_field', field: 'document_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'due_date' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'comments' }] },
            ],
        },
        {
            caption: 'What would run',
            content: [{ layout: 'one-column', elements: [{ type: 'formatter', formatterRef: item }] }],
        },
    ],
})
