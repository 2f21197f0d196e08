import { readdirSync } from 'node:fs'
import type { Run } from '../../src/contract/run.ts'
import { emittedRecords } from '../support/emitted.ts'
import type { InstanceClient } from '../support/instance.ts'
import { API, eventually, resultOf } from '../support/stand.ts'
import { startRun, startTwoTenants, type TwoTenants } from '../support/tenants.ts'

let two: TwoTenants
beforeAll(async () => {
    two = await startTwoTenants()
}, 120_000)
afterAll(() => two?.stop())

const WORDS = ['Globex!2026', Buffer.from('GLOBEX\\svc-1e-servicenow:Globex!2026').toString('base64')]
const TABLES = ['core', 'connect'].flatMap((app) =>
    readdirSync(`dist/${app}/dictionary`).map((name) => name.replace('.xml', ''))
)

/** Every encrypted field that is installed: its table and its name. */
const ENCRYPTED = (['core', 'connect'] as const)
    .flatMap((app) => emittedRecords(app))
    .filter(({ table, fields }) => table === 'sys_dictionary' && /^password/.test(fields['internal_type'] ?? ''))
    .map(({ fields }) => [fields['name'] ?? '', fields['element'] ?? ''])

/** What is stored in them, encrypted and in clear; the passwords in clear are those of the two tenants. */
async function secrets(): Promise<string[]> {
    const read = `answer = []; var fields = ${JSON.stringify(ENCRYPTED)};
        for (var at = 0; at < fields.length; at++) {
            var rows = new GlideRecord(fields[at][0]); rows.query();
            while (rows.next())
                answer.push(rows.getValue(fields[at][1]), rows.getElement(fields[at][1]).getDecryptedValue());
        }`
    const { answer } = await two.instance.script('x_1e_core_connect', read)
    return (answer as (string | null)[]).filter((one): one is string => !!one) // made by the script above
}

test('no password and no token is in any answer or log line', async () => {
    await two.instance.script('global', "gs.setProperty('x_1e_connect.logging.verbosity', 'debug')")
    const { acme, globex } = two
    for (const tenant of [acme, globex]) {
        const where = `${API}/configurations/${tenant.configuration}`
        await two.instance.as('tachyon.admin').post(`${where}/test`, {})
        await two.platform.fault({ fault: { kind: 'status', status: 401 } })
        await two.instance.as('tachyon.admin').post(`${where}/test`, {})
        await two.instance.as('tachyon.admin').post(`${where}/entitlement`, {})
        await two.platform.clearFaults()
        await two.instance.as('tachyon.admin').post(`${where}/entitlement`, {})
    }
    const hidden = await eventually('a token is stored', async () => {
        const found = await secrets()
        return found.length >= 4 ? [...found, ...WORDS] : undefined
    })
    const answers: string[] = []
    const people: InstanceClient[] = [two.instance.as('admin'), two.instance.as('tachyon.admin'), globex.agent]
    for (const person of people) {
        answers.push(String((await person.get('/x_1e_connect_support.do')).body))
        for (const table of TABLES) {
            answers.push(JSON.stringify((await person.get(`/api/now/table/${table}`)).body))
            answers.push(JSON.stringify((await person.get(`/__ui/list/${table}?limit=100`)).body))
        }
        for (const { configuration } of [acme, globex]) {
            for (const table of ['x_1e_connect_configuration', 'x_1e_core_connect_configuration'])
                answers.push(JSON.stringify((await person.get(`/__ui/record/${table}/${configuration}?view=`)).body))
            answers.push(JSON.stringify((await person.post(`${API}/configurations/${configuration}/test`, {})).body))
        }
    }
    const said = [...answers, ...(await two.instance.log()).map(({ message }) => message), two.instance.output()]
    expect(said.length).toBeGreaterThan(60)
    for (const secret of hidden) expect(said.filter((text) => text.includes(secret))).toEqual([])
    // The search can find something: what is shown of a configuration is among the answers.
    expect(said.some((text) => text.includes('GLOBEX\\\\svc-1e-servicenow'))).toBe(true)
    expect(ENCRYPTED).toEqual(expect.arrayContaining([['x_1e_core_connect_configuration', 'user_password']]))
})

test('diagnostics are versions, settings and hops; of an address only what is no secret', async () => {
    await two.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_configuration'); row.get('${two.globex.configuration}');
         row.setValue('troubleshooting_url', 'https://me:hidden@acme.example/a?key=hidden'); row.setWorkflow(false); row.update()`
    )
    await two.instance.as('tachyon.admin').post(`${API}/configurations/${two.globex.configuration}/test`, {})
    await two.platform.fault({
        tenant: 'globex',
        fault: { kind: 'status', status: 400 },
        match: { path: '^/consumer/instructions/targeted$' },
    })
    const run = await startRun(two.globex)
    await eventually('the run has failed', async () => {
        const { state } = resultOf<Run>(await two.globex.agent.get(`${API}/runs/${run.id}`))
        return state === 'failed' ? true : undefined
    })
    const page = String((await two.instance.as('admin').get('/x_1e_connect_support.do')).body)
    const [, text = ''] = /<textarea id="x-1e-text"[^>]*>([^<]*)</.exec(page) ?? []
    for (const line of [
        /^1E Core: \d+\.\d+\.\d+$/m,
        /^user_name: GLOBEX\\svc-1e-servicenow$/m,
        /^user_password: \(filled in\)$/m,
        /^troubleshooting_url: https:\/\/acme\.example\/a$/m,
        /^status_wait_seconds: \d+$/m,
        /^hop settings: passed \d+ ms$/m,
        /^1E: [\d.]+$/m,
        new RegExp(`^error: [\\d-]+ [\\d:]+ ${run.number} failed platform_error ${two.globex.configuration}$`, 'm'),
    ])
        expect(text).toMatch(line)
    expect(text).not.toContain('hidden')
    // Who administers nothing does not get in.
    expect((await two.globex.agent.get('/x_1e_connect_support.do')).status).toBe(403)
})
