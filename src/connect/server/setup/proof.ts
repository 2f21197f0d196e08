import { GlideRecord } from '@servicenow/glide'
import {
    CONFIGURATIONS,
    configurationById,
    configurationsInUse,
    isRetrieved,
    keptTest,
} from '../configurations/store.ts'
import type { HopName } from '../contract/connection.ts'
import { isTrue } from '../glide.ts'
import type { TaskName } from './tasks.ts'

/** What is stored shows which tasks of the setup are done, without a call to 1E. */

interface Shown {
    passed: { [hop in HopName]?: true }
    isConnected: boolean
    usesOAuth: boolean
    isRetrieved: boolean
}

function shownOf(id: string): Shown {
    const row = new GlideRecord(CONFIGURATIONS)
    const hops = row.get(id) ? keptTest(row).hops : []
    const passed: Shown['passed'] = {}
    for (const { hop, state } of hops) if (state === 'passed') passed[hop] = true
    return {
        passed: passed,
        // Scores may be missing: instructions run all the same.
        isConnected: hops.length > 0 && hops.every(({ hop, state }) => state === 'passed' || hop === 'experience'),
        usesOAuth: isTrue(row.getValue('enable_oauth')),
        isRetrieved: Boolean(row.getValue('retrieved_at')) && isRetrieved(configurationById(id)),
    }
}

function hasUserWith(role: string): boolean {
    const row = new GlideRecord('sys_user_has_role')
    row.addQuery('role.name', role)
    row.addQuery('user.active', true)
    row.setLimit(1)
    row.query()
    return row.hasNext()
}

/** Whether an administrator has placed our form item on a form of the table. */
function isOnForm(table: string): boolean {
    const row = new GlideRecord('sys_ui_element')
    row.addQuery('sys_ui_section.name', table)
    row.addQuery('sys_ui_formatter.name', 'Tachyon Instructions')
    row.setLimit(1)
    row.query()
    return row.hasNext()
}

/** The tasks that are done, whatever is marked. What happens on the server of 1E alone (restarts) is not seen from here. */
export function provedTasks(): TaskName[] {
    const shown = configurationsInUse().map(({ id }) => shownOf(id))
    const all = (holds: (one: Shown) => boolean) => shown.length > 0 && shown.every(holds)
    const proofs: { name: TaskName; holds: boolean }[] = [
        { name: 'consumer', holds: all(({ passed }) => passed.consumer === true) },
        { name: 'proxyUser', holds: all(({ passed }) => passed.role === true) },
        { name: 'coreSettings', holds: all(({ isConnected }) => isConnected) },
        { name: 'connectSettings', holds: all((one) => one.isRetrieved) },
        // Without OAuth there is nothing to set up once the connection stands.
        {
            name: 'oauth',
            holds: all(({ usesOAuth, passed, isConnected }) => (usesOAuth ? passed.token === true : isConnected)),
        },
        {
            name: 'roles',
            holds: hasUserWith('x_1e_connect.Tachyon_User') && hasUserWith('x_1e_connect.Tachyon_Approver'),
        },
        { name: 'incidentForm', holds: isOnForm('incident') },
        { name: 'interactionForm', holds: isOnForm('interaction') },
    ]
    return proofs.filter(({ holds }) => holds).map(({ name }) => name)
}
