import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import Database from 'libsql'
import { type Instance, startInstance } from '../support/instance.ts'

const CORE = 'c0de1e0000000000000000000000c0de'
const CONNECT = 'c0de1e0000000000000000000000c0e1'
const AGENT = 'c0de1e0000000000000000000000c0a1'

/** One person, whose password is the name. */
const PEOPLE = [
    {
        table: 'sys_user',
        rows: [
            { sys_id: '776e859045bcd70c6bc4ff73d25b3a63', user_name: 'admin', active: true, user_password: 'admin' },
        ],
    },
    {
        table: 'sys_user_has_role',
        rows: [
            {
                user: { ref: 'sys_user', user_name: 'admin' },
                role: { ref: 'sys_user_role', name: 'admin' },
                state: 'active',
            },
        ],
    },
]

let seeds: string
let instance: Instance
/** Every row of the instance before anything of ours was there. */
let empty: Record<string, string[]>

const start = (apps: string[]) => startInstance({ engine: 'node', apps, workers: 1, env: { SEED_DIR: seeds } })

beforeAll(async () => {
    mkdirSync('.cache', { recursive: true })
    seeds = mkdtempSync(path.resolve('.cache/seeds-'))
    writeFileSync(path.join(seeds, 'people.json'), JSON.stringify(PEOPLE))
    instance = await start([])
    empty = rowsOf(instance)
})
afterAll(async () => {
    await instance.stop()
    rmSync(seeds, { recursive: true })
})

interface Ended {
    code: number
    said: string
}

function run(program: string, args: string[], env: Record<string, string>): Promise<Ended> {
    return new Promise((resolve) =>
        execFile(program, args, { env: { ...process.env, ...env } }, (error, out, problems) =>
            resolve({ code: error ? 1 : 0, said: out + problems })
        )
    )
}

const deploy = (app: string, password = 'admin') =>
    run('npm', ['run', 'deploy', '--', app, '--url', instance.url, '--user', 'admin'], { SN_PASSWORD: password })

/** The SDK's client without `npm run deploy` before it. */
async function client(...args: string[]): Promise<Ended> {
    const { cookie, token } = await instance.login('admin')
    const env = { INSTANCE_URL: instance.url, COOKIE: cookie, TOKEN: token }
    return run(process.execPath, ['test/support/sdk-client.cjs', ...args], env)
}

/** The package that the client made when it installed. */
const packageOf = (app: string) => path.join('target', app, readdirSync(path.join('target', app))[0] ?? '')

/** What an installation writes about itself, and what every log-in leaves. */
const OF_ITSELF = /^(sqlite_.*|dev:(meta|session)|syslog|sys_upgrade_history(_log)?|sys_execution_tracker)$/
/** When and by whom, and what is drawn by lot. */
const STAMPS = /^sys_(created|updated)_(on|by)~?$|^sys_mod_count$|^user_password$/
const OF_TRIGGERS = /^(sys_id|next_action)~?$/

/** All rows by table, those without stamps and the instance's own address. */
function rowsOf({ dataDir, url }: Instance): Record<string, string[]> {
    const database = new Database(path.join(dataDir, 'instance.db'), { readonly: true })
    const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[] // rows by column
    const tables = all("select name from sqlite_master where type='table'").map(({ name }) => String(name))
    const kept =
        (table: string) =>
        ([name]: [string, unknown]) =>
            !STAMPS.test(name) && !(table === 'sys_trigger' && OF_TRIGGERS.test(name))
    const rows = tables
        .filter((table) => !OF_ITSELF.test(table))
        .sort()
        .map((table): [string, string[]] => [
            table,
            all(`select * from "${table}"`)
                .map((row) => JSON.stringify(Object.entries(row).filter(kept(table)).sort()).replaceAll(url, ''))
                .sort(),
        ])
    database.close()
    return Object.fromEntries(rows)
}

test('Connect is refused on an instance without Core, with what to do, and nothing is sent', async () => {
    const { code, said } = await deploy('connect')
    expect(code).toBe(1)
    expect(said).toContain('app_missing: 1E ITSM Connect needs x_1e_core_connect 0.1.0 or later')
    expect(said).toContain('Run this first: npm run deploy -- core.')
    expect(rowsOf(instance)).toEqual(empty)
})

test('the application for AI agents is refused without Connect, in the same way', async () => {
    const { code, said } = await deploy('agent')
    expect(code).toBe(1)
    expect(said).toContain('app_missing: 1E ITSM Connect for AI Agents needs x_1e_connect 0.1.0 or later')
    expect(said).toContain('Run this first: npm run deploy -- connect.')
    expect(rowsOf(instance)).toEqual(empty)
})

test.each([
    ['a password on the command line', ['core', '--password', 'secret'], "Unknown option '--password'"],
    ['an address in the clear', ['core', '--url', 'http://dev1.service-now.com', '--user', 'admin'], 'https://'],
    ['no password', ['core', '--url', 'https://dev1.service-now.com', '--user', 'admin'], 'SN_PASSWORD'],
    ['another app', ['sow'], 'Say core, connect or agent'],
])('%s is refused at once', async (_what, args, sentence) => {
    const { code, said } = await run(process.execPath, ['scripts/deploy.mjs', ...args], { SN_PASSWORD: '' })
    expect(code).toBe(1)
    expect(said).toContain('wrong_call: ')
    expect(said).toContain(sentence)
})

test('a wrong password is named, and not repeated', async () => {
    const { code, said } = await deploy('core', 'not-the-password')
    expect(code).toBe(1)
    expect(said).toContain('no_answer: The instance cannot be asked for sys_scope: User name or password invalid')
    expect(said).not.toContain('not-the-password')
})

test('Core, then Connect, are installed from the packages that the client sends, and work at once', async () => {
    for (const app of ['core', 'connect']) {
        const { code, said } = await deploy(app)
        expect(said).toContain('Installation completed')
        expect(code).toBe(0)
    }
    const apps = await instance.table('sys_app', 'ORDERBYname')
    expect(apps.map(({ name, version }) => `${name} ${version}`)).toEqual(['1E Core 0.1.0', '1E ITSM Connect 0.1.0'])
    const answer = await instance.as('admin').get('/api/x_1e_connect/v1/itsm/instructions')
    expect(answer).toMatchObject({ status: 200, body: { result: { items: [] } } })
    expect(await instance.table('sys_trigger', 'nameSTARTSWITH1E')).not.toEqual([])
})

test('the faster way of npm start ends in the same rows', async () => {
    const started = await start(['dist/core', 'dist/connect'])
    try {
        const [sent, found] = [rowsOf(instance), rowsOf(started)]
        expect(Object.keys(sent)).toEqual(Object.keys(found))
        for (const table of Object.keys(found)) expect([table, sent[table]]).toEqual([table, found[table]])
    } finally {
        await started.stop()
    }
})

/** Does something with one record as an administrator does it. */
async function asAdministrator(table: string, query: string, what: string): Promise<void> {
    const { error } = await instance.script(
        'global',
        `var found = new GlideRecord('${table}'); found.addEncodedQuery('${query}'); found.query(); if (!found.next()) throw 'none'; ${what}`,
        'admin'
    )
    expect(error).toBe('')
}

test('a second installation is an upgrade: what people changed or deleted is kept and listed, and first data does not come again', async () => {
    await asAdministrator('sys_script_include', 'name=Setup', "found.description = 'Changed here'; found.update()")
    await asAdministrator('sys_ui_message', 'key=x_1e_connect.Run^language=de', 'found.deleteRecord()')
    await asAdministrator('x_1e_connect_configuration', 'single_tenant=true', "found.name = 'Ours'; found.update()")
    const { code, said } = await deploy('connect')
    expect(code).toBe(0)
    const kept = said.match(/^Kept as .*/gm)
    expect(kept).toHaveLength(2)
    expect(kept?.sort()[0]).toMatch(/^Kept as changed on the instance: sys_script_include_\w{32} Setup$/)
    expect(kept?.[1]).toMatch(/^Kept as changed on the instance: sys_ui_message_\w{32} x_1e_connect\.Run$/)
    expect((await instance.table('sys_script_include', 'name=Setup'))[0]).toMatchObject({ description: 'Changed here' })
    expect(await instance.table('sys_ui_message', 'key=x_1e_connect.Run^language=de')).toEqual([])
    expect(await instance.table('x_1e_connect_configuration', 'name=Ours')).toHaveLength(1)
    const [upgrade] = await instance.table('sys_upgrade_history', 'to_version=x_1e_connect^ORDERBYDESCupgrade_started')
    expect(upgrade).toMatchObject({ added: '0', updated: '0', deleted: '0', skipped: '2', changes_skipped: '0' })
    expect(Number(upgrade?.['unchanged'])).toBeGreaterThan(1000)
})

/** Hands every request on to the instance and notes its path. */
async function watched(): Promise<{ url: string; paths: string[]; stop(): void }> {
    const paths: string[] = []
    const server = createServer((from, to) => {
        paths.push(from.url ?? '')
        const options = { method: from.method, headers: from.headers }
        const onward = request(`${instance.url}${from.url}`, options, (answer) => {
            to.writeHead(answer.statusCode ?? 500, answer.headers)
            answer.pipe(to)
        })
        from.pipe(onward)
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as AddressInfo // it listens on a port
    return { url: `http://localhost:${port}`, paths, stop: () => server.close() }
}

test('no flow is published: the call by which the client does so is not made', async () => {
    const { url, paths, stop } = await watched()
    const env = { SN_PASSWORD: 'admin' }
    const { code } = await run('npm', ['run', 'deploy', '--', 'connect', '--url', url, '--user', 'admin'], env)
    stop()
    expect(code).toBe(0)
    expect(paths.length).toBeGreaterThan(3)
    expect(paths.filter((path) => path.includes('wfa_fluent'))).toEqual([])
})

test('the application for AI agents does no harm where there are none: what it needs is named, and it goes again', async () => {
    const before = rowsOf(instance)
    const { code, said } = await deploy('agent')
    expect(said).toContain('Installation completed')
    expect(code).toBe(0)
    const [tracker] = await instance.table('sys_execution_tracker', 'ORDERBYDESCsys_created_on')
    expect(tracker?.['detailed_message']).toContain(
        '1E ITSM Connect for AI Agents brings a record of sn_aia_agent, a table that this instance does not know'
    )
    const { said: refused } = await client('delete', 'x_1e_connect', CONNECT)
    expect(refused).toContain('The application cannot be deleted: 1E ITSM Connect for AI Agents depends on it.')
    expect((await client('delete', 'x_1e_connect_ai', AGENT)).code).toBe(0)
    expect(rowsOf(instance)).toEqual(before)
})

test('Core is not deleted under Connect', async () => {
    const { code, said } = await client('delete', 'x_1e_core_connect', CORE)
    expect(said).toContain('The application cannot be deleted: 1E ITSM Connect depends on it.')
    expect(code).toBe(1)
})

test('deleted, both leave no record, table, role or job behind', async () => {
    const [role] = await instance.table('sys_user_role', 'name=x_1e_connect.Tachyon_Admin')
    const [admin] = await instance.table('sys_user', 'user_name=admin')
    const grant = { user: admin?.['sys_id'], role: role?.['sys_id'] }
    expect((await instance.as('admin').post('/api/now/table/sys_user_has_role', grant)).status).toBe(201)
    for (const [scope, id] of [
        ['x_1e_connect', CONNECT],
        ['x_1e_core_connect', CORE],
    ] as const) {
        const { code, said } = await client('delete', scope, id)
        expect(said).toContain(`Successfully uninstalled application with scope ID: ${id}`)
        expect(code).toBe(0)
    }
    expect(rowsOf(instance)).toEqual(empty)
})

test('the instance itself refuses a package without what it depends on, and a scope that another application has', async () => {
    const connect = packageOf('connect')
    expect((await client('upload', connect)).said).toContain(
        '1E ITSM Connect depends on x_1e_core_connect 0.1.0, which is not installed.'
    )
    const dev = (rows: object) => instance.as('admin').post('/__dev/rows', rows)
    const core = { scope: 'x_1e_core_connect', source: 'x_1e_core_connect', name: '1E Core' }
    await dev({ sys_app: [{ ...core, sys_id: CORE, version: '0.0.9' }] })
    expect((await client('upload', connect)).said).toContain('depends on 1E Core 0.1.0; 0.0.9 is installed.')
    expect((await deploy('connect')).said).toContain(
        'app_older: 1E ITSM Connect needs 1E Core 0.1.0 or later; 0.0.9 is'
    )
    await dev({
        sys_app: [{ ...core, sys_id: CORE, scope: 'x_1e_connect', name: 'Another', version: '9.1', vendor: 'Someone' }],
    })
    expect((await client('upload', connect)).said).toContain(
        'The scope x_1e_connect of 1E ITSM Connect belongs to the application Another.'
    )
    const { code, said } = await deploy('core')
    expect(code).toBe(1)
    expect(said).toContain(
        'foreign_app: Another 9.1 by Someone has the scope x_1e_connect on this instance. Nothing was sent.'
    )
})
