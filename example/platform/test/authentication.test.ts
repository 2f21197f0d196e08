import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type AssertionParts, makeAssertion, type SigningPem, thumbprintOf } from '../../../test/support/assertion.ts'
import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { itemAt } from '../src/lookup.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

const APP_ID = '1e5e0a7c-0b7e-4f60-8d2a-5e1c0de00001'
const OTHER_APP = '3f0e5b52-93f4-4f5e-a2b2-6c0b5e1c0de2'
const REQUEST = '/Tachyon/api/Authentication/RequestJwtAuthentication'

let folders: [string, string]
let platform: Platform
let client: Client
/** Of the platform's first start, and one that nobody has registered. */
let own: SigningPem
let foreign: SigningPem

beforeAll(async () => {
    folders = [mkdtempSync('.cache/platform-'), mkdtempSync('.cache/platform-')]
    const startIn = (at: number) => startPlatform({ env: { PLATFORM_DIR: itemAt(folders, at) } })
    const [started, other] = await Promise.all([startIn(0), startIn(1)])
    await other.stop()
    platform = started
    client = connect(platform, { as: 'nobody', headers: { Accept: '' } })
    own = { pem: readFileSync(join(itemAt(folders, 0), 'signing.pem'), 'utf8') }
    foreign = { pem: readFileSync(join(itemAt(folders, 1), 'signing.pem'), 'utf8') }
})
afterAll(async () => {
    await platform.stop()
    for (const folder of folders) rmSync(folder, { recursive: true })
})
beforeEach(() => platform.reset())

const audience = () => `${platform.url}/idp/token`
const assertion = (parts?: AssertionParts, key = own, appId = APP_ID) =>
    makeAssertion(key, { appId, audience: audience() }, parts)
const request = (jwt: string, headers?: { [name: string]: string }) => client.post(REQUEST, jwt, { headers })
const withToken = (token: string) => connect(platform, { as: 'nobody', headers: { 'X-Tachyon-Authenticate': token } })

describe('the way to a token', () => {
    test.each(['/Tachyon/api', '/api', '/tachyon/API'])('leads over %s to every call', async (root) => {
        expect((await client.get(`${root}/information`)).body).toMatchObject({ Version: '25.6.0.412' })
        const metadata = await client.get(`${root}/Authentication/metadataendpoint`)
        expect(metadata.headers.get('content-type')).toBe('text/plain; charset=utf-8')
        const discovery = await fetch(metadata.text)
        expect(await discovery.json()).toMatchObject({ token_endpoint: audience() })
        const { status, text } = await client.post(`${root}/Authentication/RequestJwtAuthentication`, assertion())
        expect(status).toBe(200)
        const caller = withToken(text)
        expect((await caller.get('/Consumer/PrincipalSearch/whoami')).body).toMatchObject({
            PrincipalName: 'ACME\\svc-1e-servicenow',
        })
        expect((await caller.get('/Experience/DeviceMetrics/Metadata')).status).toBe(200)
        expect((await caller.send('1E-Sim-Uptime')).status).toBe(200)
    })

    test('gives the text bare, and as a JSON string to those who ask for JSON', async () => {
        const bare = await request(assertion())
        expect(bare.text).toMatch(/^[\w-]+\.[\w-]+$/)
        const quoted = await request(assertion(), { Accept: 'application/json' })
        expect(quoted.body).toMatch(/^[\w-]+\.[\w-]+$/)
        const metadata = await client.get('/api/Authentication/MetadataEndpoint', {
            headers: { Accept: 'application/json' },
        })
        expect(metadata.body).toBe(`${platform.url}/idp/.well-known/openid-configuration`)
        expect((await platform.state()).tokensIssued).toBe(2)
    })

    test('tells in the token when it ends', async () => {
        const { text } = await request(assertion())
        const { Expiration } = JSON.parse(Buffer.from(itemAt(text.split('.'), 0), 'base64url').toString())
        expect(Math.abs(Date.parse(Expiration) - Date.now() - 3_600_000)).toBeLessThan(5000)
    })
})

describe('an assertion is refused', () => {
    const now = () => Math.floor(Date.now() / 1000)
    const cases: [why: string, reason: string, make: () => string][] = [
        ['of an unregistered certificate', 'key', () => assertion({}, foreign)],
        [
            'signed with another key',
            'signature',
            () => assertion({ header: { x5t: thumbprintOf(own), kid: undefined } }, foreign),
        ],
        [
            'changed after it was signed',
            'signature',
            () => {
                const [head, body = '', signature] = assertion().split('.')
                const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
                const changed = Buffer.from(JSON.stringify({ ...claims, jti: 'other' })).toString('base64url')
                return [head, changed, signature].join('.')
            },
        ],
        ['without x5t', 'key', () => assertion({ header: { x5t: undefined } })],
        ['with a kid of somebody else', 'key', () => assertion({ header: { kid: 'other' } })],
        ['with another algorithm', 'algorithm', () => assertion({ header: { alg: 'none' } })],
        ['for another audience', 'claims', () => assertion({ claims: { aud: `${platform.url}/idp` } })],
        ['from another issuer', 'claims', () => assertion({ claims: { iss: OTHER_APP } })],
        ['about another subject', 'claims', () => assertion({ claims: { sub: OTHER_APP } })],
        ['without jti', 'claims', () => assertion({ claims: { jti: undefined } })],
        ['without exp', 'claims', () => assertion({ claims: { exp: undefined } })],
        ['six minutes after its end', 'time', () => assertion({ claims: { exp: now() - 360 } })],
        ['six minutes before its issue', 'time', () => assertion({ claims: { iat: now() + 360 } })],
        ['six minutes before it is valid', 'time', () => assertion({ claims: { nbf: now() + 360 } })],
        ['that is none', 'malformed', () => 'a.b'],
    ]
    test.each(cases)('%s', async (_, reason, make) => {
        const answer = await request(make())
        expect([answer.status, answer.body]).toMatchObject([
            401,
            [{ ErrorCode: 'Authentication.InvalidAssertion', Data: [reason] }],
        ])
        expect((await platform.state()).tokensIssued).toBe(0)
    })

    test('that was used before, and is a violation then', async () => {
        const used = assertion()
        expect((await request(used)).status).toBe(200)
        expect((await request(used)).body).toMatchObject([{ Data: ['replayed'] }])
        expect(await platform.violations()).toMatchObject([{ kind: 'assertionReused', sequence: 2 }])
    })

    test('but not four minutes after its end or before its issue', async () => {
        expect((await request(assertion({ claims: { exp: now() - 240, iat: now() - 540 } }))).status).toBe(200)
        expect((await request(assertion({ claims: { iat: now() + 240, nbf: now() + 240 } }))).status).toBe(200)
    })

    test('when the body is not one JSON string, and without an enabled consumer', async () => {
        expect((await client.post(REQUEST, { jwt: assertion() })).status).toBe(400)
        const nameless = await request(assertion(), { 'X-Tachyon-Consumer': '' })
        expect(nameless.body).toMatchObject([{ ErrorCode: 'Consumer.NotFound' }])
        await platform.fault({ fault: { kind: 'consumerDisabled' } })
        expect((await request(assertion())).body).toMatchObject([{ ErrorCode: 'Consumer.Disabled' }])
    })
})

describe('a registered certificate', () => {
    test('signs in as its principal with its App ID as kid', async () => {
        const thumbprint = await platform.registerCertificate({
            pem: foreign.pem,
            appId: OTHER_APP,
            principal: 'ACME\\noexp',
        })
        expect(thumbprint).toBe(thumbprintOf(foreign))
        const { text } = await request(assertion({ header: { kid: OTHER_APP } }, foreign, OTHER_APP))
        const caller = withToken(text)
        expect((await caller.get('/Consumer/PrincipalSearch/whoami')).body).toMatchObject({
            PrincipalName: 'ACME\\noexp',
        })
        expect((await caller.get('/Experience/DeviceMetrics/Metadata')).status).toBe(401)
    })

    test('with a key id is believed under that alone', async () => {
        await platform.registerCertificate({ pem: foreign.pem, kid: 'key-1' })
        expect((await request(assertion({ header: { kid: 'key-1' } }, foreign))).status).toBe(200)
        expect((await request(assertion({}, foreign))).body).toMatchObject([{ Data: ['key'] }])
    })

    test('has to be one', async () => {
        await expect(platform.registerCertificate({ pem: 'nothing' })).rejects.toThrow('Certificate.Invalid')
        await expect(platform.registerCertificate({ pem: own.pem, principal: 'ACME\\nobody' })).rejects.toThrow(
            'Principal.NotFound'
        )
    })
})

describe('a platform token', () => {
    const token = async () => (await request(assertion())).text

    test('lives an hour of the platform, and not after Logout', async () => {
        const [lasting, ended] = [withToken(await token()), withToken(await token())]
        await ended.get('/Tachyon/api/Authentication/Logout')
        expect((await ended.get('/Consumer/Information')).body).toMatchObject([
            { ErrorCode: 'Authentication.TokenExpired' },
        ])
        await platform.clock({ advanceSeconds: 3590 })
        expect((await lasting.get('/Consumer/Information')).status).toBe(200)
        await platform.clock({ advanceSeconds: 20 })
        const late = await lasting.get('/Consumer/Information')
        expect([late.status, late.body]).toMatchObject([401, [{ ErrorCode: 'Authentication.TokenExpired' }]])
    })

    test('stands bare in its header, and a wrong one is not made good by a password', async () => {
        const text = await token()
        for (const wrong of [`Bearer ${text}`, `${text}x`, 'nothing']) {
            const answer = await connect(platform, { headers: { 'X-Tachyon-Authenticate': wrong } }).get(
                '/Consumer/Information'
            )
            expect([answer.status, answer.body]).toMatchObject([401, [{ ErrorCode: 'Authentication.InvalidToken' }]])
        }
        expect(
            (await client.get('/Consumer/Information', { headers: { Authorization: `Bearer ${text}` } })).status
        ).toBe(401)
    })

    test('is told nowhere in the journal, nor is the assertion', async () => {
        const jwt = assertion()
        const { text } = await request(jwt)
        await withToken(text).get(`/Consumer/Devices/fqdn/${DEMO_DEVICE}`)
        const journal = await platform.journal()
        expect(journal).toMatchObject([
            { body: jwt.length + 2 },
            { headers: { 'x-tachyon-authenticate': text.length } },
        ])
        expect(JSON.stringify(journal)).not.toContain(jwt.split('.')[2])
    })
})

describe('the identity provider', () => {
    const ask = (form: { [name: string]: string }) =>
        client.call('POST', '/idp/token', undefined, {
            raw: new URLSearchParams(form).toString(),
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        })
    const form = (jwt: string) => ({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: jwt,
    })

    test('gives a token of its own that the platform does not know', async () => {
        const { status, body } = await ask({ ...form(assertion()), client_id: APP_ID })
        expect([status, body]).toMatchObject([200, { token_type: 'Bearer', expires_in: 3600 }])
        const { access_token } = JSON.parse(JSON.stringify(body))
        expect((await withToken(access_token).get('/Consumer/Information')).status).toBe(401)
    })

    test('says why it refuses', async () => {
        const used = assertion()
        await ask(form(used))
        expect(await ask(form(used))).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
        expect(await ask({ ...form(assertion()), grant_type: 'password' })).toMatchObject({
            status: 400,
            body: { error: 'unsupported_grant_type' },
        })
        expect(await ask({ ...form(assertion()), client_id: OTHER_APP })).toMatchObject({ status: 401 })
    })
})

test('the key of the first start is kept, and for its owner alone', async () => {
    const file = join(itemAt(folders, 0), 'signing.pem')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const again = await startPlatform({ env: { PLATFORM_DIR: folders[0] } })
    await again.stop()
    expect(again.output()).toContain(`App ID ${APP_ID}, certificate and key in ${file}`)
    expect(readFileSync(file, 'utf8')).toBe(own.pem)
})
