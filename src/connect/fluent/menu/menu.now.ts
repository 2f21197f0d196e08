import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { admin, approver, privacy, user } from '../access/roles.now'

export const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: '1E ITSM Connect',
    hint: 'Run 1E instructions from incidents and interactions',
    roles: [user, approver, privacy, admin],
    active: true,
    order: 100,
})
Record({
    $id: Now.ID['module-incidents'],
    table: 'sys_app_module',
    data: {
        title: 'Incidents',
        application: menu,
        link_type: 'LIST',
        name: 'incident',
        order: 100,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User', 'x_1e_connect.Tachyon_Approver', 'itil'],
        active: true,
        override_menu_roles: true,
    },
})
export const definitions = Record({
    $id: Now.ID['module-definitions'],
    table: 'sys_app_module',
    data: {
        title: 'Instruction Definitions',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_instruction_definition',
        filter: 'active=true',
        order: 200,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User', 'x_1e_connect.Tachyon_Approver'],
        active: true,
        override_menu_roles: true,
    },
})
export const history = Record({
    $id: Now.ID['module-history'],
    table: 'sys_app_module',
    data: {
        title: 'Instruction History',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_run',
        filter: 'ORDERBYDESCnumber',
        order: 300,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-dashboard'],
    table: 'sys_app_module',
    data: {
        title: 'Dashboard',
        application: menu,
        link_type: 'DIRECT',
        query: 'now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/c0de1e0000000000000000000000da00',
        order: 500,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
        active: true,
        override_menu_roles: true,
    },
})
// What waits comes first and soonest end first; what was decided is one removed condition away.
export const approvals = Record({
    $id: Now.ID['module-approvals'],
    table: 'sys_app_module',
    data: {
        title: '1E Approvals',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_run',
        filter: 'approval_untilISNOTEMPTY^state=awaiting_approval^ORDERBYapproval_until',
        view_name: 'x_1e_connect_approvals',
        order: 400,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_Approver'],
        active: true,
        override_menu_roles: true,
    },
})
