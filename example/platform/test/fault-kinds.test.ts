import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeAssertion, type SigningPem } from '../../../test/support/assertion.ts'
import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { startProgram } from '../../../test/support/spawn.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

const APP_ID = '1e5e0a7c-0b7e-4f60-8d2a-5e1c0de00001'
const INFORMATION = '/Consumer/Information'
const METADATA = '/Experience/DeviceMetrics/Metadata'

let folder: string
let platform: Platform
let client: Client
let key: SigningPem

beforeAll(async () => {
    folder = mkdtempSync('.cache/platform-')
    platform = await startPlatform({ env: { PLATFORM_DIR: folder } })
    client = connect(platform)
    key = { pem: readFileSync(join(folder, 'signing.pem'), 'utf8') }
})
afterAll(async () => {
    await platform.stop()
    rmSync(folder, { recursive: true })
})

const begin = async () => {
    await platform.reset()
    await platform.clock({ instant: true })
}

const statusOf = async (path: string) => (await client.get(path)).status
const codeOf = async (path: string) => {
    const { body } = await client.get<unknown>(path)
    return Array.isArray(body) ? body[0]?.ErrorCode : undefined
}
const tells = (text: string, path: string) => async () => (await client.get(path)).text.includes(text)
const information = () => statusOf(INFORMATION)
/** Name of the error that a caller meets whose answer never comes whole. */
const broken = () =>
    client.get(INFORMATION, { signal: AbortSignal.timeout(200) }).then(
        () => 'answered',
        (error: Error) => error.name
    )
const takesLongerThan = (ms: number) => async () => {
    const began = performance.now()
    await client.get(INFORMATION)
    return performance.now() - began > ms
}
const sent = async () => (await client.send('1E-Sim-FlushDns')).status
const told = async () => client.status(await client.run('1E-Sim-FlushDns'))
const many = (rowCount: string) => client.run('1E-Sim-ManyRows', { parameters: { rowCount } })
const page = async (size = 10, rowCount = '30') => (await client.page(await many(rowCount), '0;0', size)).body
const rowCount = async (size = 10) => (await page(size)).Responses.length
const statistics = async (name: 'SentCount' | 'ReceivedCount') =>
    (await client.statistics(await client.run('1E-Sim-FlushDns')))[name]
const catalogue = async () =>
    (await client.get<{ Id: number; Name: string }[]>('/Consumer/InstructionDefinitions')).body

const requestToken = () =>
    client.post(
        '/Tachyon/api/Authentication/RequestJwtAuthentication',
        makeAssertion(key, { appId: APP_ID, audience: `${platform.url}/idp/token` }),
        {
            headers: { Accept: '' },
        }
    )
const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString())
const withToken = async (token: string) =>
    (await client.get(INFORMATION, { as: 'nobody', headers: { 'X-Tachyon-Authenticate': token } })).status
/** Two calls with one token, and one with its successor. */
const renewal = async () => {
    const { text } = await requestToken()
    const statuses = [await withToken(text), await withToken(text)]
    return [...statuses, await withToken((await requestToken()).text)]
}
const lifetime = async () => {
    const { Expiration } = decoded((await requestToken()).text.split('.')[0])
    return Math.round((Date.parse(Expiration) - Date.now()) / 10_000) * 10
}
/** The form of the answer and of the token in it, and whether the token is good. */
const shape = async () => {
    const { text, headers } = await requestToken()
    const type = headers.get('content-type')?.split(';')[0]
    const read = type === 'application/json' ? JSON.parse(text) : text
    const token: string = read.Data ?? read
    const parts = token.split('.')
    const form = parts.length === 3 && decoded(parts[1]).exp > 0 ? 'jwt' : parts.length === 2 ? '1e' : 'opaque'
    return [typeof read === 'object' ? 'object' : type, form, await withToken(token)]
}
const roots = async () => [await statusOf('/api/information'), await statusOf('/tachyon/api/information')]
// 0 is not -0 to a test.
const minutesOff = (stamp: string) => Math.round((Date.parse(stamp) - Date.now()) / 60_000) || 0
/** Minutes by which the header, an instruction and a token are off, and whether a search by our own clock finds it. */
const skew = async () => {
    const { headers, body } = await client.get<{ CreatedTimestampUtc: string }>(
        `/Consumer/Instructions/${await client.run('1E-Sim-FlushDns')}`
    )
    const found = await client.post<{ TotalCount: number }>('/Consumer/Instructions/search', {
        Filter: { Attribute: 'CreatedTime', Operator: '>=', Value: new Date(Date.now() - 120_000).toISOString() },
    })
    return [
        minutesOff(headers.get('date') ?? ''),
        minutesOff(body.CreatedTimestampUtc),
        Math.round((await lifetime()) / 60),
        found.body.TotalCount,
    ]
}

type Case = [kind: string, options: object, observe: () => Promise<unknown>, without: unknown, met: unknown]

const CASES: Case[] = [
    ['tokenExpired', {}, renewal, [200, 200, 200], [401, 401, 200]],
    ['tokenExpired', { always: true }, renewal, [200, 200, 200], [401, 401, 401]],
    ['tokenLifetime', { seconds: 120 }, lifetime, 3600, 120],
    ['tokenShape', { shape: 'jwt' }, shape, ['text/plain', '1e', 200], ['text/plain', 'jwt', 200]],
    ['tokenShape', { shape: 'opaque' }, shape, ['text/plain', '1e', 200], ['text/plain', 'opaque', 200]],
    ['tokenShape', { shape: 'quoted' }, shape, ['text/plain', '1e', 200], ['application/json', '1e', 200]],
    ['tokenShape', { shape: 'object' }, shape, ['text/plain', '1e', 200], ['object', '1e', 200]],
    ['apiRoot', { root: 'tachyon' }, roots, [200, 200], [404, 200]],
    ['apiRoot', { root: 'api' }, roots, [200, 200], [200, 404]],
    ['apiRoot', { root: 'none' }, roots, [200, 200], [404, 404]],
    ['clockSkew', { seconds: 300 }, skew, [0, 0, 60, 1], [5, 5, 65, 1]],
    ['clockSkew', { seconds: -300 }, skew, [0, 0, 60, 1], [-5, -5, 55, 0]],
    ['redirect', {}, information, 200, 302],
    ['status', { status: 503 }, information, 200, 503],
    ['latency', { ms: 150 }, takesLongerThan(140), false, true],
    ['hang', {}, broken, 'answered', 'TimeoutError'],
    ['drip', { everyMs: 3 }, takesLongerThan(140), false, true],
    ['reset', {}, broken, 'answered', 'TypeError'],
    ['truncate', {}, broken, 'answered', 'TypeError'],
    ['malformedJson', {}, async () => (await client.get(INFORMATION)).body === null, false, true],
    ['html200', {}, tells('<html', INFORMATION), false, true],
    ['hugeBody', { megabytes: 1 }, async () => (await client.get(INFORMATION)).text.length > 1_000_000, false, true],
    ['camelCase', {}, tells('"version"', INFORMATION), false, true],
    ['consumerDisabled', {}, () => codeOf(INFORMATION), undefined, 'Consumer.Disabled'],
    ['consumerMissing', {}, () => codeOf(INFORMATION), undefined, 'Consumer.NotFound'],
    ['noPermission', {}, sent, 200, 401],
    ['emptyPage', {}, rowCount, 10, 0],
    ['shortPages', {}, rowCount, 10, 9],
    ['duplicateRows', { n: 2 }, duplicates, 10, 12],
    ['reorderRows', {}, async () => (await page()).Responses[0]?.Values.Index, 0, 9],
    ['textLimit', { n: 10 }, longest, 1024, 10],
    ['pageCap', { n: 4 }, rowCount, 10, 4],
    ['rangeMissing', {}, async () => (await page()).Range === null, false, true],
    ['rangeLong', {}, async () => String((await page(900, '2000')).Range).length > 400, false, true],
    ['lateRows', { rows: 4, seconds: 20 }, () => rowCount(100), 30, 26],
    ['statsLag', { seconds: 30 }, () => statistics('ReceivedCount'), 1, 0],
    ['statsZero', {}, () => statistics('SentCount'), 1, 0],
    ['statsMissing', {}, ofRun('/Consumer/InstructionStatistics/Combined'), 200, 404],
    ['statusStuck', { status: 13 }, told, 5, 13],
    ['statusJump', { sequence: [99] }, told, 5, 99],
    ['expireNow', {}, told, 5, 7],
    ['deleteInstruction', {}, ofRun('/Consumer/Instructions'), 200, 404],
    ['approvalRequired', {}, told, 5, 1],
    ['reject', {}, told, 5, 2],
    ['twoFactor', {}, told, 5, 12],
    [
        'deviceOffline',
        { fqdns: [DEMO_DEVICE] },
        tells('"Status":1', `/Consumer/Devices/fqdn/${DEMO_DEVICE}`),
        true,
        false,
    ],
    ['deviceUnknown', { fqdns: [DEMO_DEVICE] }, () => statusOf(`/Consumer/Devices/fqdn/${DEMO_DEVICE}`), 200, 404],
    ['namesRefused', {}, byName, 200, 400],
    ['emptyTargets', {}, toNobody, 400, 200],
    ['inFlightLimit', { n: 0 }, sent, 200, 400],
    ['emptyCatalogue', {}, async () => (await catalogue()).length, 44, 0],
    ['largeCatalogue', { count: 500 }, async () => (await catalogue()).length, 44, 500],
    ['duplicateDefinitions', {}, async () => (await catalogue()).length, 44, 47],
    [
        'renamedDefinition',
        { from: '1E-Sim-Uptime', to: '1E-Sim-New' },
        tells('1E-Sim-New', '/Consumer/InstructionDefinitions'),
        false,
        true,
    ],
    ['definitionGone', { names: ['1E-Sim-Uptime'] }, async () => (await catalogue()).length, 44, 43],
    ['idsChanged', { by: 1000 }, async () => (await catalogue())[0]?.Id, 101, 1101],
    ['experienceUnlicensed', {}, tells('"Experience"', '/Consumer/SystemInformation/License'), true, false],
    ['experienceNoMeasure', {}, tells('ExperienceScore', METADATA), true, false],
    ['experienceOldOnly', {}, () => statusOf(METADATA), 200, 404],
    ['errorArray200', {}, () => codeOf(METADATA), undefined, 'Experience.Unavailable'],
]

async function longest() {
    const id = await client.run('1E-Sim-EventLogErrors', { parameters: { hours: '48' } })
    const { Responses } = (await client.page(id, '0;0', 400)).body
    return Math.max(...Responses.map(({ Values }) => String(Values.Message).length))
}

async function byName() {
    const body = { DefinitionName: '1E-Sim-FlushDns', Devices: [DEMO_DEVICE] }
    return (await client.post('/Consumer/Instructions/Targeted', body)).status
}

async function toNobody() {
    return (await client.send('1E-Sim-FlushDns', { devices: ['ghost-01.corp.acme.example'] })).status
}

async function duplicates() {
    const id = await many('30')
    const { Range } = (await client.page(id, '0;0', 10)).body
    return (await client.page(id, Range, 10)).body.Responses.length
}

function ofRun(path: string) {
    return async () => statusOf(`${path}/${await client.run('1E-Sim-FlushDns')}`)
}

test.each(CASES)('%s %j', async (kind, options, observe, without, met) => {
    await begin()
    expect(await observe()).toEqual(without)
    await begin()
    await platform.fault({ fault: { kind, ...options } })
    expect(await observe()).toEqual(met)
})

test('every kind has a case', async () => {
    const covered = new Set(CASES.map(([kind]) => kind))
    expect((await platform.state()).faultKinds.filter((kind) => !covered.has(kind))).toEqual([])
})

test('a credential that follows a redirect is a violation', async () => {
    await begin()
    await platform.fault({ fault: { kind: 'redirect' } })
    const location = (await client.get(INFORMATION)).headers.get('location') ?? ''
    expect(location).toMatch(/^http:\/\/localhost:\d+\/elsewhere\/Consumer\/Information$/)
    await fetch(location)
    expect(await platform.violations()).toEqual([])
    await fetch(location, { headers: { 'X-Tachyon-Authenticate': 'token' } })
    expect(await platform.violations()).toMatchObject([{ kind: 'credentialRedirected', sequence: 3 }])
})

test('redirect leads where it is told', async () => {
    await begin()
    await platform.fault({ fault: { kind: 'redirect', location: 'https://login.example/' } })
    expect((await client.get(INFORMATION)).headers.get('location')).toBe('https://login.example/')
})

test('faults can be there from the start', async () => {
    const file = join(folder, 'faults.json')
    writeFileSync(file, JSON.stringify([{ id: 'first', fault: { kind: 'status', status: 503 } }]))
    const preset = await startPlatform({ env: { ONE_E_SIM_FAULTS: file } })
    const answer = await connect(preset).get(INFORMATION)
    const rules = await preset.faults()
    await preset.stop()
    expect(answer.status).toBe(503)
    expect(rules).toMatchObject([{ id: 'first', hits: 1 }])
    writeFileSync(file, JSON.stringify({ fault: { kind: 'unheardOf' } }))
    const env = { PLATFORM_PORT: '0', ONE_E_SIM_FAULTS: file }
    await expect(startProgram('dist/example/platform/main.js', [], env)).rejects.toThrow('unheardOf')
    writeFileSync(file, JSON.stringify({ fault: { kind: 'latency', milliseconds: 5 } }))
    await expect(startProgram('dist/example/platform/main.js', [], env)).rejects.toThrow('no option milliseconds')
})

test('the control has a port of its own when it is asked for', async () => {
    const program = await startProgram('dist/example/platform/main.js', [], {
        PLATFORM_PORT: '0',
        ONE_E_SIM_ADMIN_PORT: '0',
    })
    for (let tries = 0; tries < 200 && !program.output().includes('Control: '); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10))
    }
    const control = /Control: (http:\S+)/.exec(program.output())?.[1] ?? ''
    const statuses = await Promise.all(
        [`${program.url}/__sim/state`, control].map(async (url) => (await fetch(url)).status)
    ).finally(() => program.stop())
    expect(statuses).toEqual([404, 200])
})
