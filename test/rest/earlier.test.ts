import type { EarlierAnswers } from '../../src/contract/earlier.ts'
import type { Run } from '../../src/contract/run.ts'
import type { WorkNote } from '../../src/contract/wire.ts'
import { API, CONFIGURATION, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

// GET /runs/{id}/earlier: what an answer can be compared with.

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: false })
})
afterAll(() => stand.stop())

async function ask(words = 'operating system', parameters = {}, number = 'INC0010001'): Promise<Run> {
    const run = await stand.start(words, parameters, { again: true, record: await stand.incident(number) })
    return stand.until(run.id, ({ state }) => state === 'completed')
}
const earlier = async (run: string, client = stand.agent) =>
    resultOf<EarlierAnswers>(await client.get(`${API}/runs/${run}/earlier`))
const numbers = async (run: string) => (await earlier(run)).items.map(({ number }) => number)

test('the same question on the same device, newest first; nothing else', async () => {
    const first = await ask()
    await ask('Return rows', { rowCount: '2' })
    const second = await ask()
    const third = await ask()
    expect(await numbers(third.id)).toEqual([second.number, first.number])
    const other = await ask('Return rows', { rowCount: '3' })
    expect(await numbers(other.id)).toEqual([])
    const same = await ask('Return rows', { rowCount: '3' })
    expect(await numbers(same.id)).toEqual([other.number])
})

test('the newest from before the record was opened comes first', async () => {
    const before = await ask()
    await stand.pass(120)
    const opened = resultOf<{ sys_id: string; number: string }>(
        await stand.admin.post('/api/now/table/incident', {
            short_description: 'Later',
            cmdb_ci: (await stand.instance.table('incident', 'number=INC0010001'))[0]?.['cmdb_ci'],
        })
    )
    await stand.pass(120)
    const after = await ask('operating system', {}, opened.number)
    const last = await ask('operating system', {}, opened.number)
    const { items } = await earlier(last.id)
    expect(items.slice(0, 2).map(({ number, beforeRecord, record }) => [number, beforeRecord, record])).toEqual([
        [before.number, true, 'INC0010001'],
        [after.number, false, opened.number],
    ])
})

test('answers whose rows were removed are not among them', async () => {
    const run = await ask()
    const all = await numbers(run.id)
    await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_run'); row.get('number', '${all[0]}');
         row.setValue('responses_removed_at', '2026-01-01 00:00:00'); row.update()`
    )
    expect(await numbers(run.id)).toEqual(all.slice(1))
})

test('answers of a record that the agent may not read are not among them', async () => {
    const { id, number } = await stand.newIncident()
    const hidden = await ask('operating system', {}, number)
    const run = await ask()
    expect(await numbers(run.id)).toContain(hidden.number)
    resultOf(await stand.admin.patch(`/api/now/table/incident/${id}`, { u_restricted: 'true' }))
    expect(await numbers(run.id)).not.toContain(hidden.number)
    expect((await earlier(run.id, stand.instance.as('admin'))).items.map((one) => one.number)).toContain(hidden.number)
    const body = { run: hidden.id, key: 'changes-000000000000' }
    const answer = await stand.agent.post(`${API}/runs/${run.id}/earlier`, body)
    expect([answer.status, codeOf(answer)]).toEqual([404, 'run_missing'])
})

test('the last answer to a chosen question can be compared with when its age is over, masked as ever', async () => {
    const users = 'Who is logged on'
    const first = await ask(users)
    await stand.instance
        .as('tachyon.admin')
        .patch(`/api/now/table/x_1e_connect_instruction_definition/${first.instruction.id}`, { keep_last: true })
    await stand.settings({ last_answer_keep_days: 30 })
    await stand.pass(20 * 86400)
    await stand.instance.job('1E Platform-Purge Responses')
    const again = await ask(users)
    expect(await numbers(again.id)).toEqual([first.number])
    const { rows, columns } = await stand.rows(first.id)
    expect(rows).toHaveLength(first.counts.stored)
    expect(columns[0]).toMatchObject({ name: 'UserName', private: 'masked' })
    expect(JSON.stringify(rows)).not.toMatch(/ACME/)
    // The newer answer has taken its place.
    await stand.instance.job('1E Platform-Purge Responses')
    expect(await numbers(again.id)).toEqual([])
})

describe('What changed as a work note', () => {
    const DISK = { definition: '1E-Sim-DiskSpace', fqdn: DEVICE }
    const notes = async (record: string) =>
        (await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)).map((row) => [
            row['sys_created_by'],
            String(row['value']),
        ])

    test('says the question, both times, how many rows differ and how; once for a press', async () => {
        const { id: record, number } = await stand.newIncident()
        const first = await ask('How much disk space', {}, number)
        await stand.platform.change({ ...DISK, where: { Drive: 'C:' }, set: { SizeMb: 1, FileSystem: 'ReFS' } })
        await stand.platform.change({ ...DISK, where: { Drive: 'E:' }, remove: true })
        await stand.platform.change({ ...DISK, add: { Drive: 'X:', SizeMb: 9 } })
        const second = await ask('How much disk space', {}, number)
        const body = { run: first.id, key: 'changes-000000000001' }
        for (const _press of [1, 2]) {
            const answer = await stand.agent.post(`${API}/runs/${second.id}/earlier`, body)
            expect(resultOf<WorkNote>(answer)).toEqual({ record: number })
        }
        const [written, ...more] = (await notes(record)).filter(([, text]) => text?.includes('Compared with'))
        expect(more).toEqual([])
        expect(written?.[0]).toBe('agent')
        expect(written?.[1]?.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, '<time>')).toBe(
            [
                `1E on ${DEVICE}: How much disk space is free? (${second.number}, <time>)`,
                `Compared with ${first.number}, <time>: 1 changed, 1 added, 1 removed.`,
                'C: Size 487021 → 1; File system NTFS → ReFS',
                'Added: X:',
                'Removed: E:',
            ].join('\n')
        )
        // The same key is one press, about one earlier answer.
        const third = await ask('How much disk space', {}, number)
        const other = await stand.agent.post(`${API}/runs/${third.id}/earlier`, body)
        expect([other.status, codeOf(other)]).toEqual([409, 'key_used'])
        const same = { run: second.id, key: 'changes-000000000002' }
        resultOf(await stand.agent.post(`${API}/runs/${third.id}/earlier`, same))
        const last = (await notes(record)).filter(([, text]) => text?.includes(`(${third.number}, `))
        expect(last.map(([, text]) => text)).toEqual([expect.stringMatching(/: no difference\.$/)])
    })

    test('says nothing of rows that one answer alone has when the other is not complete', async () => {
        const { id: record, number } = await stand.newIncident()
        const first = await ask('Return rows', { rowCount: '250' }, number)
        const second = await ask('Return rows', { rowCount: '250' }, number)
        resultOf(await stand.agent.post(`${API}/runs/${second.id}/responses`, {}))
        const stored = [(await stand.rows(first.id)).stored, (await stand.rows(second.id)).stored]
        expect(stored).toEqual([100, 200])
        const body = { run: first.id, key: 'changes-000000000004' }
        resultOf(await stand.agent.post(`${API}/runs/${second.id}/earlier`, body))
        const [, written = ''] = (await notes(record)).find(([, text]) => text?.includes('Compared with')) ?? []
        const [, counts, ...lines] = written.split('\n')
        expect(counts).toMatch(/: 100 changed\.$/)
        expect(lines.slice(-3)).toEqual([
            '90 more',
            `${first.number}: 100 of 250 rows are compared.`,
            `${second.number}: 200 of 250 rows are compared.`,
        ])
    })

    test('leaves private columns masked, and does not compare with another question', async () => {
        const { id: record, number } = await stand.newIncident()
        const first = await ask('Who is logged on', {}, number)
        const sessions = { definition: '1E-Sim-LoggedOnUsers', fqdn: DEVICE }
        await stand.platform.change({ ...sessions, add: { UserName: 'ACME\\planted', SessionId: 77, State: 'Active' } })
        const second = await ask('Who is logged on', {}, number)
        const body = { run: first.id, key: 'changes-000000000003' }
        resultOf(await stand.agent.post(`${API}/runs/${second.id}/earlier`, body))
        const [, written = ''] = (await notes(record)).find(([, text]) => text?.includes('Compared with')) ?? []
        expect(written).toMatch(/ 1 added\./)
        expect(written).not.toMatch(/ACME|planted/)
        const other = await ask('operating system', {}, number)
        const answer = await stand.agent.post(`${API}/runs/${second.id}/earlier`, { run: other.id })
        expect([answer.status, codeOf(answer)]).toEqual([404, 'run_missing'])
    })
})

test('the administrator names the columns by which rows are compared, and those that are no change', async () => {
    const run = await ask()
    expect(await earlier(run.id)).toMatchObject({ keys: null, passing: null })
    const changed = await stand.instance
        .as('tachyon.admin')
        .patch(`/api/now/table/x_1e_connect_instruction_definition/${run.instruction.id}`, {
            key_columns: ' Name, Version ,',
            passing_columns: 'Build',
        })
    expect(changed.status).toBe(200)
    expect(await earlier(run.id)).toMatchObject({ keys: ['Name', 'Version'], passing: ['Build'] })
    // A retrieval keeps what the administrator has set.
    resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
    await stand.instance.idle()
    expect(await earlier(run.id)).toMatchObject({ keys: ['Name', 'Version'], passing: ['Build'] })
})
