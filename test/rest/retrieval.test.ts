import { API, CONFIGURATION, codeOf, eventually, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterEach(() => stand.platform.clearFaults())
afterAll(() => stand.stop())

const definitions = (query: string) => stand.instance.table('x_1e_connect_instruction_definition', query)

async function retrieve(body = {}): Promise<void> {
    resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, body))
    await stand.instance.idle()
}

test('retrieving twice changes nothing the second time', async () => {
    const before = await definitions('active=true')
    expect(before).toHaveLength(43)
    await retrieve()
    expect(await definitions('active=true')).toEqual(before)
})

test('a definition that is gone becomes inactive, comes back as the same row, and keeps local choices', async () => {
    const [row] = await definitions('name=1E-Sim-FlushDns')
    await stand.admin.patch(`/api/now/table/x_1e_connect_instruction_definition/${row?.['sys_id']}`, {
        approval_required: 'false',
    })
    await stand.platform.fault({ fault: { kind: 'definitionGone', names: ['1E-Sim-FlushDns'] } })
    await retrieve()
    expect((await definitions('name=1E-Sim-FlushDns'))[0]).toMatchObject({ active: 'false' })
    await stand.platform.clearFaults()
    await retrieve()
    const back = await definitions('name=1E-Sim-FlushDns')
    expect(back).toEqual([
        expect.objectContaining({ sys_id: row?.['sys_id'], active: 'true', approval_required: 'false' }),
    ])
})

test.each([
    ['an error', { kind: 'status', status: 500, body: 'error-array' }],
    ['an empty list', { kind: 'emptyCatalogue' }],
    ['a web page', { kind: 'html200' }],
    ['half an answer', { kind: 'malformedJson' }],
])('%s changes nothing and is logged with its reason', async (_name, fault) => {
    const before = await definitions('')
    await stand.platform.fault({ match: { path: '^/consumer/instructiondefinitions' }, fault })
    await retrieve()
    expect(await definitions('')).toEqual(before)
    const lines = await stand.instance.log()
    expect(
        lines.some((line) => /Instructions were not retrieved: .+ The existing list was not changed/.test(line.message))
    ).toBe(true)
})

test('how it went is said on the form and on Support: what came, or why not, and when', async () => {
    const support = async () => {
        const answer = await stand.instance.as('tachyon.admin').get('/x_1e_connect_support.do')
        return String(answer.body).replace(/<[^>]+>/g, ' ')
    }
    await retrieve()
    expect(await support()).toMatch(
        /Instructions retrieved at \d{4}-\d\d-\d\d [\d:]{8}: 43 received, 0 added, 0 updated, 0 deactivated\./
    )
    await stand.platform.fault({
        match: { path: '^/consumer/instructiondefinitions' },
        fault: { kind: 'emptyCatalogue' },
    })
    await retrieve()
    expect(await support()).toMatch(/Instructions were not retrieved at [-\d: ]{19}: /)
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    expect(row?.['retrieval']).toMatch(/^Failed at [-\d: ]{19}: /)
    await stand.platform.clearFaults()
    await retrieve()
})

describe('the scheduled job of the seed', () => {
    const NAME = '1E Platform-Retrieve Instruction'
    const jobs = () => stand.instance.table('sysauto_script', `name=${NAME}`)

    test('is no part of the package: the first retrieval adds it, the next one adds it again when it was deleted', async () => {
        const [job] = await jobs()
        expect(job).toMatchObject({ active: 'true', run_type: 'daily', time_zone: 'UTC' })
        await stand.admin.delete(`/api/now/table/sysauto_script/${job?.['sys_id']}`)
        expect(await jobs()).toEqual([])
        await retrieve()
        expect(await jobs()).toHaveLength(1)
    })

    test('stays as an administrator has set it', async () => {
        const [job] = await jobs()
        await stand.admin.patch(`/api/now/table/sysauto_script/${job?.['sys_id']}`, { active: 'false' })
        await retrieve()
        expect(await jobs()).toEqual([expect.objectContaining({ sys_id: job?.['sys_id'], active: 'false' })])
        await stand.admin.patch(`/api/now/table/sysauto_script/${job?.['sys_id']}`, { active: 'true' })
    })
})

test('what is missing is said at once, and nothing is queued', async () => {
    const retrieval = async () =>
        (await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`))[0]?.['retrieval']
    const before = await retrieval()
    await stand.forceSettings({ user_name: '' })
    const answer = await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {})
    expect([answer.status, codeOf(answer)]).toEqual([409, 'configuration_incomplete'])
    expect(await retrieval()).toBe(before)
    await stand.forceSettings({ user_name: 'ACME\\\\svc-1e-servicenow' })
    await retrieve()
    expect(await retrieval()).toBe('43 received, 0 added, 0 updated, 0 deactivated.')
})

test('the scheduled job retrieves once there was a first retrieval', async () => {
    await stand.platform.fault({ fault: { kind: 'definitionGone', names: ['1E-Sim-FlushDns'] } })
    await stand.instance.job('1E Platform-Retrieve Instruction')
    await eventually('the job has deactivated it', async () => {
        const [row] = await definitions('name=1E-Sim-FlushDns')
        return row?.['active'] === 'false' ? true : undefined
    })
})

const activeNow = async () => (await definitions('active=true')).length
const lists = async () =>
    (await stand.platform.journal()).filter(({ path }) => /InstructionDefinitions$/.test(path)).length
const lastRetrieval = async () =>
    (await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`))[0]?.['retrieval']

test('thousands are stored from one download; a list that lacks most of them switches off none unless that is accepted', async () => {
    await retrieve()
    const [usual, before] = [await activeNow(), await lists()]
    await stand.platform.fault({ fault: { kind: 'largeCatalogue', count: 2500 } })
    await retrieve()
    const many = await activeNow()
    expect(many).toBeGreaterThan(2400)
    expect((await lists()) - before).toBe(1)
    expect(await lastRetrieval()).toMatch(/^\d+ received, \d+ added, 0 updated, 0 deactivated\.$/)
    await stand.platform.clearFaults()
    await retrieve()
    expect(await activeNow()).toBe(many)
    expect(String(await lastRetrieval()).replace(/^Failed at [-\d: ]{19}: /, '')).toBe(
        `1E returned ${usual} of ${many} known instructions, so the existing list was not changed. Check the roles of the proxy user. If the shorter list is right, press Accept Shorter List in the configuration: the others then become inactive.`
    )
    await retrieve({ force: true })
    expect(await activeNow()).toBe(usual)
    expect((await lists()) - before).toBe(3)
})

test('an instruction of a set that an administrator has switched off is neither found nor run, also after a retrieval', async () => {
    const found = await stand.instruction('Which operating system')
    const [set] = await stand.instance.table('x_1e_connect_instruction_set', `name=${found.set}`)
    const path = `/api/now/table/x_1e_connect_instruction_set/${set?.['sys_id']}`
    const administrator = stand.instance.as('tachyon.admin')
    resultOf(await administrator.patch(path, { active: 'false' }))
    try {
        await stand.instance.job('1E Platform-Retrieve Instruction')
        await expect(stand.instruction('Which operating system')).rejects.toThrow('No instruction holds')
        const record = (await stand.newIncident()).id
        const body = { table: 'incident', record, definition: found.id, parameters: {} }
        const answer = await stand.agent.post(`${API}/runs`, body)
        expect([answer.status, codeOf(answer)]).toEqual([409, 'definition_inactive'])
    } finally {
        resultOf(await administrator.patch(path, { active: 'true' }))
    }
    expect((await stand.instruction('Which operating system')).id).toBe(found.id)
})

test('an event subscription is no instruction: it is left out, and what stands beside it is not', async () => {
    await stand.platform.enlarge({ unusual: true })
    await retrieve()
    expect(await definitions('name=1E-Sim-EveryType^active=true')).toHaveLength(1)
    expect(await definitions('name=1E-Sim-ProcessStarted')).toEqual([])
})

test('of 1E at another address whatever it lists is taken, however little of it was known', async () => {
    const where = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    const platform_url = String(row?.['platform_url'])
    const credential = { user_name: 'ACME\\svc-1e-servicenow', user_password: 'Consumer!2026' }
    const change = async (address: string) =>
        resultOf(await stand.admin.patch(where, { platform_url: address, ...credential }))
    const usual = await activeNow()
    await stand.platform.fault({ fault: { kind: 'largeCatalogue', count: 200 } })
    await retrieve()
    expect(await activeNow()).toBeGreaterThan(2 * usual)
    await stand.platform.clearFaults()
    await change(platform_url.replace('127.0.0.1', 'localhost'))
    try {
        await retrieve()
        expect(await activeNow()).toBe(usual)
    } finally {
        await change(platform_url)
    }
})
