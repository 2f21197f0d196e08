import type { List, QuickFix } from '../../src/contract/wire.ts'
import { API, resultOf, type Stand, startStand } from '../support/stand.ts'

const RUNS = 50_000
const INCIDENTS = 9_000

export interface RankingFigures {
    /** From no outcome to all of them: as many ticks of the job as it takes. */
    firstMs: number
    /** The job once their outcomes are kept: judging what is open, reading what is new, counting everything. */
    againMs: number
    /** Quick fixes of an incident: the instance's own time. */
    answerMs: number
}

async function outcomes(stand: Stand): Promise<number> {
    const answer = await stand.admin.get('/api/now/table/x_1e_connect_outcome?sysparm_limit=1&sysparm_fields=sys_id')
    return Number(answer.headers.get('x-total-count'))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
    const began = performance.now()
    await work()
    return performance.now() - began
}

/** Measures on an instance of its own with a year of 50,000 runs. */
export async function ranking(): Promise<RankingFigures> {
    const stand = await startStand({ year: { incidents: INCIDENTS, runs: RUNS }, env: { QUOTA_MS: '120000' } })
    const tick = () => stand.instance.job('1E Platform-Rank Quick Fixes')
    try {
        let [firstMs, before] = [0, -1]
        for (let now = 0; now !== before; now = await outcomes(stand)) {
            before = now
            firstMs += await timed(tick)
        }
        const againMs = await timed(tick)
        const where = `${API}/records/incident/${await stand.incident('INC0010001')}/quick-fixes`
        const answer = await stand.agent.get(where)
        resultOf<List<QuickFix>>(answer)
        const counters: { cpuMs: number } = JSON.parse(answer.headers.get('x-dev-transaction') ?? '{}')
        return { firstMs, againMs, answerMs: counters.cpuMs }
    } finally {
        await stand.stop()
    }
}
