import path from 'node:path'
import Database from 'libsql'
import type { Installation, ProbeName } from '../../src/contract/installation.ts'
import { API, eventually, resultOf, type Stand, startStand } from '../support/stand.ts'

// GET /installation: every probe passes on a fresh instance, and fails, alone, with that thing broken.

let stand: Stand
beforeAll(async () => {
    // A unique index is tried by a second row.
    stand = await startStand({ violations: true })
})
afterAll(() => stand.stop())

const check = async () => resultOf<Installation>(await stand.instance.as('tachyon.admin').get(`${API}/installation`))
const failing = async () => (await check()).probes.filter(({ state }) => state !== 'passed')
const global = async (script: string) => {
    const { error } = await stand.instance.script('global', script, 'admin')
    expect(error).toBe('')
}
/** A statement for each row that the query finds; at least one. */
const each = (table: string, query: string, what: string) =>
    global(
        `var row = new GlideRecord('${table}'); row.addEncodedQuery('${query}'); row.query();
         if (!row.hasNext()) throw 'none of ${table}'; while (row.next()) { ${what} }`
    )

test('a fresh installation passes, in the same apps’ versions, without a call to 1E and without a trace', async () => {
    const asked = (await stand.platform.journal()).length
    const found = await check()
    expect(found.probes.map(({ name }) => name)).toEqual([
        'versions',
        'indexes',
        'modules',
        'privileges',
        'roles',
        'pages',
        'components',
        'properties',
        'domain_paths',
        'jobs',
        'secrets',
        'signing',
        'signing_by_job',
        'agents',
    ])
    // Where they are not turned on, nobody misses them.
    expect(found.probes[found.probes.length - 1]?.message).toBe('Not used: this instance has no Now Assist AI Agents.')
    expect(found.probes.filter(({ state }) => state !== 'passed')).toEqual([])
    expect(found.core).toBe(found.connect)
    expect((await stand.platform.journal()).length).toBe(asked)
    for (const table of [
        'claim',
        'run_event',
        'response',
        'outcome',
        'saving',
        'incident_outcome',
        'automation_call',
    ]) {
        const { answer } = await stand.instance.script(
            'x_1e_connect',
            `var rows = new GlideRecord('x_1e_connect_${table}'); rows.query(); answer = rows.getRowCount()`
        )
        expect([table, answer]).toEqual([table, 0])
    }
})

test('it is for administrators of the app', async () => {
    expect((await stand.agent.get(`${API}/installation`)).status).toBe(403)
})

const CLAIMS = 'x:x_1e_connect_claim:u:name'
/** How the index of the claims was made, while it is not there. */
let index = ''
/** What no script of an instance can do: an index that the platform did not make. */
async function withDatabase(act: (database: Database.Database) => void): Promise<void> {
    const database = new Database(path.join(stand.instance.dataDir, 'instance.db'))
    act(database)
    database.close()
}
/** The platform fills the path whenever a row is written. */
const domainPath = (value: string) =>
    withDatabase((database) =>
        database.prepare('update "x_1e_connect_configuration" set sys_domain_path = ?').run([value || null])
    )
const property = (value: string) => global(`gs.setProperty('x_1e_core_connect.multi_tenant_instance', '${value}')`)

/** Breaks one thing and mends it again. */
const BROKEN: [ProbeName, RegExp, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
        'versions',
        /1E Core 0\.0\.9/,
        () => each('sys_app', 'scope=x_1e_core_connect', "row.version = '0.0.9'; row.update()"),
        () => each('sys_app', 'scope=x_1e_core_connect', "row.version = '0.1.0'; row.update()"),
    ],
    [
        'modules',
        /changed ReferenceFields/,
        () =>
            each(
                'sys_script_include',
                'name=ReferenceFields',
                "row.script = String(row.script).replace('/0.1.0/', '/0.0.9/'); row.update()"
            ),
        () =>
            each(
                'sys_script_include',
                'name=ReferenceFields',
                "row.script = String(row.script).replace('/0.0.9/', '/0.1.0/'); row.update()"
            ),
    ],
    [
        'privileges',
        /read cmdb_model/,
        () => each('sys_scope_privilege', 'target_name=cmdb_model', "row.status = 'denied'; row.update()"),
        () => each('sys_scope_privilege', 'target_name=cmdb_model', "row.status = 'allowed'; row.update()"),
    ],
    [
        'roles',
        /Tachyon_Admin → x_1e_connect\.Tachyon_User/,
        () =>
            each(
                'sys_user_role_contains',
                'role.name=x_1e_connect.Tachyon_Admin^contains.name=x_1e_connect.Tachyon_User',
                'row.deleteRecord()'
            ),
        () =>
            global(
                `var role = new GlideRecord('sys_user_role'); role.get('name', 'x_1e_connect.Tachyon_Admin');
                 var other = new GlideRecord('sys_user_role'); other.get('name', 'x_1e_connect.Tachyon_User');
                 var row = new GlideRecord('sys_user_role_contains'); row.initialize();
                 row.role = role.getUniqueValue(); row.contains = other.getUniqueValue(); row.insert()`
            ),
    ],
    [
        'pages',
        /1E Show Device Experience/,
        () => each('sys_ui_formatter', 'name=1E Show Device Experience', 'row.active = false; row.update()'),
        () => each('sys_ui_formatter', 'name=1E Show Device Experience', 'row.active = true; row.update()'),
    ],
    [
        'properties',
        /x_1e_connect\.purge_seconds/,
        () =>
            each('sys_properties', 'name=x_1e_connect.purge_seconds', "row.name = 'x_1e_connect.other'; row.update()"),
        () =>
            each('sys_properties', 'name=x_1e_connect.other', "row.name = 'x_1e_connect.purge_seconds'; row.update()"),
    ],
    [
        'indexes',
        /x_1e_connect_claim\. Delete doubles/,
        () =>
            withDatabase((database) => {
                // One column of text.
                const made = database.prepare('select sql from sqlite_master where name = ?').get([CLAIMS])
                index = (made as { sql: string }).sql
                database.exec(`drop index "${CLAIMS}"`)
            }),
        () => withDatabase((database) => database.exec(index)),
    ],
    [
        'secrets',
        /cannot read what it has encrypted for App Configuration/,
        () =>
            global(
                `var row = new GlideRecord('sys_script'); row.initialize(); row.name = 'Blank'; row.when = 'before';
                 row.collection = 'x_1e_core_connect_secret'; row.action_insert = true; row.active = true;
                 row.script = "current.setValue('secret', '')"; row.insert()`
            ),
        () => each('sys_script', 'name=Blank', 'row.deleteRecord()'),
    ],
    [
        'domain_paths',
        /domain path of App Configuration\. Save their domain again/,
        async () => {
            await property('true')
            await domainPath('')
        },
        async () => {
            await domainPath('/')
            await property('')
        },
    ],
    [
        'agents',
        /turned on in App Configuration, but 1E ITSM Connect for AI Agents is not installed/,
        () => stand.settings({ ai_agents: true }),
        () => stand.settings({ ai_agents: false }),
    ],
    [
        'jobs',
        /1E Platform-Collect Runs/,
        () => each('sysauto_script', 'name=1E Platform-Collect Runs', 'row.active = false; row.update()'),
        () => each('sysauto_script', 'name=1E Platform-Collect Runs', 'row.active = true; row.update()'),
    ],
]

test.each(BROKEN)('%s: broken, it says so with its cure, and nothing else fails', async (name, words, break_, mend) => {
    await break_()
    expect(await failing()).toEqual([
        { name, label: expect.any(String), state: 'failed', message: expect.stringMatching(words) },
    ])
    await mend()
    expect(await failing()).toEqual([])
})

test('what another application may not do is its own affair', async () => {
    await global(
        `var row = new GlideRecord('sys_scope_privilege'); row.initialize(); row.source_scope = 'c0de1e0000000000000000000000c0de';
         row.target_scope = 'global'; row.target_name = 'problem'; row.operation = 'read'; row.status = 'denied'; row.insert()`
    )
    expect(await failing()).toEqual([])
})

test('components: broken, it says so', async () => {
    await each('sys_ux_macroponent', 'sys_id=681fee9061912f043a27ebc6e2dba5b3', 'row.deleteRecord()')
    expect((await failing()).map(({ name }) => name)).toEqual(['components'])
})

test('signing: an OAuth configuration without a usable key says what is wrong', async () => {
    await stand.forceSettings({
        enable_oauth: '1',
        jwt_provider: 'ffffffffffffffffffffffffffffffff',
        signing_certificate: 'ffffffffffffffffffffffffffffffff',
        app_id: 'app',
    })
    const found = (await failing()).find(({ name }) => name === 'signing')
    expect(found?.message).toMatch(/could not be signed/)
    const byJob = async () => (await check()).probes.find(({ name }) => name === 'signing_by_job')
    // The first look has started the job.
    await eventually('the job has ended', async () => ((await byJob())?.state === 'pending' ? undefined : true))
    const late = JSON.stringify({ asked: Date.now() - 200_000, done: 0, found: [] })
    await stand.instance.script('x_1e_connect', `gs.setProperty('x_1e_connect.signing_by_job', '${late}')`)
    expect(await byJob()).toMatchObject({
        state: 'failed',
        message: expect.stringContaining('1E Platform-Check Signing has not run'),
    })
    await stand.instance.script('x_1e_connect', "gs.setProperty('x_1e_connect.signing_by_job', '{}')")
    await each('sysauto_script', 'name=1E Platform-Check Signing', 'row.deleteRecord()')
    expect(await byJob()).toMatchObject({ state: 'failed', message: expect.stringContaining('has not run') })
    await stand.forceSettings({ enable_oauth: '0', jwt_provider: '', signing_certificate: '', app_id: '' })
})
