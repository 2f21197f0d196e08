import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

const PROXY = 'ACME\\svc-1e-servicenow'
const BERLIN = 'ber-lt-0001.corp.acme.example'

let platform: Platform
let client: Client

beforeAll(async () => {
    platform = await startPlatform()
    client = connect(platform)
    await client.definitionId('1E-Sim-FlushDns')
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ instant: true })
})

const roles = (change: object) => platform.roles({ principal: PROXY, ...change })

interface Named {
    Id: number
    Name: string
    InstructionSetId: number | null
}

describe('instruction sets', () => {
    const sets = async () => {
        const { body } = await client.get<Named[]>('/Consumer/InstructionDefinitions')
        return [...new Set(body.map(({ InstructionSetId }) => InstructionSetId))]
    }

    test('that are taken away are gone from the list at once, and come back', async () => {
        expect(await sets()).toEqual([1, 2, 3, 4, 5])
        await roles({ instructionSets: [1, 3] })
        expect(await sets()).toEqual([1, 3])
        await roles({ instructionSets: ['Service desk actions'] })
        expect(await sets()).toEqual([4])
        await roles({ instructionSets: null })
        expect(await sets()).toEqual([1, 2, 3, 4, 5])
    })

    test('a definition of a set that is taken away is not permitted, neither to read nor to run', async () => {
        await roles({ instructionSets: [1] })
        const id = await client.definitionId('1E-Sim-FlushDns')
        expect(await client.get(`/Consumer/InstructionDefinitions/Id/${id}`)).toMatchObject({
            status: 401,
            body: [{ ErrorCode: 'Security.NoPermission' }],
        })
        expect((await client.send('1E-Sim-FlushDns')).status).toBe(401)
        expect((await client.send('1E-Sim-Uptime')).status).toBe(200)
        const found = await client.post<{ TotalCount: number }>('/Consumer/InstructionDefinitions/Search', {})
        expect(found.body.TotalCount).toBe(11)
    })

    test('none leaves an empty list, and other principals keep theirs', async () => {
        await roles({ instructionSets: [] })
        expect(await sets()).toEqual([])
        const other = await client.get<Named[]>('/Consumer/InstructionDefinitions', { as: 'noexp' })
        expect(other.body).toHaveLength(44)
    })
})

describe('management groups', () => {
    const groups = async () => (await client.get<Named[]>('/Consumer/ManagementGroups')).body
    const idOf = async (name: string) => (await groups()).find(({ Name }) => Name === name)?.Id
    const fqdns = (body: { Fqdn: string }[]) => body.map(({ Fqdn }) => Fqdn)

    test('are all devices and one for each site', async () => {
        expect(await groups()).toMatchObject([
            { Id: 1, Name: 'All Devices', UsableId: 1, Count: 48 },
            { Name: 'London', Count: 17 },
            { Name: 'New York', Count: 12 },
            { Name: 'Berlin', Count: 9 },
            { Name: 'Singapore', Count: 8 },
        ])
        const berlin = await client.get<{ Fqdn: string }[]>(
            `/Consumer/ManagementGroups/Contents/Id/${await idOf('Berlin')}`
        )
        expect(berlin.body).toHaveLength(9)
        expect(fqdns(berlin.body).filter((fqdn) => !fqdn.startsWith('ber-'))).toEqual([])
        const own = await client.get<Named[]>(`/Consumer/Devices/fqdn/${BERLIN}/ManagementGroups`)
        expect(own.body.map(({ Name }) => Name)).toEqual(['All Devices', 'Berlin'])
        expect((await client.get('/Consumer/ManagementGroups/Contents/Id/99')).status).toBe(404)
    })

    test('a device outside of them is answered as an unknown one is', async () => {
        await roles({ managementGroups: ['Berlin'] })
        const [outside, unknown] = [
            await client.get(`/Consumer/Devices/fqdn/${DEMO_DEVICE}`),
            await client.get('/Consumer/Devices/fqdn/ghost-01.corp.acme.example'),
        ]
        expect([outside.status, outside.text]).toEqual([
            404,
            unknown.text.replaceAll('ghost-01.corp.acme.example', DEMO_DEVICE),
        ])
        expect(await client.send('1E-Sim-Uptime')).toMatchObject({
            status: 400,
            body: [{ ErrorCode: 'Instruction.NoTargets' }],
        })
        const id = await client.run('1E-Sim-Uptime', { devices: [DEMO_DEVICE, BERLIN] })
        expect((await client.get(`/Consumer/Instructions/${id}/targetlist`)).body).toEqual([BERLIN])
    })

    test('limit every list, search, scope and score, and give all of it back', async () => {
        const berlin = await idOf('Berlin')
        const seen = async () => {
            const devices = await client.get<{ Fqdn: string }[]>('/Consumer/Devices')
            const found = await client.post<{ TotalCount: number }>('/Consumer/Devices', {})
            const scores = await client.post<{ Items: { Fqdn: string }[] }>('/Experience/DeviceMetrics/Search', {
                Filter: { Attribute: 'IsLatest', Operator: '==', Value: 'true' },
                GroupBy: ['Fqdn'],
                Measures: ['ExperienceScore'],
                Start: 1,
                PageSize: 100,
            })
            const scope = await client.post<{ Id: number }>('/Consumer/Instructions', {
                DefinitionName: '1E-Sim-Uptime',
                Scope: {},
            })
            const targets = await client.get<string[]>(`/Consumer/Instructions/${scope.body.Id}/targetlist`)
            return [devices.body, found.body.TotalCount, scores.body.Items, targets.body].map((each) =>
                Array.isArray(each) ? each.length : each
            )
        }
        expect(await seen()).toEqual([48, 48, 47, 48])
        await roles({ managementGroups: [berlin] })
        expect(await seen()).toEqual([9, 9, 9, 9])
        expect((await groups()).map(({ Name }) => Name)).toEqual(['Berlin'])
        await roles({ managementGroups: null })
        expect(await seen()).toEqual([48, 48, 47, 48])
    })
})

describe('roles', () => {
    test('are taken and given while the platform runs', async () => {
        const metadata = async () => (await client.get('/Experience/DeviceMetrics/Metadata')).status
        expect(await metadata()).toBe(200)
        await roles({ experience: false })
        expect(await metadata()).toBe(401)
        await roles({ experience: true, actioner: false })
        expect(await metadata()).toBe(200)
        expect((await client.get('/Consumer/InstructionDefinitions')).body).toEqual([])
    })

    test('are as from the start after a reset', async () => {
        await roles({ actioner: false, managementGroups: ['Berlin'] })
        await platform.reset()
        expect((await client.get<Named[]>('/Consumer/InstructionDefinitions')).body).toHaveLength(44)
        expect((await client.get(`/Consumer/Devices/fqdn/${DEMO_DEVICE}`)).status).toBe(200)
    })

    test('of nobody, and sets and groups that do not exist, are refused', async () => {
        await expect(platform.roles({ principal: 'ACME\\nobody' })).rejects.toThrow('Principal.NotFound')
        await expect(roles({ instructionSets: [99] })).rejects.toThrow('InstructionSet.NotFound')
        await expect(roles({ managementGroups: ['Nowhere'] })).rejects.toThrow('ManagementGroup.NotFound')
    })
})
