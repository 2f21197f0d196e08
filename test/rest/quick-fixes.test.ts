import type { List, QuickFix } from '../../src/contract/wire.ts'
import { API, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

const CATEGORIES = '/api/now/table/x_1e_connect_quick_fix_category'
const FIXES = '/api/now/table/x_1e_connect_quick_fix'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterEach(() => stand.platform.clearFaults())
afterAll(() => stand.stop())

const administrator = () => stand.instance.as('tachyon.admin')

async function category(name: string, more: Record<string, string> = {}): Promise<string> {
    return resultOf<{ sys_id: string }>(await administrator().post(CATEGORIES, { name, ...more })).sys_id
}

/** What the Table API answers to a new fix for the instruction with these words. */
async function tryFix(words: string, more: Record<string, string>) {
    return administrator().post(FIXES, { label: 'A fix', definition: (await stand.instruction(words)).id, ...more })
}

async function fix(words: string, more: Record<string, string>): Promise<string> {
    return resultOf<{ sys_id: string }>(await tryFix(words, more)).sys_id
}

async function offered(record: string, table = 'incident'): Promise<QuickFix[]> {
    return resultOf<List<QuickFix>>(await stand.agent.get(`${API}/records/${table}/${record}/quick-fixes`)).items
}

const rank = () => stand.instance.job('1E Platform-Rank Quick Fixes')
const removeAll = () =>
    stand.instance.script(
        'x_1e_connect',
        `['x_1e_connect_quick_fix', 'x_1e_connect_quick_fix_category'].forEach(function (table) {
            var row = new GlideRecord(table); row.query(); while (row.next()) row.deleteRecord() })`
    )
beforeEach(removeAll)

test.each([
    ['without a name', { name: '' }],
    ['with an order below 0', { name: 'Order', order: '-1' }],
    ['with an order above 10000', { name: 'Order', order: '10001' }],
    ['for a category that incidents do not have', { name: 'Kind', incident_category: 'plumbing' }],
])('a category %s is refused', async (_name, row) => {
    expect((await administrator().post(CATEGORIES, row)).status).toBe(403)
    expect(await stand.instance.table('x_1e_connect_quick_fix_category')).toEqual([])
})

test('the name of a category is unique in its domain, and a category keeps its own name', async () => {
    const id = await category('Network')
    expect((await administrator().post(CATEGORIES, { name: 'Network' })).status).toBe(403)
    expect((await administrator().patch(`${CATEGORIES}/${id}`, { description: 'VPN' })).status).toBe(200)
    const elsewhere = await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_quick_fix_category'); row.newRecord(); row.setValue('name', 'Network');
         row.setValue('sys_domain', '6b0407192053ebbc3b4e1d69a9b08ccf'); answer = !!row.insert()`
    )
    expect(elsewhere.error).toBe('')
    expect(await stand.instance.table('x_1e_connect_quick_fix_category', 'name=Network')).toHaveLength(2)
})

test.each([
    ['without a label', { label: '' }],
    ['whose presets are no JSON', { presets: 'count=4' }],
    ['whose presets are a list', { presets: '["4"]' }],
    ['whose presets hold a number', { presets: '{"count":4}' }],
    ['that presets a parameter which the instruction lacks', { presets: '{"colour":"red"}' }],
    ['that presets a value out of range', { presets: '{"count":"99"}' }],
    ['that presets a value which is not listed', { presets: '{"sortBy":"Colour"}' }],
])('a fix %s is refused, whichever way it comes', async (_name, row) => {
    const made = await category('Speed')
    expect((await tryFix('top %count% processes', { category: made, ...row })).status).toBe(403)
    expect(await stand.instance.table('x_1e_connect_quick_fix')).toEqual([])
    const script = await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_quick_fix'); row.newRecord(); row.setValue('label', 'A fix');
         row.setValue('category', '${made}');
         row.setValue('definition', '${(await stand.instruction('top %count% processes')).id}');
         var more = ${JSON.stringify(row)}; for (var field in more) row.setValue(field, more[field]); row.insert()`
    )
    expect(script.error).toBe('')
    expect(await stand.instance.table('x_1e_connect_quick_fix')).toEqual([])
})

test('a category that is deleted takes its fixes with it, and no other', async () => {
    const speed = await category('Speed')
    const other = await fix('DNS cache', { category: await category('Network') })
    await fix('Which processes', { category: speed })
    await fix('operating system', { category: speed })
    expect((await administrator().delete(`${CATEGORIES}/${speed}`)).status).toBe(204)
    expect((await stand.instance.table('x_1e_connect_quick_fix')).map(({ sys_id }) => sys_id)).toEqual([other])
})

test('conditions on category, subcategory and OS hold for categories and fixes alike', async () => {
    const [speed, network] = [
        await category('Speed', { incident_category: 'software', incident_subcategory: 'performance' }),
        await category('Network', { incident_category: 'network' }),
    ]
    const always = await category('Always')
    await fix('Which processes', { category: speed, label: 'Processes' })
    await fix('DNS cache', { category: network, label: 'DNS' })
    await fix('operating system', { category: always, label: 'Everywhere' })
    await fix('Who is logged on', { category: always, label: 'On a Mac', operating_system: 'macos' })
    await fix('battery', { category: always, label: 'Only mail', incident_subcategory: 'email' })
    await fix('BIOS', { category: always, label: 'Switched off', active: 'false' })
    const labels = async (number: string) => (await offered(await stand.incident(number))).map(({ label }) => label)
    expect((await labels('INC0010001')).sort()).toEqual(['Everywhere', 'Processes'])
    // Its device is a Mac.
    expect((await labels('INC0010002')).sort()).toEqual(['Everywhere', 'On a Mac', 'Only mail'])
    expect((await labels('INC0010013')).sort()).toEqual(['DNS', 'Everywhere'])
    const nowhere = await stand.newIncident(null)
    expect((await offered(nowhere.id)).map(({ label }) => label).sort()).toEqual(['Everywhere', 'On a Mac'])
})

test('a fix says what it presets and whether something is left to fill in; without history the order decides', async () => {
    const made = await category('All')
    await fix('top %count% processes', { category: made, label: 'Ten', presets: '{"sortBy":"CPU"}', order: '200' })
    await fix('Can the device reach', { category: made, label: 'Reach', presets: '{"count":"3"}', order: '100' })
    const [reach, ten] = await offered(await stand.incident('INC0010001'))
    expect(reach).toMatchObject({
        label: 'Reach',
        category: 'All',
        presets: { count: '3' },
        ready: false,
        similar: 0,
        seconds: null,
        reason: 'Offered for every incident',
        instruction: { kind: 'question', hasParameters: true },
    })
    expect(ten).toMatchObject({ label: 'Ten', ready: true })
})

const iso = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')

/** Incidents with one run each of an instruction, 40 s long; the last `returned` of them came back. */
async function history(definition: string, count: number, returned: number, more: Record<string, string> = {}) {
    const at = Array.from({ length: count }, (_, index) => index)
    const id = (kind: string, index: number) => `${kind}${index}`.padStart(32, '0')
    const rows = {
        incident: at.map((index) => ({
            sys_id: id('a', index),
            number: `INC00000${index}`,
            category: 'database',
            subcategory: 'memory',
            state: '6',
            opened_at: iso(-300),
            resolved_at: iso(-100),
            reopen_count: index >= count - returned ? '1' : '0',
            reopened_time: index >= count - returned ? iso(-150) : '',
        })),
        x_1e_connect_run: at.map((index) => ({
            sys_id: id('b', index),
            number: `TRI00000${index}`,
            guard: id('b', index),
            definition,
            record_table: 'incident',
            record_id: id('a', index),
            state: 'completed',
            parameters: '{}',
            started: iso(-200),
            finished: new Date(Date.parse(`${iso(-200)}Z`) + 40_000).toISOString().slice(0, 19).replace('T', ' '),
            sys_domain: 'global',
            ...more,
        })),
    }
    resultOf({ status: 200, body: { result: await stand.admin.post('/__dev/rows', rows) } })
}

test('worked by hand: of 17 incidents three came back, so 14 of 17 were resolved, in about 40 s', async () => {
    const { id: definition } = await stand.instruction('DNS cache')
    const made = await category('Network')
    await fix('DNS cache', { category: made, label: 'Flush DNS' })
    await fix('How good is the Wi-Fi', { category: made, label: 'Wi-Fi', order: '1' })
    await history(definition, 17, 3)
    await rank()
    const { id } = await stand.newIncident()
    const where = `/api/now/table/incident/${id}`
    resultOf(await stand.admin.patch(where, { category: 'database', subcategory: 'memory' }))
    const [first, second] = await offered(id)
    expect(first).toMatchObject({
        label: 'Flush DNS',
        resolved: 14,
        similar: 17,
        seconds: 40,
        reason: 'Resolved 14 of 17 similar incidents, about 40 s',
    })
    expect(second).toMatchObject({ label: 'Wi-Fi', similar: 0 })

    // Another subcategory knows nothing of its own: the category speaks.
    resultOf(await stand.admin.patch(where, { subcategory: 'vpn' }))
    expect((await offered(id))[0]).toMatchObject({ resolved: 14, similar: 17 })
    resultOf(await stand.admin.patch(where, { category: 'inquiry' }))
    expect((await offered(id)).map(({ similar }) => similar)).toEqual([0, 0])

    // An incident that comes back later counts against it from then on.
    const [resolved] = await stand.instance.table('incident', 'category=database^reopen_count=0^state=6')
    resultOf(
        await stand.admin.patch(`/api/now/table/incident/${resolved?.['sys_id']}`, {
            state: '2',
            reopen_count: '1',
            reopened_time: iso(-1),
        })
    )
    await rank()
    resultOf(await stand.admin.patch(where, { category: 'database' }))
    expect((await offered(id))[0]).toMatchObject({ resolved: 13, similar: 17 })
})

test('what happened in another domain says nothing here, and its fixes are not offered', async () => {
    const foreign = '6b0407192053ebbc3b4e1d69a9b08ccf'
    const { id: definition } = await stand.instruction('mapped')
    const made = await category('Network')
    await fix('mapped', { category: made, label: 'Drives' })
    await history(definition, 5, 0, { sys_domain: foreign })
    await rank()
    const { id } = await stand.newIncident()
    resultOf(await stand.admin.patch(`/api/now/table/incident/${id}`, { category: 'database', subcategory: 'memory' }))
    expect((await offered(id))[0]).toMatchObject({ label: 'Drives', similar: 0 })
    await stand.instance.script(
        'x_1e_connect',
        `['x_1e_connect_quick_fix_category', 'x_1e_connect_quick_fix'].forEach(function (table) {
            var row = new GlideRecord(table); row.query();
            while (row.next()) { row.setValue('sys_domain', '${foreign}'); row.setWorkflow(false); row.update() } })`
    )
    expect(await offered(id)).toEqual([])
})

test('an instruction that 1E no longer offers disappears from the fixes, and the log says so', async () => {
    const made = await category('Network')
    const id = await fix('DNS cache', { category: made, label: 'Flush DNS' })
    const record = await stand.incident('INC0010001')
    expect(await offered(record)).toHaveLength(1)
    const retrieve = async () => {
        resultOf(await administrator().post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
        await stand.instance.idle()
    }
    await stand.platform.fault({ fault: { kind: 'definitionGone', names: ['1E-Sim-FlushDns'] } })
    await retrieve()
    expect(await offered(record)).toEqual([])
    const lines = (await stand.instance.log()).map(({ message }) => message)
    expect(lines.some((line) => /no longer offered.*: Flush DNS$/.test(line))).toBe(true)
    // Nobody can make a fix of it, or bring one back; switching it off is allowed.
    expect((await administrator().patch(`${FIXES}/${id}`, { active: 'false' })).status).toBe(200)
    expect((await administrator().patch(`${FIXES}/${id}`, { active: 'true' })).status).toBe(403)
    await stand.platform.clearFaults()
    await retrieve()
    expect((await administrator().patch(`${FIXES}/${id}`, { active: 'true' })).status).toBe(200)
    expect(await offered(record)).toHaveLength(1)
})

test('who may not read the record gets no fixes, and other tables have none', async () => {
    const record = await stand.incident('INC0010001')
    const where = `${API}/records/incident/${record}/quick-fixes`
    expect((await stand.instance.as('fulfiller').get(where)).status).toBe(403)
    expect(codeOf(await stand.agent.get(where.replace(record, 'f'.repeat(32))))).toBe('record_missing')
    expect(codeOf(await stand.agent.get(`${API}/records/problem/${record}/quick-fixes`))).toBe('record_missing')
})
