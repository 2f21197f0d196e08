import type { List, RowAction, WorkNote } from '../../src/contract/wire.ts'
import { API, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

const ACTIONS = '/api/now/table/x_1e_connect_row_action'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.platform.clock({ instant: true })
    // The note about the run itself would come in between.
    await stand.settings({ work_note: false })
})
afterAll(() => stand.stop())

const administrator = () => stand.instance.as('tachyon.admin')

/** A finished run of the question with these words. */
async function answered(words: string, parameters: Record<string, string> = {}): Promise<string> {
    const run = await stand.start(words, parameters, { again: true })
    await stand.until(run.id, ({ state }) => state === 'completed')
    return run.id
}

async function offered(run: string): Promise<RowAction[]> {
    return resultOf<List<RowAction>>(await stand.agent.get(`${API}/runs/${run}/row-actions`)).items
}

const inShort = (actions: RowAction[]) =>
    actions.map(({ label, column, parameter, instruction }) => [label, column, instruction.text, parameter.name])

/** What a row can start, by the rules that are installed and by names. */
test.each([
    [
        'Which processes are running',
        {},
        [['Stop this process', 'Name', 'Stop the process %processName%', 'processName']],
    ],
    [
        'Which services are in state',
        { state: 'Running' },
        [
            [
                'Restart this service',
                'Name',
                'Restart the service %serviceName% with start mode %startMode%',
                'serviceName',
            ],
        ],
    ],
    [
        'Which printers are installed',
        {},
        [['Empty its queue', 'Printer', 'Empty the print queue of %printer%', 'printer']],
    ],
    ['Which operating system is running', {}, []],
])('%s: its rows offer what fits', async (words, parameters: Record<string, string>, expected) => {
    expect(inShort(await offered(await answered(words, parameters)))).toEqual(expected)
})

test('the label of a rule is in the language of the agent', async () => {
    const run = await answered('Which processes are running')
    await stand.instance.script(
        'global',
        `var user = new GlideRecord('sys_user'); user.get('user_name', 'agent'); user.setValue('preferred_language', 'de'); user.update()`
    )
    expect((await offered(run))[0]?.label).toBe('Diesen Prozess beenden')
    await stand.instance.script(
        'global',
        `var user = new GlideRecord('sys_user'); user.get('user_name', 'agent'); user.setValue('preferred_language', ''); user.update()`
    )
})

test('an administrator adds a rule, orders it and switches others off', async () => {
    const run = await answered('Which processes are running')
    const rule = {
        label: 'Look for {0}',
        column_name: 'Name',
        instruction: '*SoftwareByName',
        parameter: 'productName',
    }
    const made = resultOf<{ sys_id: string }>(await administrator().post(ACTIONS, { ...rule, order: '1' })).sys_id
    expect(inShort(await offered(run)).map(([label]) => label)).toEqual(['Look for {0}', 'Stop this process'])
    const [stop] = await stand.instance.table('x_1e_connect_row_action', 'instruction=*StopProcess^source=*Processes')
    expect((await administrator().patch(`${ACTIONS}/${stop?.['sys_id']}`, { active: 'false' })).status).toBe(200)
    expect(inShort(await offered(run)).map(([label]) => label)).toEqual(['Look for {0}'])
    expect((await administrator().patch(`${ACTIONS}/${stop?.['sys_id']}`, { active: 'true' })).status).toBe(200)
    expect((await administrator().patch(`${ACTIONS}/${made}`, { source: '1E-Sim-Services' })).status).toBe(200)
    expect(inShort(await offered(run)).map(([label]) => label)).toEqual(['Stop this process'])
    expect((await administrator().delete(`${ACTIONS}/${made}`)).status).toBe(204)
})

test('a rule of another domain is offered to nobody here', async () => {
    const run = await answered('Which processes are running')
    const made = await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_row_action'); row.newRecord(); row.setValue('label', 'Theirs');
         row.setValue('column_name', 'Name'); row.setValue('instruction', '*StopProcess'); row.setValue('parameter', 'processName');
         row.setValue('order', 1); row.setValue('sys_domain', '6b0407192053ebbc3b4e1d69a9b08ccf'); answer = row.insert()`
    )
    expect(made.error).toBe('')
    expect(inShort(await offered(run)).map(([label]) => label)).toEqual(['Stop this process'])
})

test.each([
    ['without a column', { column_name: '' }],
    ['without an instruction', { instruction: '' }],
    ['for any instruction', { instruction: ' * ' }],
    ['without a parameter', { parameter: '' }],
    ['with an order below 0', { order: '-1' }],
])('a rule %s is refused', async (_name, change) => {
    const rule = { column_name: 'Name', instruction: '*StopProcess', parameter: 'processName', ...change }
    const before = (await stand.instance.table('x_1e_connect_row_action')).length
    expect((await administrator().post(ACTIONS, rule)).status).toBe(403)
    expect(await stand.instance.table('x_1e_connect_row_action')).toHaveLength(before)
})

test('what 1E no longer offers, or does not license, is offered by no row', async () => {
    const run = await answered('Which processes are running')
    const rule = {
        label: 'Unlicensed',
        column_name: 'Name',
        instruction: '*UnlicensedAction',
        parameter: 'processName',
    }
    const made = resultOf<{ sys_id: string }>(await administrator().post(ACTIONS, rule)).sys_id
    const stop = (await stand.instruction('Stop the process')).id
    const where = `/api/now/table/x_1e_connect_instruction_definition/${stop}`
    expect((await administrator().patch(where, { active: 'false' })).status).toBe(200)
    expect(await offered(run)).toEqual([])
    expect((await administrator().patch(where, { active: 'true' })).status).toBe(200)
    expect(await offered(run)).toHaveLength(1)
    await administrator().delete(`${ACTIONS}/${made}`)
})

test('rows of a closed record offer nothing', async () => {
    const { id } = await stand.newIncident()
    const run = await stand.start('Which processes are running', {}, { record: id, again: true })
    await stand.until(run.id, ({ state }) => state === 'completed')
    expect(await offered(run.id)).toHaveLength(1)
    await stand.instance.script(
        'global',
        `var row = new GlideRecord('incident'); row.get('${id}'); row.setValue('state', '7'); row.setValue('active', false); row.update()`
    )
    expect(await offered(run.id)).toEqual([])
})

describe('a work note of rows', () => {
    const note = (run: string, body: object) => stand.agent.post(`${API}/runs/${run}/work-note`, body)
    const notes = async (record: string) =>
        (await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)).map((row) => ({
            by: row['sys_created_by'],
            text: String(row['value']),
        }))

    async function onNew(words: string, parameters: Record<string, string> = {}) {
        const { id } = await stand.newIncident()
        const run = await stand.start(words, parameters, { record: id, again: true })
        await stand.until(run.id, ({ state }) => state === 'completed')
        return { record: id, run: run.id, number: run.number }
    }

    test('is the agent’s, and says device, instruction, time and values', async () => {
        const { record, run, number } = await onNew('Which processes are running')
        const before = (await notes(record)).length
        const answer = await note(run, { rows: [1, 0] })
        expect(answer.status).toBe(200)
        const [{ number: noted } = { number: '' }] = await stand.instance.table('incident', `sys_id=${record}`)
        expect(resultOf<WorkNote>(answer)).toEqual({ record: noted })
        const written = (await notes(record)).slice(before)
        expect(written.map(({ by }) => by)).toEqual(['agent'])
        const [head = '', ...lines] = String(written[0]?.text).split('\n')
        expect(head).toMatch(
            new RegExp(
                `^1E on lon-lt-0007\\.corp\\.acme\\.example: Which processes are running\\? \\(${number}, \\d{4}-\\d\\d-\\d\\d .+\\)$`
            )
        )
        const { rows } = await stand.rows(run, 0, 2)
        expect(lines.map((line) => /^Name: (.*?); PID: (\d+);/.exec(line)?.slice(1))).toEqual(
            [rows[1], rows[0]].map((row) => [String(row?.[0]), String(row?.[1])])
        )
    })

    test('is written once for a key, whoever repeats it', async () => {
        const { record, run } = await onNew('Which processes are running')
        const before = (await notes(record)).length
        const body = { rows: [0], key: 'note-000000000000000' }
        const [first, second] = [await note(run, body), await note(run, body)]
        expect(resultOf<WorkNote>(second)).toEqual(resultOf<WorkNote>(first))
        expect(await notes(record)).toHaveLength(before + 1)
    })

    test('shows hostile values as plain text and stays within 4,000 characters', async () => {
        const { record, run } = await onNew('Return wide and hostile values')
        const before = (await notes(record)).length
        const body = { rows: [0, 1, 2, 3, 4], key: 'note-000000000000001' }
        expect([(await note(run, body)).status, (await note(run, body)).status]).toEqual([200, 200])
        const [written, ...more] = (await notes(record)).slice(before)
        expect(more).toEqual([])
        expect(written?.text.length).toBeGreaterThan(1000)
        expect(written?.text.length).toBeLessThanOrEqual(4000)
        expect(written?.text).not.toMatch(/\[code\]|@\[/i)
    })

    test.each([
        ['no rows', { rows: [] }],
        ['six rows', { rows: [0, 1, 2, 3, 4, 5] }],
        ['a text', { rows: ['0'] }],
        ['a row before the first', { rows: [-1] }],
        ['another field', { rows: [0], text: 'mine' }],
    ])('is not written for %s', async (_name, body) => {
        const { record, run } = await onNew('Which operating system')
        const before = (await notes(record)).length
        const answer = await note(run, body)
        expect([answer.status, codeOf(answer)]).toEqual([400, 'body_invalid'])
        expect(await notes(record)).toHaveLength(before)
    })

    test('needs the row, and the right to write on the record', async () => {
        const { record, run } = await onNew('Which operating system')
        const missing = await note(run, { rows: [7] })
        expect([missing.status, codeOf(missing)]).toEqual([400, 'body_invalid'])
        const allow = (may: boolean) =>
            stand.instance.script(
                'global',
                `var acl = new GlideRecord('sys_security_acl'); acl.addQuery('name', 'incident'); acl.addQuery('operation', 'write');
                acl.query(); while (acl.next()) { acl.setValue('advanced', ${!may}); acl.setValue('script', '${may ? '' : 'answer = false'}'); acl.update() }`
            )
        const before = (await notes(record)).length
        await allow(false)
        const refused = await note(run, { rows: [0] })
        await allow(true)
        expect([refused.status, codeOf(refused)]).toEqual([403, 'note_forbidden'])
        expect(await notes(record)).toHaveLength(before)
    })
})
