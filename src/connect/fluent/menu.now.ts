import { Acl, ApplicationMenu, Record, UiPage } from '@servicenow/sdk/core'
import { admin, approver, user } from './roles.now'

const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: '1E ITSM Connect',
    hint: 'Run 1E instructions from incidents and interactions',
    roles: [user, approver, admin],
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
Record({
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
Record({
    $id: Now.ID['module-history'],
    table: 'sys_app_module',
    data: {
        title: 'Instruction History',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_run',
        order: 300,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
        active: true,
        override_menu_roles: true,
    },
})
// Each approver reads rows of his own; waiting ones come first.
Record({
    $id: Now.ID['module-approvals'],
    table: 'sys_app_module',
    data: {
        title: '1E Approvals',
        application: menu,
        link_type: 'LIST',
        name: 'sysapproval_approver',
        filter: 'source_table=x_1e_connect_run^ORDERBYDESCstate',
        view_name: 'x_1e_connect_approvals',
        order: 400,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_Approver'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-administration'],
    table: 'sys_app_module',
    data: {
        title: 'Administration',
        application: menu,
        link_type: 'SEPARATOR',
        order: 1000,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-setup'],
    table: 'sys_app_module',
    data: {
        title: 'Setup',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_connect_setup.do',
        order: 1100,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
UiPage({
    $id: Now.ID['page-setup'],
    endpoint: 'x_1e_connect_setup.do',
    description: 'What an administrator does once after the installation',
    category: 'general',
    html: Now.include('./components/setup.jelly.xml'), // made by scripts/setup-page.mjs
    clientScript: Now.include('./scripts/setup-page.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-setup'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_setup',
    roles: [admin],
})
Record({
    $id: Now.ID['module-configuration'],
    table: 'sys_app_module',
    data: {
        title: 'App Configuration',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_connect_configuration.do?sys_id=c0de1e00000000000000000000000001',
        order: 1200,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-sets'],
    table: 'sys_app_module',
    data: {
        title: 'Instruction Sets',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_instruction_set',
        order: 1500,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
