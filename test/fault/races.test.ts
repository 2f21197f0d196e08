import type { Run } from '../../src/contract/run.ts'
import type { PlatformPage } from '../../src/contract/wire.ts'
import { freePlatform, rounds } from '../support/races.ts'
import { appsWithoutUnique } from '../support/scratch-apps.ts'
import { API, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

/** Races over HTTP, each met on purpose: the transactions wait for each other at the claim. */
let stand: Stand
afterEach(() => stand?.stop())

const ROUNDS = rounds(3)
const CLAIM = 'x_1e_connect_claim'

/** A run that goes on until somebody ends it, with its first batch stored. */
async function running(round: number, rows = 1000): Promise<Run> {
    await freePlatform(stand, round)
    const run = await stand.start('Return rows', { rowCount: String(rows) }, { again: true })
    return stand.until(run.id, (each) => each.counts.stored >= 100)
}

/** Rows and counts as they are stored, and what 1E was asked. */
async function look(run: string) {
    const rows = await stand.instance.table('x_1e_connect_response', `run=${run}`)
    const { counts, state, platformId } = resultOf<Run>(await stand.agent.get(`${API}/runs/${run}`))
    const journal = await stand.platform.journal()
    const asked = journal.filter((one) => one.path.toLowerCase() === `/consumer/responses/${platformId}`)
    const ranges = asked.filter(({ rows }) => (rows ?? 0) > 0).map(({ body }) => JSON.stringify(body))
    return {
        state,
        sequences: rows.map((row) => Number(row['sequence'])).sort((a, b) => a - b),
        stored: counts.stored,
        repeated: ranges.length - new Set(ranges).size,
        cancels: journal.filter(({ path }) => new RegExp(`/${platformId}/cancel/`, 'i').test(path)).length,
    }
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

async function loadTwice(run: Run) {
    await stand.instance.meet(CLAIM, 2)
    const load = () => stand.agent.post(`${API}/runs/${run.id}/responses`, {})
    return Promise.all([load(), load()])
}

test('two load-mores at once: one batch, no row lost or doubled', async () => {
    stand = await startStand()
    for (let round = 0; round < ROUNDS; round++) {
        const run = await running(round)
        for (const answer of await loadTwice(run))
            if (answer.status !== 200) expect([answer.status, codeOf(answer)]).toEqual([409, 'run_busy'])
        const { sequences, stored, repeated } = await look(run.id)
        expect([repeated, sequences]).toEqual([0, upTo(stored)])
        expect(stored).toBeGreaterThan(100)
    }
})

test('counter-test: without the unique claim 1E is asked for the same batch twice', async () => {
    stand = await startStand({ apps: appsWithoutUnique(CLAIM, 'one_winner') })
    let repeated = 0
    for (let round = 0; round < ROUNDS && repeated === 0; round++) {
        const run = await running(round)
        await loadTwice(run)
        repeated += (await look(run.id)).repeated
    }
    expect(repeated).toBeGreaterThan(0)
})

/** Rows are loaded while the run is cancelled: what each was told, and what became of it. */
async function loadAndCancel(round: number) {
    const faults = [
        { kind: 'statsLag', seconds: 600 },
        { kind: 'statusStuck', status: 5 },
    ]
    for (const fault of faults) await stand.platform.fault({ fault })
    const run = await running(round)
    await stand.instance.meet(CLAIM, 2)
    const [load, cancel] = await Promise.all([
        stand.agent.post(`${API}/runs/${run.id}/responses`, {}),
        stand.agent.post(`${API}/runs/${run.id}/cancel`, {}),
    ])
    const seen = await look(run.id)
    // A cancelled instruction is free again in 1E.
    if (cancel.status !== 200) await stand.agent.post(`${API}/runs/${run.id}/cancel`, {})
    await stand.platform.clearFaults()
    return { ...seen, load, cancel }
}

test('load more and cancel at once: what was told is true, and rows and counts agree', async () => {
    stand = await startStand()
    for (let round = 0; round < ROUNDS; round++) {
        const { load, cancel, state, cancels, sequences, stored } = await loadAndCancel(round)
        for (const answer of [load, cancel])
            if (answer.status !== 200) expect([answer.status, codeOf(answer)]).toEqual([409, 'run_busy'])
        expect([state === 'cancelled', cancels]).toEqual(cancel.status === 200 ? [true, 1] : [false, 0])
        expect(sequences).toEqual(upTo(stored))
    }
})

/** A run whose rows are all stored and that has not ended: on a busy machine one look may find both, then another is tried. */
async function aboutToEnd(): Promise<Run> {
    for (let tries = 0; tries < 10; tries++) {
        const started = await stand.start('Return rows', { rowCount: '30' }, { again: true })
        const run = await stand.until(started.id, (each) => each.counts.stored === 30)
        if (run.state === 'running') return run
    }
    throw new Error('No run was met between its last row and its end')
}

/** The look that ends a run meets its cancel: what each was told, and what became of the run. */
async function endAndCancel(round: number) {
    await freePlatform(stand, round)
    const run = await aboutToEnd()
    await stand.pass(5)
    await stand.instance.meet(CLAIM, 2)
    const [page, cancel] = await Promise.all([
        stand.agent.get(`${API}/runs/${run.id}`),
        stand.agent.post(`${API}/runs/${run.id}/cancel`, {}),
    ])
    const seen = await look(run.id)
    return { ...seen, told: resultOf<Run>(page).state, cancelled: cancel.status === 200 }
}

test('the end of a run and its cancel at once: one of them happens, and is told', async () => {
    stand = await startStand()
    for (let round = 0; round < ROUNDS; round++) {
        const { state, cancels, told, cancelled } = await endAndCancel(round)
        expect([state, cancels]).toEqual(cancelled ? ['cancelled', 1] : ['completed', 0])
        if (cancelled) expect(told).not.toBe('completed')
    }
})

test('counter-test: without the unique claim both are told', async () => {
    stand = await startStand({ apps: appsWithoutUnique(CLAIM, 'one_winner') })
    let wrong = 0
    for (let round = 0; round < ROUNDS && wrong === 0; round++) {
        const { told, cancelled } = await endAndCancel(round)
        if (told === 'completed' && cancelled) wrong++
    }
    expect(wrong).toBeGreaterThan(0)
})

test('an export reads every row once while rows are loaded', async () => {
    stand = await startStand()
    for (let round = 0; round < rounds(2); round++) {
        const run = await running(round, 350)
        await stand.until(run.id, (each) => each.state === 'completed')
        const ids: string[] = []
        let range: string | null = null
        for (let calls = 0; calls < 20; calls++) {
            const body: { limit: number; range?: string } = range ? { limit: 90, range } : { limit: 90 }
            const [answer] = await Promise.all([
                stand.agent.post(`${API}/runs/${run.id}/pages`, body),
                stand.agent.post(`${API}/runs/${run.id}/responses`, {}),
            ])
            const page: PlatformPage = resultOf(answer)
            ids.push(...page.ids.map((id) => id.join()))
            range = page.range
            if (!page.more) break
        }
        expect([ids.length, new Set(ids).size]).toEqual([350, 350])
    }
})
