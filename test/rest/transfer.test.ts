import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import type { Run } from '../../src/contract/run.ts'
import type { TransferFile, TransferPreview, TransferResult } from '../../src/contract/transfer.ts'
import type { InstructionSummary, List, QuickFix } from '../../src/contract/wire.ts'
import { checkBody } from '../support/proofs.ts'
import { API, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// From test to production: a file of one instance, on another that has other sys_ids.

const WHERE = `${API}/configurations/${CONFIGURATION}/transfer`
const ROI = 'x_1e_connect_roi_configuration'
const FIXES = 'x_1e_connect_quick_fix'
const CATEGORIES = 'x_1e_connect_quick_fix_category'
const ROW_ACTIONS = 'x_1e_connect_row_action'
const SETS = 'x_1e_connect_instruction_set'
const CHECKS = 'x_1e_connect_check'
const DEFINITIONS = 'x_1e_connect_instruction_definition'

const ANSWERS = {
    key_columns: 'Name, ProcessId',
    passing_columns: 'CpuPercent',
    private_columns: 'UserName',
    reply: 'Hello {caller}, {Name} is running.',
}
/** The check of `checkBody` in a file. */
const CHECK = {
    label: 'Is it running?',
    action: '1E-Sim-RestartService',
    question: '1E-Sim-Services',
    parameters: { state: 'All' },
    keyColumn: 'Name',
    keyValue: '{serviceName}',
    fixedIf: 'becomes',
    column: 'State',
    value: 'Running',
    firstSeconds: 10,
    secondSeconds: 30,
    thirdSeconds: 120,
    order: 100,
    active: true,
}

let from: Stand
let to: Stand
beforeAll(async () => {
    from = await startStand({ quickFixes: true })
    to = await startStand()
    await configure(from)
}, 120_000)
afterAll(() => Promise.all([from?.stop(), to?.stop()]))

const administrator = (stand: Stand) => stand.instance.as('tachyon.admin')
const exported = async (stand: Stand) => resultOf<TransferFile>(await administrator(stand).get(WHERE))
const previewed = async (stand: Stand, file: unknown) =>
    resultOf<TransferPreview>(await administrator(stand).post(WHERE, { file }))
const tryApply = (stand: Stand, file: unknown, digest: string, key: string = randomUUID()) =>
    administrator(stand).post(`${WHERE}/apply`, { file, digest, key })
const applied = async (stand: Stand, file: unknown) =>
    resultOf<TransferResult>(await tryApply(stand, file, (await previewed(stand, file)).digest))
const put = async (stand: Stand, table: string, values: object) =>
    resultOf<{ sys_id: string }>(await administrator(stand).post(`/api/now/table/${table}`, values)).sys_id
const patch = async (stand: Stand, table: string, id: string, values: object) =>
    resultOf(await administrator(stand).patch(`/api/now/table/${table}/${id}`, values))
const answersOf = (more: object) => ({
    instruction: '1E-Sim-OperatingSystem',
    keyColumns: '',
    passingColumns: '',
    privateColumns: '',
    reply: '',
    ...more,
})
const empty = { product: '1E ITSM Connect', version: 1 }

/** What an administrator sets up on a test instance. */
async function configure(stand: Stand): Promise<void> {
    const processes = await stand.instruction('Which processes are running')
    const [set] = await stand.instance.table(SETS, 'ORDERBYDESCname')
    await put(stand, ROI, {
        name: 'Processes',
        definition: processes.id,
        manual_minutes: 25,
        agent_cost_per_hour: 45.5,
    })
    await put(stand, ROI, { name: 'A whole set', instruction_set: set?.['sys_id'], user_cost_per_hour: 20 })
    await put(stand, ROW_ACTIONS, {
        label: 'Look at it',
        column_name: 'Name',
        instruction: '*ProcessDetails',
        parameter: 'processName',
        order: 50,
    })
    await patch(stand, DEFINITIONS, processes.id, { approval_required: true })
    await patch(stand, DEFINITIONS, processes.id, ANSWERS)
    await put(stand, CHECKS, await checkBody(stand))
    await stand.settings({ page_size: 50, attachment_prefix: 'Answer', work_note: false })
}

test('the file holds names and no sys_id, address, user or secret, and is what its schema says', async () => {
    const file = await exported(from)
    const text = JSON.stringify(file)
    expect(text).not.toMatch(/[0-9a-f]{32}/)
    for (const word of [from.platform.consumerUrl, 'password', 'acme\\\\', 'http']) expect(text).not.toContain(word)
    const ajv = new Ajv({ allErrors: true })
    const schema = JSON.parse(readFileSync('docs/transfer.schema.json', 'utf8')) as object // our own file
    expect([ajv.validate(schema, file), ajv.errorsText()]).toEqual([true, 'No errors'])
    expect(file.quickFixes?.length).toBeGreaterThan(5)
    expect(file.checks).toEqual([CHECK])
    // Only what somebody has set.
    expect(file.answers?.filter(({ keyColumns }) => keyColumns !== '')).toEqual([
        {
            instruction: (await from.instruction('Which processes are running')).name,
            keyColumns: ANSWERS.key_columns,
            passingColumns: ANSWERS.passing_columns,
            privateColumns: ANSWERS.private_columns,
            reply: ANSWERS.reply,
        },
    ])
    expect(file.answers?.length).toBeLessThan(Number(file.approvals?.length))
    expect(file.settings).toMatchObject({ pageSize: 50, attachmentPrefix: 'Answer', workNote: false })
})

test('the same picker, the same fixes, the same savings on an instance with other sys_ids', async () => {
    const offered = async (stand: Stand) => {
        const { items } = resultOf<List<InstructionSummary>>(await stand.agent.get(`${API}/instructions?limit=100`))
        const record = await stand.incident('INC0010001')
        const path = `${API}/records/incident/${record}/quick-fixes`
        const fixes = resultOf<List<QuickFix>>(await stand.agent.get(path)).items
        return {
            picker: items.map(({ name, set, approvalRequired }) => [name, set, approvalRequired]),
            fixes: fixes.map(({ label, category, presets, instruction }) => [
                label,
                category,
                presets,
                instruction.name,
            ]),
            ids: items.map(({ id }) => id),
        }
    }
    const saved = async (stand: Stand) => {
        await stand.settings({ enable_approval: false })
        await stand.platform.clock({ instant: true })
        const { id } = await stand.newIncident()
        const run = await stand.start('Which processes are running', {}, { record: id })
        await stand.until(run.id, (one: Run) => one.state === 'completed')
        await stand.instance.idle()
        const [row] = await stand.instance.table('x_1e_connect_saving', `incident=${id}`)
        const seconds = Number(row?.['execution_seconds'])
        return Math.round(Number(row?.['agent_minutes']) * 10 + seconds / 6) / 10
    }
    const file = await exported(from)
    const preview = await previewed(to, file)
    expect(preview.refused).toEqual([])
    expect(preview.changes.find(({ name }) => name === 'Processes')).toMatchObject({ part: 'roi', isNew: true })
    expect(preview.changes.find(({ part }) => part === 'settings')?.fields).toContainEqual({
        label: 'Page size',
        from: '10',
        to: '50',
    })
    expect(await to.instance.table(FIXES)).toEqual([])

    const { written } = resultOf<TransferResult>(await tryApply(to, file, preview.digest))
    expect(written).toBe(preview.changes.length)
    const [here, there] = [await offered(from), await offered(to)]
    expect(there.ids.some((id) => here.ids.includes(id))).toBe(false)
    expect(here.fixes.length).toBeGreaterThan(2)
    expect({ ...there, ids: [] }).toEqual({ ...here, ids: [] })
    const { from: _made, ...rest } = file
    expect(await exported(to)).toMatchObject(rest)
    expect(await saved(to)).toBe(25)
    expect(await saved(from)).toBe(25)
    await from.settings({ enable_approval: true })
    await to.settings({ enable_approval: true })
})

test('the same file a second time changes nothing', async () => {
    const file = await exported(from)
    await applied(to, file)
    const versions = async () =>
        (
            await Promise.all(
                [ROI, FIXES, CATEGORIES, ROW_ACTIONS, DEFINITIONS, CHECKS].map((table) => to.instance.table(table))
            )
        )
            .flat()
            .map((row) => `${row['sys_id']} ${row['sys_mod_count']}`)
    const before = await versions()
    const preview = await previewed(to, file)
    expect(preview).toMatchObject({ refused: [], changes: [] })
    expect(preview.same).toBeGreaterThan(30)
    expect(await applied(to, file)).toEqual({ written: 0 })
    expect(await versions()).toEqual(before)
})

test.each<[string, object, string, string]>([
    [
        'an instruction that this 1E lacks',
        { approvals: [{ instruction: 'Nowhere', required: true }] },
        '/approvals/0/instruction',
        'The 1E of this instance has no instruction Nowhere.',
    ],
    [
        'a set that this 1E lacks',
        { instructionSets: [{ name: 'Nowhere', active: true }] },
        '/instructionSets/0/name',
        'The 1E of this instance has no instruction set Nowhere.',
    ],
    [
        'a setting out of its range',
        { settings: { callsAtOnce: 17 } },
        '/settings',
        'must be a whole number between 1 and 16.',
    ],
    [
        'a page size that there is not',
        { settings: { pageSize: 11 } },
        '/settings',
        'Page size must be one of 10, 25, 50, 100.',
    ],
    [
        'a setting of another kind',
        { settings: { workNote: 'yes' } },
        '/settings/workNote',
        'true or false is expected.',
    ],
    ['a secret', { settings: { user_password: 'x' } }, '/settings/user_password', 'There is no such member.'],
    ['a file of something else', { product: 'Other' }, '/product', '1E ITSM Connect is expected'],
    [
        'a check by a question that this 1E lacks',
        { checks: [{ ...CHECK, question: 'Nowhere' }] },
        '/checks/0/question',
        'The 1E of this instance has no instruction Nowhere.',
    ],
    [
        'a check that expects what there is not',
        { checks: [{ ...CHECK, fixedIf: 'improves' }] },
        '/checks/0/fixedIf',
        'One of "gone", "there"',
    ],
    [
        'a check of an unknown column',
        { checks: [{ ...CHECK, column: 'Colour' }] },
        '/checks/0',
        'The question has no column Colour.',
    ],
    [
        'a check that looks too late',
        { checks: [{ ...CHECK, thirdSeconds: 3601 }] },
        '/checks/0',
        'must be a whole number between 1 and 3600.',
    ],
    [
        'a check without a member',
        { checks: [{ ...CHECK, active: undefined }] },
        '/checks/0/active',
        'This member is missing.',
    ],
    [
        'a reply with what is private',
        { answers: [answersOf({ privateColumns: 'Caption', reply: 'It runs {Caption}.' })] },
        '/answers/0',
        'Caption is private and cannot be in a reply.',
    ],
    [
        'a reply with what the answers do not have',
        { answers: [answersOf({ reply: 'It is {Colour}.' })] },
        '/answers/0',
        'there is no Colour.',
    ],
    [
        'answers of an instruction that this 1E lacks',
        { answers: [answersOf({ instruction: 'Nowhere' })] },
        '/answers/0/instruction',
        'The 1E of this instance has no instruction Nowhere.',
    ],
    ['a part that is no list', { roi: {} }, '/roi', 'A list is expected.'],
])('%s is refused with its place and the reason, and nothing is written', async (_what, part, path, reason) => {
    const good = { label: '', source: '', column: 'Lost', instruction: 'Any', parameter: 'p', order: 1, active: true }
    const file = { ...empty, rowActions: [good], ...part }
    const preview = await previewed(to, file)
    expect(preview.refused.map((each) => each.path)).toEqual([path])
    expect(preview.refused[0]?.message).toContain(reason)
    const answer = await tryApply(to, file, preview.digest)
    expect([answer.status, codeOf(answer)]).toEqual([422, 'transfer_refused'])
    expect(await to.instance.table(ROW_ACTIONS, 'column_name=Lost')).toEqual([])
})

test('rows of the file are held against each other by the rules of the forms', async () => {
    const row = {
        instruction: (await to.instruction('Which operating system')).name,
        instructionSet: '',
        manualMinutes: 5,
        agentCostPerHour: 40,
        userMinutes: 0,
        userCostPerHour: 0,
        currency: 'USD',
        onlySuccessful: true,
        active: true,
    }
    const fix = {
        label: 'Gone',
        category: 'Of nobody',
        instruction: row.instruction,
        presets: { nothing: '1' },
        incidentCategory: '',
        incidentSubcategory: '',
        operatingSystem: '',
        order: 1,
        active: true,
    }
    const file = {
        ...empty,
        roi: [
            { ...row, name: 'One' },
            { ...row, name: 'Two' },
        ],
        quickFixes: [fix],
    }
    const { refused } = await previewed(to, file)
    expect(refused.map(({ path, name }) => [path, name])).toEqual([
        ['/quickFixes/0/category', 'Of nobody › Gone'],
        ['/roi/1', 'Two'],
    ])
    expect(refused[1]?.message).toContain('already has an active ROI configuration.')
    const known = { ...fix, category: (await to.instance.table(CATEGORIES))[0]?.['name'] }
    const second = await previewed(to, { ...empty, quickFixes: [known] })
    expect(second.refused).toEqual([
        { path: '/quickFixes/0', name: expect.any(String), message: 'There is no parameter nothing.' },
    ])
})

test('a set that is switched off and a fix of it come together, as they were made', async () => {
    const file = await exported(to)
    const { set, name } = await to.instruction('Which operating system')
    const fix = { ...file.quickFixes?.[0], label: 'Of a set that is off', instruction: name, presets: {} }
    const off = { ...empty, instructionSets: [{ name: set, active: false }], quickFixes: [fix] }
    expect(await applied(to, off)).toEqual({ written: 2 })
    // And on again, with another fix of it.
    const on = { ...off, instructionSets: [{ name: set, active: true }], quickFixes: [{ ...fix, label: 'Now on' }] }
    expect(await applied(to, on)).toEqual({ written: 2 })
    expect(await to.instance.table(FIXES, 'label=Now on')).toHaveLength(1)
})

test('what was changed since the preview is not overwritten', async () => {
    const name = (await to.instruction('Which operating system')).name
    const file = { ...empty, approvals: [{ instruction: name, required: true }] }
    const { digest } = await previewed(to, file)
    const [row] = await to.instance.table(DEFINITIONS, `name=${name}`)
    await patch(to, DEFINITIONS, String(row?.['sys_id']), { approval_required: true })
    const answer = await tryApply(to, file, digest)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'preview_changed'])
})

test('the same press writes once and answers the same; the answer of another press is not taken for it', async () => {
    const file = { ...empty, categories: [category('Pressed once')] }
    const { digest } = await previewed(to, file)
    const key = randomUUID()
    const first = resultOf<TransferResult>(await tryApply(to, file, digest, key))
    expect(resultOf<TransferResult>(await tryApply(to, file, digest, key))).toEqual(first)
    expect(await to.instance.table(CATEGORIES, 'name=Pressed once')).toHaveLength(1)
    expect(codeOf(await tryApply(to, file, digest))).toBe('preview_changed')
})

test('the outcome of a press that is about a configuration is forgotten after a month', async () => {
    await applied(to, { ...empty, categories: [category('For the claim')] })
    const kept = async () => {
        const count =
            "var rows = new GlideRecord('x_1e_connect_claim'); rows.addNullQuery('run'); rows.query(); answer = rows.getRowCount()"
        return (await to.instance.script('x_1e_connect', count)).answer
    }
    expect(await kept()).toBeGreaterThan(0)
    await to.pass(31 * 86400)
    expect(await to.instance.job('1E Platform-Purge History')).toMatchObject({ ok: true })
    expect(await kept()).toBe(0)
})

test('a rule of the instance that refuses a row takes back what was written before it', async () => {
    const [scope] = await to.instance.table('sys_scope', 'scope=x_1e_connect')
    resultOf(
        await to.admin.post('/api/now/table/sys_script', {
            sys_scope: scope?.['sys_id'] ?? '',
            name: 'Refuses',
            collection: ROW_ACTIONS,
            when: 'before',
            action_insert: 'true',
            active: 'true',
            script: "(function (current) { if (current.getValue('column_name') === 'Forbidden') current.setAbortAction(true) })(current)",
        })
    )
    const action = {
        label: '',
        source: '',
        column: 'Forbidden',
        instruction: 'Any',
        parameter: 'p',
        order: 1,
        active: true,
    }
    const file = { ...empty, settings: { pageSize: 100 }, categories: [category('Taken back')], rowActions: [action] }
    const before = (await exported(to)).settings
    const answer = await tryApply(to, file, (await previewed(to, file)).digest)
    expect([answer.status, codeOf(answer)]).toEqual([422, 'transfer_refused'])
    expect(await to.instance.table(CATEGORIES, 'name=Taken back')).toEqual([])
    expect((await exported(to)).settings).toEqual(before)
})

const category = (name: string) => ({
    name,
    description: '',
    incidentCategory: '',
    incidentSubcategory: '',
    operatingSystem: '',
    order: 100,
    active: true,
})

test('a file that is too large is refused', async () => {
    const file = { ...empty, from: { instance: 'x'.repeat(2_000_001), configuration: '', at: '' } }
    const answer = await administrator(to).post(WHERE, { file })
    expect([answer.status, codeOf(answer)]).toEqual([413, 'transfer_too_large'])
})

/** Whether a JSON Pointer leads to something in the file, or to a member that is missing there. */
function leadsSomewhere(file: unknown, path: string): boolean {
    const steps = path
        .split('/')
        .slice(1)
        .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))
    let at = file
    for (const [index, name] of steps.entries()) {
        if (typeof at !== 'object' || at === null) return false
        if (!Object.hasOwn(at, name)) return index === steps.length - 1
        at = Object(at)[name]
    }
    return true
}

const word = fc.string({ maxLength: 45 })
const anyRow = fc.dictionary(
    fc.constantFrom('name', 'active', 'order', 'label', 'category', 'presets', 'column', '__proto__', 'a/b~c'),
    fc.jsonValue({ maxDepth: 1 })
)
const anyFile = fc.oneof(
    fc.jsonValue(),
    fc.record(
        {
            product: fc.constantFrom('1E ITSM Connect', 'Other'),
            version: fc.constantFrom(1, 2, '1'),
            settings: fc.oneof(
                fc.dictionary(fc.constantFrom('pageSize', 'workNote', 'x'), fc.jsonValue()),
                fc.jsonValue()
            ),
            categories: fc.oneof(fc.array(anyRow, { maxLength: 3 }), fc.jsonValue()),
            quickFixes: fc.oneof(fc.array(anyRow, { maxLength: 3 }), fc.jsonValue()),
        },
        { requiredKeys: [] }
    )
)

test('any JSON is refused with a place in it, or is one that the schema allows', async () => {
    const ajv = new Ajv()
    const isAllowed = ajv.compile(JSON.parse(readFileSync('docs/transfer.schema.json', 'utf8')) as object) // ours
    await fc.assert(
        fc.asyncProperty(anyFile, async (file) => {
            // As it goes over the wire.
            const sent: unknown = JSON.parse(JSON.stringify(file))
            const { refused } = await previewed(to, sent)
            for (const { path, message } of refused) {
                expect([path, leadsSomewhere(sent, path)]).toEqual([path, true])
                expect(message).not.toBe('')
            }
            if (refused.length === 0) expect(isAllowed(sent)).toBe(true)
        }),
        { numRuns: 80 }
    )
})

test('any rows that are taken come back as they were', async () => {
    const rows = fc.uniqueArray(
        fc.record({
            label: word,
            source: word,
            column: word,
            instruction: word,
            parameter: word,
            order: fc.integer({ min: -1, max: 10001 }),
            active: fc.boolean(),
        }),
        { maxLength: 4, selector: ({ column, instruction }) => (column + instruction).toLowerCase() }
    )
    await fc.assert(
        fc.asyncProperty(rows, async (rowActions) => {
            const file = { ...empty, rowActions }
            const preview = await previewed(to, file)
            const answer = await tryApply(to, file, preview.digest)
            expect(answer.status).toBe(preview.refused.length === 0 ? 200 : 422)
            if (answer.status === 200)
                expect((await exported(to)).rowActions).toEqual(expect.arrayContaining(rowActions))
        }),
        { numRuns: 40 }
    )
})
