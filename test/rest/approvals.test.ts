import type { PendingApproval, PendingApprovals } from '../../src/contract/pending-approval.ts'
import type { Run } from '../../src/contract/run.ts'
import { ACTION, approvalRows, decideAs, request, rowOf, sends, stored, untilStored } from '../support/approvals.ts'
import { pressed } from '../support/press.ts'
import { API, COLLECTOR, CONFIGURATION, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

const ROWS = '/api/now/table/sysapproval_approver'

let stand: Stand
let incident: string
beforeAll(async () => {
    stand = await startStand()
    // Only the tests let it look.
    await stand.instance.schedule(COLLECTOR, false)
    incident = `/api/now/table/incident/${await stand.incident('INC0010001')}`
})
afterAll(() => stand.stop())
beforeEach(() => stand.settings({ enable_approval: true, gather_data_minutes: 60 }))

const asAgent = async (run: string) => resultOf<Run>(await stand.agent.get(`${API}/runs/${run}`))
const states = async (run: string) => (await approvalRows(stand, run)).map((row) => row['state']).sort()
async function setDefinition(changes: object): Promise<void> {
    const { id } = await stand.instruction(ACTION.words)
    resultOf(await stand.admin.patch(`/api/now/table/x_1e_connect_instruction_definition/${id}`, changes))
}

test.each([
    [false, false, 'sent'],
    [false, true, 'sent'],
    [true, false, 'sent'],
    [true, true, 'asked'],
])('enable approval %s, required %s: %s', async (enabled, required, outcome) => {
    await stand.settings({ enable_approval: enabled })
    await setDefinition({ approval_required: required })
    try {
        const before = (await sends(stand)).length
        const run = await request(stand)
        expect(run.state === 'awaiting_approval' ? 'asked' : 'sent').toBe(outcome)
        expect((await sends(stand)).length - before).toBe(outcome === 'sent' ? 1 : 0)
        expect((await approvalRows(stand, run.id)).length).toBe(outcome === 'sent' ? 0 : 2)
    } finally {
        await setDefinition({ approval_required: true })
    }
})

test('every active approver of the domain is asked, the requester never, and nothing goes to 1E', async () => {
    const before = (await stand.platform.journal()).length
    const run = await request(stand)
    expect(run).toMatchObject({
        state: 'awaiting_approval',
        text: 'Restart the service Spooler with start mode Manual',
        parameters: ACTION.parameters,
        device: DEVICE,
        pollAfterMs: 5000,
        canCancel: false,
        canDecide: false,
        canWithdraw: true,
        approval: {
            state: 'requested',
            until: expect.stringMatching(/^\d{4}-.*Z$/),
            approvers: 2,
            mine: false,
            others: ['Ines Duarte', 'Tomasz Zieliński'],
            decidedBy: null,
            decidedByMe: false,
            decidedAt: null,
            comment: null,
        },
    })
    for (const user of ['approver', 'approver.only']) {
        expect(await rowOf(stand, run.id, user)).toMatchObject({
            state: 'requested',
            source_table: 'x_1e_connect_run',
            sys_domain: 'global',
        })
    }
    expect((await stand.platform.journal()).length).toBe(before)
    const body = await pressed(stand.agent, {
        table: 'incident',
        record: run.record,
        definition: run.instruction.id,
        parameters: ACTION.parameters,
    })
    const again = await stand.agent.post(`${API}/runs`, body)
    expect(again.status).toBe(201)
    await decideAs(stand, 'agent', resultOf<Run>(again).id, 'withdraw')
})

const pending = async (user: string, query = '') =>
    resultOf<PendingApprovals>(await stand.instance.as(user).get(`${API}/approvals${query}`))

test('an approver lists what waits, soonest end first, with who else is asked; nobody else sees anything', async () => {
    const calls = (await stand.platform.journal()).length
    const late = await request(stand)
    await stand.settings({ gather_data_minutes: 15 })
    const soon = await request(stand)
    const theirs = (items: PendingApproval[]) =>
        items.filter(({ run }) => [late.id, soon.id].includes(run.id)).map(({ run }) => run.id)
    const { items, total, profile } = await pending('approver')
    expect(theirs(items)).toEqual([soon.id, late.id])
    expect([total >= 2, profile.zone]).toEqual([true, expect.any(String)])
    expect(items.find(({ run }) => run.id === soon.id)).toMatchObject({
        number: 'INC0010001',
        about: expect.stringMatching(/^Laptop very slow since this morning/),
        effect: expect.stringMatching(/\w/),
        run: {
            text: soon.text,
            canDecide: true,
            requestedBy: { name: 'Priya Nair' },
            approval: { others: ['Ines Duarte'] },
        },
    })
    // Without a right on the incident its number alone.
    const only = await pending('approver.only')
    expect(only.items.find(({ run }) => run.id === soon.id)).toMatchObject({ number: 'INC0010001', about: null })
    expect(theirs((await pending('approver', `?record=${late.record}`)).items)).toHaveLength(2)
    const other = await stand.incident('INC0010005')
    expect(theirs((await pending('approver', `?record=${other}`)).items)).toEqual([])
    for (const user of ['agent', 'tachyon.admin', 'globex.agent']) expect((await pending(user)).items).toEqual([])
    expect((await stand.instance.as('fulfiller').get(`${API}/approvals`)).status).toBe(403)
    expect((await stand.platform.journal()).length).toBe(calls)
    await decideAs(stand, 'approver', soon.id, 'reject', 'no')
    await decideAs(stand, 'agent', late.id, 'withdraw')
    expect(theirs((await pending('approver')).items)).toEqual([])
    expect(theirs((await pending('approver.only')).items)).toEqual([])
})

test('an approver reads the run, approves it, and it is sent at once with their name', async () => {
    const run = await request(stand)
    const before = (await sends(stand)).length
    const seen = resultOf<Run>(await stand.instance.as('approver.only').get(`${API}/runs/${run.id}`))
    expect(seen).toMatchObject({ text: run.text, canDecide: true, canWithdraw: false, approval: { mine: true } })
    const approved = resultOf<Run>(await decideAs(stand, 'approver.only', run.id, 'approve', 'go on'))
    expect(approved).toMatchObject({
        state: 'running',
        canDecide: false,
        approval: { state: 'approved', decidedBy: 'Ines Duarte', comment: 'go on' },
    })
    expect((await sends(stand)).length - before).toBe(1)
    await stand.instance.idle()
    expect(await states(run.id)).toEqual(['approved', 'cancelled'])
    expect((await stand.until(run.id, (each) => each.state === 'completed')).counts.stored).toBe(1)
    expect((await sends(stand)).length - before).toBe(1)
})

test('a rejection needs a comment, which the requester reads', async () => {
    const run = await request(stand)
    const silent = await decideAs(stand, 'approver', run.id, 'reject')
    expect([silent.status, codeOf(silent)]).toEqual([422, 'comment_missing'])
    const blank = await decideAs(stand, 'approver', run.id, 'reject', '   ')
    expect(codeOf(blank)).toBe('comment_missing')
    const before = (await sends(stand)).length
    resultOf(await decideAs(stand, 'approver', run.id, 'reject', 'Not during the day'))
    expect(await asAgent(run.id)).toMatchObject({
        state: 'rejected',
        pollAfterMs: null,
        approval: { state: 'rejected', decidedBy: 'Tomasz Zieliński', comment: 'Not during the day' },
    })
    const late = await decideAs(stand, 'approver.only', run.id, 'approve')
    expect([late.status, codeOf(late)]).toEqual([409, 'approval_decided'])
    expect(JSON.stringify(late.body)).toContain('Rejected by Tomasz Zieliński: Not during the day')
    expect(await states(run.id)).toEqual(['cancelled', 'rejected'])
    expect((await sends(stand)).length).toBe(before)
})

test('the requester withdraws, and nobody else can', async () => {
    const run = await request(stand)
    expect((await decideAs(stand, 'approver', run.id, 'withdraw')).status).toBe(403)
    const answer = resultOf<Run>(await decideAs(stand, 'agent', run.id, 'withdraw'))
    expect(answer).toMatchObject({ state: 'withdrawn', approval: { state: 'withdrawn' }, canWithdraw: false })
    expect(await states(run.id)).toEqual(['cancelled', 'cancelled'])
    expect(codeOf(await decideAs(stand, 'approver', run.id, 'approve'))).toBe('approval_decided')
})

test.each([
    ['agent', 403, 'approval_own'],
    ['tachyon.admin', 403, 'forbidden'],
    ['admin', 403, 'forbidden'],
    ['fulfiller', 403, ''],
    ['globex.agent', 403, 'forbidden'],
])('%s may not approve', async (user, status, code) => {
    const run = await request(stand)
    const before = (await sends(stand)).length
    for (const decision of ['approve', 'reject']) {
        const answer = await decideAs(stand, user, run.id, decision, 'because')
        expect([answer.status, code === '' ? '' : codeOf(answer)]).toEqual([status, code])
    }
    const row = await rowOf(stand, run.id, 'approver')
    if (user !== 'admin') {
        // What the platform's own rights let through must change nothing.
        await stand.instance.as(user).patch(`${ROWS}/${row['sys_id']}`, { state: 'approved' })
        await stand.instance.idle()
    }
    expect((await stored(stand, run.id))['state']).toBe('awaiting_approval')
    expect((await sends(stand)).length).toBe(before)
})

/** Works with one more approver, and takes the role back. */
async function withApprover(user: string, work: () => Promise<void>): Promise<void> {
    const [role] = await stand.instance.table('sys_user_role', 'name=x_1e_connect.Tachyon_Approver')
    const [person] = await stand.instance.table('sys_user', `user_name=${user}`)
    const body = { user: person?.['sys_id'], role: role?.['sys_id'], state: 'active' }
    const grant = resultOf<{ sys_id: string }>(await stand.admin.post('/api/now/table/sys_user_has_role', body))
    try {
        await work()
    } finally {
        await stand.admin.delete(`/api/now/table/sys_user_has_role/${grant.sys_id}`)
    }
}

test('an approver who is the requester gets no row and may not decide', () =>
    withApprover('agent', async () => {
        const run = await request(stand)
        expect(run).toMatchObject({ canDecide: false, approval: { approvers: 2, mine: false } })
        const answer = await decideAs(stand, 'agent', run.id, 'approve')
        expect([answer.status, codeOf(answer)]).toEqual([403, 'approval_own'])
    }))

test('an administrator with the role of an approver may decide', () =>
    withApprover('tachyon.admin', async () => {
        const run = await request(stand)
        expect(run.approval?.approvers).toBe(3)
        const rejected = resultOf<Run>(await decideAs(stand, 'tachyon.admin', run.id, 'reject', 'no'))
        expect(rejected.approval?.decidedBy).toBe('Dana Whitfield')
    }))

test('an approver of another domain is not asked', () =>
    withApprover('globex.agent', async () => {
        const run = await request(stand)
        expect(run.approval?.approvers).toBe(2)
        expect((await decideAs(stand, 'globex.agent', run.id, 'approve')).status).toBe(403)
    }))

test('with nobody to ask nothing is stored', async () => {
    const people = await stand.instance.table('sys_user', 'user_nameINapprover,approver.only')
    const set = async (active: boolean) => {
        for (const person of people) {
            resultOf(await stand.admin.patch(`/api/now/table/sys_user/${person['sys_id']}`, { active }))
        }
    }
    await set(false)
    try {
        const count = async () => (await stand.instance.table('x_1e_connect_run', '')).length
        const before = await count()
        const body = await pressed(stand.agent, {
            table: 'incident',
            record: await stand.incident('INC0010001'),
            definition: (await stand.instruction(ACTION.words)).id,
            parameters: { serviceName: 'W32Time', startMode: 'Manual' },
        })
        const answer = await stand.agent.post(`${API}/runs`, body)
        expect([answer.status, codeOf(answer)]).toEqual([409, 'approver_missing'])
        expect(await count()).toBe(before)
    } finally {
        await set(true)
    }
})

test('an approver may answer in the approval row itself: approved there, it is sent', async () => {
    const run = await request(stand)
    const before = (await sends(stand)).length
    const row = await rowOf(stand, run.id, 'approver.only')
    resultOf(await stand.instance.as('approver.only').patch(`${ROWS}/${row['sys_id']}`, { state: 'approved' }))
    await stand.instance.idle()
    expect((await stored(stand, run.id))['state']).not.toBe('awaiting_approval')
    expect((await sends(stand)).length - before).toBe(1)
    expect((await asAgent(run.id)).approval).toMatchObject({ state: 'approved', decidedBy: 'Ines Duarte' })
    expect(await states(run.id)).toEqual(['approved', 'cancelled'])
})

test('rejected in the row with a comment it is rejected, without one it is asked again', async () => {
    const run = await request(stand)
    const row = await rowOf(stand, run.id, 'approver')
    const approver = stand.instance.as('approver')
    resultOf(await approver.patch(`${ROWS}/${row['sys_id']}`, { state: 'rejected' }))
    await stand.instance.idle()
    expect((await stored(stand, run.id))['state']).toBe('awaiting_approval')
    expect(await states(run.id)).toEqual(['requested', 'requested'])
    resultOf(await approver.patch(`${ROWS}/${row['sys_id']}`, { state: 'rejected', comments: 'Ask the user first' }))
    await untilStored(stand, run.id, 'rejected')
    expect((await asAgent(run.id)).approval).toMatchObject({ state: 'rejected', comment: 'Ask the user first' })
})

test('what the rule missed the collector finds', async () => {
    const run = await request(stand)
    const row = await rowOf(stand, run.id, 'approver')
    const before = (await sends(stand)).length
    await stand.instance.script(
        'global',
        `var row = new GlideRecord('sysapproval_approver'); row.get('${row['sys_id']}'); row.setWorkflow(false); row.state = 'approved'; row.update()`,
        'approver'
    )
    await stand.instance.idle()
    expect((await stored(stand, run.id))['state']).toBe('awaiting_approval')
    await stand.instance.job(COLLECTOR)
    expect((await sends(stand)).length - before).toBe(1)
})

test('a forged or foreign approval row changes nothing', async () => {
    const run = await request(stand)
    const before = (await sends(stand)).length
    const [dana] = await stand.instance.table('sys_user', 'user_name=fulfiller')
    const own = await rowOf(stand, run.id, 'approver')
    const asRequester = (text: string) => stand.instance.script('global', text, 'agent')
    // The requester answers in the approver's name.
    await asRequester(
        `var row = new GlideRecord('sysapproval_approver'); row.get('${own['sys_id']}'); row.state = 'approved'; row.update()`
    )
    // A row of somebody else's making, already approved, for one of the approvers and for somebody who is none.
    for (const approver of [own['approver'], dana?.['sys_id']]) {
        await asRequester(
            `var row = new GlideRecord('sysapproval_approver'); row.initialize(); row.source_table = 'x_1e_connect_run'; row.document_id = '${run.id}'; row.approver = '${approver}'; row.state = 'requested'; row.insert(); row.state = 'approved'; row.update()`
        )
    }
    await stand.instance.idle()
    await stand.instance.job(COLLECTOR)
    expect((await stored(stand, run.id))['state']).toBe('awaiting_approval')
    expect((await sends(stand)).length).toBe(before)
    // The row that was abused asks again, and the real approver still decides.
    expect(await rowOf(stand, run.id, 'approver.only')).toMatchObject({ state: 'requested' })
    expect((await stand.instance.as('fulfiller').get(`${API}/runs/${run.id}`)).status).toBe(403)
    expect(resultOf<Run>(await decideAs(stand, 'approver', run.id, 'approve')).approval).toMatchObject({
        decidedBy: 'Tomasz Zieliński',
    })
})

test('an approver who lost the role no longer decides', async () => {
    const run = await request(stand)
    const [person] = await stand.instance.table('sys_user', 'user_name=approver.only')
    const [held] = await stand.instance.table(
        'sys_user_has_role',
        `user=${person?.['sys_id']}^role.name=x_1e_connect.Tachyon_Approver`
    )
    await stand.admin.delete(`/api/now/table/sys_user_has_role/${held?.['sys_id']}`)
    try {
        expect((await decideAs(stand, 'approver.only', run.id, 'approve')).status).toBe(403)
        const row = await rowOf(stand, run.id, 'approver.only')
        await stand.instance.script(
            'global',
            `var row = new GlideRecord('sysapproval_approver'); row.get('${row['sys_id']}'); row.state = 'approved'; row.update()`,
            'approver.only'
        )
        await stand.instance.idle()
        expect((await stored(stand, run.id))['state']).toBe('awaiting_approval')
    } finally {
        await stand.admin.post('/api/now/table/sys_user_has_role', {
            user: held?.['user'],
            role: held?.['role'],
            state: 'active',
        })
    }
})

test('what is sent is what the approver saw, whatever settings were changed while it waited', async () => {
    const run = await request(stand)
    const seen = resultOf<Run>(await stand.instance.as('approver').get(`${API}/runs/${run.id}`))
    const [definition] = await stand.instance.table(
        'x_1e_connect_instruction_definition',
        `sys_id=${run.instruction.id}`
    )
    const kept = Object.fromEntries(
        ['description', 'platform_id', 'gather_minutes_max'].map((name) => [name, definition?.[name]])
    )
    await stand.settings({
        enable_approval: false,
        gather_data_minutes: 90,
        keep_answers_minutes: 500,
        target_device_field: 'caller_id',
    })
    await setDefinition({
        description: 'Formats a drive',
        platform_id: '1',
        approval_required: false,
        gather_minutes_max: 20,
    })
    try {
        const approved = resultOf<Run>(await decideAs(stand, 'approver', run.id, 'approve'))
        expect(approved).toMatchObject({ state: 'running', text: seen.text, parameters: seen.parameters })
        expect((await sends(stand)).pop()?.body).toMatchObject({
            DefinitionName: run.instruction.name,
            Devices: [seen.device],
            Parameters: Object.entries(seen.parameters).map(([Name, Value]) => ({ Name, Value })),
            InstructionTtlMinutes: 60,
            ResponseTtlMinutes: 120,
            RequestedFor: 'Priya Nair',
            Comments: 'INC0010001',
        })
    } finally {
        const { id } = run.instruction
        resultOf(
            await stand.admin.patch(`/api/now/table/x_1e_connect_instruction_definition/${id}`, {
                ...kept,
                approval_required: true,
            })
        )
        await stand.settings({ keep_answers_minutes: 120, target_device_field: 'cmdb_ci' })
    }
})

/** One thing changes while a request waits, and is undone afterwards. */
const GROUNDS: [string, string, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
        'the record was closed',
        'record_closed',
        () => stand.admin.patch(incident, { active: 'false' }),
        () => stand.admin.patch(incident, { active: 'true' }),
    ],
    ['the definition is gone from 1E', 'definition_inactive', () => setInactive(true), () => setInactive(false)],
    [
        'the sentence of the instruction changed',
        'definition_changed',
        () => setDefinition({ readable_payload: 'Format the drive of %serviceName% with %startMode%' }),
        () => setDefinition({ readable_payload: 'Restart the service %serviceName% with start mode %startMode%' }),
    ],
    [
        'its version in 1E changed',
        'definition_changed',
        () => setDefinition({ version: '99' }),
        () => setDefinition({ version: '3.1' }),
    ],
    [
        'the device changed',
        'device_changed',
        async () => {
            const [other] = await stand.instance.table('cmdb_ci_computer', 'nameSTARTSWITHlon-lt-001')
            return stand.admin.patch(incident, { cmdb_ci: other?.['sys_id'] })
        },
        async () => {
            const [own] = await stand.instance.table('cmdb_ci_computer', 'name=lon-lt-0007')
            return stand.admin.patch(incident, { cmdb_ci: own?.['sys_id'] })
        },
    ],
]

async function setInactive(inactive: boolean): Promise<void> {
    await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_instruction_definition'); row.addQuery('readable_payload', 'STARTSWITH', '${ACTION.words}'); row.query(); while (row.next()) { row.setValue('active', ${!inactive}); row.update() }`,
        'admin'
    )
}

test.each(GROUNDS)('%s: the request is void when it is approved', async (_name, code, change, undo) => {
    const run = await request(stand)
    const before = (await sends(stand)).length
    await change()
    try {
        const answer = resultOf<Run>(await decideAs(stand, 'approver', run.id, 'approve'))
        expect(answer).toMatchObject({ state: 'void', approval: { state: 'void', decidedBy: null }, problem: { code } })
        expect((await sends(stand)).length).toBe(before)
        expect(await states(run.id)).toEqual(['cancelled', 'cancelled'])
    } finally {
        await undo()
    }
})

test.each(GROUNDS)('%s: the collector voids the request', async (_name, code, change, undo) => {
    const run = await request(stand)
    await change()
    try {
        await stand.instance.job(COLLECTOR)
        expect(await stored(stand, run.id)).toMatchObject({ state: 'void', error_code: code })
    } finally {
        await undo()
    }
})

test('approved, but 1E refuses: the run failed, the approval stays, and running again asks anew', async () => {
    const run = await request(stand)
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted' },
        fault: { kind: 'status', status: 400, body: 'error-array' },
    })
    try {
        await decideAs(stand, 'approver', run.id, 'approve')
        expect(await untilStored(stand, run.id, 'failed')).toMatchObject({ decided_by: expect.stringMatching(/./) })
        const failed = await asAgent(run.id)
        expect(failed.approval).toMatchObject({ state: 'approved', decidedBy: 'Tomasz Zieliński' })
        expect(failed.problem?.message).toMatch(/./)
        expect(await states(run.id)).toEqual(['approved', 'cancelled'])
    } finally {
        await stand.platform.clearFaults()
    }
    const before = (await sends(stand)).length
    const anew = await request(stand)
    expect(anew).toMatchObject({ state: 'awaiting_approval', approval: { state: 'requested', decidedBy: null } })
    expect(await states(anew.id)).toEqual(['requested', 'requested'])
    await stand.instance.idle()
    await stand.instance.job(COLLECTOR)
    expect((await sends(stand)).length).toBe(before)
    expect((await stored(stand, run.id))['state']).toBe('failed')
})

test('approved, but 1E breaks while it is sent: it may have run, so it is never sent again', async () => {
    const run = await request(stand)
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted' },
        fault: { kind: 'status', status: 500 },
    })
    try {
        await decideAs(stand, 'approver', run.id, 'approve')
        expect(['failed', 'unconfirmed']).toContain((await stored(stand, run.id))['state'])
        expect((await asAgent(run.id)).approval).toMatchObject({ state: 'approved', decidedBy: 'Tomasz Zieliński' })
    } finally {
        await stand.platform.clearFaults()
    }
})

test('a waiting run cannot be cancelled, and a wrong body is refused', async () => {
    const run = await request(stand)
    expect(codeOf(await stand.agent.post(`${API}/runs/${run.id}/cancel`, {}))).toBe('run_not_sent')
    for (const body of [
        {},
        { decision: 'perhaps' },
        { decision: 'approve', comment: 5 },
        { decision: 'approve', as: 'x' },
    ])
        expect(codeOf(await stand.instance.as('approver').post(`${API}/runs/${run.id}/approval`, body))).toBe(
            'body_invalid'
        )
})

test('a retrieval while it waits changes nothing of what is sent', async () => {
    const run = await request(stand)
    resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
    await stand.instance.idle()
    resultOf(await decideAs(stand, 'approver', run.id, 'approve'))
    expect((await sends(stand)).pop()?.body).toMatchObject({
        Devices: [DEVICE],
        Parameters: [
            { Name: 'serviceName', Value: 'Spooler' },
            { Name: 'startMode', Value: 'Manual' },
        ],
    })
})

test('the base rule *Approval Events (Non-Task)* writes the run without being refused, and changes nothing of it', async () => {
    const { sequence } = (await stand.instance.log()).at(-1) ?? { sequence: '0' }
    const run = await request(stand)
    const before = await stored(stand, run.id)
    resultOf(await decideAs(stand, 'approver', run.id, 'reject', 'Not on a working day'))
    const refused = (await stand.instance.log(sequence)).filter(({ message }) => message.includes('denied'))
    expect(refused).toEqual([])
    expect((await stored(stand, run.id))['parameters']).toBe(before['parameters'])
})

test('everything that was touched outside the app is declared', async () => {
    // 1E Core keeps what it finds out with the configuration, whose class is a table of this app.
    await stand.checkEntitlement()
    expect(await stand.instance.table('sys_scope_privilege', 'status=requested')).toEqual([])
})

// Last: it moves the clock of the instance.
test.each([
    [10, 40],
    [600, 24 * 60],
])('with %i gathering minutes a request lapses after %i minutes', async (gather, minutes) => {
    resultOf(
        await stand.admin.patch(`/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`, {
            gather_data_minutes: gather,
        })
    )
    await setDefinition({ gather_minutes_min: '', gather_minutes_max: '' })
    const run = await request(stand)
    await stand.instance.clock((minutes - 1) * 60)
    await stand.instance.job(COLLECTOR)
    expect((await stored(stand, run.id))['state']).toBe('awaiting_approval')
    await stand.instance.clock(90)
    const before = (await sends(stand)).length
    // Whoever is first, this approver or the collector, finds it too late.
    await decideAs(stand, 'approver', run.id, 'approve')
    expect(await asAgent(run.id)).toMatchObject({ state: 'lapsed', approval: { state: 'expired', decidedBy: null } })
    expect((await sends(stand)).length).toBe(before)
    expect(await states(run.id)).toEqual(['cancelled', 'cancelled'])
})
