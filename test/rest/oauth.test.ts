import type { ConnectionTest } from '../../src/contract/connection.ts'
import type { Experience } from '../../src/contract/experience.ts'
import { API, CONFIGURATION, resultOf, type Stand, startStand } from '../support/stand.ts'

const APP_ID = '6f1b2c3d-1e1e-4b5a-9c7d-000000000001'
const CERTIFICATE = '4ec7895fb8ed93d1011fb18f47a56651'
const PROVIDER = 'e3061d7989a1f51ce7445721a7608aef'
const OAUTH = {
    enable_oauth: true,
    jwt_provider: PROVIDER,
    signing_certificate: CERTIFICATE,
    app_id: APP_ID,
    kid_mode: 'thumbprint',
}
const PRINCIPAL = 'ACME\\svc-1e-servicenow'
const TOKEN = 'RequestJwtAuthentication'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    const [row] = await stand.instance.table('sys_certificate', `sys_id=${CERTIFICATE}`)
    const pem = row?.['pem_certificate'] ?? ''
    await stand.platform.registerCertificate({ pem, appId: APP_ID, principal: PRINCIPAL })
    await stand.settings(OAUTH)
})
afterEach(async () => {
    await stand.platform.clearFaults()
    await stand.settings(OAUTH)
})
afterAll(() => stand.stop())

const since = async <T>(work: () => Promise<T>) => {
    const before = (await stand.platform.journal()).length
    const result = await work()
    return { result, asked: (await stand.platform.journal()).slice(before) }
}
const test1E = async () =>
    resultOf<ConnectionTest>(
        await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/test`, {})
    )
const check = () => stand.checkEntitlement()
const failedHop = ({ hops }: ConnectionTest) => hops.find(({ state }) => state === 'failed')
/** Another App ID and back: whatever token is stored no longer fits. */
const forgetToken = async () => {
    await stand.settings({ kid_mode: 'app_id' })
    await check()
    await stand.settings({ kid_mode: 'thumbprint' })
}

test('two who sign in at once each get in, and one of their tokens counts from then on', async () => {
    await stand.instance.meet('x_1e_core_connect_secret', 2)
    const { result, asked } = await since(() => Promise.all([check(), check()]))
    expect(result.map(({ entitlement }) => entitlement)).toEqual(['licensed', 'licensed'])
    expect(asked.filter(({ path }) => path.endsWith(TOKEN))).toHaveLength(2)
    expect((await since(check)).asked.filter(({ path }) => path.endsWith(TOKEN))).toEqual([])
    const refused = (await stand.instance.log()).filter(({ message }) => /Unique Key violation/.test(message))
    expect(refused).toEqual([])
})

test('the proxy signs in with a signed assertion; the token is used again and never seen', async () => {
    await forgetToken()
    const first = await since(check)
    expect(first.result.entitlement).toBe('licensed')
    expect(first.asked.filter(({ path }) => path.endsWith(TOKEN))).toHaveLength(1)
    const second = await since(check)
    expect(second.asked.filter(({ path }) => path.includes('Authentication'))).toEqual([])
    const [call] = second.asked
    expect(call?.headers['x-tachyon-authenticate']).toEqual(expect.any(Number))
    expect(call?.headers['authorization']).toBeUndefined()
    expect(await stand.platform.violations()).toEqual([])
    const rows = await stand.admin.get('/api/now/table/x_1e_core_connect_secret')
    expect(JSON.stringify(rows.body)).not.toContain('token"')
})

test.each([['1e'], ['jwt'], ['opaque'], ['quoted'], ['object']])(
    'a token in the form %s is understood',
    async (shape) => {
        await stand.platform.fault({ fault: { kind: 'tokenShape', shape } })
        await forgetToken()
        expect((await check()).entitlement).toBe('licensed')
    }
)

test('a token that ends between two calls is renewed once, and nobody notices', async () => {
    await check()
    await stand.platform.clock({ advanceSeconds: 7200 })
    const { result, asked } = await since(check)
    expect(result.entitlement).toBe('licensed')
    expect(asked.filter(({ path }) => path.endsWith(TOKEN))).toHaveLength(1)
    expect(asked.filter(({ status }) => status === 401)).toHaveLength(1)
})

test('a token that is never believed is renewed once; then the permission is what lacks', async () => {
    await check()
    await stand.platform.fault({ fault: { kind: 'tokenExpired', always: true } })
    const where = `${API}/records/incident/${await stand.incident('INC0010001')}/experience`
    const { result, asked } = await since(() => stand.agent.get(where))
    expect(resultOf<Experience>(result).problem?.code).toBe('platform_permission')
    expect(asked.filter(({ path }) => path.endsWith(TOKEN))).toHaveLength(1)
    expect(asked.filter(({ status }) => status === 401)).toHaveLength(2)
})

test('an instruction that meets an ended token is sent once', async () => {
    await stand.platform.clock({ advanceSeconds: 7200 })
    const { result: run, asked } = await since(() => stand.start('Which processes', {}, { again: true }))
    await stand.until(run.id, ({ counts }) => counts.stored > 0)
    const created = asked.filter(({ route, status }) => /Targeted$/.test(route ?? '') && (status ?? 500) < 300)
    expect(created).toHaveLength(1)
})

test('the token lives in both places where the interface may be', async () => {
    for (const root of ['api', 'tachyon']) {
        await stand.platform.fault({ fault: { kind: 'apiRoot', root } })
        await forgetToken()
        expect((await check()).entitlement).toBe('licensed')
        await stand.platform.clearFaults()
    }
})

describe('Test Server Connection', () => {
    test('walks through identity provider and token', async () => {
        const { hops, connected } = await test1E()
        expect(connected).toBe(true)
        expect(hops.map(({ hop }) => hop)).toEqual(
            'settings mid_server name connection certificate identity_provider token consumer sign_in licence role experience'.split(
                ' '
            )
        )
    })

    test.each<[string, object, string, RegExp]>([
        ['an App ID that the key does not belong to', { app_id: 'another' }, 'token', /Check App ID and certificate/],
        [
            'the certificate of another key',
            { signing_certificate: '47145d2a79488a5a98fe804d76187c56' },
            'token',
            /refused/,
        ],
        ['the key of another provider', { jwt_provider: '3cea6529a93e945bc419d0be4c098153' }, 'token', /refused/],
        ['no App ID', { app_id: '' }, 'settings', /App ID is missing/],
    ])('%s', async (_, wrong, hop, words) => {
        await stand.forceSettings({ ...wrong })
        const failed = failedHop(await test1E())
        expect([failed?.hop, failed?.message]).toEqual([hop, expect.stringMatching(words)])
    })

    test('1E without modern authentication', async () => {
        await stand.platform.fault({ fault: { kind: 'apiRoot', root: 'none' } })
        const failed = failedHop(await test1E())
        expect([failed?.hop, failed?.message]).toEqual([
            'identity_provider',
            expect.stringMatching(/modern authentication/),
        ])
    })

    test('the MID server is left out unless its box is ticked', async () => {
        const [down] = await stand.instance.table('ecc_agent', 'name=mid-lon-02')
        await stand.settings({ mid_server: down?.['sys_id'] ?? '' })
        expect((await test1E()).connected).toBe(true)
        await stand.settings({ use_mid_server_for_oauth: true })
        expect(failedHop(await test1E())?.hop).toBe('mid_server')
        await stand.settings({ use_mid_server_for_oauth: false, mid_server: '' })
    })
})
