import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

interface Row {
    Id: number
    ShardId: number
    Values: { [column: string]: unknown } | null
    Blob: string | null
}
interface Definition {
    Id: number
    Name: string
    InstructionType: number
    Schema: unknown[]
    Parameters: { Name: string; Pattern: string; DataType: string }[] | null
    Description: string
}

let platform: Platform
let client: Client

beforeAll(async () => {
    platform = await startPlatform()
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ instant: true })
    await platform.enlarge({ unusual: true })
    client = connect(platform)
})

const rows = async (id: number) =>
    (await client.post<{ Responses: Row[] }>(`/Consumer/Responses/${id}`, { Start: '0;0', PageSize: 100 })).body
        .Responses
const definition = async (name: string) =>
    (await client.get<Definition>(`/Consumer/InstructionDefinitions/Name/${name}`)).body
const send = async (name: string, parameters: { [name: string]: string }) =>
    (await client.send(name, { parameters })).status

test('they are there when asked for, in a set of their own, and gone after a reset', async () => {
    const names = async () =>
        (await client.get<Definition[]>('/Consumer/InstructionDefinitions')).body.map(({ Name }) => Name)
    const all = await names()
    expect(all).toHaveLength(51)
    await platform.enlarge({ unusual: true })
    expect(await names()).toEqual(all)
    const sets = await client.get<object[]>('/Consumer/InstructionSets', { as: 'admin' })
    expect(sets.body).toContainEqual(expect.objectContaining({ Id: 6, Name: 'Unusual' }))
    await platform.reset()
    expect(await names()).toHaveLength(44)
})

test('a definition without columns answers text in Blob', async () => {
    expect(await definition('1E-Sim-SchemaLess')).toMatchObject({ Schema: [] })
    const [first] = await rows(await client.run('1E-Sim-SchemaLess'))
    expect(first).toMatchObject({ Values: null, Blob: expect.stringContaining(`${DEMO_DEVICE} says:\n\tline 1\n`) })
})

test('whole numbers keep every digit on the wire', async () => {
    const id = await client.run('1E-Sim-LargeNumbers')
    const { text } = await client.page(id, '0;0', 100)
    const pairs = [...text.matchAll(/"Number":(-?\d+),"Digits":"(-?\d+)"/g)]
    expect(pairs).toHaveLength(8)
    for (const [, number, digits] of pairs) expect(number).toBe(digits)
    expect(text).toContain('"Number":18446744073709551615')
    const page = JSON.parse(text).Responses
    const { ShardId, Id } = page.find((row: Row) => row.Values?.Digits === '9007199254740993')
    const whole = await client.get(`/Consumer/Responses/${id}/Shard/${ShardId}/Row/${Id}/Column/Number`)
    expect(whole.text).toContain('"Value":9007199254740993')
})

test('a page cuts large texts, and the call for one value gives all of it', async () => {
    const id = await client.run('1E-Sim-LongTexts')
    for (const { ShardId, Id, Values } of await rows(id)) {
        const length = Number(Values?.Length)
        expect(String(Values?.Text)).toHaveLength(Math.min(length, 1024))
        const whole = await client.get(`/Consumer/Responses/${id}/Shard/${ShardId}/Row/${Id}/Column/Text`)
        expect(whole.body).toEqual({
            InstructionId: id,
            ShardId,
            RowId: Id,
            ColumnName: 'Text',
            Value: expect.stringMatching(new RegExp(`^\\d{${length}}$`)),
        })
    }
})

test('an event subscription is of type 2, and no question', async () => {
    const name = '1E-Sim-ProcessStarted'
    expect((await definition(name)).InstructionType).toBe(2)
    const questions = await client.get<Definition[]>('/Consumer/InstructionDefinitions?instructionType=Question')
    expect(questions.body.map(({ Name }) => Name)).not.toContain(name)
    const events = await client.get<Definition[]>('/Consumer/InstructionDefinitions?instructionType=Event')
    expect(events.body.map(({ Name }) => Name)).toEqual([name])
})

test('parameters stand in the sentence by their own patterns', async () => {
    const parameters = { flag: 'False', limit: '7', since: '2026-02-01', id: '76561198012345678', ratio: '1e-3' }
    const { body } = await client.send('1E-Sim-EveryType', { parameters })
    expect(body).toMatchObject({
        ReadablePayload: 'Set False for 7 since 2026-02-01, id 76561198012345678 and ratio 1e-3',
    })
    const said = Object.fromEntries((await rows(body.Id)).map(({ Values }) => [Values?.Name, Values?.Value]))
    expect(said).toEqual(parameters)
})

test.each([
    ['flag', 'yes'],
    ['limit', '2147483648'],
    ['limit', '1.5'],
    ['since', 'banana'],
    ['since', '2026-13-01'],
    ['id', '9223372036854775808'],
    ['ratio', '1,5'],
])('%s refuses %j', async (name, value) => {
    expect(await send('1E-Sim-EveryType', { [name]: value })).toBe(400)
})

test('an empty default makes a parameter one that may be empty', async () => {
    expect((await client.send('1E-Sim-EmptyDefault')).body).toMatchObject({ ReadablePayload: 'Leave a note ' })
})

test.each([
    ['person', 'Ångström 2', 200],
    ['person', '李娜', 200],
    ['person', 'a_b', 400],
    ['code', 'aB-12', 200],
    ['code', 'AB-٣', 200],
    ['code', 'AB-1\n', 200],
    ['code', 'AB-1\n\n', 400],
    ['digits', '12\n', 400],
    ['digits', '१२', 200],
    ['word', 'Größe_1', 200],
    ['word', 'a-b', 400],
    ['consonants', 'bcd', 200],
    ['consonants', 'bad', 400],
    ['consonants', '', 200],
    ['device', 'nyc-dt-0003', 200],
    ['device', 'nyc-xx-0003', 400],
    ['lines', 'a\nb', 200],
    ['lines', 'a\n\nb', 400],
])('%s takes %j as .NET does: %d', async (name, value, status) => {
    expect(await send('1E-Sim-Expressions', { [name]: value })).toBe(status)
})

test('more devices are known, searched and sent to, by the names that are asked for', async () => {
    const devices = ['pc1.a.acme.example', 'apc1.a.acme.example', 'pc1.b.acme.example']
    await platform.enlarge({ devices })
    await platform.enlarge({ devices: 200 })
    const all = await client.get<{ Id: number; Fqdn: string }[]>('/Consumer/Devices')
    expect(all.body).toHaveLength(251)
    expect(new Set(all.body.map(({ Id }) => Id)).size).toBe(251)
    const found = await client.post<{ TotalCount: number; Items: { Fqdn: string }[] }>('/Consumer/Devices', {
        Filter: { Attribute: 'Fqdn', Operator: 'like', Value: 'pc1.%' },
    })
    expect(found.body.Items.map(({ Fqdn }) => Fqdn).sort()).toEqual([devices[0], devices[2]])
    const id = await client.run('1E-Sim-FlushDns', { devices: devices.slice(1, 2) })
    expect((await client.page(id, '0;0', 1)).body.Responses[0]?.Fqdn).toBe(devices[1])
})

test('a large list is large in every call, and by set in parts', async () => {
    await platform.fault({ fault: { kind: 'largeCatalogue', count: 600, padding: 20_000 } })
    const list = await client.get<Definition[]>('/Consumer/InstructionDefinitions')
    expect(list.body).toHaveLength(600)
    expect(list.text.length).toBeGreaterThan(11 * 1024 * 1024)
    const parts = []
    for (const set of [1, 2, 3, 4, 5, 6]) {
        const part = await client.get<Definition[]>(`/Consumer/InstructionDefinitions/InstructionSet/Id/${set}`)
        expect(part.text.length).toBeLessThan(5 * 1024 * 1024)
        parts.push(...part.body.map(({ Name }) => Name))
    }
    expect(parts.sort()).toEqual(list.body.map(({ Name }) => Name).sort())
    const copy = list.body.find(({ Name }) => Name === '1E-Sim-FlushDns-1')
    expect((await client.get(`/Consumer/InstructionDefinitions/Id/${copy?.Id}`)).body).toMatchObject({
        Name: copy?.Name,
    })
    const sent = await client.post('/Consumer/Instructions/Targeted', {
        DefinitionName: copy?.Name,
        Devices: [DEMO_DEVICE],
    })
    expect(sent.body).toMatchObject({ Name: copy?.Name, InstructionDefinitionId: copy?.Id })
})

test('the control answers no page of a browser, wherever its name leads', async () => {
    const status = async (headers: { [name: string]: string }) => {
        const { request } = await import('node:http')
        return new Promise<number | undefined>((resolve, reject) => {
            const asked = request(`${platform.url}/__sim/reset`, { method: 'POST', headers }, (answer) => {
                answer.resume()
                resolve(answer.statusCode)
            })
            asked.on('error', reject)
            asked.end()
        })
    }
    expect(await status({})).toBe(200)
    expect(await status({ Origin: 'http://localhost:8080' })).toBe(403)
    expect(await status({ Host: 'evil.example' })).toBe(403)
})
