import type { ConnectionTest } from '../../src/contract/connection.ts'
import type { Installation } from '../../src/contract/installation.ts'
import { API, CONFIGURATION, eventually, resultOf, type Stand, startStand } from '../support/stand.ts'

// Where passwords and keys lie, who may lead them elsewhere, and what is said when the platform keeps one back.

const PASSWORD = 'Consumer!2026'
const USER = 'ACME\\svc-1e-servicenow'
const CERTIFICATE = '4ec7895fb8ed93d1011fb18f47a56651'
const PROVIDER = 'e3061d7989a1f51ce7445721a7608aef'
const APP_ID = '6f1b2c3d-1e1e-4b5a-9c7d-000000000001'
const CORE = 'c0de1e0000000000000000000000c0de'

let stand: Stand
beforeAll(async () => {
    // The installation check tries the unique indexes.
    stand = await startStand({ violations: true })
})
afterAll(() => stand.stop())

const make = async (table: string, values: Record<string, unknown>) =>
    resultOf<{ sys_id: string }>(await stand.admin.post(`/api/now/table/${table}`, values)).sys_id
const change = async (table: string, id: string, values: Record<string, unknown>) =>
    resultOf(await stand.admin.patch(`/api/now/table/${table}/${id}`, values))
const test1E = async () =>
    resultOf<ConnectionTest>(
        await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/test`, {})
    )
const failed = async () => (await test1E()).hops.find(({ state }) => state === 'failed')
const passes = async () => expect(await test1E()).toMatchObject({ hops: expect.not.arrayContaining([failure]) })
const failure = expect.objectContaining({ state: 'failed' })

/** What 1E Core keeps, decrypted as only its own modules can. */
async function kept(kind: string): Promise<string[]> {
    const { answer } = await stand.instance.script(
        'x_1e_core_connect',
        `answer = []; var row = new GlideRecord('x_1e_core_connect_secret'); row.addQuery('kind', '${kind}'); row.query();
         while (row.next()) answer.push(row.secret.getDecryptedValue())`
    )
    return answer as string[] // pushed above
}

describe('the password', () => {
    test('lies in a table of 1E Core that no other extends, one row for a configuration, and follows a change', async () => {
        await passes()
        expect(await kept('password')).toEqual([PASSWORD])
        await stand.settings({ user_password: 'wrong' })
        expect(await failed()).toMatchObject({ hop: 'sign_in' })
        expect(await kept('password')).toEqual(['wrong'])
        await stand.settings({ user_password: PASSWORD })
        await passes()
        expect(await kept('password')).toEqual([PASSWORD])
        const extending = await stand.instance.table('sys_db_object', 'super_class.name=x_1e_core_connect_secret')
        expect(extending).toEqual([])
    })

    test('is forgotten with its field', async () => {
        await stand.settings({ user_password: PASSWORD })
        await passes()
        await stand.forceSettings({ enable_oauth: '1' })
        await stand.settings({ user_password: '' })
        expect(await kept('password')).toEqual([])
        await stand.forceSettings({ enable_oauth: '0' })
        await stand.settings({ user_password: PASSWORD })
    })

    test('is not readable in the queue to a MID server', async () => {
        const mid = await make('ecc_agent', { name: 'mid-queue', status: 'Up' })
        await stand.settings({ mid_server: mid, user_password: PASSWORD })
        await passes()
        const queued = await stand.instance.table('ecc_queue', 'agent=mid.server.mid-queue')
        expect(queued.length).toBeGreaterThan(0)
        const text = JSON.stringify(queued)
        expect(text).toContain('basic_auth_password')
        for (const secret of [PASSWORD, Buffer.from(`${USER}:${PASSWORD}`).toString('base64')])
            expect(text).not.toContain(secret)
        await stand.settings({ mid_server: '', user_password: PASSWORD })
    })
})

describe('a Connection & Credential alias', () => {
    let alias: string
    let credential: string
    beforeAll(async () => {
        alias = await make('sys_alias', { name: '1E', type: 'connection', connection_type: 'http_connection' })
        credential = await make('basic_auth_credentials', {
            name: '1E proxy user',
            type: 'basic',
            user_name: USER,
            password: PASSWORD,
        })
        await make('http_connection', { name: '1E', connection_alias: alias, credential })
        await stand.settings({ credential_alias: alias, user_name: '', user_password: '' })
    })
    afterAll(() => stand.settings({ credential_alias: '', user_name: USER, user_password: PASSWORD }))

    test('stands in place of user name and password', async () => {
        await passes()
        const run = await stand.start('Which processes', {}, { again: true })
        await stand.until(run.id, ({ counts }) => counts.stored > 0)
    })

    test.each([
        ['without an active credential', { active: false }, { active: true }],
        ['whose credential has no password', { password: '' }, { password: PASSWORD }],
    ])('%s is named, with its cure', async (_, broken, mended) => {
        await change('basic_auth_credentials', credential, broken)
        const { message } = await test1E()
        expect(message).toMatch(/^.*The Connection & Credential Alias does not lead to a user name and a password/)
        await change('basic_auth_credentials', credential, mended)
        await passes()
    })

    test('is chosen, and led to another address, by the platform’s administrator alone', async () => {
        const tachyon = stand.instance.as('tachyon.admin')
        const where = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
        const [before] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
        await tachyon.patch(where, { credential_alias: '' })
        await tachyon.patch(where, { platform_url: 'https://evil.example' })
        const [after] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
        expect(after).toMatchObject({ credential_alias: alias, platform_url: before?.['platform_url'] })
    })
})

describe('a policy of the platform that keeps the signing key back', () => {
    let module: string
    const policies: string[] = []
    beforeAll(async () => {
        const [row] = await stand.instance.table('sys_certificate', `sys_id=${CERTIFICATE}`)
        await stand.platform.registerCertificate({
            pem: row?.['pem_certificate'] ?? '',
            appId: APP_ID,
            principal: USER,
        })
        module = await make('sys_kmf_crypto_module', {
            name: 'JWT signing keys',
            default_module_access_policy_value: 'reject',
        })
        await stand.settings({
            enable_oauth: true,
            jwt_provider: PROVIDER,
            signing_certificate: CERTIFICATE,
            app_id: APP_ID,
        })
        // The job checks again where an administrator has checked once.
        const key = await allow('1E Core signs')
        expect((await stand.checkEntitlement()).entitlement).toBe('licensed')
        await stand.admin.delete(`/api/now/table/sys_kmf_crypto_caller_policy/${key}`)
    })
    afterEach(async () => {
        for (const id of policies.splice(0))
            await stand.admin.delete(`/api/now/table/sys_kmf_crypto_caller_policy/${id}`)
    })

    const allow = async (name: string) => {
        const policy = { policy_name: name, crypto_module: module, target_scope: CORE, type: 'scope', result: 'track' }
        const id = await make('sys_kmf_crypto_caller_policy', policy)
        policies.push(id)
        return id
    }
    /** No token is kept that could do without a signature. */
    const forget = () =>
        stand.instance.script(
            'x_1e_core_connect',
            `var row = new GlideRecord('x_1e_core_connect_secret'); row.addQuery('kind', 'token'); row.query();
             while (row.next()) row.deleteRecord()`
        )
    /** Whether the job got its token, and what it said. */
    async function job(): Promise<{ signed: boolean; said: string }> {
        await forget()
        const before = (await stand.instance.log()).length
        await stand.instance.job('1E Platform-Check Entitlement')
        const said = (await stand.instance.log()).slice(before).map(({ message }) => message)
        return { signed: (await kept('token')).length > 0, said: said.join('\n') }
    }

    /** What the installation check says of signing, by a person and by a job that it has just started. */
    async function checked(): Promise<string[]> {
        // What a job found lately would count for ten minutes.
        await stand.instance.script('x_1e_connect', "gs.setProperty('x_1e_connect.signing_by_job', '{}')")
        const path = `${API}/installation`
        return eventually('a job has tried it', async () => {
            const { probes } = resultOf<Installation>(await stand.instance.as('tachyon.admin').get(path))
            const found = probes.filter(({ name }) => name.startsWith('signing'))
            if (found.some(({ state }) => state === 'pending')) return undefined
            return found.map(
                ({ state, message }) => `${state}${/module access policy/.test(message) ? ': policy' : ''}`
            )
        })
    }

    test('is named with its cure, for the button and in the log of a job', async () => {
        expect(await checked()).toEqual(['failed: policy', 'failed: policy'])
        await forget()
        expect(await failed()).toMatchObject({ hop: 'token', message: expect.stringMatching(/module access policy/) })
        const { signed, said } = await job()
        expect(signed).toBe(false)
        expect(said).toMatch(/signing_refused|does not let this app use the signing key/)
    })

    test('made by a person it lets both sign', async () => {
        await allow('1E Core signs')
        await forget()
        await passes()
        expect((await job()).signed).toBe(true)
        expect(await checked()).toEqual(['passed', 'passed'])
    })

    test('made by itself it lets the button sign, and no job', async () => {
        await allow('Autogen 1E Core')
        await forget()
        await passes()
        expect((await job()).signed).toBe(false)
        expect(await checked()).toEqual(['passed', 'failed: policy'])
    })
})
