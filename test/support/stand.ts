import { readFileSync } from 'node:fs'
import { type Ask, loadQuickFixes, loadYear } from '../../example/data/year/load.ts'
import type { Size } from '../../example/data/year/year.ts'
import type { EntitlementCheck } from '../../src/contract/experience.ts'
import { isFinal, type Run } from '../../src/contract/run.ts'
import type { InstructionSummary, List, ResponsePage } from '../../src/contract/wire.ts'
import { API, resultOf } from './answers.ts'
import { type Instance, type InstanceClient, type InstanceOptions, startInstance } from './instance.ts'
import { type Platform, startPlatform } from './platform.ts'
import { pressed } from './press.ts'

export { API, codeOf, resultOf } from './answers.ts'

/** sys_id of the one configuration of an instance that is not domain separated. */
export const CONFIGURATION = 'c0de1e00000000000000000000000001'
/** The job that goes on with runs that nobody looks at, every 30 seconds. */
export const COLLECTOR = '1E Platform-Collect Runs'
export const DEVICE = 'lon-lt-0007.corp.acme.example'

/** An instance with both apps and a 1E platform beside it, connected and with instructions retrieved. */
export interface Stand {
    platform: Platform
    instance: Instance
    agent: InstanceClient
    admin: InstanceClient
    /** sys_id of an incident by its number. */
    incident(number: string): Promise<string>
    /** A new incident on the computer of this name, on which nothing has been run; null leaves it without a device. */
    newIncident(computer?: string | null): Promise<{ id: string; number: string }>
    /** Has the administrator check whether Experience is licensed. */
    checkEntitlement(): Promise<EntitlementCheck>
    /** An instruction by words of its sentence. */
    instruction(words: string): Promise<InstructionSummary>
    /** Starts a run on INC0010001 as the agent's page does; throws when it is refused. */
    start(words: string, parameters?: Record<string, string>, more?: object): Promise<Run>
    /** Lets time go by on both programs' clocks, without waiting. */
    pass(seconds: number): Promise<void>
    /**
     * Polls as a page would until the run satisfies the wish, but for the waits: the clocks go on instead. Throws with
     * the run when it does not in time.
     */
    until(run: string, wish: (run: Run) => boolean, timeoutMs?: number): Promise<Run>
    /** Stored rows of a run. */
    rows(run: string, from?: number, to?: number): Promise<ResponsePage>
    settings(changes: Record<string, string | number | boolean>): Promise<void>
    /** Writes settings past every rule, as an import or an old record can hold them. */
    forceSettings(changes: Record<string, string>): Promise<void>
    /** Runs docs/install-sow.js in this mode as an administrator does. Returns the lines that it said. */
    extendWorkspace(mode: 'preview' | 'apply' | 'remove'): Promise<string[]>
    stop(): Promise<void>
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again and again until the answer is not undefined; throws with `what` when it never is. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>, timeoutMs = 20_000): Promise<T> {
    const end = Date.now() + timeoutMs
    for (;;) {
        const found = await ask()
        if (found !== undefined) return found
        if (Date.now() > end) throw new Error(`In ${timeoutMs} ms it never came true: ${what}`)
        await pause(50)
    }
}

async function connect(instance: Instance, platform: Platform): Promise<void> {
    const admin = instance.as('admin')
    const configuration = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
    resultOf(await admin.patch(configuration, { platform_url: platform.consumerUrl }))
    resultOf(await instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
    await eventually('instructions are retrieved', async () => {
        const stored = resultOf<{ retrieved_at: string }>(await admin.get(configuration))
        return stored.retrieved_at ? true : undefined
    })
}

/** What *Scripts - Background* says to a script that an administrator runs there. */
export async function runInBackground(instance: Instance, script: string): Promise<string[]> {
    const answer = await fetch(`${instance.url}/sys.scripts.do`, {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa('admin:admin')}` },
        body: new URLSearchParams({ script }),
    })
    const [, output = ''] = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(await answer.text()) ?? []
    return output.split('\n').map((line) => line.replace(/^\*\*\* Script: /, '').replaceAll('&amp;', '&'))
}

export interface StandOptions extends InstanceOptions {
    /** A year of incidents and runs, as the demo has it or of this size. @default none */
    year?: Size
    /** The quick fixes of the demo, ranked. @default none */
    quickFixes?: boolean
}

/** Calls of an administrator who brings data. */
export function asker(instance: Instance): Ask {
    const admin = instance.as('admin')
    return async (method, where, body) => {
        const call = {
            GET: () => admin.get(where),
            POST: () => admin.post(where, body),
            PATCH: () => admin.patch(where, body),
        }
        const answer = await call[method]()
        if (answer.status >= 300) throw new Error(`${where}: ${answer.status} ${JSON.stringify(answer.body)}`)
        return answer.body
    }
}

/** Starts both programs. `statusWaitSeconds` is 1, so that tests do not wait. */
export async function startStand({ year, quickFixes, ...options }: StandOptions = {}): Promise<Stand> {
    const platform = await startPlatform()
    const instance = await startInstance({ platformUrl: platform.consumerUrl, ...options })
    const agent = instance.as('agent')
    const admin = instance.as('admin')
    const settings = async (changes: Record<string, string | number | boolean>) => {
        resultOf(await admin.patch(`/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`, changes))
    }
    const forceSettings = async (changes: Record<string, string>) => {
        const set = Object.entries(changes).map(([field, value]) => `row.setValue('${field}', '${value}');`)
        await instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('x_1e_connect_configuration'); row.get('${CONFIGURATION}');
             ${set.join(' ')} row.setWorkflow(false); row.update()`
        )
    }
    await connect(instance, platform)
    // Tests press more often than people.
    await settings({ status_wait_seconds: 1, starts_per_minute: 1000 })
    if (year) await loadYear(asker(instance), CONFIGURATION, year)
    if (quickFixes) await loadQuickFixes(asker(instance), CONFIGURATION)

    const incident = async (number: string) => {
        const [row] = await instance.table('incident', `number=${number}`)
        if (!row) throw new Error(`There is no incident ${number}`)
        return String(row['sys_id'])
    }
    const newIncident = async (computer: string | null = 'lon-lt-0007') => {
        const [found] = computer ? await instance.table('cmdb_ci_computer', `name=${computer}`) : []
        const body = { short_description: `New on ${computer}`, cmdb_ci: found?.['sys_id'] ?? '' }
        const made = await admin.post('/api/now/table/incident', body)
        const { sys_id: id, number } = resultOf<{ sys_id: string; number: string }>(made)
        return { id, number }
    }
    const checkEntitlement = async () => {
        const where = `${API}/configurations/${CONFIGURATION}/entitlement`
        return resultOf<EntitlementCheck>(await instance.as('tachyon.admin').post(where, {}))
    }
    const instruction = async (words: string) => {
        const path = `${API}/instructions?query=${encodeURIComponent(words)}`
        const [first] = resultOf<List<InstructionSummary>>(await agent.get(path)).items
        if (!first) throw new Error(`No instruction holds "${words}"`)
        return first
    }
    const pass = async (seconds: number) => {
        const { frozen } = await platform.clock({})
        await Promise.all([instance.clock(seconds), frozen ? undefined : platform.clock({ advanceSeconds: seconds })])
    }
    return {
        platform,
        instance,
        agent,
        admin,
        pass,
        incident,
        newIncident,
        checkEntitlement,
        instruction,
        settings,
        forceSettings,
        async start(words, parameters = {}, more = {}) {
            const { id: definition } = await instruction(words)
            const record = await incident('INC0010001')
            const body = await pressed(agent, { table: 'incident', record, definition, parameters, ...more })
            return resultOf<Run>(await agent.post(`${API}/runs`, body))
        },
        async until(id, wish, timeoutMs = 30_000) {
            const end = Date.now() + timeoutMs
            for (;;) {
                const look = async () => resultOf<Run>(await agent.get(`${API}/runs/${id}`))
                const run = await look()
                // As a page does: what follows the end is left to the next look.
                if (wish(run)) return isFinal(run.state) && run.pollAfterMs !== null ? look() : run
                if (Date.now() > end) throw new Error(`It never came true for ${JSON.stringify(run)}`)
                await pass(Math.ceil((run.pollAfterMs ?? 200) / 1000))
            }
        },
        async rows(id, from = 0, to = from + 1000) {
            return resultOf<ResponsePage>(await agent.get(`${API}/runs/${id}/responses?from=${from}&to=${to}`))
        },
        extendWorkspace(mode) {
            const script = readFileSync('docs/install-sow.js', 'utf8')
            return runInBackground(instance, script.replace("mode = 'preview'", `mode = '${mode}'`))
        },
        async stop() {
            await instance.stop()
            await platform.stop()
        },
    }
}

/** The same with our tabs in the workspace's pages. */
export async function startWorkspace(options: StandOptions = {}): Promise<Stand> {
    const stand = await startStand(options)
    await stand.extendWorkspace('apply')
    return stand
}
