import { configurationsInUse, isMultiTenant } from '../configurations/store.ts'
import type { HealthState, TenantHealth } from '../contract/health.ts'
import { health } from '../health/tenants.ts'
import { translate } from '../translate.ts'
import { type Walk, walkOf } from '../walk.ts'
import { provedTasks } from './proof.ts'
import { storedMarks } from './store.ts'
import { eachTask, percentOf, statesOf, type TaskState, type Tasks } from './tasks.ts'

interface Task {
    state: TaskState
    /** Its state in words. */
    words: string
}

/** A connection that is not well, and the first reason. */
interface Unwell {
    name: string
    address: string
    state: HealthState
    /** Its state in words. */
    words: string
    why: string
}

interface HealthTile {
    /** How many connections to 1E work, as a sentence. */
    counts: string
    /** Of all of them; none are there before the first one is set up. */
    state: HealthState
    unwell: Walk<Unwell>
    /** How many more are not well than the tile names; empty for none. */
    more: string
}

export interface SetupPage {
    percent: number
    health: HealthTile
    /** What is marked, as JSON. */
    marks: string
    tasks: Tasks<Task>
    /** Addresses of the configurations of both apps: one record, or the list of the tenants' records. */
    coreAddress: string
    connectAddress: string
    /** Id and name of each configuration that *Verify* tests, as JSON. */
    configurations: string
}

function words(state: TaskState): string {
    if (state === 'done') return translate('Done', [])
    if (state === 'verified') return translate('Verified', [])
    return state === 'open' ? translate('To do', []) : translate('Skipped', [])
}

/** So many connections the tile names; the page Health has all. */
const MOST_NAMED = 5

function unwellOf({ name, address, failed, lines }: TenantHealth): Unwell {
    const isFailed = failed > 0
    return {
        name: name,
        address: address,
        state: isFailed ? 'failed' : 'warned',
        words: isFailed ? translate('Does not work', []) : translate('Needs attention', []),
        // What does not work comes first.
        why: lines
            .slice(0, 1)
            .map(({ label, said }) => label + ': ' + said)
            .join(''),
    }
}

function healthTile(): HealthTile {
    const { tenants } = health()
    const unwell = tenants.filter(({ failed, warned }) => failed + warned > 0).map(unwellOf)
    const failing = unwell.filter(({ state }) => state === 'failed').length
    const warned = unwell.length - failing
    const works = tenants.length - unwell.length
    const more = unwell.length - MOST_NAMED
    return {
        counts:
            tenants.length === 0
                ? translate('No connection to 1E yet', [])
                : translate('Connections to 1E: {0} work, {1} need attention, {2} do not work.', [
                      works,
                      warned,
                      failing,
                  ]),
        state: failing > 0 ? 'failed' : warned > 0 ? 'warned' : works > 0 ? 'well' : 'noted',
        unwell: walkOf(unwell.slice(0, MOST_NAMED)),
        more: more > 0 ? translate('{0} more are not well.', [more]) : '',
    }
}

function task(state: TaskState): Task {
    return { state: state, words: words(state) }
}

/** What the page Setup shows of its tasks. */
export function setupPage(): SetupPage {
    const marks = storedMarks()
    const states = statesOf(marks, provedTasks())
    const single = 'sys_id=c0de1e00000000000000000000000001'
    const tenants = '/x_1e_connect_configuration_list.do?sysparm_query=single_tenant%3Dfalse'
    const isMulti = isMultiTenant()
    return {
        percent: percentOf(states),
        health: healthTile(),
        marks: JSON.stringify(marks),
        tasks: eachTask((name) => task(states[name])),
        coreAddress: isMulti
            ? tenants
            : '/x_1e_core_connect_configuration.do?' + single + '&sysparm_view=x_1e_core_connect',
        connectAddress: isMulti ? tenants : '/x_1e_connect_configuration.do?' + single,
        configurations: JSON.stringify(configurationsInUse().map(({ id, name }) => ({ id: id, name: name }))),
    }
}
