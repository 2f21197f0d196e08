import fc from 'fast-check'
import { type Numbering, type Platform, startPlatform } from '../../../test/support/platform.ts'
import { itemAt } from '../src/lookup.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

interface Named {
    Id: number
    Name: string
}

const GLOBEX_DEVICE = 'gbx-lt-0001.corp.globex.example'

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

const definitions = async (client: Client) =>
    (await client.get<Named[]>('/Consumer/InstructionDefinitions/All', { as: 'admin' })).body.map(({ Id, Name }) => ({
        Id,
        Name,
    }))
const nameOf = async (id: number) => (await acme.get<Named>(`/Consumer/InstructionDefinitions/Id/${id}`)).body.Name
const customData = async (id: number) =>
    (await acme.get<{ ConsumerCustomData: string }>(`/Consumer/Instructions/${id}`)).body.ConsumerCustomData
const run = (ti: string) => acme.run('1E-Sim-FlushDns', { more: { ConsumerCustomData: ti } })
const ofRow = async (id: number) => (await acme.page(id, '0;0', 1)).body.Responses[0]?.Fqdn

test('any permutation of the numbers of definitions is one, and names stay', async () => {
    const before = await definitions(acme)
    const ids = before.map(({ Id }) => Id)
    await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(ids, { minLength: ids.length }), async (order) => {
            await platform.reset()
            await platform.renumber({
                definitions: Object.fromEntries(ids.map((id, at) => [String(id), itemAt(order, at)])),
            })
            expect(await definitions(acme)).toEqual(before.map(({ Name }, at) => ({ Id: order[at], Name })))
        }),
        { numRuns: 20 }
    )
})

test('a number that meant one definition means another one, in every call', async () => {
    const [bios, dns] = [
        await acme.definitionId('1E-Explorer-TachyonCore-BiosDetails'),
        await acme.definitionId('1E-Sim-FlushDns'),
    ]
    await platform.renumber({ definitions: { [bios]: dns, [dns]: bios } })
    expect(await nameOf(bios)).toBe('1E-Sim-FlushDns')
    const sent = await acme.post('/Consumer/Instructions/Targeted', { DefinitionId: bios, Devices: [DEMO_DEVICE] })
    expect(sent.body).toMatchObject({ Name: '1E-Sim-FlushDns', InstructionDefinitionId: bios })
    const named = await acme.post('/Consumer/Instructions/Targeted', {
        DefinitionName: '1E-Sim-FlushDns',
        Devices: [DEMO_DEVICE],
    })
    expect(named.body).toMatchObject({ Name: '1E-Sim-FlushDns', InstructionDefinitionId: bios })
    expect(await acme.get('/Consumer/InstructionDefinitions/Name/1E-Explorer-TachyonCore-BiosDetails')).toMatchObject({
        status: 200,
        body: { Id: dns },
    })
})

test('an execution goes on under another number, with its own answers', async () => {
    const one = await run('one')
    const other = await acme.run('1E-Sim-FlushDns', {
        devices: ['lon-lt-0001.corp.acme.example'],
        more: { ConsumerCustomData: 'other' },
    })
    await platform.renumber({ executions: { [one]: other, [other]: one } })
    expect([await customData(one), await customData(other)]).toEqual(['other', 'one'])
    expect([await ofRow(one), await ofRow(other)]).toEqual(['lon-lt-0001.corp.acme.example', DEMO_DEVICE])
    await platform.renumber({ executions: { shift: 1000 } })
    expect((await acme.get(`/Consumer/Instructions/${one}`)).status).toBe(404)
    expect(await customData(one + 1000)).toBe('other')
})

test('the numbers of both tenants overlap when they begin alike', async () => {
    const name = '1E-Sim-FlushDns'
    await platform.renumber({ definitions: { from: 11 }, nextExecution: 5000 })
    await platform.renumber({ tenant: 'globex', definitions: { from: 11 }, nextExecution: 5000 })
    expect(await definitions(acme)).toEqual(
        (await globex.get<Named[]>('/Consumer/InstructionDefinitions/All', { as: 'globexAdmin' })).body.map(
            ({ Id, Name }) => ({ Id, Name })
        )
    )
    const send = (client: Client, device: string) =>
        client.post<Named>('/Consumer/Instructions/Targeted', { DefinitionName: name, Devices: [device] })
    const [ours, theirs] = [await send(acme, DEMO_DEVICE), await send(globex, GLOBEX_DEVICE)]
    expect([ours.body.Id, theirs.body.Id]).toEqual([5000, 5000])
})

test('a number that is taken is not given again', async () => {
    const first = await run('first')
    await platform.renumber({ nextExecution: first })
    expect(await run('second')).toBe(first + 1)
    expect(await customData(first)).toBe('first')
})

test('what would give one number twice is refused, and nothing changes', async () => {
    const before = await definitions(acme)
    const [first = 0, second = 0] = before.map(({ Id }) => Id)
    const refusals: Numbering[] = [{ [first]: second }, { '999999': 5 }, { [first]: 0 }, { shift: -100_000 }]
    for (const definitions of refusals) {
        await expect(platform.renumber({ definitions })).rejects.toThrow('Renumber.Invalid')
    }
    expect(await definitions(acme)).toEqual(before)
})

test('a definition is named by number or by name, not by both', async () => {
    const DefinitionId = await acme.definitionId('1E-Sim-FlushDns')
    const send = async (body: object) =>
        acme.post('/Consumer/Instructions/Targeted', { ...body, Devices: [DEMO_DEVICE] })
    expect(await send({ DefinitionId, DefinitionName: '1E-Sim-FlushDns' })).toMatchObject({
        status: 400,
        body: [{ ErrorCode: 'Instruction.DefinitionAmbiguous' }],
    })
    expect(await send({})).toMatchObject({ status: 400, body: [{ ErrorCode: 'InstructionDefinition.NotFound' }] })
    await platform.fault({ fault: { kind: 'namesRefused' } })
    expect(await send({ DefinitionName: '1E-Sim-FlushDns' })).toMatchObject({
        status: 400,
        body: [{ ErrorCode: 'InstructionDefinition.NotFound', Data: ['0'] }],
    })
    expect((await send({ DefinitionId })).status).toBe(200)
})

test('create, read and search say which definition and which run it is', async () => {
    const sent = await acme.send('1E-Sim-FlushDns', { more: { ConsumerCustomData: '{"ti":"a"}' } })
    const identity = {
        Name: '1E-Sim-FlushDns',
        ConsumerCustomData: '{"ti":"a"}',
        InstructionDefinitionId: await acme.definitionId('1E-Sim-FlushDns'),
    }
    expect(sent.body).toMatchObject(identity)
    expect((await acme.get(`/Consumer/Instructions/${sent.body.Id}`)).body).toMatchObject(identity)
    const found = await acme.post<{ Items: object[] }>('/Consumer/Instructions/search', { Start: 1, PageSize: 1 })
    expect(found.body.Items[0]).toMatchObject(identity)
})
