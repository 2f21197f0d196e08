import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ConnectionTest, HopName } from '../../src/contract/connection.ts'
import type { FaultRule } from '../support/platform.ts'
import { API, CONFIGURATION, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
const usual: Record<string, string> = {}
beforeAll(async () => {
    stand = await startStand()
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    for (const name of ['platform_url', 'user_name', 'mid_server']) usual[name] = row?.[name] ?? ''
})
afterEach(async () => {
    await stand.platform.clearFaults()
    await lead(usual)
})
afterAll(() => stand.stop())

/** Leads the connection another way: the password is typed again for that. */
const lead = (changes: Record<string, string>) => stand.settings({ ...changes, user_password: 'Consumer!2026' })

const where = `${API}/configurations/${CONFIGURATION}/test`
const test1E = async () => resultOf<ConnectionTest>(await stand.instance.as('tachyon.admin').post(where, {}))
const fault = (kind: string, options: object = {}, match?: FaultRule['match']) =>
    stand.platform.fault({ ...(match ? { match } : {}), fault: { kind, ...options } })

/** Which hop the way ended at, after which, and what was said. */
function endOf({ hops, message, connected }: ConnectionTest) {
    const failed = hops.find(({ state }) => state === 'failed')
    return { end: failed?.hop ?? null, message, connected, cure: failed?.message ?? '' }
}

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
    const server = createTcpServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo // a TCP server has one
    await new Promise((resolve) => server.close(resolve))
    return port
}

describe('settings that a form holds are tested as they are typed, and nothing of them is saved', () => {
    const kept = async () => (await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`))[0]
    const testTyped = async (draft: Record<string, string>, user = 'tachyon.admin') => {
        const before = await kept()
        const test = resultOf<ConnectionTest>(await stand.instance.as(user).post(where, { draft }))
        expect(await kept()).toEqual(before)
        return test
    }

    test('a typed password', async () => {
        const good = await testTyped({ user_password: 'Consumer!2026' })
        expect([good.connected, good.isDraft]).toEqual([true, true])
        expect(good.message).toMatch(/ What was tested is not saved yet\.$/)
        expect(endOf(await testTyped({ user_password: 'wrong' }))).toMatchObject({ end: 'sign_in', connected: false })
    })

    test('another address, with the password typed again: each failure is that of the address typed', async () => {
        const typed = { platform_url: `http://localhost:${await closedPort()}`, user_password: 'Consumer!2026' }
        for (let times = 0; times < 4; times++) expect(endOf(await testTyped(typed)).end).toBe('connection')
        // Not even that the other address is silent is kept: agents go on.
        expect((await test1E()).connected).toBe(true)
    })

    test('a stored password goes to no other host', async () => {
        const before = (await stand.platform.journal()).length
        const test = await testTyped({ platform_url: 'http://127.0.0.1:1' })
        expect([test.connected, test.message]).toEqual([
            false,
            'Enter 1E User Password again: it was entered for another address of 1E, or another MID server.',
        ])
        expect((await stand.platform.journal()).length).toBe(before)
    })

    test.each(['https://-', 'nonsense', 'https://169.254.169.254'])(
        '%s is refused in the words of saving',
        async (typed) => {
            const test = await testTyped({ platform_url: typed, user_password: 'x' })
            expect([test.connected, test.message.startsWith('1E Platform URL')]).toEqual([false, true])
        }
    )

    test('what a form only hides is no password, and unchanged settings are the stored ones', async () => {
        const row = (await kept()) ?? {}
        const { isDraft } = resultOf<ConnectionTest>(
            await stand.instance.as('tachyon.admin').post(where, {
                draft: { user_password: '••••••••', user_name: row['user_name'], enable_oauth: 'false' },
            })
        )
        expect(isDraft).toBe(false)
    })

    test('a body of anything else is refused', async () => {
        for (const body of [
            { draft: { name: 'x' } },
            { draft: { user_name: 1 } },
            { other: 1 },
            { draft: { app_id: 'x'.repeat(4001) } },
        ]) {
            expect((await stand.instance.as('tachyon.admin').post(where, body)).status).toBe(400)
        }
    })
})

test('a good connection is walked hop by hop, without downloading the definitions', async () => {
    const before = (await stand.platform.journal()).length
    const found = await test1E()
    expect(found.connected).toBe(true)
    expect(found.message).toMatch(
        /^Connected as ACME\\svc-1e-servicenow\. 1E 25\.6\.0\.412, \d+ devices online, \d+ days of licence left\.$/
    )
    expect(found.hops.map(({ hop, state }) => [hop, state])).toEqual(
        'settings mid_server name connection certificate consumer sign_in licence role experience'
            .split(' ')
            .map((hop) => [hop, 'passed'])
    )
    const asked = (await stand.platform.journal()).slice(before).map(({ route }) => route)
    expect(asked).toEqual([
        'GET /Consumer/Information',
        'GET /Consumer/PrincipalSearch/whoami',
        'GET /Consumer/SystemStatistics/HighLevel',
        'GET /Consumer/SystemInformation/License',
        'POST /Consumer/Devices',
        'GET /Experience/DeviceMetrics/Metadata',
    ])
})

async function broken(end: HopName, words: RegExp): Promise<void> {
    const found = endOf(await test1E())
    expect(found).toMatchObject({ end, connected: end === 'experience' })
    expect(found.cure).toMatch(words)
    expect(found.message).toContain(found.cure)
}

describe('each broken hop is named with its own cure, and nothing behind it is tried', () => {
    test('settings: no user name', async () => {
        await stand.forceSettings({ user_name: '' })
        await broken('settings', /1E User Name is missing/)
    })

    test('the MID server is down', async () => {
        const [down] = await stand.instance.table('ecc_agent', 'name=mid-lon-02')
        await lead({ mid_server: down?.['sys_id'] ?? '' })
        await broken('mid_server', /MID server mid-lon-02 is not up \(Down\)/)
    })

    test('a name that has no address', async () => {
        await lead({ platform_url: 'https://dex.acme.invalid' })
        await broken('name', /^The name dex\.acme\.invalid could not be resolved/)
    })

    test('a closed port', async () => {
        await lead({ platform_url: `http://127.0.0.1:${await closedPort()}` })
        await broken('connection', /^127\.0\.0\.1 did not answer/)
    })

    test('a certificate that nobody trusts', async () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'untrusted-'))
        const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name))
        const subject = ['-subj', '/CN=localhost', '-days', '2', '-keyout', key ?? '', '-out', cert ?? '']
        execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], { stdio: 'ignore' })
        const server = createServer({ key: readFileSync(key ?? ''), cert: readFileSync(cert ?? '') })
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        try {
            const { port } = server.address() as AddressInfo // a TCP server has one
            await lead({ platform_url: `https://localhost:${port}` })
            await broken('certificate', /^The certificate of localhost is not trusted/)
        } finally {
            server.close()
        }
    })

    test('the consumer is disabled', async () => {
        await fault('consumerDisabled')
        await broken('consumer', /consumer 1EServiceNowCore/)
    })

    test('a wrong password', async () => {
        await stand.settings({ user_password: 'wrong' })
        await broken('sign_in', /^1E rejected the proxy user/)
    })

    test('a proxy user whose role reaches no device', async () => {
        const principal = 'ACME\\svc-1e-servicenow'
        await stand.platform.roles({ principal, managementGroups: [] })
        await broken('role', /^The proxy user reaches no device in 1E\. Give it the role/)
        await stand.platform.roles({ principal, managementGroups: null })
    })

    test('no role in Experience: instructions can be run all the same', async () => {
        await stand.settings({ user_name: 'ACME\\noexp', user_password: 'Noexp!2026' })
        await broken('experience', /Experience User/)
    })
})

test('the result is kept with the configuration, without any word of 1E', async () => {
    await stand.settings({ user_password: 'wrong' })
    await test1E()
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    expect(row?.['tested_at']).not.toBe('')
    const kept: unknown = JSON.parse(row?.['test_hops'] ?? '')
    const hop = { hop: 'sign_in', state: 'failed', ms: expect.any(Number), code: 'platform_auth', args: [] }
    // Of the settings fingerprints alone: which of them were changed since.
    const settings = expect.objectContaining({ user_password: expect.stringMatching(/^[0-9a-f]{8}$/) })
    expect(kept).toEqual({ version: '', hops: expect.arrayContaining([hop]), settings })
})

describe('the page Support', () => {
    /** Hop, state, time, cause and cure of each line of its table; the first table is that of the installation. */
    const lines = async () => {
        const html = String((await stand.instance.as('tachyon.admin').get('/x_1e_connect_support.do')).body)
        const rows = html.split('<tbody>')[2]?.split('</tbody>')[0]?.split('</tr>') ?? []
        return rows.map((row) => row.split(/<\/t[hd]>/).map((cell) => cell.replace(/<[^>]*>/g, '').trim())).slice(0, -1)
    }

    test('shows the last test hop by hop, with time, cause and cure', async () => {
        await stand.settings({ user_password: 'wrong' })
        await test1E()
        const shown = await lines()
        expect(shown.map(([hop, state]) => `${hop}: ${state}`)).toEqual([
            'Settings: Passed',
            'MID server: Passed',
            'Name: Passed',
            'Connection: Passed',
            'Certificate: Passed',
            'Consumer: Passed',
            'Sign-in: Failed',
            'Licence: Not reached',
            'Role of the proxy user: Not reached',
            'Experience: Not reached',
        ])
        expect(shown[6]?.[2]).toMatch(/^\d+ ms$/)
        expect(shown[6]?.[3]).toMatch(/^1E rejected the proxy user\. Check user name, password/)
        expect(shown[7]?.slice(2)).toEqual(['–', '', ''])
    })

    test('shows what the sentence is about, but no words of 1E', async () => {
        await lead({ platform_url: 'https://dex.acme.invalid' })
        await test1E()
        expect((await lines())[2]?.[3]).toMatch(/^The name dex\.acme\.invalid could not be resolved/)
        await lead(usual)
        await fault('status', { status: 500 })
        await test1E()
        expect((await lines())[3]?.[3]).toBe('1E reported: …')
    })

    test('shows settings that end the way before it begins', async () => {
        await stand.forceSettings({ user_name: '' })
        await test1E()
        expect(await lines()).toEqual([
            [
                'Settings',
                'Failed',
                '0 ms',
                '1E is not configured yet: 1E User Name is missing. Ask an administrator.',
                '',
            ],
        ])
    })
})

test('what fails without naming a hop ends where it was met, also with OAuth, and each hop is there once', async () => {
    const OAUTH = {
        enable_oauth: true,
        jwt_provider: 'e3061d7989a1f51ce7445721a7608aef',
        signing_certificate: '4ec7895fb8ed93d1011fb18f47a56651',
        app_id: '6f1b2c3d-1e1e-4b5a-9c7d-000000000001',
    }
    const [row] = await stand.instance.table('sys_certificate', `sys_id=${OAUTH.signing_certificate}`)
    const principal = 'ACME\\svc-1e-servicenow'
    await stand.platform.registerCertificate({ pem: row?.['pem_certificate'] ?? '', appId: OAUTH.app_id, principal })
    await stand.settings(OAUTH)
    await fault('status', { status: 503 }, { path: '^/consumer/information$' })
    const { hops } = await test1E()
    await stand.settings({ enable_oauth: false })
    expect(new Set(hops.map(({ hop }) => hop)).size).toBe(hops.length)
    expect(hops.find(({ state }) => state === 'failed')?.hop).toBe('consumer')
})

test('only an administrator may test', async () => {
    const before = (await stand.platform.journal()).length
    expect((await stand.agent.post(where, {})).status).toBe(403)
    expect((await stand.platform.journal()).length).toBe(before)
})

// The clock of the simulator does not go back, so this is the last test.
test('a licence that has ended', async () => {
    await stand.platform.clock({ advanceSeconds: 400 * 86_400 })
    await broken('licence', /licence has ended/)
})
