import type { Run } from '../../src/contract/run.ts'
import type { List, PlatformDevice, RecordStart } from '../../src/contract/wire.ts'
import { API, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// An interaction has no configuration item: the agent chooses a device of the caller ("Interactions").

let stand: Stand
let interaction: string
let incident: string
beforeAll(async () => {
    stand = await startStand()
    const [link] = await stand.instance.table('interaction_related_record')
    interaction = link?.['interaction'] ?? ''
    incident = link?.['document_id'] ?? ''
})
afterAll(() => stand.stop())

const devices = async (record: string, query = '') =>
    resultOf<List<PlatformDevice>>(
        await stand.agent.get(`${API}/records/interaction/${record}/devices?query=${query}`)
    ).items.map(({ fqdn }) => fqdn)

const run = async (record: string, more: object) =>
    stand.agent.post(`${API}/runs`, {
        table: 'interaction',
        record,
        definition: (await stand.instruction('Which processes are running')).id,
        parameters: {},
        ...more,
    })

let callers = 0
async function callerWith(computers: string[]): Promise<string> {
    const made = await stand.admin.post('/api/now/table/sys_user', { user_name: `caller.${++callers}` })
    const caller = resultOf<{ sys_id: string }>(made).sys_id
    for (const name of computers) {
        const [row] = await stand.instance.table('cmdb_ci_computer', `name=${name}`)
        await stand.admin.patch(`/api/now/table/cmdb_ci_computer/${row?.['sys_id']}`, { assigned_to: caller })
    }
    const body = { opened_for: caller, short_description: 'A call', type: 'phone' }
    return resultOf<{ sys_id: string }>(await stand.admin.post('/api/now/table/interaction', body)).sys_id
}

test('a page of an interaction asks for a device and says what to do', async () => {
    const start = resultOf<RecordStart>(await stand.agent.get(`${API}/records/interaction/${interaction}`))
    expect(start).toMatchObject({ table: 'interaction', device: null, problem: { code: 'device_unchosen' } })
    const refused = await run(interaction, {})
    expect([refused.status, codeOf(refused)]).toEqual([409, 'device_unchosen'])
})

test('the chooser offers the computers of the caller, each once; words find others', async () => {
    const record = await callerWith(['lon-lt-0007', 'lon-lt-0011'])
    expect((await devices(record)).sort()).toEqual(['lon-lt-0007.corp.acme.example', 'lon-lt-0011.corp.acme.example'])
    expect(await devices(record, 'lon-lt-0012')).toEqual(['lon-lt-0012.corp.acme.example'])
    expect((await devices(await callerWith([]))).length).toBeGreaterThan(2)
})

test('a computer whose name begins others brings only itself', async () => {
    const record = await callerWith([])
    const [{ opened_for = '' } = {}] = await stand.instance.table('interaction', `sys_id=${record}`)
    const short = { name: 'lon-lt-001', fqdn: 'lon-lt-001.corp.acme.example', assigned_to: opened_for }
    resultOf(await stand.admin.post('/api/now/table/cmdb_ci_computer', short))
    expect(await devices(record, 'lon-lt-001')).not.toEqual([])
    expect(await devices(record)).toEqual([])
})

test('what was run on an interaction is shown on the incident that was made from it', async () => {
    const started = resultOf<Run>(await run(interaction, { device: 'lon-lt-0011.corp.acme.example' }))
    expect(started.device).toBe('lon-lt-0011.corp.acme.example')
    const listed = async () =>
        resultOf<List<Run>>(await stand.agent.get(`${API}/runs?table=incident&record=${incident}`)).items
    expect((await listed()).map(({ id }) => id)).toContain(started.id)
    const start = resultOf<RecordStart>(await stand.agent.get(`${API}/records/incident/${incident}`))
    expect(start.newestRun?.id).toBe(started.id)

    const elsewhere = await stand.incident('INC0010002')
    const others = resultOf<List<Run>>(await stand.agent.get(`${API}/runs?table=incident&record=${elsewhere}`)).items
    expect(others.map(({ id }) => id)).not.toContain(started.id)
})

test('it is not, when the user may not read the interaction', async () => {
    const [rule] = await stand.instance.table('sys_security_acl', 'name=interaction^operation=read')
    const only = { condition: 'short_description=nothing has this' }
    resultOf(await stand.admin.patch(`/api/now/table/sys_security_acl/${rule?.['sys_id']}`, only))
    const runs = resultOf<List<Run>>(await stand.agent.get(`${API}/runs?table=incident&record=${incident}`)).items
    expect(runs.filter(({ table }) => table === 'interaction')).toEqual([])
    resultOf(await stand.admin.patch(`/api/now/table/sys_security_acl/${rule?.['sys_id']}`, { condition: '' }))
})
