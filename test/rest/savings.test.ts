import type { Run } from '../../src/contract/run.ts'
import { golden } from '../support/golden.ts'
import { COLLECTOR, resultOf, type Stand, startStand } from '../support/stand.ts'

const JOB = '1E Platform-Repair Savings'
const SAVINGS = 'x_1e_connect_saving'
const ROI = '/api/now/table/x_1e_connect_roi_configuration'

let stand: Stand
beforeAll(async () => {
    stand = await startStand({ year: { incidents: 400, runs: 500 } })
})
afterAll(() => stand.stop())

const configure = async (values: Record<string, string | number>) =>
    resultOf<{ sys_id: string }>(await stand.instance.as('tachyon.admin').post(ROI, values))
const savings = (query = '') => stand.instance.table(SAVINGS, query)
const repair = async () => expect(await stand.instance.job(JOB)).toMatchObject({ ok: true, error: '' })
const script = async (text: string) =>
    expect(await stand.instance.script('x_1e_connect', text)).toMatchObject({ ok: true })
const facts = (rows: Record<string, string>[]) =>
    rows
        .map(({ incident, definition, run_number, day, agent_minutes, user_minutes, amount }) =>
            [incident, definition, run_number, day, agent_minutes, user_minutes, amount].join(' ')
        )
        .sort()

/** Runs an instruction to its end on an incident. */
async function finished(words: string, record: string, parameters: Record<string, string> = {}): Promise<Run> {
    const run = await stand.start(words, parameters, { record, again: true })
    const done = await stand.until(run.id, (each) => each.state === 'completed')
    // Its saving is settled in a transaction of its own.
    await stand.instance.idle()
    return done
}

test('savings of a year equal the golden figures, and stay when the history is gone', async () => {
    const [definition] = await stand.instance.table(
        'x_1e_connect_run',
        'state=completed^record_table=incident^ORDERBYnumber'
    )
    const used = String(definition?.['definition'])
    const [other] = await stand.instance.table('x_1e_connect_run', `state=completed^definition!=${used}`)
    const [ofSet] = await stand.instance.table('x_1e_connect_instruction_definition', `sys_id=${other?.['definition']}`)
    await configure({
        name: 'Of the instruction',
        definition: used,
        manual_minutes: 20,
        agent_cost_per_hour: 45,
        user_minutes: 10,
        user_cost_per_hour: 25,
    })
    await configure({
        name: 'Of a set',
        instruction_set: String(ofSet?.['instruction_set']),
        manual_minutes: 12,
        agent_cost_per_hour: 38,
        user_minutes: 4,
        user_cost_per_hour: 20,
    })
    await repair()
    const wanted = golden(stand.instance, 'savings')
    const stored = (await savings()).sort((a, b) =>
        `${a['incident']} ${a['definition']}` < `${b['incident']} ${b['definition']}` ? -1 : 1
    )
    expect(wanted.length).toBeGreaterThan(100)
    expect(stored.map((row) => [row['incident'], row['definition'], row['run_number'], row['day']])).toEqual(
        wanted.map((row) => [row['incident'], row['definition'], row['run_number'], row['day']])
    )
    for (const [at, row] of stored.entries())
        for (const name of ['agent_minutes', 'user_minutes', 'amount'])
            expect(Math.abs(Number(row[name]) - Number(wanted[at]?.[name]))).toBeLessThan(0.00501)

    // A second night finds nothing to do, and without the history nothing changes either.
    const averages = 'average_seconds>0^ORDERBYname'
    const before = [await savings(), await stand.instance.table('x_1e_connect_instruction_definition', averages)]
    await repair()
    await script(`var runs = new GlideRecord('x_1e_connect_run'); runs.query(); runs.deleteMultiple()`)
    await repair()
    const after = [await savings(), await stand.instance.table('x_1e_connect_instruction_definition', averages)]
    expect(after).toEqual(before)
})

test('outcomes of incidents equal the golden figures and outlive the history', async () => {
    const fresh = await startStand({ year: { incidents: 200, runs: 150 } })
    try {
        expect(await fresh.instance.job(JOB)).toMatchObject({ ok: true, error: '' })
        const wanted = golden(fresh.instance, 'outcomes')
        const outcomes = () => fresh.instance.table('x_1e_connect_incident_outcome', 'ORDERBYincident')
        const rows = await outcomes()
        for (const { help, incidents, hours } of wanted) {
            const ofKind = rows.filter((row) => row['help'] === help)
            expect(ofKind).toHaveLength(Number(incidents))
            const mean = ofKind.reduce((sum, row) => sum + Number(row['hours']), 0) / ofKind.length
            expect(mean).toBeCloseTo(Number(hours), 1)
        }
        await fresh.instance.script(
            'x_1e_connect',
            `var runs = new GlideRecord('x_1e_connect_run'); runs.query(); runs.deleteMultiple()`
        )
        await fresh.instance.job(JOB)
        expect((await outcomes()).map((row) => row['help'])).toEqual(rows.map((row) => row['help']))
        const [one] = rows
        resultOf(await fresh.admin.patch(`/api/now/table/incident/${one?.['incident']}`, { state: 2, resolved_at: '' }))
        await fresh.instance.job(JOB)
        expect(await outcomes()).toHaveLength(rows.length - 1)
    } finally {
        await fresh.stop()
    }
})

test('a run saves something when it completes, by the rates of that moment; running it ten times changes nothing', async () => {
    const instruction = await stand.instruction('Which processes are running')
    const roi = await configure({
        name: 'Processes',
        definition: instruction.id,
        manual_minutes: 15,
        agent_cost_per_hour: 40,
        user_minutes: 6,
        user_cost_per_hour: 30,
    })
    const { id } = await stand.newIncident()
    const first = await finished('Which processes are running', id)
    const [saved] = await savings(`incident=${id}`)
    const seconds = (Date.parse(String(first.finished)) - Date.parse(String(first.started))) / 1000
    const minutes = 15 - seconds / 60
    expect(saved).toMatchObject({ run_number: first.number, execution_seconds: String(seconds), currency: 'USD' })
    expect(Number(saved?.['agent_minutes'])).toBeCloseTo(minutes, 1)
    expect(Number(saved?.['amount'])).toBeCloseTo((minutes / 60) * 40 + (6 / 60) * 30, 1)
    resultOf(await stand.admin.patch(`${ROI}/${roi.sys_id}`, { manual_minutes: 1000 }))
    for (let again = 0; again < 9; again++) await finished('Which processes are running', id)
    await repair()
    expect(facts(await savings(`incident=${id}`))).toEqual(facts([saved ?? {}]))
})

test('cancelled runs and those without a configuration save nothing', async () => {
    const { id } = await stand.newIncident()
    const run = await stand.start('Answer after seconds', { seconds: '60' }, { record: id })
    resultOf(await stand.agent.post(`/api/x_1e_connect/v1/itsm/runs/${run.id}/cancel`, {}))
    await finished('Which operating system', id)
    expect(await savings(`incident=${id}`)).toEqual([])
    const [settled] = await stand.instance.table('x_1e_connect_run', `record_id=${id}^state=completed`)
    expect(settled?.['saving_settled']).toBe('true')
})

test('what a broken-off transaction left is made up at night, once; an incident that is reopened takes it back', async () => {
    const { id } = await stand.newIncident()
    await finished('Which processes are running', id)
    const made = facts(await savings(`incident=${id}`))
    expect(made).toHaveLength(1)
    await script(`var saving = new GlideRecord('${SAVINGS}'); saving.get('incident', '${id}'); saving.deleteRecord()
        var run = new GlideRecord('x_1e_connect_run'); run.get('record_id', '${id}')
        run.setValue('saving_settled', false); run.update()`)
    await repair()
    await repair()
    expect((await savings(`incident=${id}`)).map((row) => row['run_number'])).toEqual([made[0]?.split(' ')[2]])
    resultOf(await stand.admin.patch(`/api/now/table/incident/${id}`, { state: 6 }))
    resultOf(await stand.admin.patch(`/api/now/table/incident/${id}`, { state: 2, reopen_count: 1 }))
    await repair()
    expect(await savings(`incident=${id}`)).toEqual([])
    await finished('Which processes are running', id)
    await repair()
    expect(await savings(`incident=${id}`)).toEqual([])
})

test('the average of an instruction is the mean of its runs, without one that waited for an offline device', async () => {
    const words = 'Answer after seconds'
    const { id: definition } = await stand.instruction(words)
    for (const seconds of ['1', '2', '2', '4']) await finished(words, (await stand.newIncident()).id, { seconds })
    const average = async () => {
        await stand.instance.job(COLLECTOR)
        const [row] = await stand.instance.table('x_1e_connect_instruction_definition', `sys_id=${definition}`)
        return [Number(row?.['average_seconds']), Number(row?.['runs_counted'])]
    }
    const mean = () => {
        const row = golden(stand.instance, 'averages').find((each) => each['definition'] === definition)
        return [Math.round(Number(row?.['seconds'])), Number(row?.['runs'])]
    }
    expect(await average()).toEqual(mean())
    expect((await average())[1]).toBe(4)
    const { id: record } = await stand.newIncident('lon-lt-0014')
    const run = await stand.start(words, { seconds: '1' }, { record })
    await stand.until(run.id, (one) => one.state === 'running')
    await stand.platform.clock({ freeze: true })
    await stand.instance.clock(40)
    await stand.until(run.id, (one) => one.phase.key === 'offline')
    await stand.platform.clock({ freeze: false, advanceSeconds: 40 })
    await stand.until(run.id, (one) => one.state === 'completed')
    expect((await average())[1]).toBe(4)
    expect(await average()).toEqual(mean())
})

test('a request for approval leaves on the run what became of it and how long that took', async () => {
    const { id } = await stand.newIncident()
    const run = await stand.start(
        'Restart the service',
        { serviceName: 'Spooler', startMode: 'Disabled' },
        { record: id }
    )
    await stand.instance.clock(120)
    const answer = { decision: 'reject', comment: 'Not now.' }
    resultOf(await stand.instance.as('approver').post(`/api/x_1e_connect/v1/itsm/runs/${run.id}/approval`, answer))
    const [stored] = await stand.instance.table('x_1e_connect_run', `sys_id=${run.id}`)
    expect(stored).toMatchObject({ approval_result: 'rejected', decision_minutes: '2' })
})

test('who belongs to a domain is told nothing of another one, in reports and by the Aggregate API', async () => {
    for (const [domain, amount] of [
        ['TOP/Globex', 77],
        ['TOP/Initech', 5000],
    ] as const) {
        const [row] = await stand.instance.table('domain', `name=${domain}`)
        await script(`var row = new GlideRecord('${SAVINGS}'); row.initialize(); row.setValue('incident', gs.generateGUID());
            row.setValue('amount', ${amount}); row.setValue('currency', 'EUR'); row.setValue('day', '${new Date().toISOString().slice(0, 10)}');
            row.setValue('sys_domain', '${row?.['sys_id']}'); row.insert()`)
    }
    // Rows of global are everybody's.
    const seen = (await savings()).filter((row) => row['amount'] !== '5000')
    const sum = seen.reduce((total, row) => total + Number(row['amount']), 0)
    const agent = stand.instance.as('globex.agent')
    const { body } = await agent.get(`/api/now/stats/${SAVINGS}?sysparm_count=true&sysparm_sum_fields=amount`)
    const { stats } = resultOf<{ stats: { count: string; sum: { amount: string } } }>({ status: 200, body })
    expect(stats.count).toBe(String(seen.length))
    expect(Number(stats.sum.amount)).toBeCloseTo(sum, 2)
    const [widget] = await stand.instance.table('par_dashboard_widget', 'component_propsLIKETotal savings in 12 months')
    const chart = await agent.get(`/__ui/chart/${widget?.['sys_id']}`)
    expect(chart.body).toMatchObject({ total: seen.length })
})
