import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { itemAt } from '../src/lookup.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

let platform: Platform
let client: Client

beforeAll(async () => {
    platform = await startPlatform()
    client = connect(platform)
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ freeze: true })
})

const wait = (advanceSeconds: number) => platform.clock({ advanceSeconds })
const host = (name: string) => `${name}.corp.acme.example`

/** Moves the clock to the moment at which the first device answers. */
async function toAnswer(id: number): Promise<void> {
    const at = Date.parse((await platform.instruction(id)).devices[0]?.answersAt ?? '')
    await wait((at - Date.parse((await platform.clock()).virtual)) / 1000)
}

test('goes from created to sent, in progress, complete and expired', async () => {
    const id = await client.run('1E-Sim-Processes')
    expect(await client.status(id)).toBe(0)
    await wait(0.2)
    expect(await client.status(id)).toBe(4)
    await wait(0.3)
    expect(await client.status(id)).toBe(5)
    await wait(3598)
    expect(await client.status(id)).toBe(5)
    await wait(2)
    expect(await client.status(id)).toBe(6)
    expect((await client.page(id, '0;0', 10)).body.Responses).toHaveLength(10)
    await wait(7200)
    expect(await client.status(id)).toBe(7)
    const gone = await client.page(id, '0;0', 10)
    expect(gone.status).toBe(404)
    expect(gone.body).toMatchObject([{ ErrorCode: 'Responses.Expired' }])
})

test('a device answers 1.2 to 4 seconds after the send, in three bursts, and statistics run behind', async () => {
    const id = await client.run('1E-Sim-Processes')
    const { created, devices } = await platform.instruction(id)
    const afterMs = Date.parse(devices[0]?.answersAt ?? '') - Date.parse(created?.virtual ?? '')
    expect(afterMs).toBeGreaterThanOrEqual(1200)
    expect(afterMs).toBeLessThanOrEqual(4000)
    await wait(1)
    expect((await client.page(id, '0;0', 1000)).body).toEqual({ Range: '0;0', Responses: [] })
    await toAnswer(id)
    const first = (await client.page(id, '0;0', 1000)).body.Responses.length
    expect(await client.statistics(id)).toMatchObject({ SentCount: 1, ReceivedCount: 0, TotalRowInserts: 0 })
    await wait(0.6)
    const second = (await client.page(id, '0;0', 1000)).body.Responses.length
    await wait(0.1)
    expect(await client.statistics(id)).toMatchObject({
        ReceivedCount: 0,
        OutstandingResponsesCount: 1,
        TotalRowInserts: first,
    })
    await wait(0.5)
    const third = (await client.page(id, '0;0', 1000)).body.Responses.length
    expect([first < second, second < third, third]).toEqual([true, true, devices[0]?.rows])
    await wait(0.7)
    expect(await client.statistics(id)).toMatchObject({
        ReceivedCount: 1,
        OutstandingResponsesCount: 0,
        TotalRowInserts: third,
    })
})

test('dates the first row on both clocks once it is visible', async () => {
    const id = await client.run('1E-Sim-Processes')
    await wait(0.5)
    expect((await platform.instruction(id)).firstRow).toBeNull()
    await toAnswer(id)
    const before = Date.now()
    const { firstRow, devices, rowsVisible } = await platform.instruction(id)
    expect(firstRow?.virtual).toBe(itemAt(devices, 0).answersAt)
    expect(Math.abs((firstRow?.realMs ?? 0) - before)).toBeLessThan(2000)
    expect(rowsVisible).toBeGreaterThan(0)
})

test('an offline device is not sent to; one that connects after 20 seconds answers then', async () => {
    const [never, later] = [
        await client.run('1E-Sim-Uptime', { devices: [host('lon-lt-0013')] }),
        await client.run('1E-Sim-Uptime', { devices: [host('lon-lt-0014')] }),
    ]
    await wait(19)
    expect(await client.statistics(later)).toMatchObject({ SentCount: 0, OnlineDeviceCount: 0 })
    await wait(11)
    expect(await client.statistics(later)).toMatchObject({ SentCount: 1, ReceivedCount: 1, TotalRowInserts: 1 })
    await wait(600)
    expect(await client.statistics(never)).toMatchObject({
        SentCount: 0,
        ReceivedCount: 0,
        OutstandingResponsesCount: 0,
    })
})

test.each([
    ['1E-Sim-NothingFound', DEMO_DEVICE, {}, 1, 'TotalSuccessNoDataRespondents'],
    ['1E-Sim-BatteryHealth', host('nyc-dt-0003'), {}, 1, 'TotalSuccessNoDataRespondents'],
    ['1E-Sim-RestartService', DEMO_DEVICE, { serviceName: 'Spoler' }, 2, 'TotalErrorRespondents'],
    ['1E-Sim-WifiStatus', host('nyc-dt-0003'), {}, 3, 'TotalNotImplementedRespondents'],
    ['1E-Sim-Services', host('ber-mb-0002'), {}, 3, 'TotalNotImplementedRespondents'],
    ['1E-Sim-Services', host('sin-sv-0001'), {}, 3, 'TotalNotImplementedRespondents'],
    ['1E-Sim-TooLarge', DEMO_DEVICE, {}, 4, 'TotalResponseTooLargeRespondents'],
])('%s on %s with %o answers status %i', async (definition, device, parameters, status, counter) => {
    const id = await client.run(definition, { devices: [device], parameters: { ...parameters } })
    await wait(10)
    expect((await client.page(id, '0;0', 10)).body.Responses).toEqual([])
    expect((await client.errors(id)).body.Responses).toMatchObject([{ Fqdn: device, Status: status }])
    expect(await client.statistics(id)).toMatchObject({ ReceivedCount: 1, TotalRowInserts: 0, [counter]: 1 })
})

test('a slow device answers when it said, a silent one stays outstanding', async () => {
    const slow = await client.run('1E-Sim-SlowDevice', { parameters: { seconds: '90' } })
    const silent = await client.run('1E-Sim-NeverAnswers')
    await wait(89)
    expect(await client.statistics(slow)).toMatchObject({ ReceivedCount: 0 })
    await wait(3)
    expect(await client.statistics(slow)).toMatchObject({ ReceivedCount: 1, TotalRowInserts: 1 })
    await wait(3600)
    expect(await client.statistics(silent)).toMatchObject({
        SentCount: 1,
        ReceivedCount: 0,
        OutstandingResponsesCount: 1,
    })
})

test('a cancel keeps the rows that are there, or none, and a finished run cannot be cancelled', async () => {
    const cancel = (id: number, keep: string) => client.post(`/Consumer/Instructions/${id}/cancel/${keep}`)
    const [kept, dropped] = [await client.run('1E-Sim-Processes'), await client.run('1E-Sim-Processes')]
    await toAnswer(kept)
    const there = (await client.page(kept, '0;0', 1000)).body.Responses.length
    expect((await cancel(kept, 'True')).body).toMatchObject({ Status: 8 })
    expect((await cancel(dropped, 'false')).body).toMatchObject({ Status: 9 })
    await wait(30)
    expect((await client.page(kept, '0;0', 1000)).body.Responses).toHaveLength(there)
    expect((await client.page(dropped, '0;0', 1000)).status).toBe(404)
    const again = await cancel(kept, 'true')
    expect(again.status).toBe(400)
    expect(again.body).toMatchObject([{ ErrorCode: 'Instruction.CannotCancel' }])
    await wait(10_800)
    expect(await client.status(kept)).toBe(9)
})

test('an instant clock has every row and its statistics at once', async () => {
    await platform.clock({ instant: true })
    const id = await client.run('1E-Sim-Processes')
    const rows = (await client.page(id, '0;0', 1000)).body.Responses.length
    expect(rows).toBeGreaterThanOrEqual(80)
    expect(await client.statistics(id)).toMatchObject({ ReceivedCount: 1, TotalRowInserts: rows })
    expect(await client.status(id)).toBe(5)
})

test('a restart moves the last start of the device', async () => {
    const lastBoot = async () =>
        (await client.get<{ LastBootUTC: string }>(`/Consumer/Devices/fqdn/${DEMO_DEVICE}`)).body.LastBootUTC
    const before = await lastBoot()
    const id = await client.run('1E-Sim-RestartDevice', { parameters: { delayMinutes: '5' } })
    await wait(60)
    expect(await lastBoot()).toBe(before)
    await wait(360)
    const row = (await client.page(id, '0;0', 1)).body.Responses[0]
    expect(Date.parse(await lastBoot())).toBe(Date.parse(String(row?.Values.PlannedUtc)) + 60_000)
})

test('no more than fifty instructions are in flight', async () => {
    for (let count = 0; count < 50; count += 1) await client.run('1E-Sim-FlushDns')
    const refused = await client.send('1E-Sim-FlushDns')
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject([{ ErrorCode: 'Instruction.TooManyInFlight' }])
    await wait(3601)
    expect((await client.send('1E-Sim-FlushDns')).status).toBe(200)
})

test('the clock runs as fast as it is told', async () => {
    await platform.clock({ freeze: false, speed: 20 })
    const one = await platform.clock()
    let two = await platform.clock()
    while (two.realMs === one.realMs) two = await platform.clock()
    const virtual = Date.parse(two.virtual) - Date.parse(one.virtual)
    expect(Math.abs(virtual - (two.realMs - one.realMs) * 20)).toBeLessThanOrEqual(20)
})
