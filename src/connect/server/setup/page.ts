import { isMultiTenant } from '../configurations/store.ts'
import { said } from '../said.ts'
import { setupFacts } from './store.ts'
import { progressOf, type TaskName, type TaskState } from './tasks.ts'

export interface SetupPage {
    percent: number
    /** The state of each task in words. */
    states: { [name in TaskName]: string }
    /** Where both apps are configured: one record, or the list of the tenants' records. */
    coreAddress: string
    connectAddress: string
}

function words(state: TaskState): string {
    if (state === 'done') return said('Done', [])
    return state === 'open' ? said('To do', []) : said('Not needed', [])
}

/** What the page Setup shows of its tasks. */
export function setupPage(): SetupPage {
    const { percent, states } = progressOf(setupFacts())
    const single = 'sys_id=c0de1e00000000000000000000000001'
    const tenants = '/x_1e_connect_configuration_list.do?sysparm_query=single_tenant%3Dfalse'
    const isMulti = isMultiTenant()
    return {
        percent: percent,
        states: {
            consumer: words(states.consumer),
            coordinator: words(states.coordinator),
            iis: words(states.iis),
            proxyUser: words(states.proxyUser),
            coreSettings: words(states.coreSettings),
            connectSettings: words(states.connectSettings),
            oauth: words(states.oauth),
        },
        coreAddress: isMulti
            ? tenants
            : '/x_1e_core_connect_configuration.do?' + single + '&sysparm_view=x_1e_core_connect',
        connectAddress: isMulti ? tenants : '/x_1e_connect_configuration.do?' + single,
    }
}
