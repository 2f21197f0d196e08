import fc from 'fast-check'
import type { Attachment } from '../../src/contract/attachment.ts'
import { MASK } from '../../src/contract/privacy.ts'
import type { Reply } from '../../src/contract/reply.ts'
import type { Reveal } from '../../src/contract/reveal.ts'
import type { Run } from '../../src/contract/run.ts'
import type { List, PlatformPage, RecordStart, ResponsePage, RowAction, WholeText } from '../../src/contract/wire.ts'
import type { InstanceClient } from '../support/instance.ts'
import { addPerson } from '../support/people.ts'
import { API, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'
import { sheetsOf, unzip, verifyExport } from '../support/workbook.ts'

// Private columns: what leaves the server is masked, until somebody with the right reveals it, which is logged.

let stand: Stand
/** May reveal, and may read the record: two persons. */
let privacy: InstanceClient
let other: InstanceClient
let administrator: InstanceClient
beforeAll(async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: false, work_note: true })
    privacy = stand.instance.as('agent.privacy')
    const roles = ['itil', 'snc_internal', 'x_1e_connect.Tachyon_User', 'x_1e_connect.Tachyon_Privacy']
    other = await addPerson(stand.instance, 'other.privacy', roles)
    administrator = stand.instance.as('tachyon.admin')
})
afterAll(() => stand.stop())

const DEFINITIONS = 'x_1e_connect_instruction_definition'
const REVEALS = '/api/now/table/x_1e_connect_reveal'

async function ask(words: string, more: object = {}): Promise<Run> {
    const run = await stand.start(words, {}, { again: true, ...more })
    return stand.until(run.id, ({ state }) => state === 'completed')
}

const rows = async (run: Run, client = stand.agent, query = '') =>
    resultOf<ResponsePage>(await client.get(`${API}/runs/${run.id}/responses?from=0&to=50${query}`))
const valuesOf = ({ columns, rows }: ResponsePage | PlatformPage, name: string) =>
    rows.map((row) => row[columns.findIndex((column) => column.name === name)])
const reveal = async (run: Run, client = privacy, reason = 'Whose session is it?') =>
    resultOf<Reveal>(await client.post(`${API}/runs/${run.id}/reveal`, { reason }))
const name = (run: Run, columns: string) =>
    administrator.patch(`/api/now/table/${DEFINITIONS}/${run.instruction.id}`, { private_columns: columns })

async function bytesOf(id: string, user: string): Promise<Buffer> {
    const headers = { authorization: `Basic ${btoa(`${user}:${user}`)}` }
    return Buffer.from(
        await (await fetch(`${stand.instance.url}/api/now/attachment/${id}/file`, { headers })).arrayBuffer()
    )
}

/** What the stored rows of a run hold, past every rule. */
async function stored(run: Run): Promise<string> {
    const { answer } = await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_response'); row.addQuery('run', '${run.id}'); row.query();
         var all = ''; while (row.next()) all += row.getValue('cells'); answer = all`
    )
    return String(answer)
}

/** All that a person gets who looks everywhere, as texts by where they come from. */
async function everything(run: Run, user: string, marker: string, revealId: string): Promise<Map<string, string>> {
    const client = stand.instance.as(user)
    const found = new Map<string, string>()
    const note = (where: string, body: unknown) => found.set(`${user}: ${where}`, JSON.stringify(body))
    const of = `${API}/runs/${run.id}`
    const [first] = (await rows(run)).ids
    const cell = `${of}/cell?shard=${first?.[0]}&row=${first?.[1]}&column=`
    const reads = [
        of,
        `${of}/responses`,
        `${of}/responses?reveal=${revealId}`,
        `${of}/earlier`,
        `${of}/row-actions`,
        `${of}/attachments`,
        ...(await rows(run)).columns.flatMap((column) => [
            cell + column.name,
            `${cell}${column.name}&reveal=${revealId}`,
        ]),
        `${API}/runs?table=incident&record=${run.record}`,
        `${API}/records/incident/${run.record}`,
        `${API}/records/incident/${run.record}/suggestions`,
        `${API}/records/incident/${run.record}/quick-fixes`,
        `${API}/records/incident/${run.record}/handover`,
        ...[
            'x_1e_connect_response',
            'x_1e_connect_run',
            'x_1e_connect_run_event',
            'x_1e_connect_reveal',
            'x_1e_connect_claim',
            'x_1e_connect_outcome',
            'incident',
            'sys_journal_field',
            'sys_attachment',
            'sysapproval_approver',
        ].map((table) => `/api/now/table/${table}?sysparm_display_value=all`),
        `/api/now/table/x_1e_connect_response?sysparm_fields=run.details,cells`,
        `/api/now/stats/x_1e_connect_response?sysparm_group_by=cells&sysparm_count=true`,
        `/__ui/list/x_1e_connect_response`,
    ]
    for (const path of reads) note(path, (await client.get(path)).body)
    const writes: [string, object][] = [
        ['responses', {}],
        ['pages', { limit: 100 }],
        ['work-note', { rows: [0] }],
        ['reveal', { reason: 'Because' }],
    ]
    for (const [path, body] of writes) note(path, (await client.post(`${of}/${path}`, body)).body)
    const reply = await client.get(`${of}/reply`)
    note('reply', reply.body)
    if (reply.status === 200)
        note('comment', (await client.post(`${of}/reply`, { text: resultOf<Reply>(reply).text })).body)
    const made = resultOf<Attachment>(await client.post(`${of}/attachment`, {}))
    for (const [part, text] of unzip(await bytesOf(made.id, user))) note(`workbook ${part}`, text)
    // A condition that rows meet tells as much as their cells.
    for (const condition of [`cellsLIKE${marker}`, `cellsSTARTSWITH["${marker}`, 'ORDERBYcells']) {
        const path = `/api/now/table/x_1e_connect_response?sysparm_query=run=${run.id}^${condition}`
        const answer = await client.get(path)
        note(path, answer.body)
        note(`${path} counted`, answer.headers.get('x-total-count') === '0' ? '' : marker)
    }
    return found
}

/** What is written for nobody in particular. */
async function written(): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    for (const table of [
        'sys_email',
        'syslog',
        'sys_journal_field',
        'sysevent',
        'x_1e_connect_run',
        'x_1e_connect_reveal',
    ])
        found.set(table, JSON.stringify(await stand.instance.table(table)))
    return found
}

const QUESTIONS = [
    { words: 'logged on', definition: '1E-Sim-LoggedOnUsers', column: 'UserName' },
    { words: 'applications start', definition: '1E-Sim-StartupApps', column: 'User' },
    { words: 'local administrator', definition: '1E-Sim-LocalAdministrators', column: 'Account' },
]

test('nothing private leaves the server for a person without the right, by whatever way', async () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 12, maxLength: 40 })
    const around = fc.constantFrom('', '=', 'ACME\\', '"', '\n', 'ü', '{"x":"')
    // Past the rule that refuses them: as replies are that are older than their columns are private.
    for (const { definition, column } of QUESTIONS) {
        const reply = `Hello {caller}, this is {device}.\\nIt is {${column}}.`
        await stand.instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('${DEFINITIONS}'); row.get('name', '${definition}'); row.setWorkflow(false);
             row.setValue('reply', '${reply}'); row.update()`
        )
    }
    await fc.assert(
        fc.asyncProperty(fc.constantFrom(...QUESTIONS), hex, around, async (question, digits, before) => {
            const marker = `Qz${digits}`
            const { words, definition, column } = question
            await stand.platform.change({ fqdn: DEVICE, definition, set: { [column]: `${before}${marker}` } })
            const run = await ask(words, { attach: true })
            expect(await stored(run)).toContain(marker)
            // Another has revealed it: that is theirs alone.
            const { id } = await reveal(run)
            expect(JSON.stringify(await rows(run, privacy, `&reveal=${id}`))).toContain(marker)
            const found = new Map([
                ...(await everything(run, 'agent', marker, id)),
                ...(await everything(run, 'tachyon.admin', marker, id)),
                ...(await written()),
            ])
            expect(found.get('agent: comment')).toContain('this is')
            for (const [where, text] of found) {
                // What was asked for may stand in the answer, as a condition does in a link.
                if (text.includes(marker)) throw new Error(`${marker} is in ${where}: ${text.slice(0, 400)}`)
            }
        }),
        { numRuns: 5 }
    )
})

test('each masked cell is the same, also one that is empty, and says nothing of its kind', async () => {
    await stand.platform.change({
        fqdn: DEVICE,
        definition: '1E-Sim-LoggedOnUsers',
        add: { UserName: null, SessionId: 9, State: 'Active' },
    })
    const run = await ask('logged on')
    const page = await rows(run)
    expect(page.columns.map(({ name, private: how }) => [name, how])).toEqual([
        ['UserName', 'masked'],
        ['SessionId', undefined],
        ['State', undefined],
        ['LogonUtc', undefined],
    ])
    expect(new Set(valuesOf(page, 'UserName'))).toEqual(new Set([MASK]))
    const straight = resultOf<PlatformPage>(await stand.agent.post(`${API}/runs/${run.id}/pages`, {}))
    expect(new Set(valuesOf(straight, 'UserName'))).toEqual(new Set([MASK]))
    expect(valuesOf(page, 'SessionId')).toContain(9)
})

test('the administrator names the columns; a hyphen names none', async () => {
    const run = await ask('logged on')
    expect((await name(run, 'state, SessionId')).status).toBe(200)
    const named = await rows(run)
    expect(named.columns.filter((column) => column.private).map((column) => column)).toEqual([
        { name: 'SessionId', kind: 'text', private: 'masked' },
        { name: 'State', kind: 'text', private: 'masked' },
    ])
    expect(valuesOf(named, 'SessionId')[0]).toBe(MASK)
    await name(run, '-')
    expect((await rows(run)).columns.some((column) => column.private)).toBe(false)
    expect((await privacy.post(`${API}/runs/${run.id}/reveal`, { reason: 'Why' })).status).toBe(400)
    await name(run, '')
    expect(valuesOf(await rows(run), 'UserName')[0]).toBe(MASK)
})

test('who has the right reveals with a reason, and it is logged with all that a report asks', async () => {
    const run = await ask('logged on')
    const missing = await privacy.post(`${API}/runs/${run.id}/reveal`, { reason: '  ' })
    expect([missing.status, codeOf(missing)]).toEqual([422, 'reason_missing'])
    const made = await reveal(run, privacy, 'Whose session holds the file?')
    expect(made.columns).toEqual(['UserName'])
    const seen = await rows(run, privacy, `&reveal=${made.id}`)
    expect(seen.columns[0]).toEqual({ name: 'UserName', kind: 'text', private: 'revealed' })
    expect(valuesOf(seen, 'UserName')).not.toContain(MASK)
    const [row] = resultOf<Record<string, string>[]>(
        await administrator.get(`${REVEALS}?sysparm_query=sys_id=${made.id}&sysparm_display_value=true`)
    )
    expect(row).toMatchObject({
        column_names: 'UserName',
        record_number: 'INC0010001',
        device: DEVICE,
        reason: 'Whose session holds the file?',
        person: expect.objectContaining({ display_value: 'Leila Haddad' }),
        run: expect.objectContaining({ display_value: run.number }),
    })
    expect(row?.['sys_created_by']).toBe('agent.privacy')
    expect((await stand.agent.get(REVEALS)).status).toBe(403)
    expect((await administrator.patch(`${REVEALS}/${made.id}`, { reason: 'None' })).status).toBe(403)
    expect((await administrator.delete(`${REVEALS}/${made.id}`)).status).toBe(403)
    expect((await privacy.post(REVEALS, { reason: 'By hand' })).status).toBe(403)
})

test('where the configuration does not ask, no reason is needed', async () => {
    const run = await ask('logged on')
    const start = async () => resultOf<RecordStart>(await privacy.get(`${API}/records/incident/${run.record}`))
    expect(await start()).toMatchObject({ permissions: { reveal: true }, settings: { revealReason: true } })
    await stand.settings({ reveal_reason: false })
    expect(await start()).toMatchObject({ settings: { revealReason: false } })
    expect(resultOf<Reveal>(await privacy.post(`${API}/runs/${run.id}/reveal`, {})).columns).toEqual(['UserName'])
    await stand.settings({ reveal_reason: true })
})

test('a press with the same key is one line of the log', async () => {
    const run = await ask('logged on')
    const body = { reason: 'Twice', key: 'a'.repeat(32) }
    const first = resultOf<Reveal>(await privacy.post(`${API}/runs/${run.id}/reveal`, body))
    expect(resultOf<Reveal>(await privacy.post(`${API}/runs/${run.id}/reveal`, body))).toEqual(first)
    expect(await stand.instance.table('x_1e_connect_reveal', `run=${run.id}`)).toHaveLength(1)
})

test('neither an agent nor an administrator of the app reveals, and a reveal is for one person, one run and a quarter of an hour', async () => {
    const run = await ask('logged on')
    const next = await ask('logged on')
    for (const client of [stand.agent, administrator]) {
        const answer = await client.post(`${API}/runs/${run.id}/reveal`, { reason: 'Why' })
        expect([answer.status, codeOf(answer)]).toEqual([403, 'reveal_forbidden'])
    }
    const { id } = await reveal(run)
    const read = async (which: Run, client: InstanceClient, of = id) => {
        const answer = await client.get(`${API}/runs/${which.id}/responses?reveal=${of}`)
        return answer.status === 200 ? 'seen' : codeOf(answer)
    }
    expect(await read(run, privacy)).toBe('seen')
    expect(await read(run, stand.agent)).toBe('reveal_forbidden')
    expect(await read(run, other)).toBe('reveal_over')
    expect(await read(next, privacy)).toBe('reveal_over')
    expect(await read(run, privacy, 'f'.repeat(32))).toBe('reveal_over')
    await stand.pass(14 * 60)
    expect(await read(run, privacy)).toBe('seen')
    await stand.pass(2 * 60)
    expect(await read(run, privacy)).toBe('reveal_over')
})

test('what was revealed later is not what was revealed: a column that becomes private stays masked', async () => {
    const run = await ask('logged on')
    const { id } = await reveal(run)
    await name(run, 'UserName, State')
    const seen = await rows(run, privacy, `&reveal=${id}`)
    expect(seen.columns.map(({ private: how }) => how)).toEqual(['revealed', undefined, 'masked', undefined])
    await name(run, '')
})

test('note and workbook of who has revealed stay masked, and no row action takes a private value', async () => {
    await stand.platform.change({
        fqdn: DEVICE,
        definition: '1E-Sim-LoggedOnUsers',
        set: { UserName: 'Qz-note' },
    })
    const run = await ask('logged on')
    await reveal(run)
    resultOf(await privacy.post(`${API}/runs/${run.id}/work-note`, { rows: [0] }))
    const own = `element_id=${run.record}^element=work_notes^sys_created_by=agent.privacy`
    const notes = await stand.instance.table('sys_journal_field', own)
    expect(notes.map(({ value }) => value)).toEqual([expect.stringContaining(`User name: ${MASK}`)])
    const made = resultOf<Attachment>(await privacy.post(`${API}/runs/${run.id}/attachment`, {}))
    const bytes = await bytesOf(made.id, 'agent.privacy')
    expect([...unzip(bytes).values()].join('')).not.toContain('Qz-note')
    expect(sheetsOf(bytes).get('Responses')?.get('A2')?.value).toBe(MASK)
    expect(verifyExport(bytes)).toMatchObject({ status: 0 })
    const processes = await ask('processes are running')
    const actions = resultOf<List<RowAction>>(await privacy.get(`${API}/runs/${processes.id}/row-actions`))
    expect(actions.items.map(({ column }) => column)).toContain('Name')
    await name(processes, 'Name')
    const masked = resultOf<List<RowAction>>(await privacy.get(`${API}/runs/${processes.id}/row-actions`))
    expect(masked.items.map(({ column }) => column)).not.toContain('Name')
    await name(processes, '')
})

test('the whole of a private text is given to who has revealed it', async () => {
    const run = await ask('logged on')
    const [first] = (await rows(run)).ids
    const path = `${API}/runs/${run.id}/cell?shard=${first?.[0]}&row=${first?.[1]}&column=UserName`
    expect(codeOf(await privacy.get(path))).toBe('column_private')
    const { id } = await reveal(run)
    expect(resultOf<WholeText>(await privacy.get(`${path}&reveal=${id}`))).toHaveProperty('text')
})

test('lists show the cells of answers in which nothing is private, and of others none', async () => {
    const open = await ask('operating system')
    const closed = await ask('logged on')
    const cells = async (run: Run, client: InstanceClient) => {
        const found = resultOf<{ cells?: string }[]>(
            await client.get(`/api/now/table/x_1e_connect_response?sysparm_query=run=${run.id}&sysparm_fields=cells`)
        )
        return found.map((row) => Boolean(row.cells))
    }
    for (const client of [stand.agent, administrator, stand.admin, privacy]) {
        expect(new Set(await cells(open, client))).toEqual(new Set([true]))
        expect(new Set(await cells(closed, client))).toEqual(new Set([false]))
    }
})

test('what was revealed goes with the history of its run', async () => {
    const run = await ask('logged on')
    await reveal(run)
    await stand.pass(93 * 86_400)
    await stand.instance.job('1E Platform-Purge History')
    expect(await stand.instance.table('x_1e_connect_run', `sys_id=${run.id}`)).toHaveLength(0)
    expect(await stand.instance.table('x_1e_connect_reveal', `run=${run.id}`)).toHaveLength(0)
})
