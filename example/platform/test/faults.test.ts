import { type FaultRule, type Platform, startPlatform } from '../../../test/support/platform.ts'
import { type Client, connect, DEMO_DEVICE, type Page } from './client.ts'

let platform: Platform
let client: Client

beforeAll(async () => {
    platform = await startPlatform()
    client = connect(platform)
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ instant: true })
})

const INFORMATION = '/Consumer/Information'
const fault = (kind: string, options: object = {}, match?: FaultRule['match']) =>
    platform.fault({ match, fault: { kind, ...options } })
const wait = (advanceSeconds: number) => platform.clock({ advanceSeconds })

/** What a caller sees whose answer never comes whole: the error with its cause. */
const broken = (path: string, options?: { signal?: AbortSignal }): Promise<string> =>
    client.get(path, options).then(
        () => 'answered',
        // The errors of fetch come from outside of the test's realm, where instanceof does not hold.
        (error: { name: string; cause?: unknown }) => `${error.name} ${error.cause ?? ''}`
    )

describe('status', () => {
    test.each([
        [
            'error-array',
            'application/json; charset=utf-8',
            /^\[\{"ErrorCode":"[^"]+","Message":"[^"]+","Data":\[\]\}\]$/,
        ],
        ['object', 'application/json; charset=utf-8', /^\{"Message":/],
        ['aspnet', 'application/json; charset=utf-8', /"ExceptionMessage":/],
        [
            'problem',
            'application/problem+json; charset=utf-8',
            /^\{"type":"about:blank","title":"[^"]+","status":503,"detail":"[^"]+"\}$/,
        ],
        ['gateway-html', 'text/html; charset=utf-8', /^<html>/],
        ['empty', null, /^$/],
        ['text', 'text/plain', /^[A-Z]/],
    ])('with body %s', async (body, type, form) => {
        await fault('status', { status: 503, body, headers: { 'Retry-After': '2' } })
        const answer = await client.get(INFORMATION)
        expect(answer.status).toBe(503)
        expect(answer.headers.get('retry-after')).toBe('2')
        expect(answer.headers.get('content-type')).toBe(type)
        expect(answer.text).toMatch(form)
    })

    test('says what it is told to say', async () => {
        const message = 'The audience of the token is not expected.'
        await fault('status', {
            status: 401,
            code: 'Authentication.TokenAudienceDoesNotMatch',
            message,
            data: ['https://acme.1e.example'],
        })
        expect((await client.get(INFORMATION)).body).toEqual([
            {
                ErrorCode: 'Authentication.TokenAudienceDoesNotMatch',
                Message: message,
                Data: ['https://acme.1e.example'],
            },
        ])
        await platform.clearFaults()
        await fault('status', { status: 403, body: 'object', message })
        expect((await client.get(INFORMATION)).body).toEqual({ Message: message })
        await platform.clearFaults()
        await fault('status', { status: 400, body: 'problem', message })
        expect((await client.get(INFORMATION)).body).toMatchObject({ status: 400, detail: message })
    })

    test('leaves the work undone before and done after', async () => {
        const sent = async (phase: string) => {
            await platform.reset()
            await fault('status', { status: 502, phase }, { path: 'targeted$' })
            expect((await client.send('1E-Sim-FlushDns')).status).toBe(502)
            return (await platform.state()).inFlight
        }
        expect(await sent('before')).toBe(0)
        expect(await sent('after')).toBe(1)
    })
})

describe('a rule', () => {
    test('meets the requests that it counts, and says how often', async () => {
        await fault(
            'status',
            { status: 500 },
            { method: 'GET', path: '^/consumer/information$', nth: [2, 3], times: 1 }
        )
        const statuses = []
        for (let count = 0; count < 4; count += 1)
            statuses.push((await client.get('/Consumer/v3.2/INFORMATION')).status)
        await client.get('/Consumer/Devices')
        expect(statuses).toEqual([200, 500, 200, 200])
        expect(await platform.faults()).toMatchObject([{ id: 'f1', seen: 4, hits: 1 }])
    })

    test('with a probability draws the same way for the same seed', async () => {
        const draw = async () => {
            await platform.reset('dice')
            await fault('status', { status: 500 }, { probability: 0.5 })
            const statuses = []
            for (let count = 0; count < 12; count += 1) statuses.push((await client.get(INFORMATION)).status)
            return statuses
        }
        const first = await draw()
        expect(new Set(first)).toEqual(new Set([200, 500]))
        expect(await draw()).toEqual(first)
    })

    test('ends when it is removed, and its kind must be known', async () => {
        const id = await fault('status', { status: 500 })
        await platform.removeFault(id)
        expect((await client.get(INFORMATION)).status).toBe(200)
        await expect(fault('unheardOf')).rejects.toThrow('Fault.Unknown')
        await expect(platform.removeFault(id)).rejects.toThrow('Fault.NotFound')
    })
})

describe('the wire', () => {
    test('latency delays the answer', async () => {
        await fault('latency', { ms: 120, jitterMs: 20 })
        const began = performance.now()
        await client.get(INFORMATION)
        expect(performance.now() - began).toBeGreaterThanOrEqual(115)
    })

    test('hang never answers', async () => {
        await fault('hang')
        expect(await broken(INFORMATION, { signal: AbortSignal.timeout(150) })).toMatch(/^TimeoutError/)
    })

    test('drip sends one byte after the other', async () => {
        await fault('drip', { everyMs: 3 })
        const began = performance.now()
        const answer = await client.get(INFORMATION)
        expect(answer.body).toMatchObject({ Version: '25.6.0.412' })
        expect(performance.now() - began).toBeGreaterThan(answer.text.length * 2)
    })

    test.each(['before', 'after'])('reset %s the work', async (phase) => {
        await fault('reset', { phase }, { path: 'targeted$' })
        const id = await client.definitionId('1E-Sim-FlushDns')
        const code = await client
            .post('/Consumer/Instructions/Targeted', { DefinitionId: id, Devices: [DEMO_DEVICE] })
            .then(
                () => 'answered',
                (error: Error) => String(error.cause)
            )
        expect(code).toMatch(/ECONNRESET|other side closed/)
        expect((await platform.state()).inFlight).toBe(phase === 'after' ? 1 : 0)
    })

    test('truncate ends in the middle of the body', async () => {
        await fault('truncate')
        expect(await broken(INFORMATION)).toMatch(/^TypeError .*(other side closed|ECONNRESET)/)
    })

    test.each([
        ['cut', false],
        ['singleQuotes', false],
        ['trailingComma', false],
        ['bom', true],
    ])('malformedJson %s', async (form, readable) => {
        await fault('malformedJson', { form })
        const { text, status } = await client.get(INFORMATION)
        expect(status).toBe(200)
        const read = () => JSON.parse(text.replace(/^\uFEFF/, ''))
        if (readable) expect(read()).toMatchObject({ Version: '25.6.0.412' })
        else expect(read).toThrow(SyntaxError)
    })

    test('html200 is a page with status 200', async () => {
        await fault('html200')
        const answer = await client.get(INFORMATION)
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
        expect(answer.text).toMatch(/^<!DOCTYPE html>/)
    })

    test('hugeBody is as large as it is told', async () => {
        await fault('hugeBody', { megabytes: 11 })
        expect((await client.get(INFORMATION)).text.length).toBeGreaterThan(11 * 1024 * 1024)
    })

    test('camelCase changes members and leaves the columns of a row', async () => {
        const id = await client.run('1E-Sim-DiskSpace')
        await fault('camelCase')
        const { body } = await client.page(id, '0;0', 1)
        expect(body).toMatchObject({ range: expect.any(String), responses: [{ shardId: 1, values: { Drive: 'C:' } }] })
    })
})

describe('permission and catalogue', () => {
    test.each([
        ['consumerDisabled', 'Consumer.Disabled'],
        ['consumerMissing', 'Consumer.NotFound'],
    ])('%s', async (kind, code) => {
        await fault(kind)
        const answer = await client.get(INFORMATION)
        expect(answer.status).toBe(401)
        expect(answer.body).toMatchObject([{ ErrorCode: code, Message: expect.stringContaining('1EServiceNowCore') }])
    })

    test('noPermission refuses one definition and no other', async () => {
        await fault('noPermission', { definitionIds: [await client.definitionId('1E-Sim-FlushDns')] })
        expect((await client.send('1E-Sim-FlushDns')).status).toBe(401)
        expect((await client.send('1E-Sim-Uptime')).status).toBe(200)
    })

    const names = async () => {
        const { body } = await client.get<{ Id: number; Name: string }[]>('/Consumer/InstructionDefinitions')
        return body.map(({ Name }) => Name)
    }

    test('emptyCatalogue, duplicateDefinitions, renamedDefinition and definitionGone', async () => {
        const all = await names()
        expect(all).toHaveLength(44)
        await fault('emptyCatalogue', {}, { times: 1 })
        expect(await names()).toEqual([])
        await fault('duplicateDefinitions', {}, { times: 1 })
        expect((await names()).length).toBe(47)
        await platform.clearFaults()
        await fault('renamedDefinition', { from: '1E-Sim-Uptime', to: '1E-Sim-RunningTime' })
        await fault('definitionGone', { names: ['1E-Sim-FlushDns'] })
        const changed = await names()
        expect(changed).toContain('1E-Sim-RunningTime')
        expect(changed).not.toContain('1E-Sim-Uptime')
        expect(changed).not.toContain('1E-Sim-FlushDns')
        expect((await client.send('1E-Sim-FlushDns')).status).toBe(400)
    })

    test('idsChanged moves every id, and the new ids run', async () => {
        const old = await client.definitionId('1E-Sim-Uptime')
        await fault('idsChanged', { by: 1000 })
        const send = (DefinitionId: number) =>
            client.post('/Consumer/Instructions/Targeted', { DefinitionId, Devices: [DEMO_DEVICE] })
        expect((await send(old)).status).toBe(400)
        expect((await send(old + 1000)).status).toBe(200)
    })
})

describe('devices', () => {
    const device = async () => await client.get<{ Status: number }>(`/Consumer/Devices/fqdn/${DEMO_DEVICE}`)

    test('deviceUnknown hides a device', async () => {
        await fault('deviceUnknown', { fqdns: [DEMO_DEVICE] })
        expect((await device()).status).toBe(404)
        expect((await client.send('1E-Sim-Uptime')).body).toMatchObject([{ ErrorCode: 'Instruction.NoTargets' }])
    })

    test('deviceOffline holds a run until the rule is gone', async () => {
        const rule = await fault('deviceOffline', { fqdns: [DEMO_DEVICE] })
        expect((await device()).body.Status).toBe(0)
        const id = await client.run('1E-Sim-Uptime')
        await wait(60)
        expect(await client.statistics(id)).toMatchObject({ SentCount: 0, OnlineDeviceCount: 0 })
        await platform.removeFault(rule)
        await wait(1)
        expect(await client.statistics(id)).toMatchObject({ SentCount: 1, ReceivedCount: 1, TotalRowInserts: 1 })
    })
})

describe('the state of an instruction', () => {
    test('approvalRequired waits, for ever or until it comes', async () => {
        await fault('approvalRequired', {}, { nth: 1 })
        const never = await client.run('1E-Sim-FlushDns')
        await fault('approvalRequired', { afterSeconds: 60 })
        const later = await client.run('1E-Sim-FlushDns')
        expect([await client.status(never), await client.status(later)]).toEqual([1, 1])
        expect((await client.page(later, '0;0', 1)).body.Responses).toEqual([])
        await wait(61)
        expect([await client.status(never), await client.status(later)]).toEqual([1, 5])
        expect((await client.page(later, '0;0', 1)).body.Responses).toHaveLength(1)
    })

    test('reject names who and why', async () => {
        await fault('approvalRequired')
        const id = await client.run('1E-Sim-FlushDns')
        await fault('reject', { by: 'ACME\\approver', reason: 'Not today' })
        expect((await client.get(`/Consumer/Instructions/${id}`)).body).toMatchObject({
            Status: 2,
            ActionedBy: 'ACME\\approver',
            ActionReason: 'Not today',
        })
    })

    test('twoFactor asks for ten minutes and then rejects', async () => {
        await fault('twoFactor')
        const id = await client.run('1E-Sim-FlushDns')
        expect((await client.get(`/Consumer/Instructions/${id}`)).body).toMatchObject({ Status: 12, WorkflowState: 11 })
        await wait(600)
        expect(await client.status(id)).toBe(2)
    })

    test('statusStuck and statusJump', async () => {
        const id = await client.run('1E-Sim-FlushDns')
        const stuck = await fault('statusStuck', { status: 13 })
        await wait(3700)
        expect(await client.status(id)).toBe(13)
        await platform.removeFault(stuck)
        await fault('statusJump', { sequence: [0, 99, 5] })
        const told = []
        for (let count = 0; count < 4; count += 1) told.push(await client.status(id))
        expect(told).toEqual([0, 99, 5, 5])
    })

    test('expireNow takes the rows, deleteInstruction takes all', async () => {
        const id = await client.run('1E-Sim-FlushDns')
        await fault('expireNow', {}, { times: 1 })
        expect(await client.status(id)).toBe(7)
        expect((await client.page(id, '0;0', 1)).status).toBe(404)
        await fault('deleteInstruction', {}, { times: 1 })
        expect((await client.get(`/Consumer/Instructions/${id}`)).status).toBe(404)
        expect((await client.get(`/Consumer/Instructions/${id}`)).status).toBe(404)
    })

    describe('inFlightLimit', () => {
        const full = [{ ErrorCode: 'Instruction.TooManyInFlight' }]

        test('holds until an instruction is cancelled, whose answers stay readable', async () => {
            await fault('inFlightLimit', { n: 1 })
            const id = await client.run('1E-Sim-FlushDns')
            expect(await client.send('1E-Sim-FlushDns')).toMatchObject({ status: 400, body: full })
            expect((await client.post(`/Consumer/Instructions/${id}/cancel/true`)).status).toBe(200)
            expect((await client.send('1E-Sim-FlushDns')).status).toBe(200)
            expect((await client.page(id, '0;0', 10)).body.Responses).toHaveLength(1)
            expect(await client.status(id)).toBe(8)
        })

        test('holds until the gather time of an instruction ends', async () => {
            await fault('inFlightLimit', { n: 1 })
            await client.run('1E-Sim-FlushDns', { more: { InstructionTtlMinutes: 10 } })
            await wait(9 * 60)
            expect((await client.send('1E-Sim-FlushDns')).body).toMatchObject(full)
            await wait(2 * 60)
            expect((await client.send('1E-Sim-FlushDns')).status).toBe(200)
        })

        test('counts for each consumer by itself', async () => {
            await fault('inFlightLimit', { n: 1 })
            await client.run('1E-Sim-FlushDns')
            const other = connect(platform, { headers: { 'X-Tachyon-Consumer': 'Explorer' } })
            expect((await other.send('1E-Sim-FlushDns')).status).toBe(200)
            expect((await other.send('1E-Sim-FlushDns')).body).toMatchObject(full)
        })
    })

    test('emptyTargets takes a list with nobody in it, and sends it to nobody', async () => {
        await fault('emptyTargets')
        const id = await client.run('1E-Sim-FlushDns', { devices: ['ghost-01.corp.acme.example'] })
        expect(await client.status(id)).toBe(5)
        expect(await client.statistics(id)).toMatchObject({
            SentCount: 0,
            ReceivedCount: 0,
            OutstandingResponsesCount: 0,
            OnlineDeviceCount: 0,
        })
        expect((await client.get<string[]>(`/Consumer/Instructions/${id}/targetlist`)).body).toEqual([])
    })
})

describe('statistics', () => {
    test('statsLag, statsMissing and statsZero', async () => {
        const id = await client.run('1E-Sim-FlushDns')
        const lag = await fault('statsLag', { seconds: 30 })
        await wait(29)
        expect(await client.statistics(id)).toMatchObject({ SentCount: 1, ReceivedCount: 0 })
        await wait(2)
        expect(await client.statistics(id)).toMatchObject({ ReceivedCount: 1 })
        await platform.removeFault(lag)
        await fault('statsZero')
        expect(await client.statistics(id)).toMatchObject({ SentCount: 0, ReceivedCount: 0, TotalRowInserts: 0 })
        await fault('statsMissing')
        expect((await client.get(`/Consumer/InstructionStatistics/Combined/${id}`)).status).toBe(404)
    })

    test('lateRows come after the statistics say done', async () => {
        await platform.clock({ instant: false, freeze: true })
        await fault('lateRows', { rows: 4, seconds: 20 })
        const id = await client.run('1E-Sim-ManyRows', { parameters: { rowCount: '30' } })
        await wait(10)
        expect(await client.statistics(id)).toMatchObject({ ReceivedCount: 1, OutstandingResponsesCount: 0 })
        const { body } = await client.page(id, '0;0', 100)
        expect(body.Responses).toHaveLength(26)
        await wait(20)
        expect((await client.page(id, body.Range, 100)).body.Responses).toHaveLength(4)
    })
})

describe('pages', () => {
    const rows = (rowCount = '30') => client.run('1E-Sim-ManyRows', { parameters: { rowCount } })
    const ids = (page: { Responses: { ShardId: number; Id: number }[] }) =>
        page.Responses.map(({ ShardId, Id }) => `${ShardId};${Id}`)

    test.each([
        ['same', '0;0'],
        ['null', null],
    ])('emptyPage with Range %s', async (range, expected) => {
        const id = await rows()
        await fault('emptyPage', { range }, { nth: 1 })
        expect((await client.page(id, '0;0', 10)).body).toEqual({ Range: expected, Responses: [] })
        expect((await client.page(id, '0;0', 10)).body.Responses).toHaveLength(10)
    })

    test('emptyPage in the middle with the next Range', async () => {
        const id = await rows()
        await fault('emptyPage', { range: 'next' }, { nth: 2 })
        const first = (await client.page(id, '0;0', 10)).body
        const hole = (await client.page(id, first.Range, 10)).body
        expect(hole.Responses).toEqual([])
        expect(hole.Range).not.toBe(first.Range)
        expect((await client.page(id, first.Range, 10)).body.Responses).toHaveLength(10)
    })

    test('duplicateRows repeats the end of the page before', async () => {
        const id = await rows()
        const first = (await client.page(id, '0;0', 10)).body
        await fault('duplicateRows', { n: 3 })
        const second = (await client.page(id, first.Range, 10)).body
        expect(ids(second).slice(0, 3)).toEqual(ids(first).slice(-3))
        expect(second.Responses).toHaveLength(13)
    })

    test('reorderRows shuffles a page', async () => {
        const id = await rows()
        const plain = ids((await client.page(id, '0;0', 10)).body)
        await fault('reorderRows')
        const shuffled = ids((await client.page(id, '0;0', 10)).body)
        expect(shuffled).not.toEqual(plain)
        expect([...shuffled].sort()).toEqual([...plain].sort())
    })

    test('pageCap gives no more rows at once than it says, and all of them in the end', async () => {
        const id = await rows()
        await fault('pageCap', { n: 7 })
        const found = []
        let start: string | null = '0;0'
        for (;;) {
            const { body }: { body: Page } = await client.page(id, start, 100)
            if (body.Responses.length === 0) break
            expect(body.Responses.length).toBeLessThanOrEqual(7)
            found.push(...ids(body))
            start = body.Range
        }
        expect(new Set(found).size).toBe(30)
        expect(found).toHaveLength(30)
    })

    test('rangeMissing gives rows without Range', async () => {
        const id = await rows()
        await fault('rangeMissing')
        const { body } = await client.page(id, '0;0', 10)
        expect([body.Range, body.Responses.length]).toEqual([null, 10])
    })

    test('rangeLong has 64 shards and can be read on', async () => {
        const id = await rows('2000')
        await fault('rangeLong')
        const first = (await client.page(id, '0;0', 900)).body
        expect(first.Range?.length).toBeGreaterThan(400)
        const second = (await client.page(id, first.Range, 1000)).body
        const third = (await client.page(id, second.Range, 1000)).body
        expect(new Set([first, second, third].flatMap(ids)).size).toBe(2000)
    })
})

describe('Experience', () => {
    const METADATA = '/Experience/DeviceMetrics/Metadata'
    const search = (measures: string[]) =>
        client.call<{ Items: object[] }>('POST', '/Experience/DeviceMetrics/Search', {
            Filter: { Attribute: 'Fqdn', Operator: '==', Value: DEMO_DEVICE },
            GroupBy: ['Fqdn', 'Timestamp'],
            Measures: measures,
            Start: 1,
            PageSize: 40,
        })

    test('keeps the scores of earlier mornings, one item for each', async () => {
        const { body } = await search(['ExperienceScore'])
        expect(body.Items).toHaveLength(40)
        expect(body.Items[0]).toMatchObject({ ExperienceScore: 43.2 })
        expect(body.Items[7]).toMatchObject({ ExperienceScore: 49.2 })
    })

    test('experienceUnlicensed takes the feature and the measures', async () => {
        await fault('experienceUnlicensed')
        const licence = await client.call<object>('GET', '/Consumer/SystemInformation/License')
        expect(licence.text).not.toContain('"Experience"')
        const metadata = await client.call('GET', METADATA)
        expect(metadata.text).not.toContain('"IsLicensed":true,"Type":"CalculatedMetric"')
        expect((await search(['ExperienceScore'])).text).toContain('Experience.NotLicensed')
    })

    test('experienceNoMeasure leaves attributes only', async () => {
        await fault('experienceNoMeasure')
        expect((await client.call('GET', METADATA)).text).not.toContain('ExperienceScore')
        expect((await search(['ExperienceScore'])).status).toBe(400)
    })

    test('experienceOldOnly answers the old path alone', async () => {
        await fault('experienceOldOnly')
        expect((await client.call('GET', METADATA)).status).toBe(404)
        expect((await search(['ExperienceScore'])).status).toBe(404)
        const old = await client.call<{ Items: object[] }>('POST', '/Experience/api/DeviceScores/Search', {
            Filter: { Attribute: 'Fqdn', Operator: '==', Value: DEMO_DEVICE },
            Start: 1,
            PageSize: 1,
        })
        expect(old.body.Items).toMatchObject([{ Score: 43.2, Stability: 38.6, Sentiment: null }])
    })

    test('errorArray200 is an error with status 200', async () => {
        await fault('errorArray200')
        const answer = await client.call('GET', METADATA)
        expect([answer.status, answer.text.includes('"ErrorCode"')]).toEqual([200, true])
    })
})
