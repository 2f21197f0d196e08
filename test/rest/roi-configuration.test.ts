import type { UiSaved } from '../../example/ui-api.ts'
import { resultOf, type Stand, startStand } from '../support/stand.ts'

const TABLE = 'x_1e_connect_roi_configuration'
let stand: Stand
let instruction: { id: string; text: string }
beforeAll(async () => {
    stand = await startStand()
    instruction = await stand.instruction('Which processes are running')
})
afterAll(() => stand.stop())

const administrator = () => stand.instance.as('tachyon.admin')

/** Saves the form as the administrator of the app. Returns what is said. */
async function save(changes: Record<string, string>, id = '-1'): Promise<{ id: string; errors: string[] }> {
    const { status, body } = await administrator().post(`/__ui/save/${TABLE}`, { id, changes })
    expect(status).toBe(200)
    const saved = body as UiSaved // example/ui-api.ts
    return { id: saved.id ?? '', errors: saved.messages.filter((one) => one.kind === 'error').map((one) => one.text) }
}

test.each([
    [{ name: '' }, 'Name is required.'],
    [{ manual_minutes: '0' }, 'Manual effort minutes must be a whole number between 1 and 1440.'],
    [{ manual_minutes: '1441' }, 'Manual effort minutes must be a whole number between 1 and 1440.'],
    [{ manual_minutes: '' }, 'Manual effort minutes is required.'],
    [{ user_minutes: '-1' }, 'End-user minutes saved must be a whole number between 0 and 1440.'],
    [{ agent_cost_per_hour: '10000.01' }, 'Agent cost per hour must be a number between 0 and 10000.'],
    [{ user_cost_per_hour: '-0.01' }, 'End-user cost per hour must be a number between 0 and 10000.'],
    [{ currency: 'us' }, 'Currency must be a code of three letters, such as EUR.'],
    [{ definition: '' }, 'Choose an instruction or an instruction set.'],
])('%j is refused in words, and through the Table API', async (changes, sentence) => {
    const values = { name: 'Any', definition: instruction.id, ...changes }
    expect(await save(values)).toEqual({ id: '', errors: [sentence] })
    expect((await administrator().post(`/api/now/table/${TABLE}`, values)).status).toBe(403)
    expect(await stand.instance.table(TABLE)).toEqual([])
})

test('both an instruction and a set are refused', async () => {
    const [set] = await stand.instance.table('x_1e_connect_instruction_set')
    const { errors } = await save({
        name: 'Both',
        definition: instruction.id,
        instruction_set: String(set?.['sys_id']),
    })
    expect(errors).toEqual(['Choose an instruction or an instruction set.'])
})

test('an instruction has one active configuration, in one currency, and edges of the ranges are saved', async () => {
    const edges = {
        manual_minutes: '1440',
        user_minutes: '1440',
        agent_cost_per_hour: '10000',
        user_cost_per_hour: '0.5',
    }
    const first = await save({ name: 'First', definition: instruction.id, ...edges })
    expect(first.errors).toEqual([])
    const second = { name: 'Second', definition: instruction.id }
    expect((await save(second)).errors).toEqual([`${instruction.text} already has an active ROI configuration.`])
    const idle = await save({ ...second, active: 'false' })
    expect(idle.errors).toEqual([])
    expect((await save({ active: 'true' }, idle.id)).errors).toEqual([
        `${instruction.text} already has an active ROI configuration.`,
    ])
    const other = await stand.instruction('Which operating system')
    expect((await save({ name: 'Third', definition: other.id, currency: 'EUR' })).errors).toEqual([
        'Savings here are counted in USD: sums of two currencies would mean nothing.',
    ])
})

test('an instruction that 1E no longer offers is refused, but one that is there may be edited', async () => {
    const gone = await stand.instruction('Which drives are mapped')
    const { id } = await save({ name: 'Drives', definition: gone.id })
    await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_instruction_definition'); row.get('${gone.id}'); row.setValue('active', false); row.update()`
    )
    expect((await save({ manual_minutes: '30' }, id)).errors).toEqual([])
    resultOf(await administrator().patch(`/api/now/table/${TABLE}/${id}`, { active: false }))
    expect((await save({ name: 'Again', definition: gone.id })).errors).toEqual([
        'This instruction is no longer available from 1E.',
    ])
})

test('only the administrator of the app reads and writes them', async () => {
    for (const user of ['agent', 'approver', 'fulfiller']) {
        const client = stand.instance.as(user)
        expect((await client.get(`/api/now/table/${TABLE}`)).status).toBe(403)
        expect(
            (await client.post(`/api/now/table/${TABLE}`, { name: 'Mine', definition: instruction.id })).status
        ).toBe(403)
    }
})
