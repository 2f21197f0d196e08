import type { Run } from '../../src/contract/run.ts'
import { API, COLLECTOR, codeOf, resultOf } from '../support/stand.ts'
import { startRun, startTwoTenants, type TwoTenants } from '../support/tenants.ts'

/** A 1E that does not answer: its own pages are told, and nobody else's wait. */

let two: TwoTenants
let acmeQuestion = ''
let globexQuestion = ''
beforeAll(async () => {
    two = await startTwoTenants()
    await two.instance.schedule(COLLECTOR, false)
    const where = `/api/now/table/x_1e_connect_configuration/${two.acme.configuration}`
    resultOf(await two.instance.as('admin').patch(where, { status_wait_seconds: 1 }))
})
afterAll(() => two.stop())

/** Once more, whatever runs already. */
async function another(tenant: TwoTenants['acme'], definition: string): Promise<Run> {
    const body = { table: 'incident', record: tenant.incident, definition, parameters: {}, again: true }
    return resultOf<Run>(await tenant.agent.post(`${API}/runs`, body))
}
const read = async (tenant: TwoTenants['acme'], id: string) =>
    resultOf<Run>(await tenant.agent.get(`${API}/runs/${id}`))
const calls = async (tenant: string) => (await two.platform.journal()).filter((entry) => entry.tenant === tenant).length

test('after one call without an answer a silent 1E is asked by one call at a time, its pages are told, and it heals', async () => {
    const [silent, other] = [await startRun(two.acme), await startRun(two.globex)]
    acmeQuestion = silent.definition
    globexQuestion = other.definition
    await two.instance.clock(2)
    await two.platform.fault({ tenant: 'acme', fault: { kind: 'hang' } })
    const told = await read(two.acme, silent.id)
    expect(told).toMatchObject({ state: 'running', phase: { key: 'retrying', tone: 'wait' } })

    // When its next look would be due, nobody looks.
    await two.instance.clock(1)
    const before = await calls('acme')
    const pages = await Promise.all(Array.from({ length: 6 }, () => read(two.acme, silent.id)))
    expect(await calls('acme')).toBe(before)
    expect(pages[0]?.problem?.code).toBe('platform_silent')
    expect(pages[0]?.problem?.message).toMatch(
        /^1E does not answer since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\. Next try at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.$/
    )
    expect(pages[0]?.pollAfterMs).toBeGreaterThan(1000)

    // Nothing new is begun where it would only wait, and nothing is stored of it.
    const refused = await two.acme.agent.post(`${API}/runs`, {
        table: 'incident',
        record: two.acme.incident,
        definition: silent.definition,
        parameters: {},
        again: true,
    })
    expect([refused.status, codeOf(refused)]).toEqual([503, 'platform_silent'])

    // The other tenant goes on meanwhile.
    expect((await read(two.globex, other.id)).problem).toBeNull()

    await two.platform.clearFaults()
    await two.instance.clock(61)
    await read(two.acme, silent.id)
    await two.instance.clock(61)
    expect((await read(two.acme, silent.id)).problem).toBeNull()
})

test('a test of the connection asks a silent 1E at once, and its answer ends the silence', async () => {
    const run = await another(two.acme, acmeQuestion)
    await two.platform.fault({ tenant: 'acme', fault: { kind: 'hang' } })
    await two.instance.clock(61)
    await read(two.acme, run.id)
    await two.platform.clearFaults()
    const where = `${API}/configurations/${two.acme.configuration}/test`
    const test = resultOf<{ connected: boolean }>(await two.instance.as('tachyon.admin').post(where, {}))
    expect(test.connected).toBe(true)
    const [row] = await two.instance.table('x_1e_connect_configuration', `sys_id=${two.acme.configuration}`)
    expect([row?.['silent_since'], row?.['failed_calls']]).toEqual(['', '0'])
})

test('a clock that was set back holds up no run for longer than a quarter of an hour', async () => {
    const { id } = await another(two.globex, globexQuestion)
    await two.instance.clock(-7200)
    const before = await calls('globex')
    await read(two.globex, id)
    expect(await calls('globex')).toBeGreaterThan(before)
})
