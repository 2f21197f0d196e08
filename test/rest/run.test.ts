import type { Run } from '../../src/contract/run.ts'
import type {
    Instruction,
    InstructionSummary,
    List,
    PlatformPage,
    RecordStart,
    ResponsePage,
} from '../../src/contract/wire.ts'
import { API, COLLECTOR, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    // Only the tests let it look.
    await stand.instance.schedule(COLLECTOR, false)
})
afterAll(() => stand.stop())

const incident = () => stand.incident('INC0010001')

test('a page begins with device, settings and rights, without any call to 1E', async () => {
    const before = (await stand.platform.journal()).length
    const start = resultOf<RecordStart>(await stand.agent.get(`${API}/records/incident/${await incident()}`))
    expect(start).toMatchObject({
        number: 'INC0010001',
        device: { fqdn: DEVICE, label: 'lon-lt-0007' },
        profile: { zone: 'UTC', dateFormat: 'yyyy-MM-dd', timeFormat: 'HH:mm:ss' },
        settings: { pageSize: 10, batchSize: 100, statusWaitSeconds: 1 },
        permissions: { run: true, administer: false, decide: false },
        problem: null,
    })
    const german = resultOf<RecordStart>(
        await stand.instance.as('agent.de').get(`${API}/records/incident/${await incident()}`)
    )
    expect(german.profile.zone).toBe('Europe/Berlin')
    expect((await stand.platform.journal()).length).toBe(before)
})

test('typing "proc" finds the instruction, and only what the proxy user may run is offered', async () => {
    const found = resultOf<List<InstructionSummary>>(await stand.agent.get(`${API}/instructions?query=proc`))
    expect(found.items.slice(0, 3).map((item) => item.text)).toEqual([
        'What are the top %count% processes by %sortBy%?',
        'Which processes are running?',
        'Stop the process %processName%',
    ])
    const all = resultOf<List<InstructionSummary>>(await stand.agent.get(`${API}/instructions?limit=100`))
    expect(all.total).toBe(43)
    expect(all.items.map((item) => item.name)).not.toContain('1E-Sim-UnlicensedAction')
})

test('words are searched one by one, in any case and order', async () => {
    const found = resultOf<List<InstructionSummary>>(await stand.agent.get(`${API}/instructions?query=RUNNING%20which`))
    expect(found.items.map((item) => item.text)).toContain('Which processes are running?')
})

test('an instruction tells its typed parameters', async () => {
    const { id } = await stand.instruction('top processes')
    const instruction = resultOf<Instruction>(await stand.agent.get(`${API}/instructions/${id}`))
    expect(instruction.parameters).toMatchObject([
        { name: 'count', kind: 'int', defaultValue: '10', required: true },
        { name: 'sortBy', allowedValues: ['CPU', 'Memory'] },
    ])
})

test('the main job: run, rows within seconds, load more, history', async () => {
    const started = await stand.start('Which processes are running')
    expect(started).toMatchObject({ state: 'running', device: DEVICE, requestedBy: { name: 'Priya Nair' } })
    const visible = await stand.until(started.id, (run) => run.counts.stored > 0)
    expect(visible.counts.received).toBeLessThanOrEqual(1)
    const done = await stand.until(started.id, (run) => run.state === 'completed')
    const page = await stand.rows(done.id, 0, 10)
    expect(page).toMatchObject({ from: 0, to: 10, stored: done.counts.stored, found: done.counts.found })
    expect(page.columns.map((column) => column.name)).toEqual([
        'Name',
        'Pid',
        'CpuPercent',
        'WorkingSetKb',
        'User',
        'StartedUtc',
    ])
    expect(page.rows).toHaveLength(10)
    expect(typeof page.rows[0]?.[1]).toBe('number')

    const all = await stand.start('Return rows', { rowCount: '250' })
    const first = await stand.until(all.id, (run) => run.state === 'completed')
    expect(first.counts).toMatchObject({ stored: 100, found: 250 })
    const second = resultOf<ResponsePage>(await stand.agent.post(`${API}/runs/${all.id}/responses`, {}))
    expect(second).toMatchObject({ from: 100, to: 200, stored: 200, found: 250, more: true })
    const third = resultOf<ResponsePage>(await stand.agent.post(`${API}/runs/${all.id}/responses`, {}))
    expect(third).toMatchObject({ from: 200, to: 250, stored: 250, more: false })
    const seen = (await stand.rows(all.id, 0, 250)).rows.map((row) => row[0])
    expect(new Set(seen).size).toBe(250)

    const history = resultOf<List<Run>>(await stand.agent.get(`${API}/runs?table=incident&record=${await incident()}`))
    expect(history.items.map((run) => run.id)).toEqual([all.id, done.id])
    expect(await stand.platform.violations()).toEqual([])
})

test('an action is sent with its parameters, its agent and its incident', async () => {
    await stand.settings({ enable_approval: false })
    const run = await stand.start('Restart the service', { serviceName: 'Spooler', startMode: 'Manual' })
    expect(run.text).toBe('Restart the service Spooler with start mode Manual')
    const sent = (await stand.platform.journal())
        .filter((entry) => entry.route === 'POST /Consumer/Instructions/Targeted')
        .pop()
    expect(sent?.body).toMatchObject({
        Devices: [DEVICE],
        Parameters: [
            { Name: 'serviceName', Value: 'Spooler' },
            { Name: 'startMode', Value: 'Manual' },
        ],
        InstructionTtlMinutes: 60,
        ResponseTtlMinutes: 120,
        RequestedFor: 'Priya Nair',
        Comments: 'INC0010001',
    })
    const done = await stand.until(run.id, (each) => each.state === 'completed')
    expect(done.counts.stored).toBe(1)
})

test('an instruction that needs approval is not sent behind the approvers’ back', async () => {
    await stand.settings({ enable_approval: true })
    const before = (await stand.platform.journal()).length
    const run = await stand.start('Empty the DNS cache')
    expect(run).toMatchObject({ state: 'awaiting_approval', platformId: null })
    const german = resultOf<RecordStart>(
        await stand.instance.as('agent.de').get(`${API}/records/incident/${await incident()}`)
    )
    expect(german.profile.zone).toBe('Europe/Berlin')
    expect((await stand.platform.journal()).length).toBe(before)
})

test('an empty answer is explained', async () => {
    const nothing = await stand.start('Always finds nothing')
    const done = await stand.until(nothing.id, (run) => run.state === 'completed')
    expect(done).toMatchObject({ counts: { stored: 0 }, noRows: { reason: 'nothing_found' }, more: false })
    const large = await stand.start('Answer is too large')
    expect((await stand.until(large.id, (run) => run.state === 'completed')).noRows?.reason).toBe('too_large')
})

test('cancelling stops the polling and keeps the rows', async () => {
    const run = await stand.start('Answer after seconds', { seconds: '90' })
    await stand.until(run.id, (each) => each.platformStatus === 5)
    const cancelled = resultOf<Run>(await stand.agent.post(`${API}/runs/${run.id}/cancel`, {}))
    expect(cancelled).toMatchObject({ state: 'cancelled', pollAfterMs: null, canCancel: false })
    const again = await stand.agent.post(`${API}/runs/${run.id}/cancel`, {})
    expect([again.status, codeOf(again)]).toEqual([409, 'run_final'])
    const sent = (await stand.platform.journal()).filter((entry) => /cancel/i.test(entry.path))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.path.toLowerCase()).toContain('/cancel/true')
})

test('pages come straight from 1E, whole and without being stored', async () => {
    const run = await stand.start('Return rows', { rowCount: '2500' })
    await stand.until(run.id, (each) => each.state === 'completed')
    const names = new Set<unknown>()
    let range: string | undefined
    for (let calls = 0; calls < 10; calls++) {
        const page: PlatformPage = resultOf(
            await stand.agent.post(`${API}/runs/${run.id}/pages`, range ? { range, limit: 1000 } : { limit: 1000 })
        )
        for (const row of page.rows) names.add(row[0])
        range = page.range
        if (!page.more) break
    }
    expect(names.size).toBe(2500)
    expect((await stand.rows(run.id)).stored).toBe(100)
})

test('devices to choose from are those that may be targeted', async () => {
    const devices = resultOf<List<{ fqdn: string; online: boolean }>>(
        await stand.agent.get(`${API}/records/incident/${await incident()}/devices`)
    )
    expect(devices.items).toEqual([expect.objectContaining({ fqdn: DEVICE, online: true })])
    const named = resultOf<List<{ fqdn: string }>>(
        await stand.agent.get(`${API}/records/incident/${await incident()}/devices?query=lon-lt-001`)
    )
    expect(named.items.map((device) => device.fqdn)).toContain('lon-lt-0013.corp.acme.example')
})
