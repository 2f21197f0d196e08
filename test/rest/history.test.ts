import type { Run } from '../../src/contract/run.ts'
import type { List } from '../../src/contract/wire.ts'
import { request } from '../support/approvals.ts'
import { API, COLLECTOR, eventually, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    // Only the tests let it look.
    await stand.instance.schedule(COLLECTOR, false)
})
afterAll(() => stand.stop())

/** The trail of a run, oldest first: from, to, who and why. */
async function trail(run: string, user = 'admin') {
    const query = `run=${run}^ORDERBYsequence`
    const path = `/api/now/table/x_1e_connect_run_event?sysparm_display_value=true&sysparm_exclude_reference_link=true`
    const answer = await stand.instance.as(user).get(`${path}&sysparm_query=${encodeURIComponent(query)}`)
    return resultOf<Record<string, string>[]>(answer).map((row) => [
        row['state_before'],
        row['state'],
        row['person'],
        row['reason'],
    ])
}

const notes = async (record: string) =>
    (await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)).map((row) =>
        String(row['value'])
    )

test('every change of state leaves a row with from, to, who and why, that only our rule writes', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Which operating system', {}, { record })
    await stand.until(run.id, (one) => one.state === 'completed')
    const expected = [
        ['', 'Queued', 'Priya Nair', ''],
        ['Queued', 'Sending', 'Priya Nair', ''],
        ['Sending', 'Running', 'Priya Nair', ''],
        ['Running', 'Completed', 'Priya Nair', ''],
    ]
    expect(await trail(run.id)).toEqual(expected)
    expect(await trail(run.id, 'agent')).toEqual(expected)
    expect(await trail(run.id, 'approver.only')).toEqual([])
    const [row] = await stand.instance.table('x_1e_connect_run_event', `run=${run.id}`)
    const path = `/api/now/table/x_1e_connect_run_event/${row?.['sys_id']}`
    for (const user of ['agent', 'tachyon.admin', 'admin']) {
        const client = stand.instance.as(user)
        expect((await client.patch(path, { reason: 'forged' })).status).toBe(403)
        expect((await client.delete(path)).status).toBe(403)
        expect((await client.post('/api/now/table/x_1e_connect_run_event', { run: run.id })).status).toBe(403)
    }
})

test('the trail names who decided and why, also when the decision came through My Approvals', async () => {
    const { id: record } = await stand.newIncident()
    const run = await request(stand, { record })
    expect(run.state).toBe('awaiting_approval')
    const [ours] = await stand.instance.table(
        'sysapproval_approver',
        `document_id=${run.id}^approver.user_name=approver`
    )
    resultOf(
        await stand.instance.as('approver').patch(`/api/now/table/sysapproval_approver/${ours?.['sys_id']}`, {
            state: 'rejected',
            comments: 'Not now',
        })
    )
    await stand.until(run.id, (one) => one.state === 'rejected')
    expect(await trail(run.id)).toEqual([
        ['', 'Waiting for approval', 'Priya Nair', ''],
        ['Waiting for approval', 'Rejected', 'Tomasz Zieliński', 'Not now'],
    ])
})

test('a failure says why in the trail', async () => {
    const { id: record } = await stand.newIncident()
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted', times: 1 },
        fault: { kind: 'status', status: 400, body: 'error-array', phase: 'before' },
    })
    const run = await stand.start('Which operating system', {}, { record })
    await stand.until(run.id, (one) => one.state === 'failed')
    const last = (await trail(run.id)).at(-1)
    expect(last?.slice(0, 2)).toEqual(['Sending', 'Failed'])
    expect(last?.[3]).not.toBe('')
    await stand.platform.clearFaults()
})

const authors = async (record: string) =>
    (await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)).map((row) =>
        String(row['sys_created_by'])
    )

test('a run that ends is noted once, by the agent who ran it: what ran, where, how it ended, and its first rows', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Which operating system', {}, { record })
    const done = await stand.until(run.id, (one) => one.state === 'completed')
    await stand.instance.idle()
    // Whatever may come by afterwards writes no second one.
    await stand.instance.job(COLLECTOR)
    await stand.agent.get(`${API}/runs/${run.id}`)
    await stand.instance.idle()
    const [cells = []] = (await stand.rows(done.id)).rows
    // As the agent reads them on the page: heads in words, times in their own form.
    const shown = cells.map((cell) => String(cell).replace(/T(.{8})\.000Z$/, ' $1'))
    const [note = '', ...others] = await notes(record)
    const [first = '', ...lines] = note.split('\n')
    expect(others).toEqual([])
    expect(first.startsWith(`1E instruction ${run.number}: ${run.text} (${run.device}) `)).toBe(true)
    expect(lines).toEqual(['Caption | Version | Build | Install | Architecture', shown.join(' | ')])
    expect(await authors(record)).toEqual(['agent'])
})

test('of many rows a note shows five, says how many more there are, and names the file that was attached', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Return rows', { rowCount: '30' }, { record, attach: true })
    await stand.until(run.id, (one) => one.state === 'completed')
    const [file] = await stand.instance.table('sys_attachment', `table_sys_id=${record}`)
    const [note = ''] = await notes(record)
    const lines = note.split('\n')
    expect(lines[1]).toBe(`Attached: ${file?.['file_name']}`)
    expect(lines).toHaveLength(1 + 1 + 1 + 5 + 1)
    expect(lines.at(-1)).toBe('… and 25 more rows')
    expect(note.length).toBeLessThanOrEqual(4000)
    expect(await authors(record)).toEqual(['agent'])
})

test('the look that finds the end shows it at once and asks for one more, which attaches the file and writes the note', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Return rows', { rowCount: '30' }, { record, attach: true })
    const look = async (user = stand.agent) => resultOf<Run>(await user.get(`${API}/runs/${run.id}`))
    let ended = run
    while (ended.state !== 'completed') {
        await stand.pass(Math.ceil((ended.pollAfterMs ?? 0) / 1000))
        ended = await look()
    }
    expect([ended.attachments, ended.pollAfterMs, await notes(record)]).toEqual([0, 250, []])
    const listed = async () => {
        const found = await stand.agent.get(`${API}/runs?table=incident&record=${record}`)
        return resultOf<List<Run>>(found).items[0]?.pollAfterMs
    }
    // Another transaction may be at it: a page asks less and less often.
    await stand.pass(4)
    expect(await listed()).toBeGreaterThan(2000)
    await stand.pass(60)
    expect(await listed()).toBe(5000)
    const last = await look()
    expect([last.attachments, last.pollAfterMs, (await notes(record)).length]).toEqual([1, null, 1])
    expect((await look(stand.instance.as('tachyon.admin'))).pollAfterMs).toBeNull()
})

test('a run that the agent cancels or takes back is noted at once, in their name', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Answer after seconds', { seconds: '600' }, { record })
    const cancelled = resultOf<Run>(await stand.agent.post(`${API}/runs/${run.id}/cancel`, {}))
    expect(cancelled.state).toBe('cancelled')
    const waiting = await request(stand, { record })
    resultOf(await stand.agent.post(`${API}/runs/${waiting.id}/approval`, { decision: 'withdraw' }))
    expect((await notes(record)).map((note) => note.split(':')[0]).sort()).toEqual(
        [`1E instruction ${run.number}`, `1E instruction ${waiting.number}`].sort()
    )
    expect(await authors(record)).toEqual(['agent', 'agent'])
})

test('when the agent does not look, a colleague’s look writes nothing, and the collector names the agent in the note', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Which operating system', {}, { record })
    await stand.pass(30)
    await stand.instance.job(COLLECTOR)
    await stand.instance.idle()
    const seen = resultOf<Run>(await stand.instance.as('tachyon.admin').get(`${API}/runs/${run.id}`))
    expect(seen.state).toBe('completed')
    expect(await notes(record)).toEqual([])
    await stand.pass(120)
    await stand.instance.job(COLLECTOR)
    expect((await notes(record)).map((note) => note.split('\n')[1])).toEqual(['Run by Priya Nair'])
    expect(await authors(record)).not.toEqual(['agent'])
    await stand.agent.get(`${API}/runs/${run.id}`)
    expect(await notes(record)).toHaveLength(1)
})

test('two transactions that end a run at once write one note; one that was left is written by the collector', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Answer after seconds', { seconds: '600' }, { record })
    const cancel = () => stand.agent.post(`${API}/runs/${run.id}/cancel`, {})
    await Promise.all([cancel(), cancel(), stand.instance.job(COLLECTOR)])
    await stand.until(run.id, (one) => one.state === 'cancelled')
    await stand.instance.idle()
    await Promise.all([1, 2, 3].map(() => stand.instance.job(COLLECTOR)))
    await stand.instance.idle()
    expect(await notes(record)).toHaveLength(1)

    // What a transaction that died after the end of the run leaves: no rule runs for it any more.
    const leave = (secondsAgo: number) =>
        stand.instance.script(
            'x_1e_connect',
            `var r = new GlideRecord('x_1e_connect_run'); r.get('${run.id}'); r.setWorkflow(false)
            var ended = new GlideDateTime(); ended.addSeconds(-${secondsAgo})
            r.setValue('work_note', 'wanted'); r.setValue('finished', ended.getValue()); r.update()`
        )
    await leave(10)
    await stand.instance.job(COLLECTOR)
    await stand.instance.idle()
    expect(await notes(record)).toHaveLength(1)
    await leave(120)
    await stand.instance.job(COLLECTOR)
    expect(await notes(record)).toHaveLength(2)
})

test('without the setting nothing is noted', async () => {
    await stand.settings({ work_note: false })
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Which operating system', {}, { record })
    await stand.until(run.id, (one) => one.state === 'completed')
    await stand.instance.idle()
    await stand.instance.job(COLLECTOR)
    expect(await notes(record)).toEqual([])
    await stand.settings({ work_note: true })
})

interface Form {
    actions?: { id: string; name: string }[]
    related: { title: string; table: string; query: string }[]
}

/** What the form shows; a person who may not read the run is told so instead. */
const form = async (run: string, user: string) =>
    (await stand.instance.as(user).get(`/__ui/record/x_1e_connect_run/${run}?view=`)).body as Form // see example/ui-api.ts

async function press(run: string, name: string, user: string): Promise<{ status: number; said: string }> {
    const action = (await form(run, user)).actions?.find((one) => one.name === name)
    if (!action) return { status: 0, said: '' }
    const answer = await stand.instance
        .as(user)
        .post(`/__ui/action/${action.id}`, { table: 'x_1e_connect_run', id: run, changes: {} })
    return { status: answer.status, said: JSON.stringify(answer.body) }
}

test('on its form a run is cancelled by who started it or an administrator, and a question is run again', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Answer after seconds', { seconds: '600' }, { record })
    await stand.until(run.id, (one) => one.state === 'running')
    expect((await press(run.id, 'Cancel', 'approver')).status).toBe(0)
    expect((await press(run.id, 'Run again', 'agent')).status).toBe(0)
    const pressed = await press(run.id, 'Cancel', 'agent')
    expect([pressed.status, pressed.said]).toEqual([200, expect.stringContaining('Cancelled.')])
    expect(resultOf<Run>(await stand.agent.get(`${API}/runs/${run.id}`)).state).toBe('cancelled')

    const again = await press(run.id, 'Run again', 'agent')
    expect([again.status, again.said]).toEqual([200, expect.stringContaining('was started')])
    const [newest] = await stand.instance.table('x_1e_connect_run', `record_id=${record}^ORDERBYDESCnumber`)
    expect(newest?.['sys_id']).not.toBe(run.id)
    expect([newest?.['text'], newest?.['device']]).toEqual([run.text, run.device])
    expect((await press(String(newest?.['sys_id']), 'Cancel', 'tachyon.admin')).status).toBe(200)
})

test('below its form stand responses, approvals, the trail in order and its attachments', async () => {
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Which operating system', {}, { record, attach: true })
    await stand.until(run.id, (one) => one.state === 'completed' && one.attachments === 1)
    const lists = (await form(run.id, 'tachyon.admin')).related
    expect(lists.map((list) => list.title)).toEqual([
        'Instruction Responses',
        'Approvals',
        'Run events',
        'Attachments',
        'Proofs of fix',
        'Revealed values',
        'Automation calls',
    ])
    const attachments = lists.find((list) => list.title === 'Attachments')
    const rows = await stand.instance.table('sys_attachment', attachments?.query)
    expect(rows.map((row) => row['table_sys_id'])).toEqual([record])
})

test('the licence of Experience is checked again daily, once an administrator has checked it', async () => {
    const read = async () =>
        String(
            (await stand.instance.table('x_1e_connect_configuration', 'single_tenant=true'))[0]?.[
                'entitlement_checked_at'
            ]
        )
    await stand.instance.job('1E Platform-Check Entitlement')
    expect(await read()).toBe('')
    await stand.checkEntitlement()
    const first = await read()
    await stand.instance.clock(2)
    await stand.instance.job('1E Platform-Check Entitlement')
    await eventually('it was checked again', async () => ((await read()) > first ? true : undefined))
})

test('the average execution time counts the fractions of earlier runs', async () => {
    const { id } = await stand.instruction('Answer after seconds')
    await stand.instance.script(
        'x_1e_connect',
        `var d = new GlideRecord('x_1e_connect_instruction_definition'); if (d.get('${id}')) {
            d.setValue('average_seconds', 1); d.setValue('runs_counted', 99); d.setValue('seconds_counted', 148); d.update(); }`
    )
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Answer after seconds', { seconds: '3' }, { record })
    await stand.until(run.id, (one) => one.state === 'completed')
    await stand.instance.job(COLLECTOR)
    // 148 seconds of 99 runs and at least 3 of this one.
    expect((await stand.instruction('Answer after seconds')).averageSeconds).toBe(2)
})
