import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_1e_connect_instruction_definition',
    view: default_view,
    columns: [
        'readable_payload',
        'description',
        'kind',
        'instruction_set',
        'approval_required',
        'average_seconds',
        'active',
        'sys_domain',
        'application',
    ],
})
Form({
    table: 'x_1e_connect_instruction_definition',
    view: default_view,
    sections: [
        {
            caption: 'Instruction',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'readable_payload' },
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'instruction_set' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'active' },
                        { type: 'table_field', field: 'approval_required' },
                        { type: 'table_field', field: 'average_seconds' },
                        { type: 'table_field', field: 'application' },
                    ],
                },
            ],
        },
        {
            caption: 'Details',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'description' },
                        { type: 'table_field', field: 'parameters' },
                        { type: 'table_field', field: 'columns' },
                    ],
                },
            ],
        },
        {
            caption: 'In 1E',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'platform_id' },
                        { type: 'table_field', field: 'version' },
                        { type: 'table_field', field: 'configuration' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'retrieved_at' },
                        { type: 'table_field', field: 'gather_minutes_min' },
                        { type: 'table_field', field: 'gather_minutes_max' },
                        { type: 'table_field', field: 'keep_minutes_min' },
                        { type: 'table_field', field: 'keep_minutes_max' },
                    ],
                },
            ],
        },
    ],
})
List({ table: 'x_1e_connect_instruction_set', view: default_view, columns: ['name', 'active', 'sys_domain'] })
Form({
    table: 'x_1e_connect_instruction_set',
    view: default_view,
    sections: [
        {
            caption: 'Instruction Set',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'active' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'platform_id' },
                        { type: 'table_field', field: 'configuration' },
                    ],
                },
            ],
        },
    ],
})
