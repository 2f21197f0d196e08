import { appsWithout, appsWithoutUnique } from '../support/scratch-apps.ts'
import { API, codeOf, eventually, pause, resultOf, type Stand, startStand } from '../support/stand.ts'

/** Each guard is tested together with its absence: the same scenario on a product without it must go wrong. */
let stand: Stand
afterEach(() => stand?.stop())

const sends = async () =>
    (await stand.platform.journal()).filter((entry) => entry.route === 'POST /Consumer/Instructions/Targeted')

/** Several presses of Run in the same moment: how many were sent to 1E, and how the presses were answered. */
async function pressTogether(): Promise<{ sent: number; statuses: number[]; details: string[] }> {
    const body = {
        table: 'incident',
        record: await stand.incident('INC0010001'),
        definition: (await stand.instruction('Which processes are running')).id,
        parameters: {},
    }
    await stand.instance.meet('x_1e_connect_run', 3)
    const answers = await Promise.all([1, 2, 3].map(() => stand.agent.post(`${API}/runs`, body)))
    const details = answers.filter((answer) => answer.status === 409).map((answer) => JSON.stringify(answer.body))
    return { sent: (await sends()).length, statuses: answers.map((answer) => answer.status).sort(), details }
}

test('two presses of Run at once are one instruction in 1E, and the others are shown the run', async () => {
    stand = await startStand()
    const { sent, statuses, details } = await pressTogether()
    expect([sent, statuses]).toEqual([1, [201, 409, 409]])
    const [run] = await stand.instance.table('x_1e_connect_run', '')
    for (const detail of details) expect(detail).toContain(`already_running: ${run?.['sys_id']}`)
})

test('counter-test: without the unique guard the same presses are sent more than once', async () => {
    stand = await startStand({ apps: appsWithoutUnique('x_1e_connect_run', 'guard') })
    expect((await pressTogether()).sent).toBeGreaterThan(1)
})

/** Five polls and two load-mores in the same moment, again and again; what reached 1E and what was stored. */
async function readTogether(rowCount: number): Promise<{ repeated: number; indices: number[] }> {
    const run = await stand.start('Return rows', { rowCount: String(rowCount) })
    await stand.until(run.id, (each) => each.counts.stored >= 100)
    // A slow platform widens the window in which two transactions meet.
    await stand.platform.fault({ match: { path: '^/consumer/responses/' }, fault: { kind: 'latency', ms: 150 } })
    for (let round = 0; round < 8; round++) {
        const polls = [1, 2, 3, 4, 5].map(() => stand.agent.get(`${API}/runs/${run.id}`))
        const loads = [1, 2].map(() => stand.agent.post(`${API}/runs/${run.id}/responses`, {}))
        for (const answer of await Promise.all([...polls, ...loads])) {
            if (answer.status !== 200) expect([answer.status, codeOf(answer)]).toEqual([409, 'run_busy'])
        }
    }
    const asked = (await stand.platform.journal())
        .filter(
            (entry) => entry.path.toLowerCase() === `/consumer/responses/${run.platformId}` && (entry.rows ?? 0) > 0
        )
        .map((entry) => JSON.stringify(entry.body))
    const stored = await stand.instance.table('x_1e_connect_response', `run=${run.id}`)
    const indices = stored.map((row) => Number(row['sequence'])).sort((a, b) => a - b)
    return { repeated: asked.length - new Set(asked).size, indices }
}

test('five polls and two load-mores at once: no call, row or sequence is doubled, and none is missing', async () => {
    stand = await startStand({ violations: true })
    const { repeated, indices } = await readTogether(2000)
    expect(repeated).toBe(0)
    expect(indices).toEqual(Array.from({ length: indices.length }, (_, index) => index))
    expect(indices.length).toBeGreaterThan(500)
})

/** A claim that somebody has is not looked for. */
const LOOKS_FOR_NO_CLAIM = { include: "if (claim.getValue('name') === name)", instead: 'if (false)' }

test('counter-test: without the look and the unique claim the same calls are made twice', async () => {
    const apps = appsWithoutUnique('x_1e_connect_claim', 'one_winner', appsWithout(LOOKS_FOR_NO_CLAIM))
    stand = await startStand({ apps, violations: true })
    expect((await readTogether(2000)).repeated).toBeGreaterThan(0)
})

/** The same rows delivered twice by 1E: how many are stored. */
async function deliverTwice(): Promise<number> {
    await stand.platform.fault({ match: { path: '^/consumer/responses/' }, fault: { kind: 'duplicateRows' } })
    const run = await stand.start('Return rows', { rowCount: '230' })
    await stand.until(run.id, (each) => each.state === 'completed')
    for (let clicks = 0; clicks < 6; clicks++) {
        await stand.agent.post(`${API}/runs/${run.id}/responses`, {})
        await pause(50)
    }
    return (await stand.instance.table('x_1e_connect_response', `run=${run.id}`)).length
}

test('rows that 1E delivers again are stored once', async () => {
    stand = await startStand()
    expect(await deliverTwice()).toBe(230)
})

/** Rows are not looked for before they are stored. */
const LOOKS_NOT = { include: 'if (stored.known[key] === true)', instead: 'if (false)' }

test('a row that was not looked for is refused by the database, and stored once all the same', async () => {
    stand = await startStand({ apps: appsWithout(LOOKS_NOT), violations: true })
    expect(await deliverTwice()).toBe(230)
})

test('counter-test: without the look and the unique row the repeated ones are stored again', async () => {
    stand = await startStand({ apps: appsWithoutUnique('x_1e_connect_response', 'row', appsWithout(LOOKS_NOT)) })
    expect(await deliverTwice()).toBeGreaterThan(230)
})

test('a crash of one transaction harms no other', async () => {
    stand = await startStand()
    const run = await stand.start('Which services are in state', { state: 'Running' })
    const endless = stand.instance.script('x_1e_connect', 'while (true) {}', 'admin').catch(() => undefined)
    const done = await stand.until(run.id, (each) => each.state === 'completed')
    expect(done.counts.stored).toBeGreaterThan(0)
    await eventually('the instance answers as before', async () => {
        const answer = await stand.agent.get(`${API}/instructions?query=proc`)
        return resultOf<{ total: number }>(answer).total > 0 ? true : undefined
    })
    void endless
})
