import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_1e_connect_saving',
    view: default_view,
    columns: ['day', 'incident', 'definition', 'agent_minutes', 'user_minutes', 'amount', 'currency'],
})
Form({
    table: 'x_1e_connect_saving',
    view: default_view,
    sections: [
        {
            caption: 'Saving',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'day' },
                        { type: 'table_field', field: 'incident' },
                        { type: 'table_field', field: 'definition' },
                        { type: 'table_field', field: 'run_number' },
                        { type: 'table_field', field: 'execution_seconds' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'agent_minutes' },
                        { type: 'table_field', field: 'user_minutes' },
                        { type: 'table_field', field: 'amount' },
                        { type: 'table_field', field: 'currency' },
                        { type: 'table_field', field: 'sys_domain' },
                    ],
                },
            ],
        },
    ],
})
List({
    table: 'x_1e_connect_incident_outcome',
    view: default_view,
    columns: ['incident', 'help', 'hours', 'resolved_on'],
})
