import { Record } from '@servicenow/sdk/core'

// Reports of the dashboard about savings and outcomes. `trend_field` also says which date a range of days narrows; reports
// without one say themselves which time they are about. Their sys_ids are pinned: dashboard.json places them.

Record({
    $id: 'c0de1e0000000000000000000000d001',
    table: 'sys_report',
    data: {
        title: 'Total savings this month',
        table: 'x_1e_connect_saving',
        type: 'single_score',
        filter: 'dayONThis month@javascript:gs.beginningOfThisMonth()@javascript:gs.endOfThisMonth()',
        sumfield: 'amount',
        aggregate: 'SUM',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d002',
    table: 'sys_report',
    data: {
        title: 'Total savings last month',
        table: 'x_1e_connect_saving',
        type: 'single_score',
        filter: 'dayONLast month@javascript:gs.beginningOfLastMonth()@javascript:gs.endOfLastMonth()',
        sumfield: 'amount',
        aggregate: 'SUM',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d003',
    table: 'sys_report',
    data: {
        title: 'Total savings in 12 months',
        table: 'x_1e_connect_saving',
        type: 'single_score',
        filter: 'dayRELATIVEGT@month@ago@12',
        sumfield: 'amount',
        aggregate: 'SUM',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d004',
    table: 'sys_report',
    data: {
        title: 'Savings per month',
        table: 'x_1e_connect_saving',
        type: 'column',
        filter: 'dayRELATIVEGT@month@ago@12',
        field: 'currency',
        interval: 'month',
        trend_field: 'day',
        sumfield: 'amount',
        aggregate: 'SUM',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d005',
    table: 'sys_report',
    data: {
        title: 'Agent minutes saved per month',
        table: 'x_1e_connect_saving',
        type: 'column',
        filter: 'dayRELATIVEGT@month@ago@12',
        aggregate: 'SUM',
        sumfield: 'agent_minutes',
        interval: 'month',
        trend_field: 'day',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d006',
    table: 'sys_report',
    data: {
        title: 'End-user minutes saved per month',
        table: 'x_1e_connect_saving',
        type: 'column',
        filter: 'dayRELATIVEGT@month@ago@12',
        aggregate: 'SUM',
        sumfield: 'user_minutes',
        interval: 'month',
        trend_field: 'day',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d009',
    table: 'sys_report',
    data: {
        title: 'Top 10 instructions by savings',
        table: 'x_1e_connect_saving',
        type: 'horizontal_bar',
        filter: 'dayRELATIVEGT@month@ago@12',
        field: 'definition',
        sumfield: 'amount',
        aggregate: 'SUM',
        trend_field: 'day',
        other_threshold: 10,
        others: 'no',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d014',
    table: 'sys_report',
    data: {
        title: 'Resolved incidents with and without a run',
        table: 'x_1e_connect_incident_outcome',
        type: 'donut',
        filter: 'resolved_onRELATIVEGT@month@ago@12',
        field: 'help',
        aggregate: 'COUNT',
        trend_field: 'resolved_on',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
Record({
    $id: 'c0de1e0000000000000000000000d015',
    table: 'sys_report',
    data: {
        title: 'Mean hours to resolve with and without a run',
        table: 'x_1e_connect_incident_outcome',
        type: 'bar',
        filter: 'resolved_onRELATIVEGT@month@ago@12',
        field: 'help',
        aggregate: 'AVG',
        sumfield: 'hours',
        trend_field: 'resolved_on',
        user: 'GLOBAL',
        roles: ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    },
})
