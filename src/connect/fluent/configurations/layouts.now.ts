import { default_view, Form, List } from '@servicenow/sdk/core'

// The table extends the other app's, so its inherited columns are unknown to the type checker.
List({
    table: 'x_1e_connect_configuration' as 'task',
    view: default_view,
    columns: [
        'name' as 'number',
        'company' as 'number',
        'sys_domain' as 'number',
        'platform_url' as 'number',
        'enable_oauth' as 'number',
        'retrieved_at' as 'number',
    ],
})
Form({
    table: 'x_1e_connect_configuration' as 'task',
    view: default_view,
    sections: [
        {
            caption: '1E Configuration',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' as 'number' },
                        { type: 'table_field', field: 'application' as 'number' },
                        { type: 'table_field', field: 'company' as 'number' },
                        { type: 'table_field', field: 'sys_domain' as 'number' },
                        { type: 'table_field', field: 'enable_oauth' as 'number' },
                        { type: 'table_field', field: 'mid_server' as 'number' },
                        { type: 'table_field', field: 'platform_url' as 'number' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'user_name' as 'number' },
                        { type: 'table_field', field: 'user_password' as 'number' },
                        { type: 'table_field', field: 'version_23_5_or_higher' as 'number' },
                        { type: 'table_field', field: 'troubleshooting_url' as 'number' },
                        { type: 'table_field', field: 'experience_entitled' as 'number' },
                        { type: 'table_field', field: 'retrieved_at' as 'number' },
                        { type: 'table_field', field: 'retrieval' as 'number' },
                    ],
                },
            ],
        },
        {
            caption: 'OAuth',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'use_mid_server_for_oauth' as 'number' },
                        { type: 'table_field', field: 'jwt_provider' as 'number' },
                        { type: 'table_field', field: 'kid_mode' as 'number' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'signing_certificate' as 'number' },
                        { type: 'table_field', field: 'app_id' as 'number' },
                        { type: 'table_field', field: 'oauth_upn' as 'number' },
                    ],
                },
            ],
        },
        {
            caption: '1E ITSM Connect',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'enable_approval' as 'number' },
                        { type: 'table_field', field: 'keep_answers_minutes' as 'number' },
                        { type: 'table_field', field: 'gather_data_minutes' as 'number' },
                        { type: 'table_field', field: 'response_keep_days' as 'number' },
                        { type: 'table_field', field: 'history_keep_months' as 'number' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'status_wait_seconds' as 'number' },
                        { type: 'table_field', field: 'response_batch_size' as 'number' },
                        { type: 'table_field', field: 'calls_at_once' as 'number' },
                        { type: 'table_field', field: 'starts_per_minute' as 'number' },
                        { type: 'table_field', field: 'page_size' as 'number' },
                        { type: 'table_field', field: 'attachment_prefix' as 'number' },
                        { type: 'table_field', field: 'target_device_field' as 'number' },
                        { type: 'table_field', field: 'work_note' as 'number' },
                    ],
                },
            ],
        },
    ],
})
