import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { startProgram } from '../../../test/support/spawn.ts'
import { itemAt } from '../src/lookup.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

let platform: Platform
let client: Client

beforeAll(async () => {
    platform = await startPlatform()
    client = connect(platform)
    await client.definitionId('1E-Sim-FlushDns')
})
afterAll(() => platform.stop())
beforeEach(() => platform.reset())

const kinds = async () => (await platform.violations()).map(({ kind }) => kind)
const customData = (ti: string) => ({ more: { ConsumerCustomData: JSON.stringify({ sn: 'dev', ti }) } })

describe('the journal', () => {
    test('tells everything of a request but its secrets', async () => {
        await platform.clock({ instant: true })
        const id = await client.run('1E-Sim-DiskSpace')
        await client.page(id, '0;0', 2)
        const journal = await platform.journal()
        const [run, page] = [itemAt(journal, 0), itemAt(journal, 1)]
        expect(run).toMatchObject({
            sequence: 1,
            tenant: 'acme',
            method: 'POST',
            path: '/Consumer/Instructions/Targeted',
            route: 'POST /Consumer/Instructions/Targeted',
            body: { Devices: [DEMO_DEVICE], KeepRaw: true },
            status: 200,
            faultId: null,
            rows: null,
            instructionId: id,
        })
        expect(run.headers.authorization).toBe(54)
        expect(JSON.stringify(run)).not.toContain('Consumer!2026')
        expect(Math.abs(Date.parse(run.virtualTime) - run.time)).toBeLessThan(1000)
        expect(page).toMatchObject({ sequence: 2, instructionId: id, route: 'POST /Consumer/Responses/{id}' })
        expect(page.rows).toBeGreaterThan(0)
        expect(await platform.journal(1)).toHaveLength(1)
    })

    test('names the fault, and the routes that are not simulated', async () => {
        const id = await platform.fault({ match: { times: 1 }, fault: { kind: 'reset' } })
        await client.get('/Consumer/Information').catch(() => null)
        await client.get('/Consumer/Licence')
        expect(await platform.journal()).toMatchObject([
            { faultId: id, status: null },
            { faultId: null, status: 404, route: null },
        ])
        expect((await platform.state()).notSimulated).toEqual(['GET /Consumer/Licence'])
    })
})

describe('a violation', () => {
    test('is not found in a proper run', async () => {
        await platform.clock({ instant: true })
        const id = await client.run('1E-Sim-DiskSpace', customData('a'))
        await client.status(id)
        await client.page(id, '0;0', 100)
        await client.statistics(id)
        expect(await kinds()).toEqual([])
    })

    test('is a call without a consumer', async () => {
        await client.get('/Consumer/Information', { headers: { 'X-Tachyon-Consumer': '' } })
        expect(await kinds()).toEqual(['missingConsumer'])
    })

    test('is a second run with the same custom data', async () => {
        await client.run('1E-Sim-FlushDns', customData('a'))
        await client.run('1E-Sim-FlushDns', customData('b'))
        expect(await kinds()).toEqual([])
        await client.run('1E-Sim-FlushDns', customData('a'))
        expect(await kinds()).toEqual(['duplicateRun'])
    })

    test('is a run that is repeated after a reset, not one after 429', async () => {
        const match = { path: 'targeted$', times: 1 }
        await platform.fault({ match, fault: { kind: 'status', status: 429 } })
        await client.send('1E-Sim-FlushDns', customData('a'))
        await client.send('1E-Sim-FlushDns', customData('a'))
        expect(await kinds()).toEqual([])
        await platform.fault({ match, fault: { kind: 'reset', phase: 'after' } })
        await client.send('1E-Sim-FlushDns', customData('b')).catch(() => null)
        await client.send('1E-Sim-FlushDns', customData('b'))
        expect(await kinds()).toEqual(['retryAfterReset'])
    })

    test('is a run that is repeated after it was refused, not one that says it otherwise', async () => {
        await platform.fault({ fault: { kind: 'namesRefused' } })
        const { more } = customData('a')
        const byName = { more: { ...more, DefinitionId: undefined, DefinitionName: '1E-Sim-FlushDns' } }
        await client.send('1E-Sim-FlushDns', byName)
        await client.send('1E-Sim-FlushDns', { more })
        expect(await kinds()).toEqual([])
        await client.send('1E-Sim-FlushDns', { more })
        expect(await kinds()).toEqual(['duplicateRun'])
        await client.send('1E-Sim-FlushDns', { more: { ...byName.more, ...customData('b').more } })
        await client.send('1E-Sim-FlushDns', { more: { ...byName.more, ...customData('b').more } })
        expect(await kinds()).toEqual(['duplicateRun', 'duplicateRun'])
    })

    test('is a rerun that is repeated after a reset, not one after an answer', async () => {
        const id = await client.run('1E-Sim-FlushDns')
        const rerun = () => client.post(`/Consumer/Instructions/${id}/rerun`).catch(() => null)
        await rerun()
        await rerun()
        expect(await kinds()).toEqual([])
        await platform.fault({ match: { path: 'rerun$', times: 1 }, fault: { kind: 'reset', phase: 'after' } })
        await rerun()
        await rerun()
        await rerun()
        expect(await kinds()).toEqual(['retryAfterReset'])
    })

    test('is a fifth call at the same time', async () => {
        await platform.fault({ fault: { kind: 'latency', ms: 100 } })
        await Promise.all(Array.from({ length: 5 }, () => client.get('/Consumer/Information')))
        expect(await kinds()).toEqual(['tooManyConcurrentCalls'])
    })

    test('is a status call sooner than expected', async () => {
        const id = await client.run('1E-Sim-FlushDns')
        await client.status(id)
        await client.status(id)
        expect(await kinds()).toEqual([])
        await platform.expect({ statusWaitMs: 3000 })
        await client.status(id)
        expect(await kinds()).toEqual(['pollTooSoon'])
    })

    test('is a status call after the final status', async () => {
        const id = await client.run('1E-Sim-FlushDns')
        await platform.clock({ advanceSeconds: 3601 })
        expect(await client.status(id)).toBe(6)
        await client.page(id, '0;0', 10)
        expect(await kinds()).toEqual([])
        await client.status(id)
        expect(await kinds()).toEqual(['callAfterFinal'])
    })

    test('is a download of every definition in a connection test, unless the platform is too old for one', async () => {
        const test = async () => {
            for (const path of ['Information', 'PrincipalSearch/whoami', 'SystemStatistics/HighLevel']) {
                await client.get(`/Consumer/${path}`)
            }
            await client.get('/Consumer/InstructionDefinitions')
        }
        await test()
        await platform.expect({ connectionTest: true })
        const old = await platform.fault({ match: { path: 'whoami$' }, fault: { kind: 'status', status: 404 } })
        await test()
        expect(await kinds()).toEqual([])
        await platform.removeFault(old)
        await platform.expect({ connectionTest: true })
        await test()
        await platform.expect({ connectionTest: false })
        await test()
        expect(await kinds()).toEqual(['definitionsInConnectionTest'])
    })

    test('is a start that was never issued', async () => {
        const id = await client.run('1E-Sim-DiskSpace')
        expect((await client.page(id, 'MTs5OQ==', 10)).status).toBe(400)
        expect(await kinds()).toEqual(['unknownStart'])
    })

    test('is a measure that the metadata does not have, and a bookmark beside a start', async () => {
        const search = (body: object) =>
            client.post('/Experience/DeviceMetrics/Search', {
                GroupBy: ['Fqdn'],
                Measures: ['ExperienceScore'],
                PageSize: 5,
                ...body,
            })
        await search({ Start: 1, Bookmark: 'eyJrIjoxfQ==' })
        await search({ Start: 6 })
        expect(await kinds()).toEqual([])
        await search({ Start: 6, Bookmark: 'eyJrIjoxfQ==' })
        await search({ Start: 1, Measures: ['Happiness'] })
        expect(await kinds()).toEqual(['bookmarkWithStart', 'unknownMeasure'])
    })

    test('is a password in a body', async () => {
        await client.post('/Consumer/Devices', { Start: 1, PageSize: 1, Note: 'Consumer!2026' })
        expect(await kinds()).toEqual(['passwordInBody'])
    })
})

test('a port that is taken is named with its cure', async () => {
    const { port } = new URL(platform.url)
    await expect(startProgram('dist/example/platform/main.js', [], { PLATFORM_PORT: port })).rejects.toThrow(
        `Port ${port} is taken: set PLATFORM_PORT to another one, or PLATFORM_PORT=0 for any that is free.`
    )
})

test('SIGTERM ends it although a call hangs', async () => {
    const other = await startPlatform()
    await other.fault({ fault: { kind: 'hang' } })
    const hanging = connect(other)
        .get('/Consumer/Information')
        .catch(() => 'cut off')
    while ((await other.journal()).length === 0);
    await other.stop()
    expect(await hanging).toBe('cut off')
})
