import { UiAction } from '@servicenow/sdk/core'
import { onAgainButton, onCancelButton } from '../../server/rules/run-buttons.ts'
import { admin, user } from '../access/roles.now'

UiAction({
    $id: Now.ID['button-run-cancel'],
    table: 'x_1e_connect_run',
    name: 'Cancel',
    actionName: 'x_1e_connect_run_cancel',
    hint: 'Stops gathering answers; rows that are here stay',
    active: true,
    order: 200,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    condition:
        "['queued', 'sending', 'unconfirmed', 'running'].indexOf(current.getValue('state')) >= 0 && (current.getValue('requested_by') == gs.getUserID() || gs.hasRole('x_1e_connect.Tachyon_Admin'))",
    form: { showButton: true },
    script: onCancelButton,
})
// An action may change the device and is confirmed on its record; a question reads.
UiAction({
    $id: Now.ID['button-run-again'],
    table: 'x_1e_connect_run',
    name: 'Run again',
    actionName: 'x_1e_connect_run_again',
    hint: 'Runs the same question on the same device once more',
    active: true,
    order: 210,
    showInsert: false,
    showUpdate: true,
    roles: [user, admin],
    condition:
        "current.getValue('kind') == 'question' && ['completed', 'cancelled', 'expired', 'failed'].indexOf(current.getValue('state')) >= 0",
    form: { showButton: true },
    script: onAgainButton,
})
