import { Form } from '@servicenow/sdk/core'

// The same as Core's own form: its App Configuration opens a row of our table, in the view of Core.
// The table extends the other app's, so its inherited columns are unknown to the type checker.
Form({
    table: 'x_1e_connect_configuration' as 'task',
    view: 'x_1e_core_connect', // Core's view, by its name
    sections: [
        {
            caption: '1E Core App Configuration',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' as 'number' },
                        { type: 'table_field', field: 'application' as 'number' },
                        { type: 'table_field', field: 'platform_url' as 'number' },
                        { type: 'table_field', field: 'mid_server' as 'number' },
                        { type: 'table_field', field: 'enable_oauth' as 'number' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'user_name' as 'number' },
                        { type: 'table_field', field: 'user_password' as 'number' },
                        { type: 'table_field', field: 'version_23_5_or_higher' as 'number' },
                        { type: 'table_field', field: 'troubleshooting_url' as 'number' },
                        { type: 'table_field', field: 'experience_entitled' as 'number' },
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
    ],
})
