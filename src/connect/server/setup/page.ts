import { configurationsInUse, isMultiTenant } from '../configurations/store.ts'
import { health } from '../health/tenants.ts'
import { translate } from '../translate.ts'
import { storedMarks } from './store.ts'
import { percentOf, type TaskName, type TaskState } from './tasks.ts'

interface Task {
    state: TaskState
    /** Its state in words. */
    words: string
}

export interface SetupPage {
    percent: number
    /** How many connections to 1E work, as a sentence. */
    health: string
    /** What is marked, as JSON. */
    marks: string
    tasks: { [name in TaskName]: Task }
    /** Addresses of the configurations of both apps: one record, or the list of the tenants' records. */
    coreAddress: string
    connectAddress: string
    /** Id and name of each configuration that *Verify* tests, as JSON. */
    configurations: string
}

function words(state: TaskState): string {
    if (state === 'done') return translate('Done', [])
    return state === 'open' ? translate('To do', []) : translate('Skipped', [])
}

function healthWords(): string {
    const { tenants } = health()
    if (tenants.length === 0) return translate('No connection to 1E yet', [])
    const failing = tenants.filter(({ failed }) => failed > 0).length
    const warned = tenants.filter((tenant) => tenant.failed === 0 && tenant.warned > 0).length
    const works = tenants.length - failing - warned
    return translate('Connections to 1E: {0} work, {1} need attention, {2} do not work.', [works, warned, failing])
}

function task(state: TaskState): Task {
    return { state: state, words: words(state) }
}

/** What the page Setup shows of its tasks. */
export function setupPage(): SetupPage {
    const marks = storedMarks()
    const tasks = {
        consumer: task(marks.consumer),
        coordinator: task(marks.coordinator),
        iis: task(marks.iis),
        proxyUser: task(marks.proxyUser),
        coreSettings: task(marks.coreSettings),
        connectSettings: task(marks.connectSettings),
        oauth: task(marks.oauth),
    }
    const single = 'sys_id=c0de1e00000000000000000000000001'
    const tenants = '/x_1e_connect_configuration_list.do?sysparm_query=single_tenant%3Dfalse'
    const isMulti = isMultiTenant()
    return {
        percent: percentOf(marks),
        health: healthWords(),
        marks: JSON.stringify(marks),
        tasks: tasks,
        coreAddress: isMulti
            ? tenants
            : '/x_1e_core_connect_configuration.do?' + single + '&sysparm_view=x_1e_core_connect',
        connectAddress: isMulti ? tenants : '/x_1e_connect_configuration.do?' + single,
        configurations: JSON.stringify(configurationsInUse().map(({ id, name }) => ({ id: id, name: name }))),
    }
}
