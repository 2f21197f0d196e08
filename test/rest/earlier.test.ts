import type { EarlierAnswers } from '../../src/contract/earlier.ts'
import type { Run } from '../../src/contract/run.ts'
import { API, CONFIGURATION, resultOf, type Stand, startStand } from '../support/stand.ts'

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
