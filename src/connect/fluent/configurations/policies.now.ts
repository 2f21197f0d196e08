import { ClientScript, UiPolicy } from '@servicenow/sdk/core'

// Everything but Enable Approval and the MID server is asked for (post-installation page).
UiPolicy({
    $id: Now.ID['policy-required'],
    table: 'x_1e_connect_configuration',
    shortDescription: 'Every setting is asked for',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: false,
    uiType: 'all',
    order: 50,
    actions: [
        { field: 'name', mandatory: true },
        { field: 'platform_url', mandatory: true },
        { field: 'troubleshooting_url', mandatory: true },
        { field: 'keep_answers_minutes', mandatory: true },
        { field: 'gather_data_minutes', mandatory: true },
        { field: 'response_keep_days', mandatory: true },
        { field: 'history_keep_months', mandatory: true },
        { field: 'status_wait_seconds', mandatory: true },
        { field: 'response_batch_size', mandatory: true },
        { field: 'calls_at_once', mandatory: true },
        { field: 'starts_per_minute', mandatory: true },
        { field: 'page_size', mandatory: true },
        { field: 'attachment_prefix', mandatory: true },
        { field: 'target_device_field', mandatory: true },
    ],
})
// The configuration of an instance that is not domain separated serves no company.
UiPolicy({
    $id: Now.ID['policy-company'],
    table: 'x_1e_connect_configuration',
    shortDescription: 'A configuration of a domain belongs to a company',
    conditions: 'single_tenant=false',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: true,
    uiType: 'all',
    order: 60,
    actions: [
        { field: 'company', visible: true, mandatory: true },
        { field: 'sys_domain', visible: true },
    ],
})
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
        { field: 'oauth_upn', visible: true },
        { field: 'use_mid_server_for_oauth', visible: true },
    ],
})
UiPolicy({
    $id: Now.ID['policy-alias'],
    table: 'x_1e_connect_configuration',
    shortDescription: 'Basic authentication may take its credential from an alias',
    conditions: 'enable_oauth=false',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: true,
    uiType: 'all',
    order: 105,
    actions: [{ field: 'credential_alias', visible: true }],
})
UiPolicy({
    $id: Now.ID['policy-basic'],
    table: 'x_1e_connect_configuration',
    shortDescription: 'Basic authentication without an alias asks for user name and password',
    conditions: 'enable_oauth=false^credential_aliasISEMPTY',
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
// Filled by a display rule and read when the form is saved; nobody types into it.
UiPolicy({
    $id: Now.ID['policy-shown-values'],
    table: 'x_1e_connect_configuration',
    shortDescription: 'What the form showed comes back unseen',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: false,
    uiType: 'all',
    order: 120,
    actions: [{ field: 'shown_values', visible: false }],
})
ClientScript({
    $id: Now.ID['client-company'],
    name: '1E ITSM Connect: the domain follows the company',
    table: 'x_1e_connect_configuration',
    type: 'onChange',
    field: 'company',
    active: true,
    global: true,
    uiType: 'desktop',
    isolateScript: true,
    script: Now.include('../scripts/company.client.js'),
})
