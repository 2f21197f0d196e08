import fc from 'fast-check'
import type { Run } from '../../src/contract/run.ts'
import { testOnNode } from '../support/engines.ts'
import type { JournalEntry } from '../support/platform.ts'
import { pressed } from '../support/press.ts'
import { API, COLLECTOR, CONFIGURATION, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.instance.schedule(COLLECTOR, false)
    await stand.settings({ enable_approval: false })
})
beforeEach(async () => {
    await stand.platform.reset()
    await stand.platform.clock({ instant: true })
})
afterEach(() => stand.platform.clearFaults())
afterAll(() => stand.stop())

const TARGETED = 'POST /Consumer/Instructions/Targeted'
const sends = (journal: JournalEntry[]) => journal.filter(({ route, status }) => route === TARGETED && status === 200)
const cancels = (journal: JournalEntry[]) => journal.filter(({ path }) => /\/cancel\//i.test(path))
const read = async (id: string) => resultOf<Run>(await stand.agent.get(`${API}/runs/${id}`))
/** Starts as the page does, with a device that the agent chose. */
async function startOn(device: string, words: string, parameters = {}): Promise<Run> {
    return stand.start(words, parameters, { again: true, device, chosen: true })
}
const OTHER = 'lon-lt-0001.corp.acme.example'

/** Numbers of the definitions as the instance knows them. */
const kept = async () =>
    (await stand.instance.table('x_1e_connect_instruction_definition', 'active=true')).map((row) => ({
        name: String(row['name']),
        id: Number(row['platform_id']),
    }))

testOnNode(
    'whatever numbers 1E gives its definitions, the instruction that was named is run, and no other',
    async () => {
        const ids = (await kept()).map(({ id }) => id)
        const actions = ['Empty the DNS cache', 'Which operating system', 'What BIOS firmware']
        await fc.assert(
            fc.asyncProperty(
                fc.shuffledSubarray(ids, { minLength: ids.length }),
                fc.constantFrom(...actions),
                async (order, words) => {
                    await stand.platform.reset()
                    await stand.platform.clock({ instant: true })
                    await stand.platform.renumber({
                        definitions: Object.fromEntries(ids.map((id, at) => [String(id), Number(order[at])])),
                    })
                    const run = await startOn(DEVICE, words)
                    const [sent, ...more] = sends(await stand.platform.journal())
                    expect(more).toEqual([])
                    const made = await stand.platform.instruction(Number(sent?.instructionId))
                    expect([run.state, made.definition]).toEqual(['running', run.instruction.name])
                }
            ),
            { numRuns: 15 }
        )
    }
)

test('a 1E that takes no names is asked what the number means; another meaning is not run', async () => {
    await stand.platform.fault({ fault: { kind: 'namesRefused' } })
    const same = await startOn(DEVICE, 'Empty the DNS cache')
    expect(same.state).toBe('running')
    const [dns, bios] = ['1E-Sim-FlushDns', '1E-Explorer-TachyonCore-BiosDetails'].map(
        (name) => async () => (await kept()).find((one) => one.name === name)?.id ?? 0
    )
    const [a, b] = [(await dns?.()) ?? 0, (await bios?.()) ?? 0]
    await stand.platform.renumber({ definitions: { [a]: b, [b]: a } })
    const before = sends(await stand.platform.journal()).length
    const run = await startOn(DEVICE, 'Empty the DNS cache')
    expect([run.state, run.problem?.code]).toEqual(['failed', 'definition_changed'])
    expect(sends(await stand.platform.journal()).length).toBe(before)
})

testOnNode(
    'whatever numbers 1E gives its executions, no row of another one is kept and nothing of others is cancelled',
    async () => {
        await fc.assert(
            fc.asyncProperty(
                fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
                fc.integer({ min: 0, max: 2 }),
                async (order, looks) => {
                    await stand.platform.reset()
                    await stand.platform.clock({ instant: false })
                    // Two on each device: a row of the right device may still be that of another run.
                    const wanted = [DEVICE, OTHER, DEVICE, OTHER].map((device, at) => ({ device, rows: 3 + at }))
                    const runs: Run[] = []
                    for (const { device, rows } of wanted) {
                        runs.push(await startOn(device, 'Return rows', { rowCount: String(rows) }))
                    }
                    for (let look = 0; look < looks; look++) {
                        await stand.pass(1)
                        for (const run of runs) await read(run.id)
                    }
                    const ids = runs.map((run) => Number(run.platformId))
                    await stand.platform.renumber({
                        executions: Object.fromEntries(
                            ids.map((id, at) => [String(id), Number(ids[Number(order[at])])])
                        ),
                    })
                    const before = (await stand.platform.journal()).length
                    for (const [at, run] of runs.entries()) {
                        const end = await stand.until(run.id, ({ pollAfterMs }) => pollAfterMs === null)
                        const rows = await stand.instance.table('x_1e_connect_response', `run=${run.id}`)
                        expect(rows.filter((row) => row['device'] !== wanted[at]?.device)).toEqual([])
                        if (end.state === 'completed') expect(rows).toHaveLength(Number(wanted[at]?.rows))
                        else expect(end.problem?.code).toBe('platform_mismatch')
                    }
                    expect(cancels((await stand.platform.journal()).slice(before))).toEqual([])
                }
            ),
            { numRuns: 10 }
        )
    }
)

test('cancelling a run whose number is another’s cancels nothing, and says so', async () => {
    await stand.platform.clock({ instant: false })
    const own = await startOn(DEVICE, 'Answer after seconds', { seconds: '300' })
    const other = await startOn(OTHER, 'Answer after seconds', { seconds: '301' })
    const [a, b] = [Number(own.platformId), Number(other.platformId)]
    await stand.platform.renumber({ executions: { [a]: b, [b]: a } })
    const answer = await stand.agent.post(`${API}/runs/${own.id}/cancel`, {})
    expect([answer.status, codeOf(answer)]).toEqual([502, 'platform_mismatch'])
    expect(cancels(await stand.platform.journal())).toEqual([])
    expect((await read(other.id)).state).not.toBe('cancelled')
})

test('load more and export refuse the rows of another execution', async () => {
    await stand.settings({ response_batch_size: 10 })
    const own = await startOn(DEVICE, 'Return rows', { rowCount: '30' })
    await stand.until(own.id, ({ state }) => state === 'completed')
    const other = await startOn(DEVICE, 'Return rows', { rowCount: '31' })
    const [a, b] = [Number(own.platformId), Number(other.platformId)]
    await stand.platform.renumber({ executions: { [a]: b, [b]: a } })
    for (const call of ['responses', 'pages']) {
        const answer = await stand.agent.post(`${API}/runs/${own.id}/${call}`, {})
        expect([call, answer.status, codeOf(answer)]).toEqual([call, 502, 'platform_mismatch'])
    }
    expect((await read(own.id)).counts.stored).toBe(10)
    await stand.settings({ response_batch_size: 100 })
})

test('after a change of the address nothing is run until a retrieval has succeeded', async () => {
    const where = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    const platform_url = row?.['platform_url'] ?? ''
    const credential = { user_name: 'ACME\\svc-1e-servicenow', user_password: 'Consumer!2026' }
    const moved = platform_url.replace('127.0.0.1', 'localhost')
    expect(moved).not.toBe(platform_url)
    const change = async (address: string) =>
        resultOf(await stand.admin.patch(where, { platform_url: address, ...credential }))
    await change(moved)
    try {
        const body = await pressed(stand.agent, {
            table: 'incident',
            record: await stand.incident('INC0010001'),
            definition: (await stand.instruction('Which operating system')).id,
            parameters: {},
            again: true,
        })
        const refused = await stand.agent.post(`${API}/runs`, body)
        expect([refused.status, codeOf(refused)]).toEqual([409, 'address_changed'])
        expect(sends(await stand.platform.journal())).toEqual([])
        // The same 1E, however its address is written, is no change.
        await change(`${platform_url.toUpperCase().replace('HTTP://127', 'http://127')}/`)
        expect((await stand.agent.post(`${API}/runs`, body)).status).toBe(201)
    } finally {
        await change(platform_url)
    }
})

test('a short name is the device that begins with it, however many others hold it; of two none is chosen', async () => {
    const similar = Array.from({ length: 30 }, (_, index) => `${index}-pc1.a${index}.example`)
    await stand.platform.enlarge({ devices: [...similar, 'pc1.corp.example', 'pc10.corp.example'] })
    const computer = resultOf<{ sys_id: string }>(
        await stand.admin.post('/api/now/table/cmdb_ci_computer', { name: 'pc1' })
    )
    const { id: record } = await stand.newIncident()
    await stand.admin.patch(`/api/now/table/incident/${record}`, { cmdb_ci: computer.sys_id })
    const definition = (await stand.instruction('Which operating system')).id
    const ask = () =>
        stand.agent.post(`${API}/runs`, { table: 'incident', record, definition, parameters: {}, again: true })
    expect(resultOf<Run>(await ask()).device).toBe('pc1.corp.example')
    await stand.platform.enlarge({ devices: ['pc1.branch.example'] })
    const before = sends(await stand.platform.journal()).length
    expect(codeOf(await ask())).toBe('device_ambiguous')
    expect(sends(await stand.platform.journal()).length).toBe(before)
})
