import { UiAction } from '@servicenow/sdk/core'
import { admin, user } from './roles.now'

// On the classic forms; the tab of the workspace has the same link itself.
UiAction({
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
    script: Now.include('./scripts/history-of-record.js'),
})
UiAction({
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
    script: Now.include('./scripts/history-of-record.js'),
})
