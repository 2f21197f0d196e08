import { Record } from '@servicenow/sdk/core'

// Reports of the dashboard about runs, see savings/reports.now.ts. They know as much as the kept history.

Record({
    $id: 'c0de1e0000000000000000000000d007',
    table: 'sys_report',
    data: {
        title: 'Runs per day by type',
        table: 'x_1e_connect_run',
        type: 'column',
        filter: 'sys_created_onRELATIVEGT@month@ago@12',
        field: 'kind',
        aggregate: 'COUNT',
        interval: 'date',
        trend_field: 'sys_created_on',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d008',
    table: 'sys_report',
    data: {
        title: 'Top 10 instructions by runs',
        table: 'x_1e_connect_run',
        type: 'horizontal_bar',
        filter: 'sys_created_onRELATIVEGT@month@ago@12',
        field: 'definition',
        aggregate: 'COUNT',
        trend_field: 'sys_created_on',
        other_threshold: 10,
        others: 'no',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d010',
    table: 'sys_report',
    data: {
        title: 'Runs by state',
        table: 'x_1e_connect_run',
        type: 'donut',
        filter: 'sys_created_onRELATIVEGT@month@ago@12',
        field: 'state',
        aggregate: 'COUNT',
        trend_field: 'sys_created_on',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d011',
    table: 'sys_report',
    data: {
        title: 'Average execution time by instruction (seconds)',
        table: 'x_1e_connect_instruction_definition',
        type: 'horizontal_bar',
        filter: 'active=true^runs_counted>0',
        field: 'readable_payload',
        aggregate: 'AVG',
        sumfield: 'average_seconds',
        other_threshold: 10,
        others: 'no',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d012',
    table: 'sys_report',
    data: {
        title: 'Runs by agent',
        table: 'x_1e_connect_run',
        type: 'horizontal_bar',
        filter: 'sys_created_onRELATIVEGT@month@ago@12',
        field: 'requested_by',
        aggregate: 'COUNT',
        trend_field: 'sys_created_on',
        other_threshold: 10,
        others: 'no',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d013',
    table: 'sys_report',
    data: {
        title: 'Runs by assignment group',
        table: 'x_1e_connect_run',
        type: 'horizontal_bar',
        filter: 'sys_created_onRELATIVEGT@month@ago@12',
        field: 'assignment_group',
        aggregate: 'COUNT',
        trend_field: 'sys_created_on',
        other_threshold: 10,
        others: 'no',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d016',
    table: 'sys_report',
    data: {
        title: 'Requests for approval by result',
        table: 'x_1e_connect_run',
        type: 'donut',
        filter: 'approval_resultISNOTEMPTY^sys_created_onRELATIVEGT@month@ago@12',
        field: 'approval_result',
        aggregate: 'COUNT',
        trend_field: 'sys_created_on',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d017',
    table: 'sys_report',
    data: {
        title: 'Minutes until an approval is decided',
        table: 'x_1e_connect_run',
        type: 'box',
        filter: 'decision_minutesISNOTEMPTY^sys_created_onRELATIVEGT@month@ago@12',
        field: 'approval_result',
        sumfield: 'decision_minutes',
        trend_field: 'sys_created_on',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d018',
    table: 'sys_report',
    data: {
        title: 'Devices with most runs',
        table: 'x_1e_connect_run',
        type: 'horizontal_bar',
        filter: 'sys_created_onRELATIVEGT@month@ago@12',
        field: 'device',
        aggregate: 'COUNT',
        trend_field: 'sys_created_on',
        other_threshold: 10,
        others: 'no',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
