import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

/** Who was asked may answer, as long as nobody has. */
const MINE = "current.getValue('state') == 'requested' && current.getValue('approver') == gs.getUserID()"

function button(table: string, name: string, order: number, condition: string, script: string, style = ''): BaseRow {
    return {
        sys_id: idOf('ui action', `${table} ${name}`),
        name,
        table,
        order: String(order),
        active: 'true',
        show_update: 'true',
        form_button: 'true',
        form_style: style,
        list_choice: 'true',
        condition,
        script,
        sys_scope: 'global',
    }
}

const switchable = (from: string) => `gs.hasRole('admin') && current.getValue('active') == '${from}'`
const switchTo = (to: string) => `current.setValue('active', '${to}'); current.update();`

/** Buttons of a plain instance: an approver answers in the form of the approval, or in the list for several at once. */
export const BASE_UI_ACTIONS: BaseRow[] = [
    button(
        'sysapproval_approver',
        'Approve',
        100,
        MINE,
        "current.setValue('state', 'approved'); current.update();",
        'primary'
    ),
    button(
        'sysapproval_approver',
        'Reject',
        110,
        MINE,
        `if (gs.nil(current.getValue('comments'))) gs.addErrorMessage('Comments are needed to reject.');
         else { current.setValue('state', 'rejected'); current.update(); }`
    ),
    button('sys_plugins', 'Activate', 100, switchable('inactive'), switchTo('active'), 'primary'),
    // Ours: an instance cannot switch a plugin off, trying both kinds of tenancy out can.
    button('sys_plugins', 'Deactivate', 110, switchable('active'), switchTo('inactive')),
]
