import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { UiList } from '../../example/ui-api.ts'
import type { AutomationCall } from '../../src/contract/automation.ts'
import type { Health } from '../../src/contract/health.ts'
import type { Run } from '../../src/contract/run.ts'
import type { TransferFile, TransferPreview } from '../../src/contract/transfer.ts'
import { automate, automateAny, okOf } from '../support/automation.ts'
import type { InstanceClient } from '../support/instance.ts'
import { API, COLLECTOR, CONFIGURATION, codeOf, eventually, resultOf } from '../support/stand.ts'
import { startRun, startTwoTenants, type Tenant, type TwoTenants } from '../support/tenants.ts'

// Two domains on one instance: everything that the built apps bring is listed from their records, and tried from the other side.

/** What belongs to one tenant and must never be seen, changed or used from the other. */
interface Belongings extends Tenant {
    run: Run
    definition: string
    device: string
    /** A quick fix category. */
    fix: string
    /** A proof of which the run is the action. */
    proof: string
    /** An open request of a flow for an action. */
    request: string
    user: string
}

let two: TwoTenants
let acme: Belongings
let globex: Belongings
beforeAll(async () => {
    // The installation check tries the unique indexes.
    two = await startTwoTenants({ violations: true })
    // It would ask 1E while the journal is counted.
    await two.instance.schedule(COLLECTOR, false)
    acme = await belongings(two.acme, 'lon-lt-0007.corp.acme.example', 'agent')
    globex = await belongings(two.globex, 'gbx-lt-0001.corp.globex.example', 'globex.agent')
}, 120_000)
afterAll(() => two?.stop())

async function belongings(tenant: Tenant, device: string, user: string): Promise<Belongings> {
    const { id, definition } = await startRun(tenant)
    const run = await eventually('rows are stored', async () => {
        const now = resultOf<Run>(await tenant.agent.get(`${API}/runs/${id}`))
        return now.counts.stored > 0 ? now : undefined
    })
    const category = `var row = new GlideRecord('x_1e_connect_quick_fix_category'); row.newRecord();
        row.setValue('name', 'Of ${tenant.domain}'); row.setValue('sys_domain', '${tenant.domain}'); answer = row.insert()`
    const fix = String((await two.instance.script('x_1e_connect', category)).answer)
    const proved = `var row = new GlideRecord('x_1e_connect_proof'); row.newRecord(); row.setValue('run', '${run.id}');
        row.setValue('state', 'done'); row.setValue('sys_domain', '${tenant.domain}'); answer = row.insert()`
    const proof = String((await two.instance.script('x_1e_connect', proved)).answer)
    const wanted = { record: tenant.incident, instruction: '1E-Sim-FlushDns', reason: 'To be kept apart' }
    const { id: request } = okOf(await automate(two.instance, user, 'request_action', wanted, 'flow'))
    return { ...tenant, run, definition, device, fix, proof, request, user }
}

const records = (app: string, kind: string) =>
    readdirSync(`dist/${app}/update`)
        .filter((name) => name.startsWith(`${kind}_`))
        .map((name) => readFileSync(`dist/${app}/update/${name}`, 'utf8'))
const field = (xml: string, name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`).exec(xml)?.[1] ?? ''
const ours = (kind: string) => [...records('core', kind), ...records('connect', kind)]

/** sys_ids, numbers and names that only the other side may read. */
const secretsOf = ({ run, definition, configuration, incident, device, domain }: Belongings) => [
    run.id,
    run.number,
    definition,
    configuration,
    incident,
    device,
    domain,
]

/** No word of the other tenant in an answer; a refusal may repeat what was asked for. */
function expectNothingOf(other: Belongings, body: unknown, asked = ''): void {
    const text = JSON.stringify(body)
    for (const secret of secretsOf(other).filter((one) => !asked.includes(one))) expect(text).not.toContain(secret)
}

/** All rows of a table, past every rule and domain. */
async function everything(table: string): Promise<Record<string, string>[]> {
    const script = `var rows = new GlideRecord('${table}'); rows.orderBy('sys_id'); rows.query(); answer = [];
        while (rows.next()) {
            var row = {};
            rows.getElements().forEach(function (one) { row[one.getName()] = rows.getValue(one.getName()) || ''; });
            answer.push(row);
        }`
    const owner = table.startsWith('x_1e_core') ? 'x_1e_core_connect' : 'x_1e_connect'
    const { answer, error } = await two.instance.script(owner, script)
    if (error) throw new Error(error)
    return answer as Record<string, string>[] // made by the script above
}

/** A file that names nothing of either side. */
const FILE = { product: '1E ITSM Connect', version: 1, settings: { pageSize: 50 } }

type Attempt = { path: string; body?: object }
/** How each route is tried with what belongs to the other tenant. */
const ATTEMPTS: Record<string, (mine: Belongings, other: Belongings) => Attempt[]> = {
    'GET /records/{table}/{id}': (_, { incident }) => [{ path: `/records/incident/${incident}` }],
    'GET /records/{table}/{id}/devices': (mine, { incident, device }) => [
        { path: `/records/incident/${incident}/devices?query=lt` },
        { path: `/records/incident/${mine.incident}/devices?query=${device.split('.')[0]}` },
    ],
    'GET /records/{table}/{id}/experience': (mine, { incident, device }) => [
        { path: `/records/incident/${incident}/experience` },
        { path: `/records/incident/${mine.incident}/experience?device=${device}` },
    ],
    'GET /records/{table}/{id}/suggestions': (_, { incident }) => [
        { path: `/records/incident/${incident}/suggestions` },
    ],
    'GET /records/{table}/{id}/handover': (_, { incident }) => [{ path: `/records/incident/${incident}/handover` }],
    'POST /records/{table}/{id}/handover': (_, { incident }) => [
        { path: `/records/incident/${incident}/handover`, body: {} },
    ],
    'GET /records/{table}/{id}/quick-fixes': (_, { incident }) => [
        { path: `/records/incident/${incident}/quick-fixes` },
    ],
    'GET /instructions': () => [{ path: '/instructions?query=&limit=200' }],
    'GET /instructions/{id}': (_, { definition }) => [{ path: `/instructions/${definition}` }],
    'GET /health': () => [{ path: '/health' }],
    'GET /installation': () => [{ path: '/installation' }],
    'GET /texts': () => [{ path: '/texts?language=de' }],
    'GET /runs': (_, { incident }) => [{ path: `/runs?table=incident&record=${incident}` }],
    'POST /runs': (mine, { incident, definition, device }) => {
        const body = {
            table: 'incident',
            record: mine.incident,
            definition: mine.definition,
            parameters: {},
            again: true,
        }
        return [
            { path: '/runs', body: { ...body, record: incident } },
            { path: '/runs', body: { ...body, definition } },
            { path: '/runs', body: { ...body, device } },
        ]
    },
    'GET /runs/{id}': (_, { run }) => [{ path: `/runs/${run.id}` }],
    'GET /proofs/{id}': (_, { proof }) => [{ path: `/proofs/${proof}` }],
    'POST /proofs/{id}/stop': (_, { proof }) => [{ path: `/proofs/${proof}/stop`, body: {} }],
    'POST /proofs/{id}/check': (_, { proof }) => [{ path: `/proofs/${proof}/check`, body: {} }],
    'POST /requests/{id}/dismiss': (_, { request }) => [{ path: `/requests/${request}/dismiss`, body: {} }],
    'GET /runs/{id}/earlier': (_, { run }) => [{ path: `/runs/${run.id}/earlier` }],
    'GET /runs/{id}/peers': (_, { run }) => [{ path: `/runs/${run.id}/peers` }],
    'POST /runs/{id}/peers': (_, { run }) => [
        { path: `/runs/${run.id}/peers`, body: { devices: ['lon-lt-0001.corp.acme.example'] } },
    ],
    'GET /runs/{id}/differences': (_, { run }) => [{ path: `/runs/${run.id}/differences` }],
    'POST /runs/{id}/differences': (_, { run }) => [{ path: `/runs/${run.id}/differences`, body: {} }],
    'POST /runs/{id}/earlier': (_, { run }) => [{ path: `/runs/${run.id}/earlier`, body: { run: run.id } }],
    'GET /runs/{id}/reply': (_, { run }) => [{ path: `/runs/${run.id}/reply` }],
    'POST /runs/{id}/reply': (_, { run }) => [{ path: `/runs/${run.id}/reply`, body: { text: 'Hello' } }],
    'POST /runs/{id}/reveal': (_, { run }) => [{ path: `/runs/${run.id}/reveal`, body: { reason: 'Why' } }],
    'GET /runs/{id}/responses': (_, { run }) => [{ path: `/runs/${run.id}/responses?from=0&to=10` }],
    'GET /runs/{id}/cell': (_, { run }) => [{ path: `/runs/${run.id}/cell?shard=1&row=1&column=Name` }],
    'POST /runs/{id}/responses': (_, { run }) => [{ path: `/runs/${run.id}/responses`, body: {} }],
    'POST /runs/{id}/pages': (_, { run }) => [{ path: `/runs/${run.id}/pages`, body: { limit: 10 } }],
    'GET /runs/{id}/row-actions': (_, { run }) => [{ path: `/runs/${run.id}/row-actions` }],
    'POST /runs/{id}/work-note': (_, { run }) => [{ path: `/runs/${run.id}/work-note`, body: { rows: [0] } }],
    'GET /runs/{id}/attachments': (_, { run }) => [{ path: `/runs/${run.id}/attachments` }],
    'POST /runs/{id}/attachment': (_, { run }) => [{ path: `/runs/${run.id}/attachment`, body: {} }],
    'POST /runs/{id}/cancel': (_, { run }) => [{ path: `/runs/${run.id}/cancel`, body: {} }],
    'GET /approvals': (_, { incident }) => [{ path: `/approvals?record=${incident}` }],
    'POST /runs/{id}/approval': (_, { run }) => [{ path: `/runs/${run.id}/approval`, body: { decision: 'approve' } }],
    'POST /configurations/{id}/test': (_, { configuration }) => [
        { path: `/configurations/${configuration}/test`, body: {} },
    ],
    'GET /configurations/{id}/transfer': (_, { configuration }) => [
        { path: `/configurations/${configuration}/transfer` },
    ],
    'POST /configurations/{id}/transfer': (mine, { configuration }) => [
        { path: `/configurations/${configuration}/transfer`, body: { file: FILE } },
        // What the other side has is not here under its name.
        { path: `/configurations/${mine.configuration}/transfer`, body: { file: FILE } },
    ],
    'POST /configurations/{id}/transfer/apply': (_, { configuration }) => [
        { path: `/configurations/${configuration}/transfer/apply`, body: { file: FILE, digest: '0'.repeat(64) } },
    ],
    'GET /quick-fixes/{id}/form': (_, { fix }) => [{ path: `/quick-fixes/${fix}/form` }],
    'POST /quick-fixes/{id}/form': (_, { fix }) => [
        { path: `/quick-fixes/${fix}/form`, body: { conditions: {}, presets: {} } },
    ],
    'GET /configurations/{id}/approval-flags': (mine, { configuration }) => [
        { path: `/configurations/${configuration}/approval-flags?required=true` },
        { path: `/configurations/${mine.configuration}/approval-flags?required=true` },
    ],
    'POST /configurations/{id}/approval-flags': (_, { configuration }) => [
        {
            path: `/configurations/${configuration}/approval-flags`,
            body: { required: true, digest: '0'.repeat(64) },
        },
    ],
    'POST /configurations/{id}/retrieve': (_, { configuration }) => [
        { path: `/configurations/${configuration}/retrieve`, body: {} },
    ],
    'POST /configurations/{id}/entitlement': (_, { configuration }) => [
        { path: `/configurations/${configuration}/entitlement`, body: {} },
    ],
}
const ROUTES = ours('sys_ws_operation').map((xml) => `${field(xml, 'http_method')} ${field(xml, 'relative_path')}`)

test('every route is tried', () => {
    expect(ROUTES.length).toBeGreaterThan(18)
    expect(ROUTES.filter((route) => !ATTEMPTS[route])).toEqual([])
})

test.each(ROUTES)('%s reaches nothing of the other domain', async (route) => {
    const sides: [InstanceClient, Belongings, Belongings, string][] = [
        [two.acme.agent, acme, globex, 'globex'],
        [two.globex.agent, globex, acme, 'acme'],
        [two.globexAdmin, globex, acme, 'acme'],
    ]
    for (const [client, mine, other, platform] of sides) {
        const asked = async () => (await two.platform.journal()).filter(({ tenant }) => tenant === platform).length
        const before = await asked()
        for (const { path, body } of ATTEMPTS[route]?.(mine, other) ?? []) {
            const answer = body ? await client.post(API + path, body) : await client.get(API + path)
            const isEmpty = JSON.stringify(answer.body).includes('"items":[]')
            const names = secretsOf(other).some((one) => (path + JSON.stringify(body ?? '')).includes(one))
            if (names && !path.includes('?device='))
                expect([path, answer.status >= 400 || isEmpty]).toEqual([path, true])
            expectNothingOf(other, answer.body, path + JSON.stringify(body ?? ''))
            expect(answer.status).not.toBe(401)
        }
        expect(await asked()).toBe(before)
    }
})

const CALLS: Record<AutomationCall, (mine: Belongings, other: Belongings) => object[]> = {
    find_instructions: (_, { incident }) => [{ record: incident }],
    describe_instruction: (mine, { incident, definition }) => [
        { record: incident, instruction: definition },
        { record: mine.incident, instruction: definition },
    ],
    ask_question: (mine, { incident, definition, device }) => [
        { record: incident, instruction: definition },
        { record: mine.incident, instruction: definition },
        { record: mine.incident, instruction: mine.definition, device },
    ],
    request_action: (mine, { incident, device }) => [
        { record: incident, instruction: '1E-Sim-FlushDns', reason: 'x' },
        { record: mine.incident, instruction: '1E-Sim-FlushDns', reason: 'x', device },
    ],
    look_at_request: (_, { request }) => [{ request }],
    look_at_run: (_, { run }) => [{ run: run.id }, { run: run.number }],
    read_rows: (_, { run }) => [{ run: run.id }],
    get_proof: (_, { run }) => [{ run: run.id }],
    get_score: (mine, { incident, device }) => [{ record: incident }, { record: mine.incident, device }],
    get_handover: (_, { incident }) => [{ record: incident }],
    cancel_run: (_, { run }) => [{ run: run.id }],
}

test.each(Object.keys(CALLS) as AutomationCall[])(
    'the automation call %s reaches nothing of the other domain',
    async (name) => {
        const before = await everything('x_1e_connect_run')
        for (const [mine, other, platform] of [
            [acme, globex, 'globex'],
            [globex, acme, 'acme'],
        ] as const) {
            const asked = async () => (await two.platform.journal()).filter(({ tenant }) => tenant === platform).length
            const count = await asked()
            for (const input of CALLS[name](mine, other)) {
                const answer = await automateAny(two.instance, mine.user, 'flow', name, JSON.stringify(input))
                expect([input, 'problem' in answer]).toEqual([input, true])
                expectNothingOf(other, answer, JSON.stringify(input))
            }
            expect(await asked()).toBe(count)
        }
        expect(await everything('x_1e_connect_run')).toEqual(before)
    }
)

test('health tells of the open requests of a connection alone, to whoever may read that connection', async () => {
    const told = async (client: InstanceClient) =>
        resultOf<Health>(await client.get(`${API}/health`)).tenants.map(({ id, lines }) => [
            id,
            lines.find(({ name }) => name === 'automation')?.said.match(/Open requests: \d+/)?.[0],
        ])
    const open = await everything('x_1e_connect_automation_call')
    expect(
        open
            .filter(({ state }) => state === 'open')
            .map(({ sys_id }) => sys_id)
            .sort()
    ).toEqual([acme.request, globex.request].sort())
    expect(await told(two.globexAdmin)).toEqual([[globex.configuration, 'Open requests: 1']])
    expect(await told(two.instance.as('tachyon.admin'))).toContainEqual([acme.configuration, 'Open requests: 1'])
})

test('what a tenant exports is its own alone, and a file lands in the domain of its configuration', async () => {
    const where = (tenant: Tenant) => `${API}/configurations/${tenant.configuration}/transfer`
    const admin = two.instance.as('tachyon.admin')
    const file = resultOf<TransferFile>(await admin.get(where(acme)))
    const names = (file.categories ?? []).map(({ name }) => name)
    expect([names.includes(`Of ${acme.domain}`), names.includes(`Of ${globex.domain}`)]).toEqual([true, false])
    const own = { product: '1E ITSM Connect', version: 1, categories: file.categories }
    const { digest } = resultOf<TransferPreview>(await admin.post(where(globex), { file: own }))
    const before = await everything('x_1e_connect_quick_fix_category')
    resultOf(await admin.post(`${where(globex)}/apply`, { file: own, digest, key: randomUUID() }))
    const made = (await everything('x_1e_connect_quick_fix_category')).filter(
        (row) => !before.some((one) => one['sys_id'] === row['sys_id'])
    )
    expect(made.map((row) => [row['name'], row['sys_domain']])).toEqual([[`Of ${acme.domain}`, globex.domain]])
    for (const row of made)
        await two.globexAdmin.delete(`/api/now/table/x_1e_connect_quick_fix_category/${row['sys_id']}`)
})

const TABLES = ours('sys_db_object').map((xml) => field(xml, 'name'))

test.each(TABLES)('rows of %s stay in their domain', async (table) => {
    expect(TABLES.length).toBeGreaterThan(9)
    const all = await everything(table)
    for (const [client, mine, other] of [
        [two.globexAdmin, globex, acme],
        [two.globex.agent, globex, acme],
        [two.acme.agent, acme, globex],
    ] as const) {
        const seen = await client.get(`/api/now/table/${table}`)
        if (seen.status === 200) {
            const rows = resultOf<Record<string, string>[]>(seen)
            expect(rows.filter((row) => row['sys_domain'] === other.domain)).toEqual([])
        }
        for (const row of all.filter(({ sys_domain }) => sys_domain === other.domain).slice(0, 2)) {
            const where = `/api/now/table/${table}/${row['sys_id']}`
            expect([403, 404]).toContain((await client.get(where)).status)
            expect([403, 404]).toContain((await client.patch(where, { sys_domain: mine.domain })).status)
            expect([403, 404]).toContain((await client.delete(where)).status)
        }
    }
    expect(await everything(table)).toEqual(all)
})

test('each tenant keeps definitions, runs, rows and a token of its own', async () => {
    for (const { domain, configuration } of [acme, globex]) {
        const of = async (table: string) => (await everything(table)).filter((row) => row['sys_domain'] === domain)
        expect((await of('x_1e_connect_instruction_definition')).length).toBeGreaterThan(20)
        expect((await of('x_1e_connect_run')).every((run) => run['configuration'] === configuration)).toBe(true)
        expect((await of('x_1e_connect_response')).length).toBeGreaterThan(0)
    }
    const tokens = (await everything('x_1e_core_connect_secret')).filter(({ kind }) => kind === 'token')
    // Two sign-ins at once keep a token each.
    expect([...new Set(tokens.map((token) => token['configuration']))]).toEqual([acme.configuration])
    const foreign = (await two.platform.journal()).filter(({ tenant }) => tenant === 'globex')
    expect(foreign.filter(({ headers }) => headers['x-tachyon-authenticate'] !== undefined)).toEqual([])
    expect(await two.platform.violations()).toEqual([])
})

const JOBS = ours('sysauto_script').map((xml) => field(xml, 'name'))

test.each(JOBS)('the job %s mixes nothing, and one platform that fails holds up no other', async (job) => {
    await two.platform.fault({ tenant: 'acme', fault: { kind: 'status', status: 500 } })
    const before = (await two.platform.journal()).length
    const started = await two.globex.agent.post(`${API}/runs`, {
        table: 'incident',
        record: globex.incident,
        definition: globex.definition,
        parameters: {},
        again: true,
    })
    const { id } = resultOf<Run>(started)
    expect(await two.instance.job(job)).toMatchObject({ ok: true })
    await two.instance.idle()
    const asked = (await two.platform.journal()).slice(before).map(({ tenant }) => tenant)
    if (/Retrieve/.test(job)) expect(new Set(asked)).toEqual(new Set(['acme', 'globex']))
    for (const table of TABLES) {
        for (const row of await everything(table)) {
            const configuration = row['configuration']
            if (!configuration || !row['sys_domain']) continue
            const mine = configuration === acme.configuration ? acme : globex
            expect([table, row['sys_domain']]).toEqual([table, mine.domain])
        }
    }
    expect((await two.instance.table('x_1e_connect_run', `sys_id=${id}`))[0]?.['sys_domain']).toBe(globex.domain)
    await two.platform.clearFaults()
})

const LISTS = ours('sys_app_module')
    .filter((xml) => field(xml, 'link_type') === 'LIST')
    .map((xml) => [field(xml, 'title'), field(xml, 'name'), field(xml, 'filter')] as const)

test.each(LISTS)('the page %s shows an administrator of a domain nothing of the other', async (_, table, filter) => {
    const query = encodeURIComponent(filter.replaceAll('&amp;', '&'))
    const answer = await two.globexAdmin.get(`/__ui/list/${table}?limit=1000&query=${query}`)
    if (answer.status !== 200) return expect(answer.status).toBe(403)
    expectNothingOf(acme, answer.body as UiList)
})

test('a device of the other domain is no peer: it is not offered, and a list that names it is refused whole', async () => {
    const sends = async () =>
        (await two.platform.journal()).filter(({ route }) => route === 'POST /Consumer/Instructions/Targeted').length
    for (const [mine, theirs] of [
        [acme, globex],
        [globex, acme],
    ] as const) {
        const where = `${API}/runs/${mine.run.id}/peers`
        await eventually('the question is answered', async () => {
            const { state } = resultOf<Run>(await mine.agent.get(`${API}/runs/${mine.run.id}`))
            return state === 'completed' ? true : undefined
        })
        for (const same of ['model', 'location', 'department', 'model,location']) {
            const offered = await mine.agent.get(`${where}?same=${same}`)
            expect(offered.status).toBe(200)
            expect(JSON.stringify(offered.body)).not.toContain(theirs.device)
        }
        const before = await sends()
        for (const devices of [[theirs.device], ['lon-lt-0001.corp.acme.example', theirs.device]]) {
            const answer = await mine.agent.post(where, { devices, key: randomUUID() })
            expect([answer.status, codeOf(answer)]).toEqual([409, 'device_unknown'])
        }
        expect(await sends()).toBe(before)
    }
})

test('the configuration of the instance is not used while domains have their own', async () => {
    const body = { short_description: 'Of no tenant', cmdb_ci: '' }
    const made = await two.instance.as('admin').post('/api/now/table/incident', body)
    const { sys_id } = resultOf<{ sys_id: string }>(made)
    const answer = await two.instance.as('tachyon.admin').get(`${API}/records/incident/${sys_id}`)
    expect(JSON.stringify(answer.body)).toContain('No 1E configuration exists for the domain')
})

test('nor is anything asked of its 1E, or changed in it: what has no effect is locked', async () => {
    const admin = two.instance.as('tachyon.admin')
    for (const call of ['retrieve', 'test', 'entitlement']) {
        const answer = await admin.post(`${API}/configurations/${CONFIGURATION}/${call}`, {})
        expect([call, answer.status, codeOf(answer)]).toEqual([call, 409, 'configuration_unused'])
    }
    const table = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
    expect((await admin.patch(table, { page_size: '25' })).status).toBe(403)
    expect((await two.instance.as('admin').delete(table)).status).toBe(403)
})

describe('one record for each domain', () => {
    const admin = () => two.instance.as('tachyon.admin')
    const save = async (changes: object, id = '-1') => {
        const answer = await admin().post('/__ui/save/x_1e_connect_configuration', { id, changes })
        return answer.body as { id: string | null; messages: { text: string }[] } // the door's own answer
    }
    const company = async (name: string) =>
        (await two.instance.table('core_company', `name=${name}`))[0]?.['sys_id'] ?? ''
    const complete = async (name: string) => ({
        name: `Another for ${name}`,
        company: await company(name),
        platform_url: 'https://dex.example.com',
        troubleshooting_url: 'https://dex.example.com/explorer',
        user_name: 'X\\y',
        user_password: 'z',
    })

    test('A15: a second record for the same company is refused, and names the first', async () => {
        const { id, messages } = await save(await complete('Globex'))
        expect([id, messages.map(({ text }) => text)]).toEqual([
            null,
            [
                'A configuration for domain TOP/Globex already exists: Globex. Only one configuration is allowed per domain.',
            ],
        ])
    })

    test('a name that another configuration has is told in words', async () => {
        for (const id of [globex.configuration, '-1']) {
            const { id: made, messages } = await save({ ...(await complete('Initech')), name: 'ACME' }, id)
            expect(made).toBeNull()
            expect(messages.map(({ text }) => text)).toContain('There is already a configuration named ACME.')
        }
    })

    test('a company without a domain is refused', async () => {
        const { id, messages } = await save(await complete('Apple'))
        expect([id, messages.map(({ text }) => text)]).toEqual([
            null,
            ['The company Apple has no domain. Map the company to a domain first.'],
        ])
    })

    test('the domain follows the company, whatever a script says', async () => {
        await two.instance.script(
            'global',
            `var row = new GlideRecord('x_1e_connect_configuration'); row.get('${globex.configuration}');
             row.setValue('sys_domain', '${acme.domain}'); row.update()`
        )
        const [row] = await two.instance.table('x_1e_connect_configuration', `sys_id=${globex.configuration}`)
        expect(row?.['sys_domain']).toBe(globex.domain)
    })

    test('a MID server of another domain is refused', async () => {
        const [server] = await two.instance.table('ecc_agent', `sys_domain=${acme.domain}`)
        const { id, messages } = await save({ mid_server: server?.['sys_id'] }, globex.configuration)
        expect(id).toBeNull()
        expect(messages.map(({ text }) => text)).toContainEqual(
            expect.stringMatching(/^The MID server .* belongs to another domain\.$/)
        )
    })

    test('nor is one tried before it is saved', async () => {
        const [server] = await two.instance.table('ecc_agent', `sys_domain=${acme.domain}`)
        const draft = { mid_server: server?.['sys_id'], user_password: 'anything' }
        const answer = await admin().post(`${API}/configurations/${globex.configuration}/test`, { draft })
        expect(resultOf<{ connected: boolean; message: string }>(answer)).toMatchObject({
            connected: false,
            message: expect.stringMatching(/The MID server .* belongs to another domain\.$/),
        })
    })

    test('with open runs it stays; without them it goes, and the runs stay', async () => {
        const open = await two.instance.table(
            'x_1e_connect_run',
            `configuration=${globex.configuration}^completed_atISEMPTY`
        )
        expect(open.length).toBeGreaterThan(0)
        const where = `/api/now/table/x_1e_connect_configuration/${globex.configuration}`
        expect((await admin().delete(where)).status).toBe(403)
        for (const run of open) await two.globexAdmin.post(`${API}/runs/${run['sys_id']}/cancel`, {})
        const before = (await two.instance.table('x_1e_connect_run')).length
        expect((await admin().delete(where)).status).toBe(204)
        expect(await two.instance.table('x_1e_connect_run')).toHaveLength(before)
        const start = await two.globex.agent.get(`${API}/records/incident/${globex.incident}`)
        expect(JSON.stringify(start.body)).toContain('No 1E configuration exists for the domain')
    })
})
