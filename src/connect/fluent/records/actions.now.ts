import { Acl, Applicability, Record, UiAction, UiPage } from '@servicenow/sdk/core'
import { admin, user } from '../access/roles.now'

// What the forms of incident and interaction offer beside our items: on classic forms as related links, in workspaces
// as a button and in the menu of more actions. A workspace shows them once docs/install-sow.js has put their layout
// items into its layouts.
const runIncident = UiAction({
    $id: Now.ID['action-run-incident'],
    table: 'incident',
    name: 'Run 1E instruction',
    actionName: 'x_1e_connect_run',
    hint: 'Opens the tab 1E ITSM Connect',
    active: true,
    order: 490,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('../scripts/run.workspace.js'),
    },
})
const runIncidentAction = Record({
    $id: Now.ID['form-action-run-incident'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Run 1E instruction',
        action_type: 'ui_action',
        ui_action: runIncident,
        table: 'incident',
        active: true,
    },
})
Record({
    $id: 'c0de1e000000000000000000000a1101',
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Run 1E instruction',
        label: 'Run 1E instruction',
        action: runIncidentAction,
        item_type: 'action',
        table: 'incident',
        order: 490,
        overflow: false,
        active: true,
    },
})
const historyIncident = UiAction({
    $id: Now.ID['link-incident-history'],
    table: 'incident',
    name: 'Instruction History',
    actionName: 'x_1e_connect_history',
    hint: '1E instructions that were run for this record',
    active: true,
    order: 500,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    form: { showLink: true },
    script: Now.include('../scripts/history-of-record.js'),
    workspace: {
        isConfigurableWorkspace: true,
        showFormMenuButtonV2: true,
        clientScriptV2: Now.include('../scripts/history.workspace.js'),
    },
})
const historyIncidentAction = Record({
    $id: Now.ID['form-action-history-incident'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Instruction History',
        action_type: 'ui_action',
        ui_action: historyIncident,
        table: 'incident',
        active: true,
    },
})
Record({
    $id: 'c0de1e000000000000000000000a1102',
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Instruction History',
        label: 'Instruction History',
        action: historyIncidentAction,
        item_type: 'action',
        table: 'incident',
        order: 500,
        overflow: true,
        active: true,
    },
})
const troubleshootingIncident = UiAction({
    $id: Now.ID['action-troubleshooting-incident'],
    table: 'incident',
    name: 'Endpoint Troubleshooting',
    actionName: 'x_1e_connect_troubleshooting',
    hint: 'Opens Endpoint Troubleshooting of 1E',
    active: true,
    order: 510,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    form: { showLink: true },
    script: Now.include('../scripts/troubleshooting.js'),
    workspace: {
        isConfigurableWorkspace: true,
        showFormMenuButtonV2: true,
        clientScriptV2: Now.include('../scripts/troubleshooting.workspace.js'),
    },
})
const troubleshootingIncidentAction = Record({
    $id: Now.ID['form-action-troubleshooting-incident'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Endpoint Troubleshooting',
        action_type: 'ui_action',
        ui_action: troubleshootingIncident,
        table: 'incident',
        active: true,
    },
})
Record({
    $id: 'c0de1e000000000000000000000a1103',
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Endpoint Troubleshooting',
        label: 'Endpoint Troubleshooting',
        action: troubleshootingIncidentAction,
        item_type: 'action',
        table: 'incident',
        order: 510,
        overflow: true,
        active: true,
    },
})
const runInteraction = UiAction({
    $id: Now.ID['action-run-interaction'],
    table: 'interaction' as 'incident', // not in the SDK's list of tables
    name: 'Run 1E instruction',
    actionName: 'x_1e_connect_run',
    hint: 'Opens the tab 1E ITSM Connect',
    active: true,
    order: 490,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('../scripts/run.workspace.js'),
    },
})
const runInteractionAction = Record({
    $id: Now.ID['form-action-run-interaction'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Run 1E instruction',
        action_type: 'ui_action',
        ui_action: runInteraction,
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        active: true,
    },
})
Record({
    $id: 'c0de1e000000000000000000000a1201',
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Run 1E instruction',
        label: 'Run 1E instruction',
        action: runInteractionAction,
        item_type: 'action',
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        order: 490,
        overflow: false,
        active: true,
    },
})
const historyInteraction = UiAction({
    $id: Now.ID['link-interaction-history'],
    table: 'interaction' as 'incident', // not in the SDK's list of tables
    name: 'Instruction History',
    actionName: 'x_1e_connect_history',
    hint: '1E instructions that were run for this record',
    active: true,
    order: 500,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    form: { showLink: true },
    script: Now.include('../scripts/history-of-record.js'),
    workspace: {
        isConfigurableWorkspace: true,
        showFormMenuButtonV2: true,
        clientScriptV2: Now.include('../scripts/history.workspace.js'),
    },
})
const historyInteractionAction = Record({
    $id: Now.ID['form-action-history-interaction'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Instruction History',
        action_type: 'ui_action',
        ui_action: historyInteraction,
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        active: true,
    },
})
Record({
    $id: 'c0de1e000000000000000000000a1202',
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Instruction History',
        label: 'Instruction History',
        action: historyInteractionAction,
        item_type: 'action',
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        order: 500,
        overflow: true,
        active: true,
    },
})
const troubleshootingInteraction = UiAction({
    $id: Now.ID['action-troubleshooting-interaction'],
    table: 'interaction' as 'incident', // not in the SDK's list of tables
    name: 'Endpoint Troubleshooting',
    actionName: 'x_1e_connect_troubleshooting',
    hint: 'Opens Endpoint Troubleshooting of 1E',
    active: true,
    order: 510,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    form: { showLink: true },
    script: Now.include('../scripts/troubleshooting.js'),
    workspace: {
        isConfigurableWorkspace: true,
        showFormMenuButtonV2: true,
        clientScriptV2: Now.include('../scripts/troubleshooting.workspace.js'),
    },
})
const troubleshootingInteractionAction = Record({
    $id: Now.ID['form-action-troubleshooting-interaction'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Endpoint Troubleshooting',
        action_type: 'ui_action',
        ui_action: troubleshootingInteraction,
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        active: true,
    },
})
Record({
    $id: 'c0de1e000000000000000000000a1203',
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Endpoint Troubleshooting',
        label: 'Endpoint Troubleshooting',
        action: troubleshootingInteractionAction,
        item_type: 'action',
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        order: 510,
        overflow: true,
        active: true,
    },
})
// Who sees our tabs: the audience of their screens.
Applicability({
    $id: 'c0de1e00000000000000000000a10001',
    name: '1E ITSM Connect',
    description: 'Agents who run 1E instructions',
    roles: [user, admin],
    active: true,
})
UiPage({
    $id: Now.ID['page-troubleshooting'],
    endpoint: 'x_1e_connect_troubleshooting.do',
    description: 'Leads to Endpoint Troubleshooting of the record’s 1E platform',
    category: 'general',
    html: Now.include('../pages/troubleshooting.jelly.xml'),
    clientScript: Now.include('../scripts/troubleshooting-page.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-troubleshooting'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_troubleshooting',
    roles: [user, admin],
})
