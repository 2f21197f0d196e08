import { readFileSync } from 'node:fs'
import type { AutomationCall } from '../../src/contract/automation.ts'
import type { Run } from '../../src/contract/run.ts'
import { request as askApproval } from '../support/approvals.ts'
import { automate, automateAny, isRefusedByRight, okOf } from '../support/automation.ts'
import { isSecondEngine } from '../support/engines.ts'
import type { InstanceAnswer, InstanceClient } from '../support/instance.ts'
import { addPerson } from '../support/people.ts'
import { Rows } from '../support/role-rows.ts'
import { keyOf, modules, NAMES, PEOPLE, type Person, type Subject, subjects } from '../support/roles.ts'
import { CONFIGURATION, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

// product-behaviour, roles: who may do what. The expected cells stand in roles.csv; what they are about is read from the
// built apps, so that whatever is new has no line there and fails.

const [head = '', ...lines] = readFileSync('test/rest/roles.csv', 'utf8').trim().split('\n')
const expected = new Map(
    lines.map((line) => {
        const cells = line.split(',')
        return [cells.slice(0, 3).join(','), cells.slice(3)] as const
    })
)
const all = subjects()

let stand: Stand
let rows: Rows
/** An ended run on an incident that everybody with itil may read, and one that waits for an approval. */
let run: Run
let proof: string
let request: string
let waiting: Run
let record: string
let definition: string
let category: string
const clients = {} as Record<Person, InstanceClient> // filled below, one for each

beforeAll(async () => {
    stand = await startStand({ violations: true })
    for (const name of NAMES) {
        clients[name] = await addPerson(stand.instance, `role.${name}`, PEOPLE[name], { name: `Role ${name}` })
    }
    record = (await stand.newIncident()).id
    definition = (await stand.instruction('Which operating system')).id
    const made = await stand.instance.as('tachyon.admin').post('/api/now/table/x_1e_connect_quick_fix_category', {
        name: 'Of the form',
    })
    category = resultOf<{ sys_id: string }>(made).sys_id
    run = await stand.start('Which operating system', {}, { record })
    await stand.until(run.id, (one) => one.state === 'completed')
    const proved = `var row = new GlideRecord('x_1e_connect_proof'); row.newRecord(); row.setValue('run', '${run.id}');
        row.setValue('record_table', 'incident'); row.setValue('record_id', '${record}'); row.setValue('state', 'done');
        row.setValue('details', '{"question":"","tells":false,"earlier":[],"terms":{"question":"","keyValue":"","expectation":"changes","column":"","looksAfter":[]}}');
        answer = row.insert()`
    proof = String((await stand.instance.script('x_1e_connect', proved)).answer)
    waiting = await askApproval(stand, { record })
    const wanted = { record, instruction: '1E-Sim-FlushDns', reason: 'Of the matrix' }
    request = okOf(await automate(stand.instance, 'agent', 'request_action', wanted, 'flow')).id
    rows = new Rows(
        stand,
        {
            x_1e_connect_automation_call: { stored: { record_table: 'incident', record_id: record } },
            x_1e_connect_saving: { stored: { incident: record } },
            x_1e_connect_incident_outcome: { stored: { incident: record } },
            x_1e_connect_run: { stored: { record_table: 'incident', record_id: record, state: 'completed' } },
            x_1e_connect_configuration: { typed: { single_tenant: 'false' } },
            x_1e_core_connect_configuration: { typed: { single_tenant: 'false' } },
            x_1e_connect_instruction_set: { changed: { active: 'false' } },
            x_1e_connect_instruction_definition: { changed: { approval_required: 'true' } },
        },
        run
    )
})
afterAll(() => stand.stop())

/** A rule found fault with the values, after the right had been granted: this test is about rights alone. */
const isOnlyTheValues = (answer: InstanceAnswer) => JSON.stringify(answer.body).includes('aborted by Business Rule')

/** Refused is who is told so, or told that what he asks about does not exist. */
function isAllowed(answer: InstanceAnswer, subject: Subject): boolean {
    if (isOnlyTheValues(answer)) return true
    if ([401, 403].includes(answer.status)) return false
    if (answer.status === 404) {
        const ours =
            subject.kind === 'route'
                ? ['run_missing', 'record_missing', 'proof_missing', 'request_missing'].includes(codeOf(answer))
                : true
        if (ours) return false
    }
    if (answer.status >= 500 && codeOf(answer) === 'internal') throw new Error(JSON.stringify(answer.body))
    if (subject.kind !== 'route' && answer.status >= 300)
        throw new Error(`${keyOf(subject)}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return true
}

async function onTable(client: InstanceClient, subject: Subject): Promise<boolean> {
    const { what: table, operation } = subject
    const path = `/api/now/table/${table}`
    if (operation === 'create') {
        const answer = await client.post(path, rows.typed(table))
        const may = isAllowed(answer, subject)
        if (may && answer.status < 300) await rows.remove(table, resultOf<{ sys_id: string }>(answer).sys_id)
        return may
    }
    const id = await rows.fresh(table)
    try {
        if (operation === 'read') return isAllowed(await client.get(`${path}/${id}`), subject)
        if (operation === 'delete') return isAllowed(await client.delete(`${path}/${id}`), subject)
        return await changes(client, subject, `${path}/${id}`, rows.changed(table))
    } finally {
        await rows.remove(table, id)
    }
}

/** True when the change was allowed and made. */
async function changes(
    client: InstanceClient,
    subject: Subject,
    path: string,
    values: Record<string, string>
): Promise<boolean> {
    const answer = await client.patch(path, values)
    if (!isAllowed(answer, subject)) return false
    if (isOnlyTheValues(answer)) return true
    const after = resultOf<Record<string, string>>(answer)
    return Object.entries(values).every(([name, value]) => after[name] === value)
}

const SECRET = 'Secret!2026'

async function onField(client: InstanceClient, subject: Subject): Promise<boolean> {
    const [table = '', field = ''] = subject.what.split('.')
    const id = await rows.fresh(table)
    const path = `/api/now/table/${table}/${id}`
    try {
        if (subject.operation === 'read') {
            const scope = table.startsWith('x_1e_core_connect') ? 'x_1e_core_connect' : 'x_1e_connect'
            await stand.instance.script(
                scope,
                `var r = new GlideRecord('${table}'); r.get('${id}'); r.${field}.setDisplayValue('${SECRET}'); r.update()`
            )
            const answer = await client.get(path)
            expect(JSON.stringify(answer.body)).not.toContain(SECRET)
            return isAllowed(answer, subject) && Boolean(resultOf<Record<string, string>>(answer)[field])
        }
        return await changes(client, subject, path, { [field]: 'true' })
    } finally {
        await rows.remove(table, id)
    }
}

/** What stands for `{id}` after each word of an address. */
const idAfter = (word: string, path: string): string => {
    const ids: Record<string, string> = {
        runs: path.endsWith('/approval') ? waiting.id : run.id,
        instructions: definition,
        configurations: CONFIGURATION,
        'quick-fixes': category,
        proofs: proof,
        incident: record,
        requests: request,
    }
    const id = ids[word]
    if (!id) throw new Error(`roles.test.ts has no id for ${path}`)
    return id
}

const BODIES: Record<string, () => object> = {
    'POST /runs': () => ({ table: 'incident', record, definition, parameters: {}, device: DEVICE, again: true }),
    'POST /runs/{id}/pages': () => ({ limit: 10 }),
    // Without the comment that it needs: rights are checked first, and nothing is decided.
    'POST /runs/{id}/approval': () => ({ decision: 'reject' }),
}

async function onRoute(client: InstanceClient, subject: Subject): Promise<boolean> {
    const path = subject.what
        .replace('{table}', 'incident')
        .replace(/(\w[\w-]*)\/\{id\}/g, (_whole, word: string) => `${word}/${idAfter(word, subject.what)}`)
    const short = `${subject.operation} ${subject.what.replace('/api/x_1e_connect/v1/itsm', '')}`
    const query = short === 'GET /runs' ? `?table=incident&record=${record}` : ''
    const answer =
        subject.operation === 'GET'
            ? await client.get(path + query)
            : await client.post(path, (BODIES[short] ?? (() => ({})))())
    return isAllowed(answer, subject)
}

async function onMenu(client: InstanceClient, subject: Subject): Promise<boolean> {
    const id = modules().find((one) => keyOf(one.subject) === keyOf(subject))?.id
    const answer = await client.get('/__ui/menu')
    expect(answer.status).toBe(200)
    const shown = answer.body as { modules: { id: string }[] }[] // see example/ui-api.ts
    return shown.some((application) => application.modules.some((module) => module.id === id))
}

/** Inputs that a person who may do it finds nothing wrong with, or only what they are about. */
const INPUTS: Record<AutomationCall, () => object> = {
    find_instructions: () => ({ record }),
    describe_instruction: () => ({ record, instruction: definition }),
    ask_question: () => ({ record, instruction: definition }),
    request_action: () => ({ record, instruction: '1E-Sim-FlushDns', reason: 'Of the matrix' }),
    look_at_request: () => ({ request }),
    look_at_run: () => ({ run: run.id }),
    read_rows: () => ({ run: run.id }),
    get_proof: () => ({ run: run.id }),
    get_score: () => ({ record }),
    get_handover: () => ({ record }),
    cancel_run: () => ({ run: run.id }),
}
async function onCall(person: Person, { what }: Subject): Promise<boolean> {
    const name = what as AutomationCall // as the module lists it
    const input = JSON.stringify(INPUTS[name]())
    const answer = await automateAny(stand.instance, `role.${person}`, 'flow', name, input)
    if ('problem' in answer && answer.problem.code === 'internal') throw new Error(JSON.stringify(answer))
    return !('problem' in answer && isRefusedByRight(answer.problem.code))
}

function may(person: Person, subject: Subject): Promise<boolean> {
    const client = clients[person]
    if (subject.kind === 'call') return onCall(person, subject)
    if (subject.kind === 'table') return onTable(client, subject)
    if (subject.kind === 'field') return onField(client, subject)
    if (subject.kind === 'route') return onRoute(client, subject)
    if (subject.kind === 'menu') return onMenu(client, subject)
    return client.get(`/${subject.what}`).then((answer) => isAllowed(answer, subject))
}

test('the matrix has a line for all that the apps install, and none for what they do not', async () => {
    expect(head).toBe(['kind', 'what', 'operation', ...NAMES].join(','))
    const missing = all.filter((subject) => !expected.has(keyOf(subject)))
    const now = []
    for (const subject of missing) {
        const cells = []
        for (const person of NAMES) cells.push((await may(person, subject)) ? 'yes' : 'no')
        now.push([keyOf(subject), ...cells].join(','))
    }
    if (now.length > 0)
        throw new Error(`Lines that roles.csv lacks, with what is so now; say what should be:\n${now.join('\n')}`)
    expect([...expected.keys()]).toEqual(all.map(keyOf))
    expect(all.length * NAMES.length).toBeGreaterThan(400)
})

/** Roles of a user as the user's form lists them: name and whether inherited. */
async function rolesOf(user: string): Promise<string[]> {
    const query = `sysparm_display_value=true&sysparm_exclude_reference_link=true&sysparm_query=user=${user}`
    const rows = resultOf<Record<string, string>[]>(await stand.admin.get(`/api/now/table/sys_user_has_role?${query}`))
    return rows.map((row) => `${row['role']} ${row['inherited']}`).sort()
}

const CORE_USER = 'x_1E_core_connect.user true'
const OURS = ['x_1e_connect.Tachyon_User', 'x_1e_connect.Tachyon_Approver', 'x_1e_connect.Tachyon_Admin']

test.each(OURS)(
    '%s given to a user or to a group of theirs brings x_1E_core_connect.user, and takes it away',
    async (name) => {
        const made = async (table: string, values: Record<string, string>) =>
            resultOf<{ sys_id: string }>(await stand.admin.post(`/api/now/table/${table}`, values)).sys_id
        const gone = async (table: string, id: string) =>
            expect((await stand.admin.delete(`/api/now/table/${table}/${id}`)).status).toBe(204)
        const role = String((await stand.instance.table('sys_user_role', `name=${name}`))[0]?.['sys_id'])
        const user = await made('sys_user', { user_name: `given.${name}`, name })

        const given = await made('sys_user_has_role', { user, role })
        expect(await rolesOf(user)).toEqual(expect.arrayContaining([`${name} false`, CORE_USER]))
        await gone('sys_user_has_role', given)
        expect(await rolesOf(user)).toEqual([])

        const group = await made('sys_user_group', { name: `Group of ${name}` })
        await made('sys_group_has_role', { group, role })
        const member = await made('sys_user_grmember', { user, group })
        expect(await rolesOf(user)).toEqual(expect.arrayContaining([`${name} true`, CORE_USER]))
        await gone('sys_user_grmember', member)
        expect(await rolesOf(user)).toEqual([])
    }
)

describe.each(NAMES)('%s', (person) => {
    const at = NAMES.indexOf(person)
    const asked = all.filter(({ kind }) => kind === 'route' || kind === 'call' || !isSecondEngine)
    test.each(asked.map((subject) => [keyOf(subject), subject] as const))('%s', async (key, subject) => {
        expect([key, (await may(person, subject)) ? 'yes' : 'no']).toEqual([key, expected.get(key)?.[at]])
    })
})
