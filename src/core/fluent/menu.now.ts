import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { coreAdmin } from './roles.now'

// An app on top of Core adds what it keeps there: Triggered Instructions and Instruction Definitions. Core has no runs.
const menu = ApplicationMenu({
    $id: Now.ID['c0de1e00000000000000000000010002'],
    title: '1E Core',
    hint: 'Connections to 1E platforms',
    roles: [coreAdmin],
    active: true,
    order: 110,
})
Record({
    $id: Now.ID['module-administration'],
    table: 'sys_app_module',
    data: {
        title: 'Administration',
        application: menu,
        link_type: 'SEPARATOR',
        order: 1000,
        roles: ['x_1e_core_connect.admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-configuration'],
    table: 'sys_app_module',
    data: {
        title: 'App Configuration',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_core_connect_configuration.do?sys_id=c0de1e00000000000000000000000001&sysparm_view=x_1e_core_connect',
        order: 1100,
        roles: ['x_1e_core_connect.admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-logs'],
    table: 'sys_app_module',
    data: {
        title: 'Logs',
        application: menu,
        link_type: 'LIST',
        name: 'syslog',
        filter: 'source=x_1e_core_connect^ORDERBYDESCsys_created_on',
        order: 1200,
        roles: ['admin'],
        active: true,
        override_menu_roles: true,
    },
})
