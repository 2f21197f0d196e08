import type { UiSaved } from '../../example/ui-api.ts'
import type { Run } from '../../src/contract/run.ts'
import type { ResponsePage } from '../../src/contract/wire.ts'
import { ACTION, approvalRows, decideAs, request, rowOf, sends, stored } from '../support/approvals.ts'
import { storeOldRuns } from '../support/old-runs.ts'
import { addPerson } from '../support/people.ts'
import { API, COLLECTOR, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.instance.schedule(COLLECTOR, false)
})
afterAll(() => stand.stop())

const USER = 'x_1e_connect.Tachyon_User'
const APPROVER = 'x_1e_connect.Tachyon_Approver'
const ROWS = '/api/now/table/sysapproval_approver'

/** Keeps the incident of this number from everybody but administrators while `work` is done. */
async function hidden<T>(id: string, work: () => Promise<T>): Promise<T> {
    const where = `/api/now/table/incident/${id}`
    resultOf(await stand.admin.patch(where, { u_restricted: 'true' }))
    try {
        return await work()
    } finally {
        resultOf(await stand.admin.patch(where, { u_restricted: 'false' }))
    }
}

async function activate(name: string, active: boolean): Promise<void> {
    const [user] = await stand.instance.table('sys_user', `user_name=${name}`)
    resultOf(await stand.admin.patch(`/api/now/table/sys_user/${user?.['sys_id']}`, { active: String(active) }))
}

describe('rows', () => {
    let run: Run
    beforeAll(async () => {
        const { id } = await stand.newIncident()
        run = await stand.start('rowCount rows', { rowCount: '250' }, { record: id })
        run = await stand.until(run.id, (one) => one.counts.stored > 0)
    })

    const doors = () => [
        ['GET', `/runs/${run.id}/responses`] as const,
        ['POST', `/runs/${run.id}/responses`] as const,
        ['POST', `/runs/${run.id}/pages`] as const,
        ['GET', `/runs/${run.id}/cell?shard=1&row=1&column=Name`] as const,
    ]
    const statuses = async (user: string) => {
        const client = stand.instance.as(user)
        const found = []
        for (const [method, path] of doors()) {
            const answer = await (method === 'GET' ? client.get(API + path) : client.post(API + path, {}))
            found.push(answer.status === 200 ? 200 : `${answer.status} ${codeOf(answer)}`)
        }
        return found
    }

    test('are for whoever may read them in a list', async () => {
        for (const status of await statuses('agent')) expect([200, '404 answers_expired']).toContain(status)
        expect((await stand.instance.as('tachyon.admin').get(`${API}/runs/${run.id}/responses`)).status).toBe(200)
    })

    test.each([
        ['an administrator of 1E Core', 'core.user', [USER, 'x_1e_core_connect.admin']],
        ['an approver who was asked', 'asked.only', [USER, APPROVER]],
    ])('are not for %s who may read the run and not the record', async (_, name, roles) => {
        await addPerson(stand.instance, name, roles)
        const [user] = await stand.instance.table('sys_user', `user_name=${name}`)
        const requests = [{ row: user?.['sys_id'], approver: user?.['sys_id'] }]
        await stand.instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('x_1e_connect_run'); row.get('${run.id}');
             row.setValue('details', JSON.stringify({ requests: ${JSON.stringify(requests)} })); row.update()`
        )
        expect((await stand.instance.as(name).get(`${API}/runs/${run.id}`)).status).toBe(200)
        expect(await statuses(name)).toEqual(Array.from({ length: 4 }, () => '403 rows_forbidden'))
        const list = `/api/now/table/x_1e_connect_response?sysparm_query=run=${run.id}`
        expect(resultOf<unknown[]>(await stand.instance.as(name).get(list))).toEqual([])
        await activate(name, false)
    })
})

describe('ids are sys_ids at every door', () => {
    test.each([
        ['GET', '/records/incident/INC0010001', 404, 'record_missing'],
        ['GET', '/records/incident/INC0010001/quick-fixes', 404, 'record_missing'],
        ['GET', '/records/incident/x%5EORnumberISNOTEMPTY/devices', 404, 'record_missing'],
        ['GET', '/runs?table=incident&record=INC0010001', 404, 'record_missing'],
        ['GET', '/instructions/Uptime', 404, 'definition_missing'],
        ['GET', '/instructions?set=Performance', 400, 'body_invalid'],
        ['GET', '/runs/TRI0000001', 404, 'run_missing'],
        ['POST', '/runs/TRI0000001/cancel', 404, 'run_missing'],
        ['POST', '/configurations/Acme/test', 409, 'configuration_missing'],
    ])('%s %s', async (method, path, status, code) => {
        const client = stand.instance.as('tachyon.admin')
        const answer = await (method === 'GET' ? client.get(API + path) : client.post(API + path, {}))
        expect([answer.status, codeOf(answer)]).toEqual([status, code])
    })

    test('a parameter called __proto__ is refused', async () => {
        const record = await stand.incident('INC0010001')
        const { id: definition } = await stand.instruction('Which operating system')
        const parameters = JSON.parse('{"__proto__":"x"}')
        const answer = await stand.agent.post(`${API}/runs`, { table: 'incident', record, definition, parameters })
        expect([answer.status, codeOf(answer)]).toEqual([400, 'body_invalid'])
    })
})

test('savings and outcomes are read where their incident is', async () => {
    const incident = await stand.incident('INC0010001')
    const { id: definition } = await stand.instruction('Which operating system')
    await stand.instance.script(
        'x_1e_connect',
        `var saving = new GlideRecord('x_1e_connect_saving'); saving.initialize();
         saving.setValue('incident', '${incident}'); saving.setValue('definition', '${definition}');
         saving.setValue('sys_domain', 'global'); saving.insert();
         var outcome = new GlideRecord('x_1e_connect_incident_outcome'); outcome.initialize();
         outcome.setValue('incident', '${incident}'); outcome.setValue('sys_domain', 'global'); outcome.insert();`
    )
    const read = async (user: string) => {
        const found = []
        for (const table of ['x_1e_connect_saving', 'x_1e_connect_incident_outcome']) {
            const path = `/api/now/table/${table}?sysparm_query=incident=${incident}`
            found.push(resultOf<unknown[]>(await stand.instance.as(user).get(path)).length)
        }
        return found
    }
    expect(await read('agent')).toEqual([1, 1])
    await hidden(incident, async () => {
        expect(await read('agent')).toEqual([0, 0])
        expect(await read('tachyon.admin')).toEqual([1, 1])
    })
})

test.each(['[code]bold[/code]', '[CODE]bold[/Code]', '@[6816f79cc0a8016401c5a33be04be441:System]'])(
    'what a person typed is no markup in a work note: %s',
    async (title) => {
        await stand.settings({ work_note: true, enable_approval: false })
        const { id: record } = await stand.newIncident()
        const run = await stand.start('Show the message', { title, text: 'Hello' }, { record, again: true })
        await stand.until(run.id, (one) => one.state === 'completed')
        await stand.instance.idle()
        await stand.instance.job(COLLECTOR)
        await stand.settings({ work_note: false, enable_approval: true })
        const notes = await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)
        expect(notes).toHaveLength(1)
        const note = String(notes[0]?.['value'])
        expect(note).toContain('Hello')
        expect(note).not.toMatch(/\[\/?code\]|@\[/i)
    }
)

describe('an approval counts for who wrote it', () => {
    beforeEach(() => stand.settings({ enable_approval: true }))

    test('an administrator who writes into the row of an approver decides nothing', async () => {
        const run = await request(stand)
        const before = (await sends(stand)).length
        const row = await rowOf(stand, run.id, 'approver')
        resultOf(await stand.admin.patch(`${ROWS}/${row['sys_id']}`, { state: 'approved' }))
        await stand.instance.idle()
        expect(await stored(stand, run.id)).toMatchObject({ state: 'awaiting_approval', decided_by: '' })
        expect((await rowOf(stand, run.id, 'approver'))['state']).toBe('requested')
        expect((await sends(stand)).length).toBe(before)
        await decideAs(stand, 'agent', run.id, 'withdraw')
    })

    test('an approver who writes into the row of another decides in their own name', async () => {
        const run = await request(stand)
        const row = await rowOf(stand, run.id, 'approver')
        await stand.instance.script(
            'global',
            `var row = new GlideRecord('sysapproval_approver'); row.get('${row['sys_id']}');
             row.setValue('state', 'approved'); row.update()`,
            'approver.only'
        )
        await stand.instance.idle()
        const [writer] = await stand.instance.table('sys_user', 'user_name=approver.only')
        expect((await stored(stand, run.id))['decided_by']).toBe(writer?.['sys_id'])
        expect((await rowOf(stand, run.id, 'approver'))['state']).toBe('approved')
        expect((await rowOf(stand, run.id, 'approver.only'))['state']).toBe('cancelled')
    })

    test('a delegate of an approver decides while the delegation lasts', async () => {
        await addPerson(stand.instance, 'stand.in', ['itil'])
        const [delegate] = await stand.instance.table('sys_user', 'user_name=stand.in')
        const [user] = await stand.instance.table('sys_user', 'user_name=approver')
        const write = async (run: string) => {
            const row = await rowOf(stand, run, 'approver')
            await stand.instance.script(
                'global',
                `var row = new GlideRecord('sysapproval_approver'); row.get('${row['sys_id']}');
                 row.setValue('state', 'approved'); row.update()`,
                'stand.in'
            )
            await stand.instance.idle()
            return stored(stand, run)
        }
        const before = await request(stand)
        expect((await write(before.id))['state']).toBe('awaiting_approval')
        await decideAs(stand, 'agent', before.id, 'withdraw')
        resultOf(
            await stand.admin.post('/api/now/table/sys_user_delegate', {
                user: user?.['sys_id'],
                delegate: delegate?.['sys_id'],
                starts: '2020-01-01 00:00:00',
                ends: '2199-01-01 00:00:00',
                approvals: 'true',
            })
        )
        const during = await request(stand)
        expect((await write(during.id))['decided_by']).toBe(delegate?.['sys_id'])
    })

    test('what a requester asked for who was deactivated since is not sent', async () => {
        await addPerson(stand.instance, 'leaver', ['itil', USER])
        const leaver = stand.instance.as('leaver')
        const { id: definition } = await stand.instruction(ACTION.words)
        const { pressed } = await import('../support/press.ts')
        const body = await pressed(leaver, {
            table: 'incident',
            record: (await stand.newIncident()).id,
            definition,
            parameters: ACTION.parameters,
        })
        const run = resultOf<Run>(await leaver.post(`${API}/runs`, body))
        const before = (await sends(stand)).length
        await activate('leaver', false)
        const answer = await decideAs(stand, 'approver', run.id, 'approve')
        expect(resultOf<Run>(answer)).toMatchObject({ state: 'void', problem: { code: 'requester_gone' } })
        expect((await sends(stand)).length).toBe(before)
    })

    test('whoever may decide by now is asked, and may open the run at once', async () => {
        const run = await request(stand)
        expect(await approvalRows(stand, run.id)).toHaveLength(2)
        const fresh = await addPerson(stand.instance, 'new.approver', [APPROVER, USER])
        expect(resultOf<Run>(await fresh.get(`${API}/runs/${run.id}`))).toMatchObject({
            canDecide: true,
            approval: { approvers: 3, mine: true },
        })
        expect(await approvalRows(stand, run.id)).toHaveLength(3)
        expect(resultOf<Run>(await decideAs(stand, 'new.approver', run.id, 'approve'))).toMatchObject({
            approval: { decidedBy: 'new.approver' },
        })
        await activate('new.approver', false)
    })

    test('a request that nobody can decide any more ends, and says so', async () => {
        const run = await request(stand)
        const names = ['approver', 'approver.only']
        for (const name of names) await activate(name, false)
        await stand.instance.job(COLLECTOR)
        const ended = resultOf<Run>(await stand.agent.get(`${API}/runs/${run.id}`))
        for (const name of names) await activate(name, true)
        expect(ended).toMatchObject({ state: 'void', problem: { code: 'approver_missing' } })
    })
})

test.each([
    ['tells of the earlier runs that its reader may see', 'approver.itil', ['itil', USER, APPROVER], true],
    ['tells of no earlier run that its reader may not see', 'approver.bare', [APPROVER], false],
] as const)('the form of an approval %s', async (_, name, roles, told) => {
    await addPerson(stand.instance, name, [...roles])
    const { id: record } = await stand.newIncident()
    const earlier = await stand.start('Which operating system', {}, { record, again: true })
    await stand.until(earlier.id, (one) => one.state === 'completed')
    const run = await request(stand)
    const form = `/__ui/record/x_1e_connect_run/${run.id}?view=x_1e_connect_approvals`
    const shown = JSON.stringify((await stand.instance.as(name).get(form)).body)
    expect(shown).toContain('Earlier runs on this device')
    expect(shown.includes(earlier.number)).toBe(told)
    await decideAs(stand, 'agent', run.id, 'withdraw')
})

describe('the password of 1E', () => {
    const where = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
    const AGAIN = 'Enter 1E User Password again: it was entered for another address of 1E, or another MID server.'
    const row = async () => (await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`))[0]
    const saved = async (changes: object) =>
        (
            await stand.instance
                .as('tachyon.admin')
                .post('/__ui/save/x_1e_connect_configuration', { id: CONFIGURATION, changes })
        ).body as UiSaved // the door's own answer

    test('is asked for again when the host of 1E or the MID server changes, whichever way that comes', async () => {
        const before = await row()
        const [mid] = await stand.instance.table('ecc_agent', 'name=mid-lon-01')
        for (const changes of [{ platform_url: 'https://evil.example' }, { mid_server: String(mid?.['sys_id']) }]) {
            expect((await saved(changes)).messages.map(({ text }) => text)).toEqual([AGAIN, 'Nothing was saved.'])
            await stand.admin.patch(where, changes)
            await stand.instance.script(
                'x_1e_connect',
                `var row = new GlideRecord('x_1e_connect_configuration'); row.get('${CONFIGURATION}');
                 ${Object.entries(changes)
                     .map(([field, value]) => `row.setValue('${field}', '${value}');`)
                     .join(' ')}
                 row.update()`
            )
            expect(await row()).toMatchObject({ platform_url: before?.['platform_url'], mid_server: '' })
        }
        expect(await saved({ mid_server: mid?.['sys_id'], user_password: 'Consumer!2026' })).toMatchObject({
            id: CONFIGURATION,
        })
        await saved({ mid_server: '', user_password: 'Consumer!2026' })
    })

    test('may stay where the host stays', async () => {
        const url = String((await row())?.['platform_url'])
        expect((await saved({ platform_url: url.replace('/Consumer', '') })).messages).toEqual([])
        await saved({ platform_url: url })
    })

    test('goes with OAuth, where nobody needs it: it cannot follow a later change', async () => {
        const before = await row()
        await stand.forceSettings({ enable_oauth: '1' })
        await stand.instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('x_1e_connect_configuration'); row.get('${CONFIGURATION}');
             row.setValue('platform_url', 'https://evil.example'); row.update()`
        )
        const left = await stand.instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('x_1e_connect_configuration'); row.get('${CONFIGURATION}');
             answer = [row.getValue('platform_url'), row.getValue('user_password')]`
        )
        expect(left.answer).toEqual(['https://evil.example', null])
        await stand.forceSettings({ enable_oauth: '0', platform_url: String(before?.['platform_url']) })
        await saved({ user_password: 'Consumer!2026' })
    })

    test('is not sent by the button Test to an address that was not saved', async () => {
        const before = (await stand.platform.journal()).length
        const answer = await stand.instance.as('tachyon.admin').post('/__ui/action/x_1e_connect_configuration', {
            id: CONFIGURATION,
            action: 'test',
            changes: { platform_url: 'https://evil.example' },
        })
        expect(JSON.stringify(answer.body)).not.toContain('Connected')
        expect((await stand.platform.journal()).length).toBe(before)
    })
})

describe('rows of a step that was broken off', () => {
    /** Rows of a run that ended, the last of which it does not count, as a transaction leaves them that dies. */
    async function broken(counted: number, daysOld = 0): Promise<string> {
        const [id] = await storeOldRuns(stand.instance, { runs: 1, rows: 5, daysOld, state: 'completed' })
        await stand.instance.script(
            'x_1e_connect',
            `var row = new GlideRecord('x_1e_connect_run'); row.get('${id}');
             row.setValue('stored', ${counted}); row.setValue('found', ${counted}); row.setWorkflow(false); row.update()`
        )
        return String(id)
    }
    const rows = async (run: string) => (await stand.instance.table('x_1e_connect_response', `run=${run}`)).length

    test('are shown when its claim is found to be dead, though no other step comes', async () => {
        const run = await broken(2)
        await stand.instance.script(
            'x_1e_connect',
            `var run = new GlideRecord('x_1e_connect_run'); run.get('${run}');
             var claim = new GlideRecord('x_1e_connect_claim'); claim.initialize();
             claim.setValue('name', 'step:${run}:' + (run.getValue('step') || 0)); claim.setValue('run', '${run}');
             claim.insert()`
        )
        await stand.instance.clock(100)
        await stand.instance.job(COLLECTOR)
        const page = resultOf<ResponsePage>(
            await stand.instance.as('tachyon.admin').get(`${API}/runs/${run}/responses?from=0&to=10`)
        )
        expect(page.rows.map(([name]) => name)).toEqual(['Row 0', 'Row 1', 'Row 2', 'Row 3', 'Row 4'])
        const claims = await stand.instance.script(
            'x_1e_connect',
            `var claim = new GlideRecord('x_1e_connect_claim'); claim.addQuery('run', '${run}'); claim.query();
             answer = claim.getRowCount()`
        )
        expect(claims.answer).toBe(0)
    })

    test('are removed with age, even when the run counts none', async () => {
        const run = await broken(0, 40)
        expect(await rows(run)).toBe(5)
        await stand.instance.job('1E Platform-Purge Responses')
        expect(await rows(run)).toBe(0)
    })
})

test('a troubleshooting address that is none of the web is given to nobody', async () => {
    await stand.forceSettings({ troubleshooting_url: 'javascript:alert(1)' })
    const id = await stand.incident('INC0010001')
    const start = resultOf<{ links: { troubleshooting: string | null } }>(
        await stand.agent.get(`${API}/records/incident/${id}`)
    )
    expect(start.links.troubleshooting).toBeNull()
})
