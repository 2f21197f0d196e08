import fc from 'fast-check'
import type { UiSaved } from '../../example/ui-api.ts'
import { CONFIGURATION, type Stand, startStand } from '../support/stand.ts'

/** Whatever somebody types into a form of the menu is stored as it was meant, or nothing is stored and a sentence says why. */

let stand: Stand
beforeAll(async () => {
    stand = await startStand({ quickFixes: true })
})
afterAll(() => stand.stop())

/** Tables of the menu with the fields that take text; none of the other fields may change with them. */
const FORMS: [string, string[]][] = [
    ['x_1e_connect_quick_fix_category', ['name', 'description']],
    ['x_1e_connect_quick_fix', ['label']],
    ['x_1e_connect_roi_configuration', ['name', 'currency']],
    ['x_1e_connect_row_action', ['label', 'column_name', 'parameter', 'instruction', 'source']],
]

const TYPED = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(' ', '\t', '\u00a0', '*', ' EUR ', '"', "'", '<b>', 'javascript:alert(1)', '{x}', '^ORname=x'),
    fc.integer({ min: 60, max: 5000 }).map((length) => ` ${'x'.repeat(length)} `)
)

/** A row of the table, made where there is none. */
async function rowOf(table: string): Promise<Record<string, string>> {
    const [found] = await stand.instance.table(table)
    if (found) return found
    const [definition] = await stand.instance.table('x_1e_connect_instruction_definition', 'active=true')
    const values = {
        name: 'A saving',
        active: true,
        definition: definition?.['sys_id'],
        configuration: CONFIGURATION,
        manual_minutes: 10,
        agent_cost_per_hour: 60,
        user_minutes: 0,
        user_cost_per_hour: 0,
        currency: 'EUR',
    }
    const made = await stand.instance.as('tachyon.admin').post(`/api/now/table/${table}`, values)
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    return rowOf(table)
}

const WAYS: [string, (table: string, id: string, changes: object) => Promise<string>][] = [
    [
        'form',
        async (table, id, changes) => {
            const answer = await stand.instance.as('tachyon.admin').post(`/__ui/save/${table}`, { id, changes })
            const { id: saved, messages } = answer.body as UiSaved // the door's own answer
            return saved === null ? messages.map(({ text }) => text).join(' ') || 'silence' : ''
        },
    ],
    [
        'Table API',
        async (table, id, changes) => {
            const answer = await stand.instance.as('tachyon.admin').patch(`/api/now/table/${table}/${id}`, changes)
            return answer.status === 200 ? '' : `${answer.status}`
        },
    ],
]

describe.each(FORMS)('%s', (table, fields) => {
    test.each(WAYS)('by the %s', async (_way, write) => {
        const { sys_id: id = '' } = await rowOf(table)
        const stored = async () => (await stand.instance.table(table, `sys_id=${id}`))[0] ?? {}
        await fc.assert(
            fc.asyncProperty(fc.constantFrom(...fields), TYPED, async (field, typed) => {
                const before = await stored()
                const refusal = await write(table, id, { [field]: typed })
                const after = await stored()
                expect(refusal).not.toBe('silence')
                expect(after[field]).toBe(refusal ? before[field] : typed.trim())
                for (const other of fields) if (other !== field) expect(after[other]).toBe(before[other])
            }),
            { numRuns: 40 }
        )
    })
})
