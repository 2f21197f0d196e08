import type { RecordStart } from '../../src/contract/wire.ts'
import { pressed } from '../support/press.ts'
import { API, CONFIGURATION, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterAll(() => stand.stop())

const start = async (number = 'INC0010001') =>
    resultOf<RecordStart>(await stand.agent.get(`${API}/records/incident/${await stand.incident(number)}`))

test.each([
    ['keep_answers_minutes', 9, 'keepMinutes', 120],
    ['keep_answers_minutes', 10, 'keepMinutes', 10],
    ['keep_answers_minutes', 10080, 'keepMinutes', 10080],
    ['keep_answers_minutes', 10081, 'keepMinutes', 120],
    ['gather_data_minutes', 9, 'gatherMinutes', 60],
    ['gather_data_minutes', 10080, 'gatherMinutes', 10080],
    ['status_wait_seconds', 0, 'statusWaitSeconds', 3],
    ['response_batch_size', 1001, 'batchSize', 100],
    ['page_size', 11, 'pageSize', 10],
    ['page_size', 100, 'pageSize', 100],
] as const)('a setting outside its range is not used: %s %i', async (field, stored, setting, used) => {
    await stand.forceSettings({ [field]: String(stored) })
    expect((await start()).settings[setting]).toBe(used)
})

const USUAL = {
    keep_answers_minutes: '120',
    gather_data_minutes: '60',
    status_wait_seconds: '3',
    response_batch_size: '100',
}

test('a setting outside its range is logged once a day, however often it is read', async () => {
    const warnings = async () =>
        (await stand.instance.log()).map(({ message }) => message).filter((one) => one.startsWith('CONFIG_CLAMPED'))
    await stand.forceSettings({ ...USUAL, gather_data_minutes: '9' })
    for (let reads = 0; reads < 3; reads++) await start()
    expect(await warnings()).toEqual([])
    await stand.instance.job('1E Platform-Purge Responses')
    expect(await warnings()).toEqual(['CONFIG_CLAMPED App Configuration: gather_data_minutes 9 -> 60'])
    await stand.forceSettings(USUAL)
})

test.each([
    ['keep_answers_minutes', 9, 403],
    ['keep_answers_minutes', 10, 200],
    ['keep_answers_minutes', 10080, 200],
    ['keep_answers_minutes', 10081, 403],
    ['gather_data_minutes', 9, 403],
    ['status_wait_seconds', 61, 403],
    ['response_batch_size', 0, 403],
    ['response_keep_days', 366, 403],
    ['last_answer_keep_days', 366, 403],
    ['last_answer_keep_days', 365, 200],
    ['history_keep_months', 0, 403],
    ['history_keep_months', 60, 200],
])('A13: %s %i through the Table API answers %i, and what is refused is not written', async (field, value, status) => {
    const where = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
    await stand.settings({ gather_data_minutes: 10, keep_answers_minutes: 120, status_wait_seconds: 1 })
    const before = resultOf<Record<string, string>>(await stand.admin.get(where))
    expect((await stand.admin.patch(where, { [field]: value })).status).toBe(status)
    const after = resultOf<Record<string, string>>(await stand.admin.get(where))
    expect(after[field]).toBe(status === 200 ? String(value) : before[field])
})

test('gather and keep minutes are narrowed to what the instruction allows', async () => {
    await stand.settings({
        gather_data_minutes: 60,
        keep_answers_minutes: 120,
        status_wait_seconds: 1,
        response_batch_size: 100,
    })
    const definitions = await stand.instance.table('x_1e_connect_instruction_definition', 'gather_minutes_max=30')
    expect(definitions.length).toBeGreaterThan(0)
    const body = await pressed(stand.agent, {
        table: 'incident',
        record: await stand.incident('INC0010001'),
        definition: String(definitions[0]?.['sys_id']),
        parameters: {},
    })
    const answer = await stand.agent.post(`${API}/runs`, body)
    expect(answer.status).toBe(201)
    const sent = (await stand.platform.journal())
        .filter((entry) => entry.route === 'POST /Consumer/Instructions/Targeted')
        .pop()
    expect(sent?.body).toMatchObject({ InstructionTtlMinutes: 30, ResponseTtlMinutes: 60 })
})

test('the troubleshooting link is there when its URL is', async () => {
    await stand.forceSettings({ troubleshooting_url: '' })
    expect((await start()).links.troubleshooting).toBeNull()
    await stand.settings({ troubleshooting_url: 'https://acme.1e.example/explorer' })
    expect((await start()).links.troubleshooting).toBe('https://acme.1e.example/explorer')
})

test('another reference field of the incident can name the device', async () => {
    await stand.settings({ target_device_field: 'assigned_to' })
    expect((await start()).problem?.code).toBe('device_not_computer')
    await stand.forceSettings({ target_device_field: 'no_such_field' })
    expect((await start()).problem?.code).toBe('device_missing')
    await stand.settings({ target_device_field: 'cmdb_ci' })
    expect((await start()).problem).toBeNull()
})

test('without a platform URL the agent is told what is missing', async () => {
    const stored = resultOf<Record<string, string>>(
        await stand.admin.get('/api/now/table/x_1e_connect_configuration/c0de1e00000000000000000000000001')
    )
    await stand.forceSettings({ platform_url: '' })
    await expect(stand.start('Which drives are mapped')).rejects.toThrow('1E Platform URL is missing')
    await stand.settings({ platform_url: String(stored['platform_url']) })
})
