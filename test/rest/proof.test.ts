import type { Proof } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import type { Instruction, List, QuickFix, RecordStart } from '../../src/contract/wire.ts'
import type { InstanceClient } from '../support/instance.ts'
import { addPerson } from '../support/people.ts'
import {
    checkBody,
    lookAt,
    makeCheck,
    proofUntil,
    restartMakes,
    SERVICE,
    serviceIs,
    startProved,
    VALUES,
} from '../support/proofs.ts'
import { API, COLLECTOR, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// An action between two answers to the same question, and what they prove.

const CHECKS = '/api/now/table/x_1e_connect_check'

let stand: Stand
let check: string
/** Another agent. */
let two: InstanceClient
beforeAll(async () => {
    stand = await startStand()
    two = await addPerson(stand.instance, 'agent.two', ['itil', 'x_1e_connect.Tachyon_User'])
    await stand.settings({ enable_approval: false })
    check = await makeCheck(stand)
})
beforeEach(async () => {
    await stand.platform.reset()
    await stand.platform.clock({ instant: true })
    await serviceIs(stand, 'Stopped')
})
afterAll(() => stand.stop())

const notes = async (record: string) =>
    (await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)).map((row) =>
        String(row['value'])
    )
const sent = async () =>
    (await stand.platform.journal()).filter(({ route }) => route === 'POST /Consumer/Instructions/Targeted').length

const press = async (run: Run, what: 'stop' | 'check', agent = stand.agent, key?: string) =>
    agent.post(`${API}/proofs/${run.proof?.id}/${what}`, key ? { key } : {})

test('an action offers its checks, with gaps for its values', async () => {
    const { id } = await stand.instruction('Restart the service')
    const { checks } = resultOf<Instruction>(await stand.agent.get(`${API}/instructions/${id}`))
    expect(checks).toMatchObject([
        {
            id: check,
            text: 'Which services are in state %state%?',
            parameters: [{ name: 'state', defaultValue: 'All' }],
            expectation: 'State becomes Running',
            expected: { name: 'Fixed if State becomes', defaultValue: 'Running' },
        },
    ])
    const question = await stand.instruction('Which services are in state')
    expect(resultOf<Instruction>(await stand.agent.get(`${API}/instructions/${question.id}`)).checks).toEqual([])
})

test('the action is sent when the check has answered, and the verdict stands in history, proof and one work note', async () => {
    await restartMakes(stand, { State: 'Running' })
    await stand.platform.clock({ instant: false })
    const started = await startProved(stand, check)
    expect(started).toMatchObject({ state: 'queued', platformId: null, proof: { verdict: null } })
    expect(await lookAt(stand, started)).toMatchObject({
        state: 'before',
        before: { instruction: { kind: 'question' } },
        facts: '',
        steps: [
            { state: 'now' },
            { state: 'later', text: 'Waits for the check' },
            { state: 'later', text: '', about: 'The same question. Proved if State becomes Running' },
        ],
    })
    const proof = await proofUntil(stand, started)
    expect(proof).toMatchObject({
        verdict: 'fixed',
        sentence: 'Spooler: Stopped › Running, as expected.',
        foundBefore: 'Spooler: Stopped',
        foundAfter: 'Spooler: Running',
        looks: 1,
        pollAfterMs: null,
    })
    expect(proof.facts).toMatch(/^Proved \d\d:\d\d$/)
    expect(proof.steps).toEqual([
        {
            name: 'Check before',
            about: 'Which services are in state All?',
            text: 'Spooler: Stopped',
            meta: expect.stringMatching(/^TRI\d+, [\d:]+, took \d+ s$/),
            state: 'done',
        },
        expect.objectContaining({ name: 'Action', about: started.text, state: 'done' }),
        expect.objectContaining({ name: 'Check after', about: 'The same question', text: 'Spooler: Running' }),
    ])
    expect(Date.parse(String(proof.before?.finished))).toBeLessThanOrEqual(Date.parse(String(proof.action.started)))
    expect(proof.action.proof).toEqual({ id: proof.id, verdict: 'fixed' })
    const [note, ...others] = await notes(started.record)
    expect(others).toEqual([])
    expect(note).toMatch(/^1E on lon-lt-0007\.corp\.acme\.example: Restart the service .*\. Fixed\./)
    expect(note).toMatch(/Spooler: Stopped → Running, proved \d/)
    for (const run of [proof.before, proof.action, proof.after]) expect(note).toContain(run?.number)
    // The page lists the action alone; the list of the administrator has every run.
    const listed = `${API}/runs?table=incident&record=${started.record}`
    expect(resultOf<List<Run>>(await stand.agent.get(listed)).items.map(({ id }) => id)).toEqual([started.id])
    const begin = `${API}/records/incident/${started.record}`
    expect(resultOf<RecordStart>(await stand.agent.get(begin)).newestRun?.id).toBe(started.id)
    expect(await stand.instance.table('x_1e_connect_run', `record_id=${started.record}`)).toHaveLength(3)
    const [row] = await stand.instance.table('x_1e_connect_run', `number=${started.number}`)
    expect(row).toMatchObject({ verdict: 'fixed', proof: proof.id })
})

test.each<[string, Record<string, string> | null, number, Proof['verdict'], number]>([
    ['a fix that fails silently', null, 0, 'not_fixed', 3],
    ['a fix that helps late', { State: 'Running' }, 20, 'fixed', 2],
    ['a fix that helps in part', { State: 'Start pending' }, 0, 'changed', 3],
    ['a fix that changes something beside it', { StartMode: 'Disabled' }, 0, 'changed', 3],
])('%s', async (_name, set, afterSeconds, verdict, looks) => {
    if (set) await restartMakes(stand, set, afterSeconds)
    const proof = await proofUntil(stand, await startProved(stand, check))
    expect(proof).toMatchObject({ verdict, looks })
    expect(proof.sentence).toContain(SERVICE)
})

test('what the agent changes of a check is asked and expected', async () => {
    await restartMakes(stand, { State: 'Start pending' })
    const changed = { parameters: { state: 'Stopped' }, value: 'Start pending' }
    const proof = await proofUntil(stand, await startProved(stand, check, undefined, changed))
    expect(proof).toMatchObject({
        question: 'Which services are in state Stopped?',
        sentence: 'Spooler: Stopped › Start pending, as expected.',
        before: { parameters: { state: 'Stopped' } },
        verdict: 'fixed',
        foundAfter: 'Spooler: Start pending',
    })
    const [row] = await stand.instance.table('x_1e_connect_check', `sys_id=${check}`)
    expect(row).toMatchObject({ value: 'Running', parameters: '{"state":"All"}' })
})

test.each<[string, string, object]>([
    ['a value that the question does not take', 'parameter_invalid', { parameters: { state: 'Asleep' } }],
    ['a parameter that the question does not have', 'parameter_invalid', { parameters: { colour: 'red' } }],
    ['an expected value that is empty', 'body_invalid', { value: ' ' }],
    ['an expected value that is too long', 'body_invalid', { value: 'x'.repeat(256) }],
    ['a field that there is not', 'body_invalid', { column: 'StartMode' }],
    ['a check as it was before somebody changed it', 'check_missing', { version: '99-1' }],
])('%s is refused, and nothing is asked', async (_name, code, more) => {
    const { id: record } = await stand.newIncident()
    const wanted = { record, proof: { check, ...more } }
    await expect(stand.start('Restart the service', VALUES, wanted)).rejects.toThrow(code)
    expect(await stand.instance.table('x_1e_connect_run', `record_id=${record}`)).toEqual([])
    expect(await stand.instance.table('x_1e_connect_proof', `record_id=${record}`)).toEqual([])
})

test('whoever waits for the second check stops once: it cannot be told, and the question is taken back', async () => {
    await stand.platform.clock({ instant: false })
    const started = await startProved(stand, check)
    expect(codeOf(await press(started, 'stop'))).toBe('proof_not_waiting')
    const waits = await proofUntil(stand, started, ({ after }) => after !== null)
    expect(waits).toMatchObject({ state: 'after', canStop: true, canCheckAgain: false, verdict: null })
    const other = resultOf<Proof>(await two.get(`${API}/proofs/${waits.id}`))
    expect(other.canStop).toBe(false)
    expect((await press(started, 'stop', two)).status).toBe(403)
    const key = 'stop-000000000000000'
    const stopped = resultOf<Proof>(await press(started, 'stop', stand.agent, key))
    expect(stopped).toMatchObject({
        state: 'done',
        verdict: 'cannot_tell',
        sentence: 'Somebody stopped waiting for the second check.',
        after: { id: waits.after?.id, state: 'cancelled' },
        canStop: false,
        canCheckAgain: true,
    })
    expect(resultOf<Proof>(await press(started, 'stop', stand.agent, key)).decided).toBe(stopped.decided)
    expect(codeOf(await press(started, 'stop'))).toBe('proof_not_waiting')
    await stand.pass(300)
    await stand.instance.job(COLLECTOR)
    expect(await lookAt(stand, started)).toMatchObject({ verdict: 'cannot_tell', decided: stopped.decided })
    expect(await notes(started.record)).toHaveLength(1)
})

test('checked again, the verdict is what the new answer tells, the earlier one stays, and it counts once', async () => {
    const started = await startProved(stand, check)
    const first = await proofUntil(stand, started)
    expect(first).toMatchObject({ verdict: 'not_fixed', looks: 3, earlier: [], canCheckAgain: true })
    await serviceIs(stand, 'Running')
    await stand.platform.clock({ instant: false })
    const key = 'again-00000000000000'
    const asked = resultOf<Proof>(await press(started, 'check', two, key))
    expect(asked).toMatchObject({
        state: 'after',
        verdict: null,
        after: { requestedBy: { name: expect.stringMatching(/./) } },
        earlier: [{ verdict: 'not_fixed', sentence: 'Spooler: Stopped, as before the action.' }],
    })
    expect(asked.after?.requestedBy.id).not.toBe(started.requestedBy.id)
    expect(resultOf<Proof>(await press(started, 'check', two, key)).after?.id).toBe(asked.after?.id)
    const verdictOf = async () =>
        (await stand.instance.table('x_1e_connect_run', `number=${started.number}`))[0]?.['verdict']
    expect(await verdictOf()).toBe('not_fixed')
    expect(codeOf(await press(started, 'check'))).toBe('proof_over')
    const second = await proofUntil(stand, started)
    expect(second).toMatchObject({ verdict: 'fixed', looks: 4, foundAfter: 'Spooler: Running' })
    expect(second.earlier).toEqual(asked.earlier)
    expect(await verdictOf()).toBe('fixed')
    expect(await stand.instance.table('x_1e_connect_proof', `run=${started.id}`)).toHaveLength(1)
    expect(await stand.instance.table('x_1e_connect_run', `proof=${second.id}`)).toHaveLength(6)
    await stand.pass(90)
    await stand.instance.job(COLLECTOR)
    expect((await notes(started.record)).sort()).toEqual([
        expect.stringContaining('Fixed.'),
        expect.stringContaining('Not fixed.'),
    ])
})

test('what can tell nothing is not checked again: no symptom before, an action that was not done, a closed record', async () => {
    await serviceIs(stand, 'Running')
    const well = await startProved(stand, check)
    expect(await proofUntil(stand, well)).toMatchObject({ verdict: 'cannot_tell', canCheckAgain: false })
    expect(codeOf(await press(well, 'check'))).toBe('proof_over')
    await serviceIs(stand, 'Stopped')
    const closed = await startProved(stand, check)
    await proofUntil(stand, closed)
    const incident = `/api/now/table/incident/${closed.record}`
    resultOf(await stand.admin.patch(incident, { state: '7', active: 'false' }))
    expect(codeOf(await press(closed, 'check'))).toBe('record_closed')
    expect((await lookAt(stand, closed)).verdict).toBe('not_fixed')
})

test('a number that rises: the column that the check names counts in the comparison, whatever its name', async () => {
    const named = async (name: string) =>
        String((await stand.instance.table('x_1e_connect_instruction_definition', `name=${name}`))[0]?.['sys_id'])
    const space = await makeCheck(stand, {
        definition: await named('1E-Sim-ClearTempFiles'),
        question: await named('1E-Sim-DiskSpace'),
        parameters: '',
        key_column: 'Drive',
        key_value: 'C:',
        expectation: 'rises',
        column_name: 'FreeMb',
        value: '',
    })
    const change = { definition: '1E-Sim-DiskSpace', where: { Drive: 'C:' }, set: { FreeMb: 400_000 } }
    await stand.platform.consequence({ action: '1E-Sim-ClearTempFiles', change })
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Delete temporary files', { days: '7' }, { record, proof: space })
    const proof = await proofUntil(stand, run)
    expect(proof).toMatchObject({ verdict: 'fixed', foundAfter: 'C: 400000', passing: ['FreePercent'] })
    expect(proof.sentence).toMatch(/^C: \d+ › 400000, as expected\.$/)
})

test('nothing can be told of what was well before, of an action that was not done, and of a check that failed', async () => {
    await serviceIs(stand, 'Running')
    expect(await proofUntil(stand, await startProved(stand, check))).toMatchObject({
        verdict: 'cannot_tell',
        sentence: 'Before the action it was already so: State becomes Running.',
        looks: 0,
    })
    await serviceIs(stand, 'Stopped')
    await stand.platform.clock({ instant: false })
    const cancelled = await startProved(stand, check)
    resultOf(await stand.agent.post(`${API}/runs/${cancelled.id}/cancel`, {}))
    expect(await proofUntil(stand, cancelled)).toMatchObject({
        verdict: 'cannot_tell',
        sentence: 'The action was not done.',
    })
})

test('an action whose check no device answers in time is not sent', async () => {
    await stand.platform.clock({ instant: false })
    const before = await sent()
    const started = await startProved(stand, check, 'lon-lt-0013')
    const proof = await proofUntil(stand, started, ({ before: look }) => look?.state === 'running')
    await stand.platform.clock({ advanceSeconds: 61 * 60 })
    await stand.instance.clock(61 * 60)
    const done = await proofUntil(stand, started)
    expect(done).toMatchObject({ verdict: 'cannot_tell', action: { state: 'failed', platformId: null } })
    expect(done.action.problem?.code).toBe('check_unanswered')
    expect([proof.action.state, (await sent()) - before]).toEqual(['queued', 1])
})

test('it goes on with the page closed', async () => {
    await restartMakes(stand, { State: 'Running' })
    const started = await startProved(stand, check)
    for (let ticks = 0; ticks < 12; ticks++) {
        await stand.pass(30)
        await stand.instance.job(COLLECTOR)
        await stand.instance.idle()
    }
    const [row] = await stand.instance.table('x_1e_connect_proof', `run=${started.id}`)
    expect(row).toMatchObject({ state: 'done', verdict: 'fixed', work_note: 'done' })
    const [note, ...others] = await notes(started.record)
    expect(others).toEqual([])
    expect(note).toContain(`Run by ${started.requestedBy.name}`)
})

test('only the action asks for an approval, and the check runs at once', async () => {
    await stand.settings({ enable_approval: true })
    await restartMakes(stand, { State: 'Running' })
    const { id } = await stand.instruction('Restart the service')
    const where = `/api/now/table/x_1e_connect_instruction_definition/${id}`
    resultOf(await stand.instance.as('tachyon.admin').patch(where, { approval_required: 'true' }))
    const started = await startProved(stand, check)
    expect(started.state).toBe('awaiting_approval')
    const waits = await proofUntil(stand, started, ({ state }) => state === 'action')
    expect(waits).toMatchObject({ before: { state: 'completed', approval: null }, foundBefore: 'Spooler: Stopped' })
    const [request] = await stand.instance.table('sysapproval_approver', `document_id=${started.id}`)
    const approver = String(
        (await stand.instance.table('sys_user', `sys_id=${request?.['approver']}`))[0]?.['user_name']
    )
    resultOf(await stand.instance.as(approver).post(`${API}/runs/${started.id}/approval`, { decision: 'approve' }))
    expect(await proofUntil(stand, started)).toMatchObject({ verdict: 'fixed', looks: 1 })
    resultOf(await stand.instance.as('tachyon.admin').patch(where, { approval_required: 'false' }))
    await stand.settings({ enable_approval: false })
})

test('a press is one proof, however often it arrives', async () => {
    await stand.platform.clock({ instant: false })
    const { id: record } = await stand.newIncident()
    const key = 'proof-0000000000000'
    const proved = () => stand.start('Restart the service', VALUES, { record, proof: check, key })
    const [one, other] = [await proved(), await proved()]
    expect(other.id).toBe(one.id)
    expect(await stand.instance.table('x_1e_connect_proof', `record_id=${record}`)).toHaveLength(1)
    await expect(stand.start('Restart the service', VALUES, { record, proof: check })).rejects.toThrow(
        'already_running'
    )
    expect(await stand.instance.table('x_1e_connect_proof', `record_id=${record}`)).toHaveLength(1)
    await proofUntil(stand, one)
})

test('a check of another action, a question with proof, and a proof of a record that may not be read are refused', async () => {
    const { id: record } = await stand.newIncident()
    await expect(stand.start('Which operating system', {}, { record, proof: check })).rejects.toThrow('check_missing')
    await expect(stand.start('Empty the DNS cache', {}, { record, proof: check })).rejects.toThrow('check_missing')
    const started = await startProved(stand, check)
    for (const user of ['fulfiller', 'approver.only']) {
        const answer = await stand.instance.as(user).get(`${API}/proofs/${started.proof?.id}`)
        expect([403, 404]).toContain(answer.status)
    }
    const missing = await stand.agent.get(`${API}/proofs/${'0'.repeat(32)}`)
    expect([missing.status, codeOf(missing)]).toEqual([404, 'proof_missing'])
    await proofUntil(stand, started)
})

test.each<[string, Record<string, string>]>([
    ['without a question', { question: '' }],
    ['whose question is unknown', { question: '0'.repeat(32) }],
    ['of an unknown column', { column_name: 'Colour' }],
    ['for rows of an unknown column', { key_column: 'Colour' }],
    ['with a gap that the action does not fill', { key_value: '{printer}' }],
    ['with a value that the question does not take', { parameters: '{"state":"Asleep"}' }],
    ['with a parameter that the question does not have', { parameters: '{"state":"All","colour":"red"}' }],
    ['with values that are no texts', { parameters: '{"state":1}' }],
    ['that expects no value', { value: '' }],
    ['that names rows without a value', { key_value: '' }],
    ['that is asked before the action has ended', { first_seconds: '0' }],
    ['that does not say when it is asked last', { third_seconds: '' }],
])('a check %s is refused', async (_name, change) => {
    const before = await stand.instance.table('x_1e_connect_check')
    const answer = await stand.instance.as('tachyon.admin').post(CHECKS, await checkBody(stand, change))
    expect(answer.status).toBe(403)
    expect(await stand.instance.table('x_1e_connect_check')).toEqual(before)
})

test('a retrieval that removes or changes what a check names says so in the log, and keeps the check', async () => {
    const retrieved = async () => {
        const before = (await stand.instance.log()).length
        const path = `${API}/configurations/${CONFIGURATION}/retrieve`
        resultOf(await stand.instance.as('tachyon.admin').post(path, { force: true }))
        await stand.instance.idle()
        return (await stand.instance.log())
            .slice(before)
            .map(({ message }) => message)
            .filter((message) => message.startsWith('Checks of'))
    }
    expect(await retrieved()).toEqual([])
    await stand.platform.fault({ fault: { kind: 'definitionGone', names: ['1E-Sim-Services'] } })
    expect(await retrieved()).toEqual([
        expect.stringMatching(/can no longer be asked.*: Is it running\? \(Question must be an active instruction\.\)/),
    ])
    await stand.platform.clearFaults()
    expect(await retrieved()).toEqual([])
    // As if 1E had renamed the column since.
    const columnIs = (name: string) =>
        stand.instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('x_1e_connect_check'); row.get('${check}'); row.setWorkflow(false);
             row.setValue('column_name', '${name}'); row.update()`
        )
    await columnIs('Status')
    expect(await retrieved()).toEqual([expect.stringContaining('(The question has no column Status.)')])
    await columnIs('State')
    expect(await stand.instance.table('x_1e_connect_check', `sys_id=${check}`)).toMatchObject([{ active: 'true' }])
})

test('a check asks a question: an action is refused, also as the other one', async () => {
    const body = await checkBody(stand)
    for (const change of [{ question: body['definition'] }, { definition: body['question'] }]) {
        expect((await stand.instance.as('tachyon.admin').post(CHECKS, { ...body, ...change })).status).toBe(403)
    }
})

test('agents read checks and do not write them', async () => {
    expect((await stand.agent.get(`${CHECKS}/${check}`)).status).toBe(200)
    expect((await stand.agent.patch(`${CHECKS}/${check}`, { value: 'Stopped' })).status).toBe(403)
    expect((await stand.agent.post(CHECKS, await checkBody(stand))).status).toBe(403)
})

test('proofs count in the ranking: what is equal otherwise is ordered by them, with the count as the reason', async () => {
    const category = '/api/now/table/x_1e_connect_quick_fix_category'
    const admin = stand.instance.as('tachyon.admin')
    const { sys_id } = resultOf<{ sys_id: string }>(await admin.post(category, { name: 'Proved' }))
    const add = async (label: string, name: string, presets: object, order: string) => {
        const [found] = await stand.instance.table('x_1e_connect_instruction_definition', `name=${name}`)
        const body = { label, category: sys_id, definition: found?.['sys_id'], presets: JSON.stringify(presets), order }
        resultOf(await admin.post('/api/now/table/x_1e_connect_quick_fix', body))
    }
    await add('Empty the DNS cache', '1E-Sim-FlushDns', {}, '1')
    await add('Restart the fax', '1E-Sim-RestartService', { ...VALUES, serviceName: 'Fax' }, '2')
    await add('Restart the spooler', '1E-Sim-RestartService', VALUES, '3')
    const verdicts = (
        await stand.instance.table(
            'x_1e_connect_proof',
            'verdictINfixed,not_fixed,changed^definition.name=1E-Sim-RestartService'
        )
    ).map(({ verdict }) => verdict)
    const fixed = verdicts.filter((verdict) => verdict === 'fixed').length
    expect(fixed).toBeGreaterThan(1)
    const { id } = await stand.newIncident()
    const path = `${API}/records/incident/${id}/quick-fixes`
    const { items } = resultOf<List<QuickFix>>(await stand.agent.get(path))
    expect(items.map(({ label, proved }) => [label, proved])).toEqual([
        ['Restart the spooler', { fixed, total: verdicts.length }],
        ['Empty the DNS cache', { fixed: 0, total: 0 }],
        ['Restart the fax', { fixed: 0, total: 0 }],
    ])
    expect(items[0]?.reason).toBe(`Proved ${fixed} of ${verdicts.length} times`)
})

test('proofs go with the runs of their actions', async () => {
    const done = await stand.instance.table('x_1e_connect_proof')
    expect(done.filter(({ state }) => state !== 'done')).toEqual([])
    await stand.instance.job(COLLECTOR)
    await stand.instance.clock(120 * 86400)
    await stand.instance.job(COLLECTOR)
    await stand.instance.job('1E Platform-Repair Savings')
    await stand.instance.job('1E Platform-Purge History')
    expect(await stand.instance.table('x_1e_connect_proof')).toEqual([])
})
