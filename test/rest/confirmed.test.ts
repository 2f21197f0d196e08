import fc from 'fast-check'
import { commandText, filledValues } from '../../src/contract/parameters.ts'
import type { Run } from '../../src/contract/run.ts'
import type { Instruction, RunRequest } from '../../src/contract/wire.ts'
import { pressed } from '../support/press.ts'
import { API, COLLECTOR, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.instance.schedule(COLLECTOR, false)
    await stand.settings({ enable_approval: false })
    await stand.platform.clock({ instant: true })
})
afterEach(() => stand.platform.clearFaults())
afterAll(() => stand.stop())

interface Sent {
    Devices: string[]
    Parameters: { Name: string; Value: string }[] | null
    DefinitionName: string
}
const sends = async () =>
    (await stand.platform.journal())
        .filter(({ route }) => route === 'POST /Consumer/Instructions/Targeted')
        .map(({ body }) => body as Sent)
const post = (body: object) => stand.agent.post(`${API}/runs`, body)
const instruction = async (words: string) =>
    resultOf<Instruction>(await stand.agent.get(`${API}/instructions/${(await stand.instruction(words)).id}`))

/** What a page sends that shows this incident, with what it shows at this time. */
async function press(record: string, words: string, more: Partial<RunRequest> = {}): Promise<RunRequest> {
    const { id: definition } = await stand.instruction(words)
    return pressed(stand.agent, { table: 'incident', record, definition, parameters: {}, ...more })
}

async function setDevice(record: string, name: string): Promise<void> {
    const [computer] = await stand.instance.table('cmdb_ci_computer', `name=${name}`)
    resultOf(await stand.admin.patch(`/api/now/table/incident/${record}`, { cmdb_ci: computer?.['sys_id'] ?? '' }))
}

test.each(['Restart the device', 'Which operating system', 'Empty the DNS cache'])(
    'a colleague changes the device between *Run* and *Yes*: %s is not run, and the answer names both devices',
    async (words) => {
        const { id } = await stand.newIncident('lon-lt-0007')
        const body = await press(id, words)
        await setDevice(id, 'lon-lt-0009')
        const before = (await sends()).length
        const answer = await post(body)
        expect([answer.status, codeOf(answer)]).toEqual([409, 'device_changed'])
        expect(JSON.stringify(answer.body)).toContain(`is now lon-lt-0009.corp.acme.example, no longer ${DEVICE}.`)
        expect((await sends()).length).toBe(before)
        await setDevice(id, '')
        expect(codeOf(await post(body))).toBe('device_changed')
    }
)

test('a device that the agent chose stays the one, whatever the record names by then', async () => {
    const { id } = await stand.newIncident('lon-lt-0007')
    const body = await press(id, 'Which operating system', { device: 'lon-lt-0001.corp.acme.example', chosen: true })
    await setDevice(id, 'lon-lt-0009')
    const run = resultOf<Run>(await post(body))
    expect(run.device).toBe('lon-lt-0001.corp.acme.example')
    expect((await sends()).pop()?.Devices).toEqual(['lon-lt-0001.corp.acme.example'])
})

test('an instruction that was retrieved anew with another sentence is asked about again', async () => {
    const { id } = await stand.newIncident()
    const body = await press(id, 'Empty the DNS cache')
    const where = `/api/now/table/x_1e_connect_instruction_definition/${body.definition}`
    resultOf(await stand.admin.patch(where, { readable_payload: 'Format the disk' }))
    try {
        const answer = await post(body)
        expect([answer.status, codeOf(answer)]).toEqual([409, 'definition_changed'])
    } finally {
        resultOf(await stand.admin.patch(where, { readable_payload: 'Empty the DNS cache' }))
    }
    expect((await post(body)).status).toBe(201)
})

test.each(['device', 'version', 'key'] as const)('an action that does not say its %s is not run', async (name) => {
    const { id } = await stand.newIncident()
    const { [name]: _, ...body } = await press(id, 'Empty the DNS cache')
    const before = (await sends()).length
    const answer = await post(body)
    expect([answer.status, codeOf(answer)]).toEqual([422, 'confirmation_missing'])
    expect((await sends()).length).toBe(before)
})

test('an emptied field is sent empty where it may be, and never as its default; the sentence shows it', async () => {
    const { id } = await stand.newIncident()
    const restart = await instruction('Restart the device')
    const [message] = restart.parameters.filter(({ name }) => name === 'message')
    expect(message).toMatchObject({ required: false })
    expect(message?.defaultValue).not.toBe('')
    const defaults = Object.fromEntries(restart.parameters.map(({ name, defaultValue }) => [name, defaultValue ?? '']))
    const run = resultOf<Run>(
        await post(await press(id, 'Restart the device', { parameters: { ...defaults, message: '' } }))
    )
    expect(run.text).toContain('""')
    expect((await sends()).pop()?.Parameters).toContainEqual({ Name: 'message', Value: '' })

    const rows = await post(await press(id, 'Return rows', { parameters: { rowCount: '' } }))
    expect([rows.status, codeOf(rows)]).toEqual([422, 'parameter_invalid'])
    expect(rows.body).toMatchObject({ error: { message: 'rowCount is required.' } })
})

test('blanks at the ends are not sent, and blanks alone are no value', async () => {
    const { id } = await stand.newIncident()
    const mode = { startMode: 'Manual' }
    const trimmed = resultOf<Run>(
        await post(await press(id, 'Restart the service', { parameters: { serviceName: '\u00a0Spooler \t', ...mode } }))
    )
    expect(trimmed.parameters).toEqual({ serviceName: 'Spooler', ...mode })
    expect((await sends()).pop()?.Parameters).toContainEqual({ Name: 'serviceName', Value: 'Spooler' })
    for (const blank of ['   ', '\u00a0\u2003', '\ufeff']) {
        const body = await press(id, 'Restart the service', { parameters: { serviceName: blank, ...mode } })
        const answer = await post({ ...body, again: true })
        expect([answer.status, codeOf(answer)]).toEqual([422, 'parameter_invalid'])
    }
})

test('whatever is typed, the sentence that was confirmed and the body that 1E gets agree', async () => {
    const restart = await instruction('Restart the device')
    const record = (await stand.newIncident()).id
    const typed = fc.string({ maxLength: 60, unit: 'grapheme' })
    await fc.assert(
        fc.asyncProperty(typed, fc.boolean(), async (text, leftOut) => {
            const defaults = Object.fromEntries(
                restart.parameters.map(({ name, defaultValue }) => [name, defaultValue ?? ''])
            )
            const parameters = leftOut ? {} : { ...defaults, message: text }
            const before = await sends()
            const filled = filledValues(restart.parameters, parameters)
            const values = Object.fromEntries(filled.values.map(({ name, value }) => [name, value]))
            const confirmed = commandText(restart.text, restart.parameters, values)
            const answer = await post({ ...(await press(record, 'Restart the device', { parameters })), again: true })
            const after = await sends()
            if (Object.keys(filled.problems).length > 0) {
                expect([answer.status, after.length]).toEqual([422, before.length])
                return
            }
            const run = resultOf<Run>(answer)
            // A value that only 1E can judge may be refused there: then nothing was run.
            expect(run.text).toBe(confirmed)
            expect(after.length).toBe(before.length + 1)
            expect(after.pop()?.Parameters).toEqual(
                filled.values.map(({ name, value }) => ({ Name: name, Value: value }))
            )
        }),
        { numRuns: 40 }
    )
})

test('a value that 1E does not take is told with the name of its field', async () => {
    const { id } = await stand.newIncident()
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted' },
        fault: {
            kind: 'status',
            status: 400,
            code: 'Instruction.ParameterValidationFailed',
            message: 'The value of parameter serviceName is not allowed.',
            data: ['serviceName', 'Spooler'],
        },
    })
    const parameters = { serviceName: 'Spooler', startMode: 'Manual' }
    const run = resultOf<Run>(await post(await press(id, 'Restart the service', { parameters })))
    expect(run).toMatchObject({
        state: 'failed',
        problem: {
            code: 'parameter_refused',
            args: ['serviceName', 'The value of parameter serviceName is not allowed.'],
        },
    })
})

test('an agent who starts more runs in a minute than the setting allows is told to wait', async () => {
    await stand.settings({ starts_per_minute: 2 })
    try {
        await stand.pass(61)
        const { id } = await stand.newIncident()
        const start = async () => post({ ...(await press(id, 'Which operating system')), again: true })
        expect([(await start()).status, (await start()).status]).toEqual([201, 201])
        const refused = await start()
        expect([refused.status, codeOf(refused)]).toEqual([429, 'too_many_starts'])
        await stand.pass(61)
        expect((await start()).status).toBe(201)
    } finally {
        await stand.settings({ starts_per_minute: 1000 })
    }
})
