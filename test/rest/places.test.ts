import type { Run } from '../../src/contract/run.ts'
import { testOnNode } from '../support/engines.ts'
import { API, COLLECTOR, resultOf, type Stand, startStand } from '../support/stand.ts'

/** 1E gathers for so many instructions of a consumer at a time (MaximumSimultaneousInFlightInstructions). */

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.instance.schedule(COLLECTOR, false)
})
afterEach(() => stand.platform.clearFaults())
afterAll(() => stand.stop())

const read = async (id: string) => resultOf<Run>(await stand.agent.get(`${API}/runs/${id}`))
const question = () => stand.start('Which operating system', {}, { again: true })
const cancelled = async () =>
    (await stand.platform.journal())
        .filter(({ path }) => /\/cancel\/true$/i.test(path))
        .map(({ instructionId }) => instructionId)

testOnNode(
    'twice as many questions in an hour as 1E has places: all complete, none fails, and answers stay readable',
    async () => {
        await stand.platform.fault({ fault: { kind: 'inFlightLimit', n: 25 } })
        const runs: Run[] = []
        for (let at = 0; at < 60; at++) {
            const run = await question()
            runs.push(await stand.until(run.id, ({ state }) => state === 'completed' || state === 'failed'))
            await stand.pass(20)
        }
        expect(runs.map(({ state, problem }) => [state, problem])).toEqual(runs.map(() => ['completed', null]))
        const given = await cancelled()
        expect(given.length).toBeGreaterThanOrEqual(35)
        // Each once, the one that ended longest ago first, and ours alone.
        expect(given).toEqual(runs.slice(0, given.length).map(({ platformId }) => platformId))
        const first = await stand.agent.post(`${API}/runs/${runs[0]?.id}/pages`, {})
        expect([first.status, (first.body as { result: { rows: unknown[] } }).result.rows.length]).toEqual([200, 1])
    }
)

test('with no place to be had a run waits its turn and says so; then the first come is the first served', async () => {
    await stand.pass(3700)
    const limit = await stand.platform.fault({ fault: { kind: 'inFlightLimit', n: 0 } })
    const [one, two] = [await question(), await question()]
    expect([one, two].map(({ state, problem }) => [state, problem?.code, problem?.args])).toEqual([
        ['queued', 'platform_full', ['0']],
        ['queued', 'platform_full', ['1']],
    ])
    expect(two.phase).toMatchObject({ key: 'retrying', tone: 'wait' })
    const before = (await stand.platform.journal()).length
    await stand.pass(20)
    await read(two.id)
    // Only the first of those that wait asks 1E.
    expect((await stand.platform.journal()).length).toBe(before)
    await stand.platform.removeFault(limit)
    await read(one.id)
    await stand.pass(20)
    await read(two.id)
    for (const { id } of [one, two]) await stand.until(id, ({ state }) => state === 'completed')
})

test('a run that finds no place in its gathering time ends as failed, and is never sent later', async () => {
    await stand.settings({ gather_data_minutes: 10 })
    const limit = await stand.platform.fault({ fault: { kind: 'inFlightLimit', n: 0 } })
    const run = await question()
    await stand.pass(11 * 60)
    const ended = await read(run.id)
    expect([ended.state, ended.problem?.code]).toEqual(['failed', 'platform_full'])
    await stand.platform.removeFault(limit)
    await stand.pass(60)
    expect((await read(run.id)).state).toBe('failed')
    await stand.settings({ gather_data_minutes: 60 })
})

test.each([
    ['was closed', { state: '7', active: 'false' }, 'record_closed'],
    ['got another device', { cmdb_ci: 'lon-lt-0009' }, 'device_changed'],
])('a run that waits for a place is not sent when its record %s meanwhile', async (_, changes, code) => {
    const { id: record } = await stand.newIncident()
    const limit = await stand.platform.fault({ fault: { kind: 'inFlightLimit', n: 0 } })
    const run = await stand.start('Which operating system', {}, { record, again: true })
    expect(run.state).toBe('queued')
    await stand.platform.removeFault(limit)
    const [computer] = await stand.instance.table('cmdb_ci_computer', 'name=lon-lt-0009')
    const wanted = 'cmdb_ci' in changes ? { cmdb_ci: computer?.['sys_id'] } : changes
    resultOf(await stand.admin.patch(`/api/now/table/incident/${record}`, wanted))
    await stand.pass(20)
    const ended = await read(run.id)
    expect([ended.state, ended.problem?.code, ended.platformId]).toEqual(['failed', code, null])
})
