import { API, COLLECTOR, eventually, pause, resultOf, type Stand, startStand } from '../support/stand.ts'

const modes = ['throw', 'status0'] as const

/** RESTMessageV2 may throw or answer status 0 when no answer came: the product must not care which. */
describe.each(modes)('when RESTMessageV2 tells of failures by %s', (restFault) => {
    let stand: Stand
    beforeAll(async () => {
        stand = await startStand({ restFault })
    })
    afterEach(() => stand.platform.clearFaults())
    afterAll(() => stand.stop())

    const sends = async () =>
        (await stand.platform.journal()).filter((entry) => entry.route === 'POST /Consumer/Instructions/Targeted')

    test('a send whose answer is lost is found in 1E and goes on, and was sent once', async () => {
        const before = (await sends()).length
        await stand.platform.fault({
            match: { path: '^/consumer/instructions/targeted', times: 1 },
            fault: { kind: 'reset', phase: 'after' },
        })
        const run = await stand.start('Which printers are installed', {})
        expect(run.state).toBe('unconfirmed')
        const found = await stand.until(run.id, (each) => each.state === 'running' || each.state === 'completed')
        expect(found.platformId).not.toBeNull()
        expect((await sends()).length).toBe(before + 1)
        await stand.until(run.id, (each) => each.state === 'completed')
    })

    test('a send that 1E never carried out ends as "may have run; not sent again", after three looks', async () => {
        const before = (await sends()).length
        await stand.platform.fault({
            match: { path: '^/consumer/instructions/targeted', times: 1 },
            fault: { kind: 'reset', phase: 'before' },
        })
        const run = await stand.start('Which drives are mapped')
        expect(run.state).toBe('unconfirmed')
        for (let looks = 0; looks < 4; looks++) {
            await stand.instance.clock(45)
            await stand.agent.get(`${API}/runs/${run.id}`)
        }
        const ended = resultOf<{ state: string; problem: { code: string } }>(
            await stand.agent.get(`${API}/runs/${run.id}`)
        )
        expect(ended).toMatchObject({ state: 'failed', problem: { code: 'not_confirmed' } })
        expect((await sends()).length).toBe(before + 1)
    })

    test.each(['reset', 'truncate', 'malformedJson', 'html200'])(
        'a poll that meets %s is told and mends itself',
        async (kind) => {
            const run = await stand.start('Answer after seconds', { seconds: '6' }, { again: true })
            await stand.platform.fault({
                match: { path: `^/consumer/responses/${run.platformId}$`, times: 2 },
                fault: ['reset', 'html200'].includes(kind) ? { kind, phase: 'before' } : { kind },
            })
            const told = await stand.until(run.id, (each) => each.problem !== null)
            expect(['platform_unreachable', 'platform_error', 'platform_web_page']).toContain(told.problem?.code)
            const done = await stand.until(run.id, (each) => each.state === 'completed')
            expect(done).toMatchObject({ problem: null, counts: { stored: 1 } })
        }
    )

    test('a platform that is down says so at once and nothing is sent later behind the agent’s back', async () => {
        const stored = resultOf<{ platform_url: string }>(
            await stand.admin.get('/api/now/table/x_1e_connect_configuration/c0de1e00000000000000000000000001')
        ).platform_url
        const nowhere = 'http://127.0.0.1:9'
        const [was] = await stand.instance.table('x_1e_connect_configuration', 'single_tenant=true')
        await stand.forceSettings({ platform_url: `${nowhere}/Consumer`, retrieved_from: nowhere })
        const run = await stand.start('Which drives are mapped', {}, { again: true })
        expect(run).toMatchObject({ state: 'failed', problem: { code: 'platform_unreachable' } })
        await stand.forceSettings({ platform_url: stored, retrieved_from: String(was?.['retrieved_from']) })
        await stand.instance.job(COLLECTOR)
        expect(resultOf<{ state: string }>(await stand.agent.get(`${API}/runs/${run.id}`)).state).toBe('failed')
    })
})

test('an instance that is killed goes on after its restart with nothing lost and nothing doubled', async () => {
    const stand = await startStand()
    try {
        const run = await stand.start('Return rows', { rowCount: '900' })
        await stand.until(run.id, (each) => each.counts.stored > 0)
        let instance = stand.instance
        const agent = () => instance.as('agent')
        for (let deaths = 0; deaths < 3; deaths++) {
            await stand.platform.fault({
                match: { path: '^/consumer/responses/' },
                fault: { kind: 'latency', ms: 300 },
            })
            const loading = agent()
                .post(`${API}/runs/${run.id}/responses`, {})
                .catch(() => undefined)
            await pause(60 + deaths * 180)
            await instance.kill()
            await loading
            await stand.platform.clearFaults()
            instance = await instance.restart()
            // Whoever held the claim is gone; its right lapses after 90 s.
            await instance.clock(100)
            await eventually('loading goes on', async () => {
                const answer = await agent().post(`${API}/runs/${run.id}/responses`, {})
                return answer.status === 200 ? true : undefined
            })
        }
        for (let clicks = 0; clicks < 12; clicks++) await agent().post(`${API}/runs/${run.id}/responses`, {})
        const rows = await instance.table('x_1e_connect_response', `run=${run.id}`)
        const sequences = rows.map((row) => Number(row['sequence'])).sort((a, b) => a - b)
        expect(sequences).toEqual(Array.from({ length: 900 }, (_, index) => index))
        const names = rows.map((row) => JSON.parse(String(row['cells']))[0])
        expect(new Set(names).size).toBe(900)
        const sends = (await stand.platform.journal()).filter(
            (entry) => entry.route === 'POST /Consumer/Instructions/Targeted'
        )
        expect(sends).toHaveLength(1)
        await instance.stop()
    } finally {
        await stand.stop()
    }
})

test('an instance that is killed while it sends does not send again', async () => {
    const stand = await startStand()
    try {
        await stand.platform.fault({
            match: { path: '^/consumer/instructions/targeted' },
            fault: { kind: 'latency', ms: 1500 },
        })
        const pressed = stand.start('Which printers are installed').catch(() => undefined)
        await eventually('1E has the call', async () =>
            (await stand.platform.state()).inFlight > 0 ? true : undefined
        )
        await stand.instance.kill()
        await pressed
        await stand.platform.clearFaults()
        const instance = await stand.instance.restart()
        for (let ticks = 0; ticks < 6; ticks++) {
            await instance.clock(100)
            await instance.job(COLLECTOR)
        }
        const [run] = await instance.table('x_1e_connect_run', '')
        expect(['running', 'completed', 'failed']).toContain(run?.['state'])
        const sends = (await stand.platform.journal()).filter(
            (entry) => entry.route === 'POST /Consumer/Instructions/Targeted'
        )
        expect(sends.length).toBeLessThanOrEqual(1)
        await instance.stop()
    } finally {
        await stand.stop()
    }
})
