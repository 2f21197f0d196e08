import { Form, Record } from '@servicenow/sdk/core'

// The view in which App Configuration of this app shows a connection: what concerns 1E Core alone.
const view = Record({
    $id: Now.ID['c0de1e00000000000000000000010003'],
    table: 'sys_ui_view',
    data: { name: 'x_1e_core_connect', title: '1E Core' },
})
Form({
    table: 'x_1e_core_connect_configuration',
    view: view,
    sections: [
        {
            caption: '1E Core App Configuration',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'application' },
                        { type: 'table_field', field: 'platform_url' },
                        { type: 'table_field', field: 'mid_server' },
                        { type: 'table_field', field: 'enable_oauth' },
                        { type: 'table_field', field: 'credential_alias' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'user_name' },
                        { type: 'table_field', field: 'user_password' },
                        { type: 'table_field', field: 'version_23_5_or_higher' },
                        { type: 'table_field', field: 'troubleshooting_url' },
                        { type: 'table_field', field: 'experience_entitled' },
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
                        { type: 'table_field', field: 'use_mid_server_for_oauth' },
                        { type: 'table_field', field: 'jwt_provider' },
                        { type: 'table_field', field: 'kid_mode' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'signing_certificate' },
                        { type: 'table_field', field: 'app_id' },
                        { type: 'table_field', field: 'oauth_upn' },
                    ],
                },
            ],
        },
    ],
})
