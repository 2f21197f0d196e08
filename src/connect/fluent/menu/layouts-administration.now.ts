import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_1e_connect_quick_fix_category',
    view: default_view,
    columns: ['name', 'description', 'order', 'active'],
})
Form({
    table: 'x_1e_connect_quick_fix_category',
    view: default_view,
    sections: [
        {
            caption: 'Quick fixes Category',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'description' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'incident_category' },
                        { type: 'table_field', field: 'incident_subcategory' },
                        { type: 'table_field', field: 'operating_system' },
                        { type: 'table_field', field: 'order' },
                        { type: 'table_field', field: 'active' },
                    ],
                },
            ],
        },
    ],
})
List({
    table: 'x_1e_connect_quick_fix',
    view: default_view,
    columns: ['label', 'category', 'definition', 'order', 'active'],
})
Form({
    table: 'x_1e_connect_quick_fix',
    view: default_view,
    sections: [
        {
            caption: 'Quick fix',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'label' },
                        { type: 'table_field', field: 'category' },
                        { type: 'table_field', field: 'definition' },
                        { type: 'table_field', field: 'presets' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'incident_category' },
                        { type: 'table_field', field: 'incident_subcategory' },
                        { type: 'table_field', field: 'operating_system' },
                        { type: 'table_field', field: 'order' },
                        { type: 'table_field', field: 'active' },
                    ],
                },
            ],
        },
    ],
})
List({
    table: 'x_1e_connect_roi_configuration',
    view: default_view,
    columns: ['name', 'definition', 'instruction_set', 'manual_minutes', 'agent_cost_per_hour', 'active'],
})
Form({
    table: 'x_1e_connect_roi_configuration',
    view: default_view,
    sections: [
        {
            caption: 'ROI Configuration',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'definition' },
                        { type: 'table_field', field: 'instruction_set' },
                        { type: 'table_field', field: 'manual_minutes' },
                        { type: 'table_field', field: 'user_minutes' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'agent_cost_per_hour' },
                        { type: 'table_field', field: 'user_cost_per_hour' },
                        { type: 'table_field', field: 'currency' },
                        { type: 'table_field', field: 'only_successful' },
                        { type: 'table_field', field: 'active' },
                    ],
                },
            ],
        },
    ],
})
