import { API, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
let record: string
let definition: string
beforeAll(async () => {
    stand = await startStand()
    record = await stand.incident('INC0010001')
    definition = (await stand.instruction('Which processes are running')).id
})
afterAll(() => stand.stop())

const valid = () => ({ table: 'incident', record, definition, parameters: {} })

/** Everything that a refused request may not touch. */
async function traces(): Promise<[number, number]> {
    return [(await stand.platform.journal()).length, (await stand.instance.table('x_1e_connect_run', '')).length]
}

const forged = '0123456789abcdef0123456789abcdef'

test.each([
    ['a definition that does not exist', () => ({ ...valid(), definition: forged }), 404, 'definition_missing'],
    ['a record that does not exist', () => ({ ...valid(), record: forged }), 404, 'record_missing'],
    ['a table that is not for runs', () => ({ ...valid(), table: 'sys_user' }), 404, 'record_missing'],
    [
        'a device that the CMDB does not hold',
        () => ({ ...valid(), device: 'evil.example', chosen: true }),
        409,
        'device_unknown',
    ],
    [
        'a device named like a member of every object',
        () => ({ ...valid(), device: 'constructor', chosen: true }),
        409,
        'device_unknown',
    ],
    [
        'a parameter that the instruction does not have',
        () => ({ ...valid(), parameters: { evil: '1' } }),
        422,
        'parameter_invalid',
    ],
    ['a device that the record does not name', () => ({ ...valid(), device: 'evil.example' }), 409, 'device_changed'],
    ['a parameter that is not text', () => ({ ...valid(), parameters: { count: 5 } }), 400, 'body_invalid'],
    ['a field that the call does not have', () => ({ ...valid(), state: 'completed' }), 400, 'body_invalid'],
    ['a record id that is a query', () => ({ ...valid(), record: 'x^ORnumberISNOTEMPTY' }), 400, 'body_invalid'],
    ['a list instead of an object', () => [valid()], 400, 'body_invalid'],
])('%s is refused and leaves no trace', async (_name, body, status, code) => {
    const before = await traces()
    const answer = await stand.agent.post(`${API}/runs`, body())
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(await traces()).toEqual(before)
})

test.each([
    ['INC without a device', 'INC0010002', 'device_missing'],
    ['INC with a printer', 'INC0010003', 'device_not_computer'],
    ['a closed INC', 'INC0010004', 'record_closed'],
])('%s cannot be run on, and the page says why', async (_name, number, code) => {
    const id = await stand.incident(number)
    const start = resultOf<{ problem: { code: string } }>(await stand.agent.get(`${API}/records/incident/${id}`))
    expect(start.problem.code).toBe(code)
    const before = await traces()
    const answer = await stand.agent.post(`${API}/runs`, { ...valid(), record: id })
    expect([answer.status, codeOf(answer)]).toEqual([409, code])
    expect(await traces()).toEqual(before)
})

test.each([
    ['nobody', null, 401],
    ['fulfiller', 'fulfiller', 403],
    ['approver.only', 'approver.only', 403],
])('%s may not start a run, search, or begin on a record', async (_name, user, status) => {
    const client = user === null ? stand.instance.anonymous() : stand.instance.as(user)
    const before = await traces()
    expect((await client.post(`${API}/runs`, valid())).status).toBe(status)
    expect((await client.get(`${API}/instructions?query=proc`)).status).toBe(status)
    expect((await client.get(`${API}/records/incident/${record}`)).status).toBe(status)
    expect(await traces()).toEqual(before)
})

test('a record that the agent may not read does not exist for the agent', async () => {
    const [hidden] = await stand.instance.table('incident', 'u_restricted=true')
    const id = String(hidden?.['sys_id'])
    const before = await traces()
    const answer = await stand.agent.post(`${API}/runs`, { ...valid(), record: id })
    expect([answer.status, codeOf(answer)]).toEqual([404, 'record_missing'])
    expect(codeOf(await stand.agent.get(`${API}/records/incident/${id}`))).toBe('record_missing')
    expect(await traces()).toEqual(before)
})

test('a run is readable through its record only', async () => {
    const run = await stand.start('Which operating system is running')
    const foreign = await stand.instance.as('approver.only').get(`${API}/runs/${run.id}`)
    expect([foreign.status, codeOf(foreign)]).toEqual([404, 'run_missing'])
    const restricted = await stand.admin.patch(`/api/now/table/incident/${record}`, { u_restricted: 'true' })
    expect(restricted.status).toBe(200)
    try {
        for (const path of ['', '/responses']) {
            const answer = await stand.agent.get(`${API}/runs/${run.id}${path}`)
            expect([answer.status, codeOf(answer)]).toEqual([404, 'run_missing'])
        }
        expect((await stand.agent.get(`/api/now/table/x_1e_connect_run/${run.id}`)).status).toBe(404)
        expect(
            resultOf<unknown[]>(
                await stand.agent.get(`/api/now/table/x_1e_connect_response?sysparm_query=run=${run.id}`)
            )
        ).toEqual([])
    } finally {
        await stand.admin.patch(`/api/now/table/incident/${record}`, { u_restricted: 'false' })
    }
})

test('only who started a run, or an administrator, may cancel it', async () => {
    const run = await stand.start('Answer after seconds', { seconds: '60' })
    const other = await stand.instance.as('approver').post(`${API}/runs/${run.id}/cancel`, {})
    expect(other.status).toBe(403)
    const admin = await stand.instance.as('tachyon.admin').post(`${API}/runs/${run.id}/cancel`, {})
    expect(admin.status).toBe(200)
})

test('nobody writes runs, claims or responses through the Table API, and nobody reads claims or tokens', async () => {
    for (const user of ['agent', 'tachyon.admin', 'admin']) {
        const client = stand.instance.as(user)
        expect((await client.post('/api/now/table/x_1e_connect_run', { state: 'queued' })).status).toBe(403)
        expect((await client.get('/api/now/table/x_1e_connect_claim')).status).toBe(403)
        expect((await client.get('/api/now/table/x_1e_core_connect_secret')).status).toBe(403)
    }
})

test('retrieval is for administrators, and a password never comes back', async () => {
    const agent = await stand.agent.post(`${API}/configurations/${CONFIGURATION}/retrieve`, {})
    expect(agent.status).toBe(403)
    const stored = resultOf<Record<string, string>>(
        await stand.instance.as('tachyon.admin').get(`/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`)
    )
    expect(stored['user_name']).toBe('ACME\\svc-1e-servicenow')
    expect(stored['user_password']).toBe('')
    const everything = JSON.stringify([await stand.instance.log(), stand.instance.output()])
    expect(everything).not.toContain('Consumer!2026')
    expect(everything).not.toContain(Buffer.from('ACME\\svc-1e-servicenow:Consumer!2026').toString('base64'))
})
