import { UiPolicy } from '@servicenow/sdk/core'

// Which fields of the sign-in are asked for: those of Modern Authentication, or user name and password.
UiPolicy({
    $id: Now.ID['policy-oauth'],
    table: 'x_1e_connect_configuration',
    shortDescription: 'Modern Authentication asks for its own fields',
    conditions: 'enable_oauth=true',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: true,
    uiType: 'all',
    order: 100,
    actions: [
        { field: 'jwt_provider', visible: true, mandatory: true },
        { field: 'signing_certificate', visible: true, mandatory: true },
        { field: 'app_id', visible: true, mandatory: true },
        { field: 'kid_mode', visible: true },
        { field: 'use_mid_server_for_oauth', visible: true },
    ],
})
UiPolicy({
    $id: Now.ID['policy-basic'],
    table: 'x_1e_connect_configuration',
    shortDescription: 'Basic authentication asks for user name and password',
    conditions: 'enable_oauth=false',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: true,
    uiType: 'all',
    order: 110,
    actions: [
        { field: 'user_name', visible: true, mandatory: true },
        { field: 'user_password', visible: true, mandatory: true },
    ],
})
