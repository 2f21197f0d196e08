import { API, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// The history of the settings: who, when, from what to what; of a secret only that it changed.

const CHANGES = 'x_1e_connect_setting_change'
const CONFIGURATIONS = 'x_1e_connect_configuration'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterAll(() => stand?.stop())

const administrator = () => stand.instance.as('tachyon.admin')
const change = async (table: string, id: string, values: object) =>
    resultOf(await administrator().patch(`/api/now/table/${table}/${id}`, values))
const changes = async (query = '') => stand.instance.table(CHANGES, `${query}^ORDERBYsys_created_on`)
const newest = async () => {
    const rows = await changes()
    return rows.map((row) => [row['setting'], row['subject'], row['value_before'], row['value_after']])
}
async function since(work: () => Promise<unknown>): Promise<unknown[]> {
    const before = (await newest()).map((row) => JSON.stringify(row))
    await work()
    const rest = (await newest()).map((row) => JSON.stringify(row))
    for (const row of before) rest.splice(rest.indexOf(row), 1)
    return rest.map((row): unknown => JSON.parse(row)).sort()
}

test('a changed setting is kept with who, from what and to what; what stays is not', async () => {
    const rows = await since(() => change(CONFIGURATIONS, CONFIGURATION, { page_size: 50, work_note: false }))
    expect(rows).toEqual([
        ['Page size', '', '10', '50'],
        ['Work note when a run ends', '', 'true', 'false'],
    ])
    const [person] = await stand.instance.table('sys_user', 'user_name=tachyon.admin')
    const [row] = await changes('setting=Page size')
    expect([row?.['person'], row?.['configuration']]).toEqual([person?.['sys_id'], CONFIGURATION])
    expect(await since(() => change(CONFIGURATIONS, CONFIGURATION, { page_size: 50 }))).toEqual([])
})

test('of a password only that it changed', async () => {
    const rows = await since(() => change(CONFIGURATIONS, CONFIGURATION, { user_password: 'Another!2026' }))
    expect(rows).toEqual([['1E User Password', '', '••••••', '••••••']])
    expect(JSON.stringify(await changes())).not.toContain('Another!2026')
})

test('what the app notes about 1E by itself is no change of a setting', async () => {
    const rows = await since(async () => {
        resultOf(await administrator().post(`${API}/configurations/${CONFIGURATION}/test`, {}))
        resultOf(await administrator().post(`${API}/configurations/${CONFIGURATION}/entitlement`, {}))
    })
    expect(rows).toEqual([])
})

test('Is Approval Required and the Active of a set are kept with the instruction or set', async () => {
    const { id, name, set } = await stand.instruction('Which processes are running')
    const [row] = await stand.instance.table('x_1e_connect_instruction_set', `name=${set}`)
    const rows = await since(async () => {
        await change('x_1e_connect_instruction_definition', id, { approval_required: true })
        await change('x_1e_connect_instruction_set', String(row?.['sys_id']), { active: false })
    })
    expect(rows).toEqual([
        ['Active', set, 'true', 'false'],
        ['Is Approval Required', name, 'false', 'true'],
    ])
    await change('x_1e_connect_instruction_set', String(row?.['sys_id']), { active: true })
})

test('what is no longer private is kept too, whether a reason is asked, and of which question the last answer stays', async () => {
    const { id, name } = await stand.instruction('Who is logged on')
    const rows = await since(async () => {
        await change('x_1e_connect_instruction_definition', id, { private_columns: '-' })
        await change('x_1e_connect_instruction_definition', id, { keep_last: true })
        await change(CONFIGURATIONS, CONFIGURATION, { reveal_reason: false })
    })
    expect(rows).toEqual([
        ['Ask why private columns are revealed', '', 'true', 'false'],
        ['Keep the last answer', name, 'false', 'true'],
        ['Private columns', name, '', '-'],
    ])
})

test('a start that the limit refuses is counted beside the limit', async () => {
    const counted = async () => {
        const [row] = await stand.instance.table(CONFIGURATIONS, `sys_id=${CONFIGURATION}`)
        return [row?.['starts_refused'], Boolean(row?.['starts_refused_at'])]
    }
    expect(await counted()).toEqual(['0', false])
    await stand.settings({ starts_per_minute: 1 })
    const start = async () => {
        const record = (await stand.newIncident()).id
        const definition = (await stand.instruction('Which operating system')).id
        return stand.agent.post(`${API}/runs`, { table: 'incident', record, definition, parameters: {} })
    }
    expect((await start()).status).toBe(201)
    const refused = await start()
    expect([refused.status, codeOf(refused)]).toEqual([429, 'too_many_starts'])
    expect(await counted()).toEqual(['1', true])
})
