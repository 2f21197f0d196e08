import { QUICK_FIXES } from './quick-fixes.ts'
import { REPLIES } from './replies.ts'
import type { KnownDefinition, Row, World } from './world.ts'
import { type Size, tellYear } from './year.ts'

export { loadSavings } from './savings.ts'
export { DEMO_YEAR } from './year.ts'

/** Asks the instance as its administrator and returns the whole body; refuses an answer that is an error. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', where: string, body?: unknown) => Promise<unknown>

/** As many records as one request carries. */
const CHUNK = 5000
/** A year and a bit: what is told here must outlive the purge. */
const KEEP_MONTHS = '13'

type Found = Record<string, string>

async function rowsOf(ask: Ask, table: string, query: string): Promise<Found[]> {
    const where = `/api/now/table/${table}?sysparm_exclude_reference_link=true&sysparm_query=`
    const answer = await ask('GET', where + encodeURIComponent(query))
    return (answer as { result: Found[] }).result // the Table API's envelope
}

const idsOf = (rows: Found[]) => rows.map((row) => row['sys_id'] ?? '')

/** Imports records. Returns the instance's time. */
async function put(ask: Ask, rows: Record<string, Row[]>): Promise<number> {
    const { now } = (await ask('POST', '/__dev/rows', rows)) as { now: string } // what the door answers
    return Date.parse(now)
}

/** The instructions that a configuration has retrieved, and the domain that it serves. */
async function retrieved(ask: Ask, configuration: string): Promise<{ domain: string; definitions: Found[] }> {
    const [served] = await rowsOf(ask, 'x_1e_connect_configuration', `sys_id=${configuration}`)
    const query = `active=true^configuration=${configuration}`
    const definitions = await rowsOf(ask, 'x_1e_connect_instruction_definition', query)
    return { domain: served?.['sys_domain'] || 'global', definitions }
}

async function worldOf(ask: Ask, configuration: string): Promise<{ world: World; numbers: string }> {
    const { domain, definitions } = await retrieved(ask, configuration)
    const known = `sys_domain=${domain}^fqdnISNOTEMPTY^nameNOT LIKEghost^ORDERBYname`
    const devices = await rowsOf(ask, 'cmdb_ci_computer', known)
    const people = await rowsOf(ask, 'sys_user', `sys_domainIN${domain},global^ORDERBYuser_name`)
    const groups = await rowsOf(ask, 'sys_user_group', 'ORDERBYname')
    const [company] = await rowsOf(ask, 'core_company', 'name=ACME')
    const [numbers] = await rowsOf(ask, 'sys_number', 'category=x_1e_connect_run')
    const named = (...names: string[]) =>
        idsOf(names.flatMap((name) => people.filter((person) => person['user_name'] === name)))
    const world: World = {
        now: await put(ask, {}),
        domain,
        definitions: definitions.map(toDefinition),
        devices: devices.map((row) => ({ id: row['sys_id'] ?? '', fqdn: row['fqdn'] ?? '' })),
        agents: named('agent', 'agent', 'agent', 'agent.de', 'agent.de', 'tachyon.admin'),
        callers: idsOf(people.filter(({ title }) => !/Service Desk|Admin/.test(title ?? ''))),
        approver: named('approver')[0] ?? '',
        company: company?.['sys_id'] ?? '',
        groups: Object.fromEntries(groups.map((row) => [row['name'] ?? '', row['sys_id'] ?? ''])),
        lastRunNumber: Number(numbers?.['number'] ?? 1000),
    }
    return { world, numbers: numbers?.['sys_id'] ?? '' }
}

function toDefinition(row: Found): KnownDefinition {
    return {
        id: row['sys_id'] ?? '',
        name: row['name'] ?? '',
        payload: row['readable_payload'] ?? '',
        kind: row['kind'] ?? '',
        platformId: row['platform_id'] ?? '',
        approvalRequired: row['approval_required'] === 'true',
        columns: row['columns'] ?? '[]',
        configuration: row['configuration'] ?? '',
    }
}

/** Mean seconds of each definition over its completed runs, as the product keeps it while they end. */
function averages(runs: Row[]): Row[] {
    const times = new Map<string, number[]>()
    for (const { state, definition = '', started = '', finished = '' } of runs) {
        if (state !== 'completed') continue
        const seconds = (Date.parse(`${finished}Z`) - Date.parse(`${started}Z`)) / 1000
        times.set(definition, [...(times.get(definition) ?? []), seconds])
    }
    return [...times].map(([sys_id, seconds]) => ({
        sys_id,
        average_seconds: String(Math.round(seconds.reduce((sum, each) => sum + each, 0) / seconds.length)),
        runs_counted: String(seconds.length),
    }))
}

/** Sets up the demo's quick fixes as an administrator would, so that the rules of the product hold for them. */
export async function loadQuickFixes(ask: Ask, configuration: string): Promise<void> {
    const { domain, definitions } = await retrieved(ask, configuration)
    const make = async (table: string, row: Record<string, string>) => {
        const answer = await ask('POST', `/api/now/table/${table}?sysparm_fields=sys_id`, row)
        return (answer as { result: Found }).result['sys_id'] ?? '' // the Table API's envelope
    }
    for (const [at, { name, description, category, subcategory, os, fixes }] of QUICK_FIXES.entries()) {
        const made = await make('x_1e_connect_quick_fix_category', {
            name,
            description,
            incident_category: category ?? '',
            incident_subcategory: subcategory ?? '',
            operating_system: os ?? '',
            order: String((at + 1) * 100),
            sys_domain: domain,
        })
        for (const [order, fix] of fixes.entries()) {
            await make('x_1e_connect_quick_fix', {
                label: fix.label,
                category: made,
                definition: definitions.find((row) => row['readable_payload'] === fix.payload)?.['sys_id'] ?? '',
                presets: fix.presets ? JSON.stringify(fix.presets) : '',
                incident_subcategory: fix.subcategory ?? '',
                order: String((order + 1) * 100),
            })
        }
    }
    await ask('POST', '/__dev/jobs', { name: '1E Platform-Rank Quick Fixes' })
}

/** Writes the demo's replies to the caller, as an administrator would. */
export async function loadReplies(ask: Ask, configuration: string): Promise<void> {
    const { definitions } = await retrieved(ask, configuration)
    for (const { payload, english, german } of REPLIES) {
        const definition = definitions.find((row) => row['readable_payload'] === payload)
        if (!definition) throw new Error(`No instruction says "${payload}"`)
        const reply = { reply: [...english, '[de]', ...german].join('\n') }
        await ask('PATCH', `/api/now/table/x_1e_connect_instruction_definition/${definition['sys_id']}`, reply)
    }
}

/** Brings the year onto an instance that has retrieved its instructions. */
export async function loadYear(ask: Ask, configuration: string, size: Size): Promise<void> {
    const { world, numbers } = await worldOf(ask, configuration)
    const year = tellYear(world, size)
    const runs = year['x_1e_connect_run'] ?? []
    for (const [table, rows] of Object.entries(year)) {
        for (let from = 0; from < rows.length; from += CHUNK)
            await put(ask, { [table]: rows.slice(from, from + CHUNK) })
    }
    await put(ask, {
        x_1e_connect_instruction_definition: averages(runs),
        x_1e_connect_configuration: [{ sys_id: configuration, history_keep_months: KEEP_MONTHS }],
        sys_number: [{ sys_id: numbers, number: String(world.lastRunNumber + runs.length) }],
    })
}
