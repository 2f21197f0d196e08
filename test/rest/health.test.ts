import type { ConnectionTest } from '../../src/contract/connection.ts'
import type { Health, HealthLine, HealthName, HealthState } from '../../src/contract/health.ts'
import type { Run } from '../../src/contract/run.ts'
import { automate, okOf } from '../support/automation.ts'
import { RESTART, VALUES } from '../support/proofs.ts'
import { API, COLLECTOR, CONFIGURATION, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

// GET /health: what works of a connection is one line; what is really broken here says its cause, its cure and what agents read.

const PASSWORD = 'Consumer!2026'
const PRINCIPAL = 'ACME\\svc-1e-servicenow'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: false })
    await stand.checkEntitlement()
})
afterAll(() => stand.stop())

const administrator = () => stand.instance.as('tachyon.admin')
const health = async () => resultOf<Health>(await administrator().get(`${API}/health`))
const tenant = async () => {
    const [only] = (await health()).tenants
    if (!only) throw new Error('There is no connection')
    return only
}
const line = async (name: HealthName): Promise<HealthLine> => {
    const found = (await tenant()).lines.find((each) => each.name === name)
    if (!found) throw new Error(`There is no line ${name}`)
    return found
}
const configurations = `${API}/configurations/${CONFIGURATION}`
const test1E = async () => resultOf<ConnectionTest>(await administrator().post(`${configurations}/test`, {}))
const retrieve = async () => {
    resultOf(await administrator().post(`${configurations}/retrieve`, {}))
    await stand.instance.idle()
}
const global = async (script: string) => {
    const { error } = await stand.instance.script('global', script, 'admin')
    expect(error).toBe('')
}
/** A statement for each row that the query finds; at least one. */
const each = (table: string, query: string, what: string) =>
    global(
        `var row = new GlideRecord('${table}'); row.addEncodedQuery('${query}'); row.query();
         if (!row.hasNext()) throw 'none of ${table}'; while (row.next()) { ${what} }`
    )
const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000 - 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
const fault = (kind: string, path: string, more: object = {}) =>
    stand.platform.fault({ match: { path }, fault: { kind, ...more } })
const look = async (run: string) => resultOf<Run>(await stand.agent.get(`${API}/runs/${run}`))
const question = async (more: object = {}) => {
    const { id } = await stand.start('Which processes', {}, { again: true, ...more })
    return id
}

test('before anybody has tested or run anything nothing fails, and what is not known yet says so', async () => {
    const found = await tenant()
    expect([found.name, found.failed, found.domain]).toEqual(['App Configuration', 0, ''])
    expect(found.lines.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
        'answers noted',
        'approvals well',
        'automation well',
        'calls well',
        'experience well',
        'instructions well',
        'jobs well',
        'licence noted',
        'sends noted',
        'sign_in well',
        'test noted',
        'waiting well',
    ])
    expect(await line('instructions')).toMatchObject({ said: '43 received, 43 added, 0 updated, 0 deactivated.' })
})

test('what works is said in figures, and looking at it asks nothing of 1E', async () => {
    const { message } = await test1E()
    const before = (await stand.platform.journal()).length
    const run = await question()
    await stand.until(run, ({ state }) => state === 'completed')
    const after = (await stand.platform.journal()).length
    const found = await tenant()
    expect(found.lines.filter(({ state }) => state !== 'well')).toEqual([])
    expect((await line('sign_in')).said).toBe(`${PRINCIPAL}, with a password`)
    expect((await line('sends')).said).toBe('1 in the last hour, all taken.')
    expect((await line('answers')).said).toMatch(/^1 in the last hour, after \d+ s on average\.$/)
    // As the test said.
    expect(message).toContain(`${parseInt((await line('licence')).said, 10)} days of licence left`)
    expect((await line('approvals')).said).toBe('Approval is off: what agents run is sent at once.')
    // What each step has asked: nothing else went to 1E meanwhile.
    expect((await line('calls')).said).toBe(
        `${after - before} for the runs of the last hour; at most 3 at the same time.`
    )
    expect((await stand.platform.journal()).length).toBe(after)
})

test('what automation does is counted: runs of the last hour, runs that wait, and open requests', async () => {
    const said = async () => (await line('automation')).said
    const counted = (started: number, waiting: number, requests: number) =>
        `${started} runs started in the last hour, ${waiting} wait; at most 3 at the same time in 1E. Open requests: ${requests}.`
    expect(await said()).toBe(counted(0, 0, 0))
    await stand.settings({ ai_agents: true })
    const { id: record } = await stand.newIncident()
    const asked = { record, instruction: (await stand.instruction('Which operating system')).id }
    const { id: run } = okOf(await automate(stand.instance, 'agent', 'ask_question', asked))
    const ofPerson = await question()
    expect(await said()).toBe(counted(1, 1, 0))
    for (const one of [run, ofPerson]) await stand.until(one, ({ state }) => state === 'completed')
    const restart = { record, instruction: RESTART.action, parameters: JSON.stringify(VALUES), reason: 'It hangs.' }
    const request = okOf(await automate(stand.instance, 'agent', 'request_action', restart))
    expect(await said()).toBe(counted(1, 0, 1))
    resultOf(await stand.agent.post(`${API}/requests/${request.id}/dismiss`, {}))
    await stand.pass(3700)
    expect(await said()).toBe(counted(0, 0, 0))
})

test('it is for administrators of the app', async () => {
    expect((await stand.agent.get(`${API}/health`)).status).toBe(403)
})

/** Breaks one thing and mends it again: what its line then says, does, and lets agents read. */
const BROKEN: [HealthName, string, HealthState, RegExp, RegExp, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
        'sign_in',
        'a wrong password',
        'failed',
        /^1E refuses the user ACME\\svc-1e-servicenow since (\S+ )?\d\d:/,
        /^The password was changed .+ Last success: (\S+ )?\d\d:.+ServiceNow cannot use 1E at this time/,
        async () => {
            await stand.settings({ user_password: 'wrong' })
            await stand.checkEntitlement()
        },
        async () => {
            await stand.settings({ user_password: PASSWORD })
            await stand.checkEntitlement()
        },
    ],
    [
        'sign_in',
        'a 1E that does not answer',
        'failed',
        /^1E does not answer since (\S+ )?\d\d:/,
        /^Check the network, .+1E does not answer since .+ Next try at /,
        async () => {
            await fault('reset', '.')
            await stand.checkEntitlement()
        },
        async () => {
            await stand.platform.clearFaults()
            await test1E()
            await stand.checkEntitlement()
        },
    ],
    [
        'sign_in',
        'a setting that is missing',
        'failed',
        /^The sign-in fails since (\S+ )?\d\d:/,
        /^1E is not configured yet: 1E User Name is missing\./,
        async () => {
            await stand.forceSettings({ user_name: '' })
            await administrator().post(`${configurations}/entitlement`, {})
        },
        async () => {
            await stand.settings({ user_name: PRINCIPAL })
            await stand.checkEntitlement()
        },
    ],
    [
        'instructions',
        'a retrieval that fails',
        'failed',
        /^They were not retrieved at (\S+ )?\d\d:/,
        /^1E reported: … Press Retrieve Instructions in the configuration\.$/,
        async () => {
            await fault('status', '^/consumer/instructiondefinitions', { status: 500, body: 'error-array' })
            await retrieve()
        },
        async () => {
            await stand.platform.clearFaults()
            await retrieve()
        },
    ],
    [
        'instructions',
        'another address of 1E',
        'failed',
        /^The address of 1E was changed after the last retrieval\.$/,
        /^Press Retrieve Instructions .+The address of 1E was changed, and its instructions were not retrieved since/,
        () => stand.forceSettings({ retrieved_from: 'https://another.example' }),
        retrieve,
    ],
    [
        'instructions',
        'an old list',
        'warned',
        /^The list is 9 days old\.$/,
        /^What is new or changed in 1E is not offered yet\. See the job 1E Platform-Retrieve Instruction\./,
        () => stand.forceSettings({ retrieved_at: inDays(-9.5) }),
        retrieve,
    ],
    [
        'experience',
        'an entitlement that cannot be read',
        'warned',
        /^The last check failed at (\S+ )?\d\d:/,
        /Then press Check Entitlement\./,
        async () => {
            await fault('status', '^/(experience|consumer/systeminformation)/', { status: 500, body: 'error-array' })
            await stand.checkEntitlement()
        },
        async () => {
            await stand.platform.clearFaults()
            await stand.checkEntitlement()
        },
    ],
    [
        'jobs',
        'a job that is off',
        'failed',
        /^Not active: 1E Platform-Purge History\.$/,
        /^Activate them in Scheduled Jobs/,
        () => stand.instance.schedule('1E Platform-Purge History', false),
        () => stand.instance.schedule('1E Platform-Purge History', true),
    ],
    [
        'jobs',
        'a job that is late',
        'warned',
        /^Late: 1E Platform-Rank Quick Fixes, due at \d{4}-/,
        /^See whether other jobs of this instance run\.$/,
        () =>
            each(
                'sys_trigger',
                'name=1E Platform-Rank Quick Fixes',
                `row.state = 1; row.next_action = '${inDays(-1)}'; row.update()`
            ),
        () =>
            each(
                'sys_trigger',
                'name=1E Platform-Rank Quick Fixes',
                `row.state = 0; row.next_action = '${inDays(1)}'; row.update()`
            ),
    ],
    [
        'approvals',
        'nobody who may approve',
        'failed',
        /^Nobody can approve\.$/,
        /^Give the role x_1e_connect\.Tachyon_Approver .+This instruction needs an approval, and nobody else may give it/,
        async () => {
            await stand.settings({ enable_approval: true })
            await each('sys_user', 'user_nameSTARTSWITHapprover', 'row.active = false; row.update()')
        },
        async () => {
            await each('sys_user', 'user_nameSTARTSWITHapprover', 'row.active = true; row.update()')
            await stand.settings({ enable_approval: false })
        },
    ],
    [
        'approvals',
        'one person who may approve',
        'warned',
        /^Only one person can approve\.$/,
        /^Give the role x_1e_connect\.Tachyon_Approver to at least two/,
        async () => {
            await stand.settings({ enable_approval: true })
            await each('sys_user', 'user_name=approver.only', 'row.active = false; row.update()')
        },
        async () => {
            await each('sys_user', 'user_name=approver.only', 'row.active = true; row.update()')
            await stand.settings({ enable_approval: false })
        },
    ],
    [
        'licence',
        'a licence that has ended',
        'failed',
        /^It ended at \d{4}-/,
        /^The 1E licence has ended, .+ServiceNow cannot use 1E/,
        () => stand.forceSettings({ licence_ends: inDays(-1) }),
        test1E,
    ],
    [
        'licence',
        'a licence that ends soon',
        'warned',
        /^29 days left\.$/,
        /^Ask your 1E administrator to renew it\./,
        () => stand.forceSettings({ licence_ends: inDays(29) }),
        test1E,
    ],
    [
        'test',
        'settings that were changed since',
        'noted',
        /^Stale: changed after the test: 1E User Name\.$/,
        /^Press Test connection\.$/,
        () => stand.settings({ user_name: 'ACME\\noexp' }),
        () => stand.settings({ user_name: PRINCIPAL }),
    ],
    [
        'test',
        'a hop that fails',
        'failed',
        /^It failed at Sign-in\.$/,
        /^1E rejected the proxy user\./,
        async () => {
            await stand.settings({ user_password: 'wrong' })
            await test1E()
        },
        async () => {
            await stand.settings({ user_password: PASSWORD })
            await test1E()
        },
    ],
]

test.each(BROKEN)('%s: %s', async (name, _what, state, said, cureAndAgents, break_, mend) => {
    expect((await line(name)).state).toBe('well')
    await break_()
    const broken = await line(name)
    expect(broken).toMatchObject({ state, said: expect.stringMatching(said) })
    expect(broken.cure + broken.agents).toMatch(cureAndAgents)
    // Where it can be mended stands in the line, or is the button below it.
    expect(broken.link !== null || /Test connection/.test(broken.cure)).toBe(true)
    const { lines, failed, warned } = await tenant()
    expect(lines.filter((each) => each.state === 'failed')).toHaveLength(failed)
    expect(lines.filter((each) => each.state === 'warned')).toHaveLength(warned)
    const order = ['failed', 'warned', 'noted', 'well']
    const places = lines.map((each) => order.indexOf(each.state))
    expect(places).toEqual([...places].sort())
    await mend()
    expect((await line(name)).state).toBe('well')
})

test('certificate: how long it still signs, and that it is not known, with OAuth only', async () => {
    const id = '4ec7895fb8ed93d1011fb18f47a56651'
    const expires = (value: string) => each('sys_certificate', `sys_id=${id}`, `row.expires = '${value}'; row.update()`)
    await stand.forceSettings({ enable_oauth: '1', signing_certificate: id })
    await expires('')
    expect(await line('certificate')).toMatchObject({
        state: 'noted',
        said: '1E key of ACME: the platform does not say when it ends.',
    })
    await expires(inDays(27))
    expect(await line('certificate')).toMatchObject({ state: 'warned', said: '1E key of ACME: 27 days left.' })
    await expires(inDays(-2))
    expect(await line('certificate')).toMatchObject({
        state: 'failed',
        said: expect.stringMatching(/^1E key of ACME ended at/),
        agents: expect.stringMatching(/^ServiceNow cannot use 1E/),
    })
    await expires(inDays(90))
    expect(await line('certificate')).toMatchObject({ state: 'well', said: '1E key of ACME: 90 days left.' })
    await stand.forceSettings({ enable_oauth: '0', signing_certificate: '' })
    expect((await tenant()).lines.map(({ name }) => name)).not.toContain('certificate')
})

test('sends: a run that 1E did not take is counted, with the reason', async () => {
    await stand.settings({ user_password: 'wrong' })
    await question()
    expect(await line('sends')).toMatchObject({
        state: 'failed',
        said: expect.stringMatching(/^In the last hour: \d+ taken, 1 not taken\.$/),
        cure: expect.stringMatching(/^1E rejected the proxy user/),
        agents: expect.stringMatching(/^ServiceNow cannot use 1E/),
    })
    await stand.settings({ user_password: PASSWORD })
    await stand.checkEntitlement()
    await stand.pass(3700)
    expect(await line('sends')).toMatchObject({ state: 'noted', said: 'None in the last hour.' })
})

test('answers and waiting: runs that get no answer, and why; well again with the next look', async () => {
    await stand.instance.schedule(COLLECTOR, false)
    const run = await question()
    await fault('status', '^/consumer/(responses|instructions/\\d)', { status: 500, body: 'error-array' })
    await stand.pass(30)
    expect((await look(run)).phase.key).toBe('retrying')
    expect(await line('answers')).toMatchObject({
        state: 'failed',
        said: '1 runs get no answer from 1E.',
        cure: '1E reported: …',
    })
    expect(await line('waiting')).toMatchObject({ state: 'warned', said: '1 because of a failure.' })
    await stand.platform.clearFaults()
    await stand.until(run, ({ state }) => state === 'completed')
    expect((await line('answers')).state).toBe('well')
    expect(await line('waiting')).toMatchObject({ state: 'well', said: 'No run waits.' })
    await stand.instance.schedule(COLLECTOR, true)
})

test('waiting: for a device, for an approval, for a place in 1E', async () => {
    await stand.instance.schedule(COLLECTOR, false)
    await fault('deviceOffline', '.', { fqdns: [DEVICE] })
    const offline = await question()
    await stand.pass(40)
    await look(offline)
    await stand.settings({ enable_approval: true })
    const { id: asked } = await stand.start(
        'Restart the service',
        { serviceName: 'Spooler', startMode: 'Manual' },
        { again: true }
    )
    await stand.settings({ enable_approval: false })
    await fault('inFlightLimit', '.', { n: 0 })
    const queued = await question()
    expect(await line('waiting')).toMatchObject({
        state: 'well',
        said: '1 for a device that does not answer yet, 1 for an approval, 1 for a place in 1E.',
        when: expect.stringMatching(/^(\S+ )?\d\d:\d\d:\d\d$/),
    })
    await stand.platform.clearFaults()
    for (const run of [offline, asked, queued]) await stand.agent.post(`${API}/runs/${run}/cancel`, {})
    await stand.instance.schedule(COLLECTOR, true)
})

test('the report says the same in codes, without anybody’s name', async () => {
    await stand.settings({ user_password: 'wrong' })
    await test1E()
    await question()
    const { report } = await tenant()
    expect(report).toMatch(/^1E ITSM Connect 0\.1\.0, 1E Core 0\.1\.0, health at \d{4}-/)
    expect(report).toMatch(/^FAILED {3}sign_in: platform_auth since \d{4}-.+, last success \d{4}-/m)
    expect(report).toMatch(/^ok {7}jobs: all on time$/m)
    expect(report).not.toMatch(/svc-1e|Consumer!|lon-lt|Priya|agent/i)
    await stand.settings({ user_password: PASSWORD })
    await test1E()
})

test('without an address of 1E there is no connection to tell of', async () => {
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    await stand.forceSettings({ platform_url: '' })
    expect((await health()).tenants).toEqual([])
    await stand.forceSettings({ platform_url: row?.['platform_url'] ?? '' })
})

test('Support tells which settings were changed after the last test', async () => {
    await stand.settings({ app_id: 'another' })
    const page = await (
        await fetch(`${stand.instance.url}/x_1e_connect_support.do`, {
            headers: { Authorization: `Basic ${btoa('tachyon.admin:tachyon.admin')}` },
        })
    ).text()
    expect(page).toContain('Stale: changed after the test: App ID.')
    await stand.settings({ app_id: '' })
})
