import type { Run } from '../../src/contract/run.ts'
import type { ResponsePage } from '../../src/contract/wire.ts'
import { API, COLLECTOR, codeOf, eventually, resultOf, type Stand, startStand } from '../support/stand.ts'

// Acceptance scenarios that no other test tells from beginning to end; docs/scenarios.md lists all of them.

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    // Only the tests let it look.
    await stand.instance.schedule(COLLECTOR, false)
})
afterAll(() => stand.stop())

const on = async (computer: string, words: string, parameters = {}) =>
    stand.start(words, parameters, { record: (await stand.newIncident(computer)).id })
const loadMore = (run: Run) => stand.agent.post(`${API}/runs/${run.id}/responses`, {})
const read = async (id: string) => resultOf<Run>(await stand.agent.get(`${API}/runs/${id}`))

test('A4: 500 rows, the first batch of 100 by itself, four more by load more, then none', async () => {
    const run = await on('lon-lt-0007', 'rowCount rows', { rowCount: '500' })
    const first = await stand.until(run.id, (one) => one.counts.stored === 100 && one.counts.found === 500)
    expect(first.more).toBe(true)
    for (const stored of [200, 300, 400, 500]) {
        const page = resultOf<ResponsePage>(await loadMore(run))
        expect([page.stored, page.found, page.more]).toEqual([stored, 500, stored < 500])
    }
    const rows = await stand.rows(run.id, 0, 500)
    expect(new Set(rows.rows.map(([index]) => index)).size).toBe(500)
    expect((await read(run.id)).more).toBe(false)
})

test('A7: one device has answered and 1E still gathers: the rows are ready, nothing spins', async () => {
    const run = await on('lon-lt-0007', 'Which operating system')
    const ready = await stand.until(run.id, (one) => one.state === 'completed')
    expect(ready).toMatchObject({ platformStatus: 5, phase: { key: 'done', tone: 'good' }, pollAfterMs: null })
})

test('A8: an offline device is said to be so, and its rows appear when it comes back', async () => {
    const run = await on('lon-lt-0014', 'Which operating system')
    await stand.until(run.id, (one) => one.state === 'running')
    await stand.platform.clock({ freeze: true })
    await stand.instance.clock(40)
    const waiting = await stand.until(run.id, (one) => one.phase.key === 'offline')
    expect(waiting.counts.sent).toBe(0)
    await stand.platform.clock({ freeze: false, advanceSeconds: 40 })
    const back = await stand.until(run.id, (one) => one.counts.stored > 0)
    expect(back.phase.tone).not.toBe('bad')
})

test('A9: a device that never answers leaves the run expired, and the agent is told how long 1E asked', async () => {
    const run = await on('lon-lt-0013', 'Which operating system')
    await stand.until(run.id, (one) => one.state === 'running')
    await stand.platform.clock({ advanceSeconds: 61 * 60 })
    await stand.instance.clock(61 * 60)
    const ended = await stand.until(run.id, (one) => one.state === 'expired')
    expect(ended.phase).toMatchObject({ key: 'expired' })
    expect(ended.pollAfterMs).toBeNull()
})

test('A22: a cancelled question keeps its rows in 1E and here; another agent cannot cancel it', async () => {
    const run = await on('lon-lt-0007', 'rowCount rows', { rowCount: '250' })
    await stand.until(run.id, (one) => one.counts.stored > 0 || one.state === 'completed')
    const other = await on('lon-lt-0014', 'Which operating system')
    const open = await stand.until(other.id, (one) => one.state === 'running')
    const refused = await stand.instance.as('agent.de').post(`${API}/runs/${open.id}/cancel`, {})
    expect([refused.status, codeOf(refused)]).toEqual([403, 'forbidden'])
    const before = (await stand.platform.journal()).length
    expect(resultOf<Run>(await stand.agent.post(`${API}/runs/${open.id}/cancel`, {})).state).toBe('cancelled')
    const call = await eventually('1E is told to cancel', async () =>
        (await stand.platform.journal(before)).find(({ path }) => /cancel/i.test(path))
    )
    expect(call.path).toMatch(/\/cancel\/true$/) // keeps the data (1E Consumer API, §7.6)
    expect((await stand.rows(run.id)).rows.length).toBeGreaterThan(0)
})
