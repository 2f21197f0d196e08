import type { DeviceList, Instruction, List, QuickFix, Suggestions } from '../../src/contract/wire.ts'
import { API, CONFIGURATION, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterAll(() => stand.stop())

const suggestions = async (record: string, user = 'agent') =>
    resultOf<Suggestions>(await stand.instance.as(user).get(`${API}/records/incident/${record}/suggestions`))
const devices = async (record: string, table = 'incident') =>
    resultOf<DeviceList>(await stand.agent.get(`${API}/records/${table}/${record}/devices`))

async function incident(description: string, more: Record<string, string> = {}): Promise<string> {
    const body = { short_description: description, ...more }
    return resultOf<{ sys_id: string }>(await stand.admin.post('/api/now/table/incident', body)).sys_id
}

test('what the user ran last comes first, each instruction once and on whatever record; nobody else sees it', async () => {
    const other = await stand.newIncident()
    for (const [words, record] of [
        ['Which processes are running', undefined],
        ['Which operating system', other.id],
        ['Which processes are running', other.id],
    ] as const) {
        const run = await stand.start(words, {}, { again: true, ...(record ? { record } : {}) })
        await stand.until(run.id, ({ state }) => state === 'completed')
    }
    const { recent } = await suggestions(await stand.incident('INC0010002'))
    expect(recent.map(({ instruction }) => instruction.text)).toEqual([
        'Which processes are running?',
        'Which operating system is running?',
    ])
    expect(Date.parse(recent[0]?.at ?? '')).toBeGreaterThan(Date.parse(recent[1]?.at ?? '') - 1)
    expect((await suggestions(await stand.incident('INC0010002'), 'agent.de')).recent).toEqual([])
})

test('what holds a word of the short description follows, best first, with the word; what says nothing counts not', async () => {
    const { fits } = await suggestions(await incident('The printer does not print, the printers queue is always full'))
    expect(fits.length).toBeGreaterThan(0)
    expect(fits.length).toBeLessThanOrEqual(4)
    for (const { instruction, words } of fits) {
        const text = `${instruction.text} ${instruction.description}`.toLowerCase()
        expect(words.length).toBeGreaterThan(0)
        for (const word of words) expect(text).toContain(word.replace(/s$/, ''))
    }
    const counts = fits.map(({ words }) => words.length)
    expect(counts[0]).toBe(Math.max(...counts))
    expect((await suggestions(await incident('This is always about all of it and more'))).fits).toEqual([])
    expect((await suggestions(await incident(''))).fits).toEqual([])
})

test('an instruction that 1E no longer offers is not suggested', async () => {
    const [row] = await stand.instance.table('x_1e_connect_instruction_definition', 'nameLIKEOperatingSystem')
    const change = (active: string) =>
        stand.instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('x_1e_connect_instruction_definition'); row.get('${row?.['sys_id']}');
             row.setValue('active', ${active}); row.setWorkflow(false); row.update()`
        )
    const texts = async () =>
        (await suggestions(await stand.incident('INC0010002'))).recent.map(({ instruction }) => instruction.text)
    expect(await texts()).toContain('Which operating system is running?')
    await change('false')
    expect(await texts()).not.toContain('Which operating system is running?')
    await change('true')
})

test('devices say what was looked for: the record’s, those of its caller, or any', async () => {
    const own = await devices(await stand.incident('INC0010001'))
    expect(own).toMatchObject({ origin: 'record', caller: null, items: [{ fqdn: DEVICE }] })
    const [amelia] = await stand.instance.table('sys_user', 'name=Amelia Okafor')
    const ofCaller = await devices(await incident('No device', { caller_id: String(amelia?.['sys_id']) }))
    expect(ofCaller).toMatchObject({ origin: 'caller', caller: 'Amelia Okafor' })
    expect(ofCaller.items.map(({ fqdn }) => fqdn)).toContain(DEVICE)
    expect(await devices(await incident('Nobody'))).toMatchObject({ origin: 'any', caller: null })
})

test('an instruction says for how long 1E would wait for its device, within its own limits', async () => {
    const { id } = await stand.instruction('Which processes are running')
    const minutes = async () => resultOf<Instruction>(await stand.agent.get(`${API}/instructions/${id}`)).waitMinutes
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    const before = String(row?.['gather_data_minutes'])
    await stand.settings({ gather_data_minutes: '25' })
    expect(await minutes()).toBe(25)
    await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_instruction_definition'); row.get('${id}');
         row.setValue('gather_minutes_max', 15); row.setWorkflow(false); row.update()`
    )
    expect(await minutes()).toBe(15)
    await stand.settings({ gather_data_minutes: before })
})

test('a quick fix of which no incident tells says what it fits', async () => {
    const administrator = stand.instance.as('tachyon.admin')
    const make = async (path: string, body: Record<string, string>) =>
        resultOf<{ sys_id: string }>(await administrator.post(`/api/now/table/${path}`, body)).sys_id
    const category = await make('x_1e_connect_quick_fix_category', { name: 'Words' })
    const definition = (await stand.instruction('Which operating system')).id
    const fix = (label: string, more: Record<string, string>) =>
        make('x_1e_connect_quick_fix', { label, category, definition, ...more })
    await fix('Mail', { incident_category: 'software' })
    await fix('Windows', { operating_system: 'windows' })
    await fix('Any', {})
    const record = await incident('Outlook', { category: 'software', cmdb_ci: '' })
    const { items } = resultOf<List<QuickFix>>(await stand.agent.get(`${API}/records/incident/${record}/quick-fixes`))
    expect(Object.fromEntries(items.map(({ label, reason }) => [label, reason]))).toEqual({
        Mail: 'Fits “Software”',
        Windows: 'For Windows',
        Any: 'Offered for every incident',
    })
})

test('an instruction is found by the words of its sentence with its values in it', async () => {
    const found = async (words: string) => {
        const answer = await stand.agent.get(`${API}/instructions?query=${encodeURIComponent(words)}`)
        return resultOf<List<Instruction>>(answer).items.map(({ text }) => text)
    }
    const busiest = 'What are the top %count% processes by %sortBy%?'
    expect(await found('top 10 processes by CPU')).toContain(busiest)
    expect(await found('processes by memory')).toContain(busiest)
    expect(await found('top 10 processes by nothing')).toEqual([])
})
