import { isFinal, type Run } from '../../src/contract/run.ts'
import { API, pause, resultOf, type Stand } from '../support/stand.ts'
import { median } from './figures.ts'

interface Counters {
    queries: number
    inserts: number
    updates: number
    cpuMs: number
}

function countersOf(headers: Headers): Counters {
    return JSON.parse(headers.get('x-dev-transaction') ?? '{}')
}

/** What the worst of five runs cost; record operations besides the insert of each new row. */
interface Polls {
    ownMs: number
    operations: number
    /** Of the look after the end, which writes the work note. */
    afterEnd: number
}

/** Polls of five runs that were due, up to the one that ends the run, and the look after it. */
export async function duePolls(stand: Stand): Promise<Polls> {
    await stand.settings({ status_wait_seconds: 1 })
    const own: number[] = []
    const operations: number[] = []
    const afterEnd: number[] = []
    for (let turn = 0; turn < 5; turn++) {
        const run = await stand.start('Which services are in state', { state: 'Running' }, { again: true })
        let before = run
        for (;;) {
            await pause(before.pollAfterMs ?? 0)
            const answer = await stand.agent.get(`${API}/runs/${run.id}`)
            const after = resultOf<Run>(answer)
            const counters = countersOf(answer.headers)
            const rows = after.counts.stored - before.counts.stored
            const { queries, inserts, updates } = counters
            own.push(counters.cpuMs)
            ;(isFinal(before.state) ? afterEnd : operations).push(queries + inserts + updates - rows)
            before = after
            if (after.pollAfterMs === null) break
        }
    }
    return { ownMs: Math.max(...own), operations: Math.max(...operations), afterEnd: Math.max(...afterEnd) }
}

/** Own milliseconds of batch 50 of *Load more* over those of batch 2, of one run with 120,000 rows in 1E. */
export async function loadMoreDepth(stand: Stand): Promise<number> {
    const run = await stand.start('Return rows', { rowCount: '120000' }, { again: true })
    await stand.until(run.id, (each) => each.state === 'completed')
    const costs: number[] = []
    for (let batch = 2; batch <= 54; batch++) {
        const answer = await stand.agent.post(`${API}/runs/${run.id}/responses`, {})
        if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
        costs.push(countersOf(answer.headers).cpuMs)
    }
    // Five batches around each depth: one alone says more about the machine than about the depth.
    return median(costs.slice(46, 51)) / median(costs.slice(0, 5))
}
