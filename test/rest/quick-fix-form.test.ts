import type { QuickFixForm, QuickFixFormResult } from '../../src/contract/quick-fix-form.ts'
import type { List, QuickFix } from '../../src/contract/wire.ts'
import { API, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// Presets and conditions of a quick fix as a form: the instruction's own fields with their own checks, instead of JSON.

const FIXES = 'x_1e_connect_quick_fix'
const CATEGORIES = 'x_1e_connect_quick_fix_category'

let stand: Stand
let category: string
let fix: string
beforeAll(async () => {
    stand = await startStand()
    category = await make(CATEGORIES, { name: 'Performance' })
    const definition = (await stand.instruction('processes by')).id
    fix = await make(FIXES, { label: 'Busiest', category, definition })
})
afterAll(() => stand?.stop())

const administrator = () => stand.instance.as('tachyon.admin')
const make = async (table: string, values: object) =>
    resultOf<{ sys_id: string }>(await administrator().post(`/api/now/table/${table}`, values)).sys_id
const where = (id: string) => `${API}/quick-fixes/${id}/form`
const form = async (id: string) => resultOf<QuickFixForm>(await administrator().get(where(id)))
const any = { category: '', subcategory: '', system: '' }
const save = async (id: string, body: object) =>
    resultOf<QuickFixFormResult>(await administrator().post(where(id), { conditions: any, presets: {}, ...body }))
const stored = async (table: string, id: string) => (await stand.instance.table(table, `sys_id=${id}`))[0]

test('the form has the parameters of the instruction with their kinds and choices, and the choices of incident', async () => {
    const choice = {
        name: 'incident',
        element: 'subcategory',
        value: 'fibre',
        label: 'Fibre',
        dependent_value: 'network',
    }
    resultOf(await stand.admin.post('/api/now/table/sys_choice', choice))
    const { name, sentence, presets, categories, subcategories } = await form(fix)
    expect([name, sentence]).toEqual(['Busiest', 'What are the top <count> processes by <sort by>?'])
    expect(presets.map(({ parameter, label, value }) => [parameter.name, label, value])).toEqual([
        ['count', 'Count', null],
        ['sortBy', 'Sort by', null],
    ])
    expect(presets[1]?.parameter.allowedValues).toContain('CPU')
    expect(categories.map(({ value }) => value)).toContain('network')
    expect(subcategories).toContainEqual({ value: 'fibre', label: 'Fibre', of: 'network' })
    expect(subcategories).toContainEqual({ value: 'vpn', label: 'VPN', of: '' })
})

test('presets are checked as the agent’s form does, and nothing is saved when one is wrong', async () => {
    const wrong = await save(fix, { presets: { count: '1000000', sortBy: 'Colour' } })
    expect(wrong).toEqual({
        saved: false,
        problems: [
            { parameter: 'count', message: expect.stringMatching(/^Count must be/) },
            { parameter: 'sortBy', message: 'Sort by must be one of the listed values.' },
        ],
    })
    expect((await stored(FIXES, fix))?.['presets']).toBe('')
    expect(await save(fix, { presets: { sortBy: 'CPU' } })).toEqual({ saved: true, problems: [] })
    expect(JSON.parse(String((await stored(FIXES, fix))?.['presets']))).toEqual({ sortBy: 'CPU' })
    expect((await form(fix)).presets.map(({ value }) => value)).toEqual([null, 'CPU'])
    // What is taken back is the agent's again.
    await save(fix, {})
    expect((await stored(FIXES, fix))?.['presets']).toBe('')
})

test('the condition decides where the fix is offered, of the fix and of its category', async () => {
    const { id } = await stand.newIncident()
    const offered = async () =>
        resultOf<List<QuickFix>>(await stand.agent.get(`${API}/records/incident/${id}/quick-fixes`)).items.length
    await stand.admin.patch(`/api/now/table/incident/${id}`, { category: 'network' })
    for (const each of [fix, category]) {
        await save(each, { conditions: { ...any, category: 'hardware' } })
        expect(await offered()).toBe(0)
        await save(each, { conditions: { ...any, category: 'network' } })
        expect(await offered()).toBe(1)
    }
    const refused = await save(category, { conditions: { ...any, category: 'plumbing' } })
    expect([refused.saved, refused.problems[0]?.parameter]).toEqual([false, ''])
    expect(refused.problems[0]?.message).toContain('Applies to category must be one of')
    expect((await form(category)).conditions).toEqual({ category: 'network', subcategory: '', system: '' })
})

test('what is no fix and no category is refused, and so is a body of another shape', async () => {
    const none = await administrator().get(where('0'.repeat(32)))
    expect([none.status, codeOf(none)]).toEqual([404, 'quick_fix_missing'])
    for (const body of [{ presets: { count: 1 } }, { presets: [] }, { conditions: { system: 'beos' } }, { other: 1 }]) {
        const answer = await administrator().post(where(fix), body)
        expect([answer.status, codeOf(answer)]).toEqual([400, 'body_invalid'])
    }
})
