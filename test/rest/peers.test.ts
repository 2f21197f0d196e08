import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Differences, Peers } from '../../src/contract/peers.ts'
import type { PendingApprovals } from '../../src/contract/pending-approval.ts'
import { isFinal, type Run } from '../../src/contract/run.ts'
import type { List, WorkNote } from '../../src/contract/wire.ts'
import { API, COLLECTOR, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

// The same question to other devices, in one instruction, and in what the device differs from them.

let stand: Stand
let answered: Run
const fqdn = (name: string) => `${name}.corp.acme.example`
const London = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => fqdn(`lon-lt-${String(from + at).padStart(4, '0')}`))
const TEAMS = { definition: '1E-Sim-InstalledSoftware', where: { Title: 'Microsoft Teams' } }

beforeAll(async () => {
    stand = await startStand()
    // Only the tests let it look: it could between the two clocks.
    await stand.instance.schedule(COLLECTOR, false)
    await stand.settings({ enable_approval: false, work_note: true })
})
beforeEach(async () => {
    await stand.platform.reset()
    await stand.platform.clock({ instant: true })
    await stand.platform.change({ fqdn: DEVICE, ...TEAMS, set: { Version: '24102.1' } })
    answered = await ask()
})
afterAll(() => stand.stop())

async function ask(words = 'Which software matching', parameters: object = { titleFilter: '%Teams%' }): Promise<Run> {
    const record = (await stand.newIncident()).id
    const run = await stand.start(words, { ...parameters }, { record })
    return stand.until(run.id, ({ state }) => state === 'completed')
}
const peers = async (query = '', run = answered.id) =>
    resultOf<Peers>(await stand.agent.get(`${API}/runs/${run}/peers${query}`))
const post = (devices: unknown, { run = answered.id, key = randomUUID(), user = stand.agent } = {}) =>
    user.post(`${API}/runs/${run}/peers`, { devices, key })
const look = async (run: string) => resultOf<Differences>(await stand.agent.get(`${API}/runs/${run}/differences`))
/** Looks as a page does until everybody has answered or the time is over. */
async function ended(first: Differences): Promise<Differences> {
    for (let now = first, looks = 0; ; now = await look(first.run.id)) {
        if (isFinal(now.run.state)) return now
        // Soon for those who are there, then for those who are not.
        await stand.pass(looks++ < 8 ? 2 : 60)
    }
}
const sends = async () =>
    (await stand.platform.journal()).filter(({ route }) => route === 'POST /Consumer/Instructions/Targeted')
/** The devices of a body that we have sent. */
const devicesIn = (body: unknown) => Reflect.get(Object(body), 'Devices')
const notes = async () =>
    (await stand.instance.table('sys_journal_field', `element_id=${answered.record}^element=work_notes`)).map((row) =>
        String(row['value'])
    )

describe('who can be asked', () => {
    test('computers of the same model and site, not the device itself, at most ten at once', async () => {
        const found = await peers()
        expect(found).toMatchObject({
            source: 'cmdb',
            most: 10,
            about: '',
            asked: null,
            traits: [
                { trait: 'model', text: 'model, Latitude 7440', chosen: true },
                { trait: 'location', text: 'site, London', chosen: true },
                { trait: 'department', text: 'department, Finance', chosen: false },
            ],
        })
        expect(found.items.map((one) => one.fqdn)).toEqual([...London(1, 6), ...London(8, 14)])
        expect(found.items[0]).toEqual({
            fqdn: fqdn('lon-lt-0001'),
            facts: ['Latitude 7440', 'London', 'Sales'],
        })
    })

    test('as the agent chooses: the same department, or nothing the same, which is nobody', async () => {
        const finance = await peers('?same=department')
        expect(finance.items.map((one) => one.fqdn)).toEqual(['lon-lt-0004', 'lon-lt-0008', 'lon-lt-0012'].map(fqdn))
        expect(finance.traits.filter(({ chosen }) => chosen).map(({ trait }) => trait)).toEqual(['department'])
        expect(await peers('?same=')).toMatchObject({
            items: [],
            about: 'No other device that you may read is like this.',
        })
        expect((await peers('?same=model,location,department')).items).toHaveLength(3)
    })

    test('a retired computer is not among them, and one that the agent may not read is not either', async () => {
        const [retired] = await stand.instance.table('cmdb_ci_computer', 'name=lon-lt-0002')
        const where = `/api/now/table/cmdb_ci_computer/${retired?.['sys_id']}`
        await stand.admin.patch(where, { install_status: '7' })
        const restore = await hide('lon-lt-0003')
        try {
            const names = (await peers()).items.map((one) => one.fqdn)
            expect(names).toHaveLength(11)
            expect(names).not.toContain(fqdn('lon-lt-0002'))
            expect(names).not.toContain(fqdn('lon-lt-0003'))
        } finally {
            await restore()
            await stand.admin.patch(where, { install_status: '1' })
        }
    })
})

/** Takes the right to read one computer from everybody. Returns how to give it back. */
async function hide(name: string): Promise<() => Promise<void>> {
    const rules = await stand.instance.table('sys_security_acl', 'nameLIKEcmdb_ci^operation=read')
    for (const { sys_id } of rules) await stand.admin.patch(acl(sys_id), { condition: `name!=${name}` })
    return async () => {
        for (const { sys_id, condition } of rules) await stand.admin.patch(acl(sys_id), { condition: condition ?? '' })
    }
}
const acl = (id: unknown) => `/api/now/table/sys_security_acl/${id}`

test('ten devices are asked in one call, and the values in which this one differs are told', async () => {
    const before = (await sends()).length
    const devices = London(1, 6).concat(London(8, 11))
    await stand.platform.change({ fqdn: fqdn('lon-lt-0003'), ...TEAMS, set: { Version: '24201.9' } })
    const answer = await post(devices)
    expect(answer.status).toBe(201)
    const found = await ended(resultOf<Differences>(answer))
    const [send, ...others] = (await sends()).slice(before)
    expect(others).toEqual([])
    expect(send?.body).toMatchObject({ Devices: devices, KeepRaw: true })
    expect(found).toMatchObject({ answered: 10, facts: ['10 of 10 peers answered'], canNote: true })
    expect(found.said).toBe('9 of 10 peers have Microsoft Teams, Version 24295.605.3225.8804, this device has 24102.1.')
    expect(found.differing).toEqual([
        {
            name: 'Microsoft Teams, Version',
            own: '24102.1',
            most: '24295.605.3225.8804',
            agree: 9,
            of: 10,
            others: '24201.9: lon-lt-0003',
        },
    ])
    // Dates and sizes differ everywhere.
    expect(found.same.map(({ name, own, agree }) => [name, own, agree])).toEqual([
        ['Microsoft Teams, Publisher', 'Microsoft Corporation', 10],
    ])
    expect(found.counted).toBe('Different: 1, the same: 1')
    // It is part of the answer, not a run beside it.
    const listed = `${API}/runs?table=incident&record=${answered.record}`
    const { items, total } = resultOf<List<Run>>(await stand.agent.get(listed))
    expect(items.map(({ id }) => id)).not.toContain(found.run.id)
    expect(total).toBe(items.length)
    expect((await peers()).asked).toBe(found.run.id)
    expect(await notes()).not.toContainEqual(expect.stringContaining(found.run.number))
})

const SILENT = ['3 of 4 peers answered', 'No answer: lon-lt-0013']

test('devices that are offline are waited for as short as the instruction allows and then counted, and results are told before', async () => {
    const first = resultOf<Differences>(await post([...London(1, 3), fqdn('lon-lt-0013')]))
    await stand.pass(4)
    const early = await look(first.run.id)
    expect(early).toMatchObject({ answered: 3, facts: SILENT, run: { state: 'running' } })
    expect(early.differing).toHaveLength(1)
    const last = await ended(early)
    expect(last).toMatchObject({ answered: 3, facts: SILENT, run: { state: 'completed' } })
    const { started, finished } = last.run
    const seconds = (Date.parse(String(finished)) - Date.parse(String(started))) / 1000
    // The instruction gathers for ten minutes at least; the setting says an hour.
    expect(Math.round(seconds / 60)).toBe(10)
})

test('a device that has nothing to tell is one that lacks it; one that cannot answer is counted apart', async () => {
    for (const name of London(1, 3)) await stand.platform.change({ fqdn: name, ...TEAMS, remove: true })
    const nobody = await ended(resultOf<Differences>(await post(London(1, 3))))
    expect(nobody).toMatchObject({ answered: 3, facts: ['3 of 3 peers answered'] })
    expect(nobody.said).toBe('3 of 3 peers do not have Microsoft Teams, this device has it.')
    const updates = await ask('Which updates of severity', { severity: 'All' })
    const mac = fqdn('ber-mb-0002')
    const some = await ended(resultOf<Differences>(await post([...London(1, 3), mac], { run: updates.id })))
    expect(some).toMatchObject({ answered: 3, facts: ['3 of 4 peers answered', 'Could not answer: ber-mb-0002'] })
})

test('two answers are too few to tell', async () => {
    const found = await ended(resultOf<Differences>(await post([...London(1, 2), fqdn('lon-lt-0013')])))
    expect(found).toMatchObject({ differing: [], same: [], said: 'Too few to tell: 2 of 3 peers answered.' })
})

describe('nothing is sent', () => {
    const mine = async () => answered.id
    const cases: [code: string, what: string, devices: () => Promise<unknown>, of: () => Promise<string>][] = [
        ['peers_too_many', 'an eleventh device', async () => London(1, 6).concat(London(8, 12)), mine],
        [
            'device_unknown',
            'a device that the CMDB does not have',
            async () => [...London(1, 3), fqdn('sin-lt-0001')],
            mine,
        ],
        ['device_unknown', 'a name that is none', async () => ['lon-lt-0001.corp.acme.example^ORDERBYname'], mine],
        ['device_unknown', 'a short name', async () => ['lon-lt-0001'], mine],
        ['device_unknown', 'every device', async () => ['%'], mine],
        ['peers_none', 'the device itself', async () => [DEVICE, DEVICE.toUpperCase()], mine],
        ['peers_none', 'an empty list', async () => [], mine],
        ['body_invalid', 'no list', async () => 'lon-lt-0001.corp.acme.example', mine],
        ['body_invalid', 'a list of other things', async () => [{ fqdn: DEVICE }], mine],
        [
            'peers_too_many',
            'a very long list',
            async () => Array.from({ length: 5000 }, (_, at) => `x${at}.example`),
            mine,
        ],
        [
            'peers_question',
            'an action',
            async () => London(1, 3),
            async () => (await ask('Restart the service', { serviceName: 'Spooler', startMode: 'Automatic' })).id,
        ],
        [
            'peers_question',
            'peers of peers',
            async () => London(1, 3),
            async () => (await ended(resultOf<Differences>(await post(London(1, 3))))).run.id,
        ],
    ]
    test.each(cases)('%s: %s', async (code, _what, devices, of) => {
        const run = await of()
        const before = (await sends()).length
        const answer = await post(await devices(), { run })
        expect(codeOf(answer)).toBe(code)
        expect(await sends()).toHaveLength(before)
    })

    test('to a device that the agent may not read', async () => {
        const restore = await hide('lon-lt-0003')
        try {
            const before = (await sends()).length
            expect(codeOf(await post(London(1, 3)))).toBe('device_unknown')
            expect(await sends()).toHaveLength(before)
        } finally {
            await restore()
        }
    })

    test('for a record that was closed, and by who may not read the answer', async () => {
        const before = (await sends()).length
        expect((await post(London(1, 3), { user: stand.instance.as('approver.only') })).status).toBe(403)
        const where = `/api/now/table/incident/${answered.record}`
        await stand.admin.patch(where, { state: '7', active: 'false' })
        expect(codeOf(await post(London(1, 3)))).toBe('record_closed')
        await stand.admin.patch(where, { state: '2', active: 'true' })
        expect(await sends()).toHaveLength(before)
    })

    test('twice for one press', async () => {
        const key = randomUUID()
        const before = (await sends()).length
        const first = resultOf<Differences>(await post(London(1, 3), { key }))
        const again = resultOf<Differences>(await post(London(1, 3), { key }))
        expect(again.run.id).toBe(first.run.id)
        expect(await sends()).toHaveLength(before + 1)
        // It asks nobody else, and is no press of *Run*.
        expect(codeOf(await post(London(1, 4), { key }))).toBe('key_used')
        const { table, record, instruction, parameters } = answered
        const started = { table, record, definition: instruction.id, parameters, device: DEVICE, key }
        expect(codeOf(await stand.agent.post(`${API}/runs`, started))).toBe('key_used')
        expect(await sends()).toHaveLength(before + 1)
    })

    test('for the press that has started a run', async () => {
        const key = randomUUID()
        const record = answered.record
        await stand.start('Which software matching', { titleFilter: '%Teams%' }, { record, key, again: true })
        const before = (await sends()).length
        expect(codeOf(await post(London(1, 3), { key }))).toBe('key_used')
        expect(await sends()).toHaveLength(before)
    })
})

test('whatever is asked for, what is sent is what was asked for and may be read, or nothing', async () => {
    const known = [...London(1, 6), ...London(8, 14)]
    const name = fc.oneof(
        fc.constantFrom(...known, DEVICE, DEVICE.toUpperCase(), fqdn('sin-lt-0001'), 'lon-lt-0001', '', '*', '%'),
        fc.string({ maxLength: 12 })
    )
    await fc.assert(
        fc.asyncProperty(fc.array(name, { maxLength: 13 }), async (devices) => {
            const before = (await sends()).length
            const answer = await post(devices)
            const sent = (await sends()).slice(before).map(({ body }) => devicesIn(body))
            const wanted = [...new Set(devices.map((one) => one.toLowerCase()))].filter((one) => one !== DEVICE)
            const isFine = wanted.length > 0 && wanted.length <= 10 && wanted.every((one) => known.includes(one))
            expect(sent).toEqual(isFine && answer.status === 201 ? [wanted.sort()] : [])
            if (answer.status === 201) expect(isFine).toBe(true)
        }),
        { numRuns: 40 }
    )
}, 120_000)

test('a question that needs an approval waits for it, and the approver reads which devices are meant', async () => {
    const { id } = await stand.instruction('Which software matching')
    const where = `/api/now/table/x_1e_connect_instruction_definition/${id}`
    await stand.instance.as('tachyon.admin').patch(where, { approval_required: 'true' })
    await stand.settings({ enable_approval: true })
    try {
        const before = (await sends()).length
        const { run } = resultOf<Differences>(await post(London(1, 3)))
        expect(run).toMatchObject({ state: 'awaiting_approval', device: London(1, 3).join(', ') })
        const asked = resultOf<PendingApprovals>(await stand.instance.as('approver').get(`${API}/approvals`)).items
        expect(asked.map((one) => one.run.device)).toContain(London(1, 3).join(', '))
        // A list has room for one name; it is that of no device.
        const [row] = await stand.instance.table('x_1e_connect_run', `sys_id=${run.id}`)
        expect(row?.['device']).toBe(`${fqdn('lon-lt-0001')} +2`)
        expect(await sends()).toHaveLength(before)
        const approval = { decision: 'approve', key: randomUUID() }
        resultOf(await stand.instance.as('approver').post(`${API}/runs/${run.id}/approval`, approval))
        expect((await ended(await look(run.id))).answered).toBe(3)
    } finally {
        await stand.settings({ enable_approval: false })
        await stand.instance.as('tachyon.admin').patch(where, { approval_required: 'false' })
    }
})

test('the result is added as one work note, in the name of the agent', async () => {
    const found = await ended(resultOf<Differences>(await post([...London(1, 4), fqdn('lon-lt-0013')])))
    const before = await notes()
    const key = randomUUID()
    const add = async () =>
        resultOf<WorkNote>(await stand.agent.post(`${API}/runs/${found.run.id}/differences`, { key }))
    expect(await add()).toEqual({ record: expect.stringMatching(/^INC/) })
    await add()
    const [text, ...others] = (await notes()).filter((note) => !before.includes(note))
    expect(others).toEqual([])
    expect(text).toBe(
        [
            `1E on ${DEVICE} and 5 peers: Which software matching %Teams% is installed? (${answered.number})`,
            '4 of 4 peers have Microsoft Teams, Version 24295.605.3225.8804, this device has 24102.1.',
            '4 of 5 peers answered; No answer: lon-lt-0013',
        ].join('\n')
    )
})

test('what names persons plays no part', async () => {
    const planted = { definition: '1E-Sim-LoggedOnUsers', where: { SessionId: 1 }, set: { UserName: 'ACME\\planted' } }
    for (const name of London(1, 5)) await stand.platform.change({ fqdn: name, ...planted })
    const users = await ask('logged on', {})
    const found = await ended(resultOf<Differences>(await post(London(1, 5), { run: users.id })))
    expect(found.answered).toBe(5)
    expect(JSON.stringify(found)).not.toContain('planted')
})

describe('on a parent incident', () => {
    async function children(names: (string | null)[]): Promise<void> {
        for (const name of names) {
            const { id } = await stand.newIncident(name)
            await stand.admin.patch(`/api/now/table/incident/${id}`, { parent_incident: answered.record })
        }
    }

    test('the devices of its children are asked, as many as fifty, and those without one are counted', async () => {
        await children(['lon-lt-0001', 'lon-lt-0002', 'lon-lt-0003', null, 'lon-lt-0001'])
        expect(await peers()).toMatchObject({
            source: 'children',
            most: 50,
            about: 'The devices of the child incidents. 1 child incident names no device.',
            items: London(1, 3).map((one) => ({ fqdn: one })),
        })
        await children(
            [...London(4, 6), ...London(8, 14), 'nyc-dt-0003', 'nyc-lt-0009'].map((one) => String(one.split('.')[0]))
        )
        const all = (await peers()).items.map((one) => one.fqdn)
        expect(all).toHaveLength(15)
        const before = (await sends()).length
        const found = resultOf<Differences>(await post(all))
        expect(found.facts[0]).toMatch(/ of 15 peers answered$/)
        expect(await sends()).toHaveLength(before + 1)
        // With another one among them they are peers as any others.
        expect(codeOf(await post([...all, fqdn('ber-mb-0002')]))).toBe('peers_too_many')
        // The agent may still ask those that the CMDB says are alike: one tick leads there.
        expect((await peers()).traits.map(({ trait, chosen }) => [trait, chosen])).toEqual([
            ['model', false],
            ['location', false],
            ['department', false],
        ])
        expect((await peers('?same=department')).source).toBe('cmdb')
    })
})

// Last: all of the above was done by then.
test('everything that was touched outside the app is declared', async () => {
    expect(await stand.instance.table('sys_scope_privilege', 'status=requested')).toEqual([])
})
