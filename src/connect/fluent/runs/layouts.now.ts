import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_1e_connect_run',
    view: default_view,
    columns: [
        'number',
        'text',
        'kind',
        'record_number',
        'device',
        'state',
        'requested_by',
        'sys_created_on',
        'finished',
        'execution_seconds',
        'found',
        'stored',
        'score',
    ],
})
Form({
    table: 'x_1e_connect_run',
    view: default_view,
    sections: [
        {
            caption: 'Run',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'text' },
                        { type: 'table_field', field: 'instruction_name' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'parameters' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'record_table' },
                        { type: 'table_field', field: 'record_id' },
                        { type: 'table_field', field: 'device' },
                        { type: 'table_field', field: 'score' },
                        { type: 'table_field', field: 'requested_by' },
                        { type: 'table_field', field: 'sys_created_on' as 'started' },
                        { type: 'table_field', field: 'application' },
                        { type: 'table_field', field: 'sys_domain' },
                    ],
                },
            ],
        },
        {
            caption: 'Result',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'sent' },
                        { type: 'table_field', field: 'received' },
                        { type: 'table_field', field: 'outstanding' },
                        { type: 'table_field', field: 'found' },
                        { type: 'table_field', field: 'stored' },
                        { type: 'table_field', field: 'responses_removed_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'started' },
                        { type: 'table_field', field: 'finished' },
                        { type: 'table_field', field: 'execution_seconds' },
                        { type: 'table_field', field: 'gather_until' },
                        { type: 'table_field', field: 'keep_until' },
                        { type: 'table_field', field: 'platform_id' },
                        { type: 'table_field', field: 'platform_status' },
                    ],
                },
            ],
        },
        {
            caption: 'Approval',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'decided_by' },
                        { type: 'table_field', field: 'decided_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'approval_until' },
                        { type: 'table_field', field: 'decision_comment' },
                    ],
                },
            ],
        },
        {
            caption: 'Problems',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'error_code' },
                        { type: 'table_field', field: 'error_message' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'no_rows_reason' },
                        { type: 'table_field', field: 'no_rows_detail' },
                    ],
                },
            ],
        },
    ],
})
List({ table: 'x_1e_connect_response', view: default_view, columns: ['run', 'sequence', 'device', 'cells'] })
Form({
    table: 'x_1e_connect_response',
    view: default_view,
    sections: [
        {
            caption: 'Response',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'run' },
                        { type: 'table_field', field: 'sequence' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'device' },
                        { type: 'table_field', field: 'shard_id' },
                        { type: 'table_field', field: 'row_id' },
                    ],
                },
            ],
        },
        {
            caption: 'Cells',
            content: [{ layout: 'one-column', elements: [{ type: 'table_field', field: 'cells' }] }],
        },
    ],
})
List({
    table: 'x_1e_connect_run_event',
    view: default_view,
    columns: ['sys_created_on', 'state_before', 'state', 'person', 'reason'],
})
Form({
    table: 'x_1e_connect_run_event',
    view: default_view,
    sections: [
        {
            caption: 'Run event',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'run' },
                        { type: 'table_field', field: 'state_before' },
                        { type: 'table_field', field: 'state' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'person' },
                        { type: 'table_field', field: 'reason' },
                    ],
                },
            ],
        },
    ],
})
