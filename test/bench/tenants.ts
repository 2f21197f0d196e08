import type { Run } from '../../src/contract/run.ts'
import { API, pause, resultOf } from '../support/stand.ts'
import { startRun, startTwoTenants, type Tenant, type TwoTenants } from '../support/tenants.ts'
import { percentile } from './figures.ts'

const PAGES = 12
const WATCHED_MS = 60_000
const BASE_MS = 15_000

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
    const began = performance.now()
    const answer = await work()
    return [performance.now() - began, answer]
}

async function another(tenant: Tenant, definition: string): Promise<Run> {
    const body = { table: 'incident', record: tenant.incident, definition, parameters: {}, again: true }
    return resultOf<Run>(await tenant.agent.post(`${API}/runs`, body))
}

/** What the agent of a tenant waits for while they work: each page that they read, and each start. */
async function work(tenant: Tenant, definition: string, forMs: number): Promise<{ reads: number[]; starts: number[] }> {
    const end = Date.now() + forMs
    const reads: number[] = []
    const starts: number[] = []
    for (let round = 0; Date.now() < end; round++) {
        for (const where of [`records/incident/${tenant.incident}`, 'instructions?query=proc']) {
            const [ms, answer] = await timed(() => tenant.agent.get(`${API}/${where}`))
            resultOf(answer)
            reads.push(ms)
        }
        if (round % 20 === 0) starts.push((await timed(() => another(tenant, definition)))[0])
        await pause(100)
    }
    return { reads, starts }
}

/** A page that follows a run as the panel does, whatever the answers are. */
async function watch(tenant: Tenant, run: Run, until: () => boolean): Promise<void> {
    for (let wait = run.pollAfterMs ?? 0; !until(); ) {
        await pause(Math.min(wait, 1000))
        const answer = await tenant.agent.get(`${API}/runs/${run.id}`)
        wait = answer.status === 200 ? (resultOf<Run>(answer).pollAfterMs ?? 1000) : 2000
    }
}

async function hung(two: TwoTenants) {
    const [acme, globex] = [await startRun(two.acme), await startRun(two.globex)]
    const base = await work(two.globex, globex.definition, BASE_MS)
    const runs: Run[] = []
    for (let page = 0; page < PAGES; page++) runs.push(await another(two.acme, acme.definition))
    await two.platform.fault({ tenant: 'acme', fault: { kind: 'hang' } })
    let over = false
    const pages = runs.map((run) => watch(two.acme, run, () => over))
    const beside = await work(two.globex, globex.definition, WATCHED_MS)
    over = true
    await two.platform.clearFaults()
    await Promise.all(pages)
    return { base, beside }
}

/** What a tenant waits for while twelve pages look at the 1E of another one, which does not answer. */
export async function besideHungTenant(): Promise<{ readMs: number; readRatio: number; startMs: number }> {
    // An instance has more transactions at a time than calls to one host; three workers would have as many.
    const two = await startTwoTenants({ workers: 4 })
    try {
        const { base, beside } = await hung(two)
        const readMs = percentile(beside.reads, 95)
        return { readMs, readRatio: readMs / percentile(base.reads, 95), startMs: Math.max(...beside.starts) }
    } finally {
        await two.stop()
    }
}
