import { Record } from '@servicenow/sdk/core'

// Core's menu shows what this app keeps: a menu of Core that named our tables would turn the dependency round.

Record({
    $id: Now.ID['module-core-runs'],
    table: 'sys_app_module',
    data: {
        title: 'Triggered Instructions',
        application: 'c0de1e00000000000000000000010002', // Core's menu
        link_type: 'LIST',
        name: 'x_1e_connect_run',
        filter: 'ORDERBYDESCnumber',
        order: 100,
        roles: ['x_1e_core_connect.admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-core-definitions'],
    table: 'sys_app_module',
    data: {
        title: 'Instruction Definitions',
        application: 'c0de1e00000000000000000000010002', // Core's menu
        link_type: 'LIST',
        name: 'x_1e_connect_instruction_definition',
        filter: 'active=true',
        order: 200,
        roles: ['x_1e_core_connect.admin'],
        active: true,
        override_menu_roles: true,
    },
})
