import { Record } from '@servicenow/sdk/core'
import { menu } from './menu.now'

// Items for which 1E's page names no role of the app (Setup, Logs) are the platform administrator's.

Record({
    $id: Now.ID['module-administration'],
    table: 'sys_app_module',
    data: {
        title: 'Administration',
        application: menu,
        link_type: 'SEPARATOR',
        order: 1000,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_Privacy'],
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
        roles: ['admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-health'],
    table: 'sys_app_module',
    data: {
        title: 'Health',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_connect_health.do',
        order: 1150,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
export const configuration = Record({
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
    $id: Now.ID['module-roi'],
    table: 'sys_app_module',
    data: {
        title: 'ROI Configurations',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_roi_configuration',
        order: 1300,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-quick-fixes'],
    table: 'sys_app_module',
    data: {
        title: 'Quick fixes Categories',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_quick_fix_category',
        order: 1400,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-row-actions'],
    table: 'sys_app_module',
    data: {
        title: 'Row actions',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_row_action',
        order: 1450,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-checks'],
    table: 'sys_app_module',
    data: {
        title: 'Checks of fixes',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_check',
        order: 1470,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
export const sets = Record({
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
Record({
    $id: Now.ID['module-approval-flags'],
    table: 'sys_app_module',
    data: {
        title: 'Approvals required',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_connect_approval_flags.do',
        order: 1510,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-transfer'],
    table: 'sys_app_module',
    data: {
        title: 'Transfer',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_connect_transfer.do',
        order: 1520,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-jobs'],
    table: 'sys_app_module',
    data: {
        title: 'Scheduled Jobs',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_connect_jobs.do',
        order: 1600,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-multi-tenant'],
    table: 'sys_app_module',
    data: {
        title: 'Multi-Tenant Configurations',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_configuration',
        filter: 'single_tenant=false',
        order: 1700,
        roles: ['x_1e_connect.Tachyon_Admin'],
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
        filter: 'source=x_1e_connect^ORDERBYDESCsys_created_on',
        order: 1800,
        roles: ['admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-automation-calls'],
    table: 'sys_app_module',
    data: {
        title: 'Automation calls',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_automation_call',
        filter: 'ORDERBYDESCsys_created_on',
        order: 1840,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-reveals'],
    table: 'sys_app_module',
    data: {
        title: 'Revealed values',
        application: menu,
        link_type: 'LIST',
        name: 'x_1e_connect_reveal',
        filter: 'ORDERBYDESCsys_created_on',
        order: 1850,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_Privacy'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-reveals-by-person'],
    table: 'sys_app_module',
    data: {
        title: 'Values revealed by person',
        application: menu,
        link_type: 'DIRECT',
        query: 'now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/c0de1e0000000000000000000000da01',
        order: 1860,
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_Privacy'],
        active: true,
        override_menu_roles: true,
    },
})
Record({
    $id: Now.ID['module-support'],
    table: 'sys_app_module',
    data: {
        title: 'Support',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_1e_connect_support.do',
        order: 1900,
        roles: ['x_1e_connect.Tachyon_Admin'],
        active: true,
        override_menu_roles: true,
    },
})
