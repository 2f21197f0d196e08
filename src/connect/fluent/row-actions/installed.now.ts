import { Record } from '@servicenow/sdk/core'

// Rules for the usual names of 1E's instructions. First install: an administrator's changes stay.
Record({
    $id: Now.ID['row-action-processes'],
    $meta: { installMethod: 'first install' },
    table: 'x_1e_connect_row_action',
    data: {
        label: 'Stop this process',
        source: '*Processes',
        column_name: 'Name',
        instruction: '*StopProcess',
        parameter: 'processName',
        order: 100,
        active: true,
        sys_domain: 'global',
    },
})
Record({
    $id: Now.ID['row-action-connections'],
    $meta: { installMethod: 'first install' },
    table: 'x_1e_connect_row_action',
    data: {
        label: 'Stop this process',
        source: '*OpenConnections',
        column_name: 'Process',
        instruction: '*StopProcess',
        parameter: 'processName',
        order: 110,
        active: true,
        sys_domain: 'global',
    },
})
Record({
    $id: Now.ID['row-action-services'],
    $meta: { installMethod: 'first install' },
    table: 'x_1e_connect_row_action',
    data: {
        label: 'Restart this service',
        source: '*Services',
        column_name: 'Name',
        instruction: '*RestartService',
        parameter: 'serviceName',
        order: 200,
        active: true,
        sys_domain: 'global',
    },
})
Record({
    $id: Now.ID['row-action-printers'],
    $meta: { installMethod: 'first install' },
    table: 'x_1e_connect_row_action',
    data: {
        label: 'Empty its queue',
        source: '*Printers',
        column_name: 'Printer',
        instruction: '*ClearPrintQueue',
        parameter: 'printer',
        order: 300,
        active: true,
        sys_domain: 'global',
    },
})
