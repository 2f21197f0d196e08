import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { startProgram } from '../../../test/support/spawn.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

const DEVICE = 'gbx-lt-0001.corp.globex.example'

let platform: Platform
let acme: Client
let globex: Client

beforeAll(async () => {
    platform = await startPlatform({ env: { GLOBEX_PORT: '0' } })
    const url = (await platform.state()).tenants.find(({ name }) => name === 'globex')?.url ?? ''
    acme = connect(platform)
    globex = connect({ url }, { as: 'globex' })
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ instant: true })
})

interface Named {
    Id: number
    Name: string
}

test('each tenant has a fleet of its own', async () => {
    const fqdns = async (client: Client) =>
        (await client.get<{ Fqdn: string }[]>('/Consumer/Devices')).body.map(({ Fqdn }) => Fqdn)
    expect(await fqdns(acme)).toHaveLength(48)
    const others = await fqdns(globex)
    expect(others).toContain(DEVICE)
    expect(others.filter((fqdn) => !fqdn.endsWith('.globex.example'))).toEqual([])
    expect((await acme.get(`/Consumer/Devices/fqdn/${DEVICE}`)).status).toBe(404)
    expect((await globex.get(`/Consumer/Devices/fqdn/${DEMO_DEVICE}`)).status).toBe(404)
})

test('definitions of the same name have other ids', async () => {
    const definitions = async (client: Client) =>
        (await client.get<Named[]>('/Consumer/InstructionDefinitions')).body.map(({ Id, Name }) => ({ Id, Name }))
    const [ours, theirs] = [await definitions(acme), await definitions(globex)]
    expect(theirs.map(({ Name }) => Name)).toEqual(ours.map(({ Name }) => Name))
    const ids = new Set(ours.map(({ Id }) => Id))
    expect(theirs.filter(({ Id }) => ids.has(Id))).toEqual([])
})

test('runs of one tenant are none of the other, and both are in one journal', async () => {
    const id = await globex.run('1E-Sim-LoggedOnUsers', { devices: [DEVICE] })
    const { body } = await globex.page(id, '0;0', 10)
    expect(body.Responses[0]).toMatchObject({ Fqdn: DEVICE, Values: { UserName: expect.stringMatching(/^GLOBEX\\/) } })
    expect((await acme.get(`/Consumer/Instructions/${id}`)).status).toBe(404)
    const journal = (await platform.journal()).slice(-2)
    expect(journal.map(({ tenant, status }) => [tenant, status])).toEqual([
        ['globex', 200],
        ['acme', 404],
    ])
})

test('an account of one tenant is none of the other', async () => {
    expect((await globex.get('/Consumer/Information', { as: 'proxy' })).status).toBe(401)
    expect((await acme.get('/Consumer/Information', { as: 'globex' })).status).toBe(401)
})

test('globex takes basic authentication alone', async () => {
    expect((await globex.get('/tachyon/api/information')).body).toMatchObject({ Version: '23.3.0.118' })
    expect((await globex.get('/api/information')).status).toBe(404)
    const metadata = await globex.get('/Tachyon/api/Authentication/metadataendpoint')
    expect(metadata).toMatchObject({ status: 404, body: [{ ErrorCode: 'Authentication.NotConfigured' }] })
    expect((await globex.get('/idp/.well-known/openid-configuration')).status).toBe(404)
    const token = await globex.get('/Consumer/Information', {
        as: 'nobody',
        headers: { 'X-Tachyon-Authenticate': 'any' },
    })
    expect([token.status, token.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="globex.1e.example"'])
})

test('globex has the Experience interface before 23.5 alone', async () => {
    expect((await globex.get('/Experience/DeviceMetrics/Metadata')).status).toBe(404)
    const old = await globex.post<{ Items: object[] }>('/Experience/api/DeviceScores/Search', {
        Filter: { Attribute: 'Fqdn', Operator: '==', Value: DEVICE },
        Start: 1,
        PageSize: 1,
    })
    expect(old.body.Items).toMatchObject([{ Fqdn: DEVICE, Score: expect.any(Number) }])
    expect((await acme.post('/Experience/api/DeviceScores/Search', {})).status).toBe(404)
})

test('a fault of one tenant leaves the other alone', async () => {
    await platform.fault({ tenant: 'globex', fault: { kind: 'status', status: 503 } })
    expect((await globex.get('/Consumer/Information')).status).toBe(503)
    expect((await acme.get('/Consumer/Information')).status).toBe(200)
})

test('one platform hangs while the other answers', async () => {
    await platform.fault({ tenant: 'globex', match: { path: '^/' }, fault: { kind: 'hang' } })
    const hung = globex.get('/Consumer/Information', { signal: AbortSignal.timeout(300) }).then(
        () => 'answered',
        (error: Error) => error.name
    )
    const began = performance.now()
    expect((await acme.get('/Consumer/Information')).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(250)
    expect(await hung).toBe('TimeoutError')
})

test('roles are changed for the tenant that is named', async () => {
    const groups = async (client: Client) =>
        (await client.get<Named[]>('/Consumer/ManagementGroups')).body.map(({ Name }) => Name)
    expect(await groups(globex)).toEqual(['All Devices', 'Zurich', 'Munich'])
    await platform.roles({
        tenant: 'globex',
        principal: 'GLOBEX\\svc-1e-servicenow',
        managementGroups: ['Munich'],
        instructionSets: [2],
    })
    expect(await groups(globex)).toEqual(['Munich'])
    expect((await globex.get(`/Consumer/Devices/fqdn/${DEVICE}`)).status).toBe(404)
    expect((await globex.get<Named[]>('/Consumer/InstructionDefinitions')).body).toHaveLength(9)
    expect((await acme.get<Named[]>('/Consumer/InstructionDefinitions')).body).toHaveLength(44)
    await expect(platform.roles({ tenant: 'initech', principal: 'any' })).rejects.toThrow('Tenant.NotFound')
})

test('a port of the second tenant that is taken is named with its cure', async () => {
    const { port } = new URL(platform.url)
    const env = { PLATFORM_PORT: '0', GLOBEX_PORT: port }
    await expect(startProgram('dist/example/platform/main.js', [], env)).rejects.toThrow(
        `Port ${port} is taken: set GLOBEX_PORT to another one, or GLOBEX_PORT=0 for any that is free.`
    )
    env.GLOBEX_PORT = 'none'
    await expect(startProgram('dist/example/platform/main.js', [], env)).rejects.toThrow(
        'GLOBEX_PORT must be a number from 0 to 65535, not "none".'
    )
})

test('there is no second tenant unless its port is set', async () => {
    const alone = await startPlatform()
    const { tenants } = await alone.state()
    await alone.stop()
    expect(tenants.map(({ name }) => name)).toEqual(['acme'])
})
