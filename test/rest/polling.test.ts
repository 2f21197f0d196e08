import type { Run } from '../../src/contract/run.ts'
import type { List } from '../../src/contract/wire.ts'
import type { JournalEntry } from '../support/platform.ts'
import { API, COLLECTOR, codeOf, eventually, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    // Five pages look in the same moment: the database has to decide between them.
    stand = await startStand({ violations: true })
    // Only the tests let it look.
    await stand.instance.schedule(COLLECTOR, false)
})
afterEach(async () => {
    await stand.platform.clearFaults()
    await stand.settings({ status_wait_seconds: 1 })
})
afterAll(() => stand.stop())

const at = (entry?: JournalEntry) => Date.parse(entry?.virtualTime ?? '')
const gaps = (entries: JournalEntry[]) => entries.slice(1).map((entry, index) => at(entry) - at(entries[index]))
const statusCalls = (entries: JournalEntry[], id: number | null) =>
    entries.filter((entry) => entry.method === 'GET' && entry.path.toLowerCase() === `/consumer/instructions/${id}`)
const counterCalls = (entries: JournalEntry[], id: number | null) =>
    entries.filter((entry) => entry.path.toLowerCase() === `/consumer/instructionstatistics/combined/${id}`)
const rowCalls = (entries: JournalEntry[], id: number | null) =>
    entries.filter((entry) => entry.path.toLowerCase() === `/consumer/responses/${id}`)

test('with five pages open no two calls of a kind about a run are closer than the wait', async () => {
    await stand.settings({ status_wait_seconds: 2 })
    const run = await stand.start('Answer after seconds', { seconds: '8' })
    for (let second = 0; second < 10; second++) {
        await Promise.all([...Array(5)].map(() => stand.agent.get(`${API}/runs/${run.id}`)))
        await stand.pass(1)
    }
    const journal = await stand.platform.journal()
    const rows = gaps(rowCalls(journal, run.platformId))
    expect(rows.length).toBeGreaterThanOrEqual(3)
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(2000)
    expect(Math.min(...gaps(statusCalls(journal, run.platformId)), 9999)).toBeGreaterThanOrEqual(2000)
    expect(Math.min(...gaps(counterCalls(journal, run.platformId)), 9999)).toBeGreaterThanOrEqual(2000)
})

test('polling fills the first batch and never goes beyond it', async () => {
    const run = await stand.start('Return rows', { rowCount: '5000' })
    const done = await stand.until(run.id, (each) => each.state === 'completed')
    expect(done.counts.stored).toBe(100)
    const asked = rowCalls(await stand.platform.journal(), run.platformId).map((entry) => entry.body)
    expect(asked.length).toBeLessThanOrEqual(4)
})

test('a busy platform is asked again only after the time it named, and the agent is told', async () => {
    const run = await stand.start('Answer after seconds', { seconds: '30' })
    await stand.platform.fault({
        match: { path: `^/consumer/responses/${run.platformId}$`, times: 1 },
        fault: { kind: 'status', status: 429, headers: { 'Retry-After': '4' }, body: 'error-array' },
    })
    const told = await stand.until(run.id, (each) => each.problem !== null)
    expect(told.problem).toEqual({ code: 'platform_busy', message: '1E is busy. Trying again in 4 s.', args: ['4'] })
    const before = (await stand.platform.journal()).filter((entry) => entry.status === 429).pop()
    const healed = await stand.until(run.id, (each) => each.problem === null)
    expect(healed.state).toBe('running')
    const next = rowCalls(await stand.platform.journal(), run.platformId).find((entry) => at(entry) > at(before))
    expect(at(next) - at(before)).toBeGreaterThanOrEqual(4000)
})

test('a run that nobody looks at is finished by the collector', async () => {
    const run = await stand.start('Which services are in state', { state: 'Running' })
    for (let ticks = 0; ticks < 3; ticks++) {
        await stand.pass(30)
        await stand.instance.job(COLLECTOR)
    }
    const [row] = await stand.instance.table('x_1e_connect_run', `sys_id=${run.id}`)
    expect(row).toMatchObject({ state: 'completed' })
    expect(Number(row?.['stored'])).toBeGreaterThan(0)
})

test('what 1E holds back for its own approval is said within three looks', async () => {
    await stand.platform.fault({ fault: { kind: 'approvalRequired' } })
    await stand.settings({ enable_approval: false })
    const run = await stand.start('Empty the DNS cache')
    const held = await stand.until(run.id, (each) => each.platformStatus === 1)
    expect(held.state).toBe('running')
})

test('an instruction that 1E refuses ends as failed with 1E’s own words', async () => {
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted' },
        fault: { kind: 'status', status: 400, body: 'error-array' },
    })
    const run = await stand.start('Which drives are mapped')
    expect(run.state).toBe('failed')
    expect(run.problem?.code).toBe('platform_error')
})

test('a device that 1E does not know is said so, and nothing stays open', async () => {
    const record = await stand.incident('INC0010006')
    const definition = (await stand.instruction('Which drives are mapped')).id
    const answer = await stand.agent.post(`${API}/runs`, { table: 'incident', record, definition, parameters: {} })
    const code =
        answer.status === 201
            ? (answer.body as { result: { problem: { code: string } } }).result.problem.code
            : codeOf(answer)
    expect(code).toBe('device_unknown')
})

test('whoever looks while another sends looks again soon', async () => {
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted' },
        fault: { kind: 'latency', ms: 600 },
    })
    const record = (await stand.newIncident()).id
    const definition = (await stand.instruction('Which drives are mapped')).id
    const pressed = stand.agent.post(`${API}/runs`, { table: 'incident', record, definition, parameters: {} })
    const sending = await eventually('the run is being sent', async () => {
        const { items } = resultOf<List<Run>>(await stand.agent.get(`${API}/runs?table=incident&record=${record}`))
        return items.find(({ state }) => state === 'sending')
    })
    expect(sending.pollAfterMs).toBeLessThanOrEqual(1000)
    expect((await pressed).status).toBe(201)
})

test.each(['Which operating system', 'Which processes are running', 'Which services are in state'])(
    'a question that was asked before costs five calls to 1E at most: %s',
    async (words) => {
        await stand.settings({ status_wait_seconds: 3 })
        const parameters: Record<string, string> = words.includes('services') ? { state: 'Running' } : {}
        const ask = async () => {
            const before = (await stand.platform.journal()).length
            const run = await stand.start(words, parameters, { again: true })
            await stand.until(run.id, (each) => each.state === 'completed')
            const calls = (await stand.platform.journal()).slice(before).map(({ route }) => route)
            return calls
        }
        await ask()
        expect((await ask()).length).toBeLessThanOrEqual(5)
    }
)

test('a device that 1E does not know is never called offline: the run ends, and what waits for it in 1E is taken back', async () => {
    await stand.platform.fault({ fault: { kind: 'emptyTargets' } })
    await stand.platform.fault({ fault: { kind: 'deviceUnknown', fqdns: ['lon-lt-0007.corp.acme.example'] } })
    const run = await stand.start('Which operating system', {}, { again: true })
    const ended = await stand.until(run.id, ({ pollAfterMs }) => pollAfterMs === null)
    expect([ended.state, ended.problem?.code]).toEqual(['failed', 'device_unknown'])
    expect((await stand.platform.journal()).some(({ path }) => path.endsWith(`/${run.platformId}/cancel/true`))).toBe(
        true
    )
})

test('an action is not sent to a device that 1E does not know', async () => {
    await stand.settings({ enable_approval: false })
    await stand.platform.fault({ fault: { kind: 'emptyTargets' } })
    await stand.platform.fault({
        match: { path: '^/consumer/devices/fqdn/' },
        fault: { kind: 'deviceUnknown', fqdns: ['lon-lt-0007.corp.acme.example'] },
    })
    const before = (await stand.platform.journal()).length
    const run = await stand.start('Empty the DNS cache', {}, { again: true })
    expect([run.state, run.problem?.code]).toEqual(['failed', 'device_unknown'])
    const routes = (await stand.platform.journal()).slice(before).map(({ route }) => route)
    expect(routes).not.toContain('POST /Consumer/Instructions/Targeted')
})
