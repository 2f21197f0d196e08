import '../../src/components/index.ts'
import type { Approval } from '../../src/contract/approval.ts'
import { problem } from '../../src/contract/errors.ts'
import type { Run } from '../../src/contract/run.ts'
import { ok, PROFILE, quietServer, refused, run } from './fake-server.ts'
import { all, button, mount, one, payloadsOf, press, textOf, type, until } from './support.ts'

const REQUESTED: Approval = {
    state: 'requested',
    requestedAt: '2020-01-02T10:00:00Z',
    until: '2020-01-02T12:00:00Z',
    approvers: 3,
    mine: false,
    others: ['Tomasz Zieliński', 'Ines Duarte'],
    decidedBy: null,
    decidedByMe: false,
    decidedAt: null,
    comment: null,
}

function waiting(approval: Partial<Approval> = {}, more: Partial<Run> = {}): Run {
    return run({
        state: 'awaiting_approval',
        text: 'Restart the service Spooler',
        parameters: { serviceName: 'Spooler' },
        canCancel: false,
        approval: { ...REQUESTED, ...approval },
        ...more,
    })
}

async function banner(request: Run, busy = false): Promise<HTMLElement> {
    const host = mount('x-1e-approval-banner', { request, busy })
    await until(() => host.shadowRoot?.querySelector('.banner'))
    return host
}

describe('approval banner', () => {
    it('is nothing without a request', async () => {
        const host = mount('x-1e-approval-banner', {})
        await until(() => host.shadowRoot?.firstElementChild)
        expect(all(host, '.banner')).toHaveLength(0)
    })

    it('tells the requester once who was asked, until when, and what happens then; and withdraws', async () => {
        const host = await banner(waiting({ approvers: 2 }, { canWithdraw: true }))
        expect(textOf(host, '.line')).toMatch(
            /^Waits for approval until (.+) Tomasz Zieliński and Ines Duarte were asked; one is enough\. If nobody decides by \1, nothing is run, and you can ask again\.$/
        )
        expect(all(host, 'button').map((each) => each.textContent)).toEqual(['Withdraw'])
        const taken = payloadsOf(host, 'X_1E_APPROVAL_BANNER#WITHDRAWN')
        button(host, 'Withdraw').click()
        await until(() => taken.length === 1)
    })

    it.each<[string, Partial<Approval>, RegExp]>([
        ['one', { approvers: 1, others: ['Ines Duarte'] }, /Ines Duarte was asked\. If nobody decides by/],
        ['many', { approvers: 9 }, /Tomasz Zieliński, Ines Duarte,? and 7 others were asked; one is enough\./],
        ['nobody by name', { approvers: 3, others: [] }, /3 people were asked; one is enough\./],
    ])('names whom it asked: %s', async (_, approval, sentence) => {
        expect(textOf(await banner(waiting(approval, { canWithdraw: true })), '.line')).toMatch(sentence)
    })

    it('tells a colleague whose decision it is, without a button', async () => {
        const host = await banner(waiting({ approvers: 2 }))
        expect(textOf(host, '.line')).toMatch(
            /You are not asked for this one: Tomasz Zieliński and Ines Duarte can decide until .+\.$/
        )
        expect(all(host, 'button')).toEqual([])
    })

    it('shows an approver what would change, where, for whom, until when and who else can decide; approves', async () => {
        const facts = { effect: 'Stops and starts a service.', number: 'INC0010001', about: null, href: '/there' }
        const request = waiting({ approvers: 2, mine: true, others: ['Ines Duarte'] }, { canDecide: true })
        const host = Object.assign(await banner(request), { facts })
        await until(() => all(host, 'dl > div').length === 3)
        expect(textOf(host, '.text')).toBe('Restart the service Spooler')
        expect(textOf(host, '.banner')).toMatch(
            /Priya Nair asks for your approval\. Decide by .+; one approver is enough\./
        )
        expect(all(host, 'dl > div').map((each) => each.textContent)).toEqual([
            'It changesStops and starts a service.',
            'Devicelon-lt-0007.corp.acme.example',
            'AlsoInes Duarte can decide too.',
        ])
        const decided = payloadsOf(host, 'X_1E_APPROVAL_BANNER#DECIDED')
        button(host, 'Approve').click()
        await until(() => decided.length === 1)
        expect(decided).toEqual([{ runId: request.id, decision: 'approve', comment: '' }])
    })

    it('shows values that the sentence does not hold', async () => {
        const request = waiting(
            { mine: true },
            { canDecide: true, parameters: { serviceName: 'Spooler', force: 'yes' } }
        )
        expect(all(await banner(request), 'dl > div').map((each) => each.textContent)).toContain('Forceyes')
        expect(all(await banner(request), 'dl > div').map((each) => each.textContent)).not.toContain(
            'Service nameSpooler'
        )
    })

    it('asks for the reason of a rejection in place, and rejects only with one', async () => {
        const host = await banner(waiting({ mine: true }, { canDecide: true }))
        const decided = payloadsOf(host, 'X_1E_APPROVAL_BANNER#DECIDED')
        button(host, 'Reject …').click()
        await until(() => host.shadowRoot?.activeElement?.id === 'comment')
        expect(textOf(host, '.label')).toBe('Why not? Priya Nair reads this')
        type(one(host, '#comment'), '   ')
        button(host, 'Reject').click()
        await until(() => textOf(host, '#missing') === 'Say why you reject it.')
        expect(decided).toEqual([])
        type(one(host, '#comment'), ' Not now ')
        await until(() => all(host, '#missing').length === 0)
        button(host, 'Reject').click()
        await until(() => decided.length === 1)
        expect(decided).toMatchObject([{ decision: 'reject', comment: 'Not now' }])
        press(one(host, '#comment'), 'Escape')
        await until(() => host.shadowRoot?.activeElement?.id === 'reject')
        expect(all(host, '#comment')).toEqual([])
    })

    it('never writes into the field in which somebody types: the next key may be there already', async () => {
        const host = await banner(waiting({ mine: true }, { canDecide: true, text: 'One' }))
        button(host, 'Reject …').click()
        const field = await until(() => host.shadowRoot?.querySelector<HTMLTextAreaElement>('#comment'))
        type(field, 'Not no')
        field.value = 'Not now'
        Object.assign(host, { request: waiting({ mine: true }, { canDecide: true, text: 'Two' }) })
        await until(() => textOf(host, '.text') === 'Two')
        expect(field.value).toBe('Not now')
    })

    it('does nothing while a decision is on its way', async () => {
        const host = await banner(waiting({ mine: true }, { canDecide: true }), true)
        const other = await banner(waiting({}, { canWithdraw: true }), true)
        const seen = payloadsOf(host, 'X_1E_APPROVAL_BANNER#DECIDED')
        const taken = payloadsOf(other, 'X_1E_APPROVAL_BANNER#WITHDRAWN')
        for (const name of ['Approve', 'Reject …']) button(host, name).click()
        button(other, 'Withdraw').click()
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect([seen, taken, all(host, '#comment')]).toEqual([[], [], []])
    })

    it.each<[Partial<Approval>, string]>([
        [{ state: 'approved', decidedBy: 'Ines Duarte', comment: 'go on' }, 'Approved by Ines Duarte. go on'],
        [{ state: 'approved', decidedBy: 'Ines Duarte', decidedByMe: true }, 'Approved by you.'],
        [{ state: 'rejected', decidedBy: 'Ines Duarte', decidedByMe: true, comment: 'no' }, 'Rejected by you: no'],
        [{ state: 'rejected', decidedBy: 'Ines Duarte', comment: 'no' }, 'Rejected by Ines Duarte: no'],
        [{ state: 'withdrawn' }, 'The request for approval was withdrawn.'],
        [{ state: 'expired' }, 'Nobody decided in time. Run it again to ask anew.'],
        [
            { state: 'void' },
            'The request no longer counts. This record is closed. Earlier results can be read, but nothing new can be run.',
        ],
    ])('says how it ended: %j', async (approval, sentence) => {
        const host = await banner(waiting(approval, { problem: problem('record_closed') }))
        expect(textOf(host, '.line')).toBe(sentence)
        expect(all(host, 'button')).toHaveLength(0)
    })
})

describe('approvals above the panel', () => {
    const panelOf = (first: Run) => mount('x-1e-instruction-panel', { table: 'incident', sysId: first.record })
    const pending = (items: Run[]) =>
        ok({
            items: items.map((each) => ({ run: each, effect: '', number: 'INC0010001', about: 'Slow' })),
            total: items.length,
            profile: PROFILE,
        })
    async function bannerIn(host: HTMLElement): Promise<HTMLElement> {
        const list = await until(() => host.shadowRoot?.querySelector('x-1e-approval-list'))
        const inner = await until(() => list.shadowRoot?.querySelector<HTMLElement>('x-1e-approval-banner'))
        await until(() => inner.shadowRoot?.querySelector('.banner'))
        return inner
    }
    const rejected = (first: Run) =>
        run({
            ...first,
            state: 'rejected',
            canDecide: false,
            pollAfterMs: null,
            approval: { ...REQUESTED, state: 'rejected', decidedBy: 'Ines Duarte', decidedByMe: true, comment: 'no' },
        })

    it('an approver decides there, once, and sees the run', async () => {
        const first = waiting({ mine: true }, { canDecide: true })
        const permissions = { run: true, administer: false, attach: true, decide: true, reveal: false }
        const server = quietServer({ permissions })
            .on('GET /approvals', () => pending([first]))
            .on(`GET /runs/${first.id}`, () => ok(rejected(first)))
            .on('POST /runs/', () => ok(rejected(first)))
        const host = panelOf(first)
        const inner = await bannerIn(host)
        button(inner, 'Reject …').click()
        type(await until(() => inner.shadowRoot?.querySelector<HTMLElement>('#comment')), 'no')
        button(inner, 'Reject').click()
        await until(() => textOf(inner, '.line').startsWith('Rejected by you: no'))
        await until(() => textOf(host, '.run__state') === 'Rejected by Ines Duarte')
        expect(textOf(host, '.run__more')).toContain('“no”')
        expect(server.calls('GET /approvals')[0]?.path).toBe(`/approvals?record=${first.record}`)
        expect(server.calls(`POST /runs/${first.id}/approval`).map((call) => call.body)).toEqual([
            { decision: 'reject', comment: 'no', key: expect.stringMatching(/^[0-9a-f]{32}$/) },
        ])
    })

    it('an approver who may not run anything sees the request alone, without a request no panel', async () => {
        const first = waiting({ mine: true }, { canDecide: true })
        const server = quietServer()
            .on('GET /records/', () => refused(403, 'forbidden: '))
            .on('GET /approvals', () => pending([first]))
        const host = panelOf(first)
        await bannerIn(host)
        expect(host.shadowRoot?.querySelector('.work')).toBeNull()
        server.on('GET /approvals', () => pending([]))
        const other = mount('x-1e-instruction-panel', {})
        const gone = payloadsOf(other, 'X_1E_INSTRUCTION_PANEL#UNAVAILABLE')
        Object.assign(other, { table: 'incident', sysId: first.record })
        await until(() => gone.length === 1)
        expect(all(other, 'x-1e-approval-list')).toEqual([])
    })

    it('withdraws from the headline, and says what the server refuses', async () => {
        const first = waiting({}, { canWithdraw: true, pollAfterMs: 5000 })
        quietServer({ newestRun: first })
            .on('GET /runs/', () => ok(first))
            .on('POST /runs/', () => refused(409, 'approval_decided: ', 'This request has already ended: x'))
        const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: first.record })
        const withdraw = await until(() => host.shadowRoot?.querySelector<HTMLElement>('#withdraw'))
        expect(host.shadowRoot?.querySelector('x-1e-approval-banner')).toBeNull()
        withdraw.click()
        await until(() => textOf(host, '.problem p') === 'This request has already ended: x')
    })
})

describe('Waiting for me', () => {
    const item = (one: Run, number: string) => ({ run: one, effect: '', number, about: 'Laptop slow' })
    const soon = () =>
        waiting({ mine: true, others: ['Ines Duarte'] }, { id: 'a'.repeat(32), canDecide: true, text: 'Stop A' })
    const late = () => waiting({ mine: true }, { id: 'b'.repeat(32), canDecide: true, text: 'Stop B' })
    const list = (items: object[]) => ok({ items, total: items.length, profile: PROFILE })
    async function lines(host: HTMLElement, count: number): Promise<HTMLElement[]> {
        await until(() => all(host, 'x-1e-approval-banner').length === count)
        const found = all(host, 'x-1e-approval-banner')
        for (const each of found) await until(() => each.shadowRoot?.querySelector('.row'))
        return found
    }

    it('shows what waits, one line each, and keeps a decided line with what became of it', async () => {
        const sent = run({
            ...soon(),
            state: 'queued',
            canDecide: false,
            pollAfterMs: 5,
            approval: { ...REQUESTED, state: 'approved', decidedBy: 'x', decidedByMe: true },
        })
        const done = run({
            ...sent,
            state: 'completed',
            pollAfterMs: null,
            counts: { ...sent.counts, received: 1, stored: 3 },
        })
        const server = quietServer()
            .on('GET /approvals', () => list([item(soon(), 'INC0010005'), item(late(), 'INC0010001')]))
            .on('POST /runs/', () => ok(sent))
            .on('GET /runs/', () => ok(done))
        const host = mount('x-1e-approval-list', {})
        const decided = payloadsOf(host, 'X_1E_APPROVAL_LIST#RUN_DECIDED')
        const [first, second] = await lines(host, 2)
        if (!first || !second) throw new Error('two lines are there')
        expect([textOf(first, '.text'), textOf(second, '.text'), textOf(host, '.count')]).toEqual([
            'Stop A',
            'Stop B',
            '2',
        ])
        expect(textOf(first, '#state')).toMatch(/^Asked .+ ago\. Decide by .+$/)
        expect(textOf(first, 'a')).toBe('INC0010005')
        expect(one(first, 'a').getAttribute('href')).toBe(`/incident.do?sys_id=${soon().record}`)
        button(first, 'Approve').click()
        await until(() => textOf(first, '#state').startsWith('Approved by you.'))
        expect([textOf(host, '.count'), all(first, 'button')]).toEqual(['1', []])
        await until(() => /3 rows/.test(textOf(first, '.became')))
        expect(server.calls('POST /runs/').map(({ path, body }) => [path, body['decision']])).toEqual([
            [`/runs/${soon().id}/approval`, 'approve'],
        ])
        expect(decided).toEqual([{ runId: soon().id, decision: 'approve' }])
    })

    it('says in the line why a decision was refused, and what became of it', async () => {
        const theirs = run({
            ...soon(),
            state: 'rejected',
            canDecide: false,
            pollAfterMs: null,
            approval: { ...REQUESTED, state: 'rejected', decidedBy: 'Ines Duarte', comment: 'no' },
        })
        quietServer()
            .on('GET /approvals', () => list([item(soon(), 'INC0010005')]))
            .on('POST /runs/', () => refused(409, 'approval_decided: ', 'This request has already ended: no'))
            .on('GET /runs/', () => ok(theirs))
        const host = mount('x-1e-approval-list', {})
        const [line] = await lines(host, 1)
        if (!line) throw new Error('a line is there')
        button(line, 'Approve').click()
        await until(() => textOf(line, '.refused') === 'This request has already ended: no')
        await until(() => textOf(line, '#state').startsWith('Rejected by Ines Duarte: no'))
    })

    it('shows certain runs only, with the reason asked for, and says when nothing waits', async () => {
        quietServer().on('GET /approvals', () => list([item(soon(), 'INC0010005'), item(late(), 'INC0010001')]))
        const host = mount('x-1e-approval-list', { runs: late().id, rejecting: true })
        const [line] = await lines(host, 1)
        if (!line) throw new Error('a line is there')
        expect(textOf(line, '.text')).toBe('Stop B')
        await until(() => line.shadowRoot?.querySelector('#comment'))
        quietServer().on('GET /approvals', () => list([]))
        const empty = mount('x-1e-approval-list', {})
        await until(() => textOf(empty, '.none') === 'Nothing waits for you.')
    })

    it('takes no room for somebody without the role, and tries again after a failure', async () => {
        let asked = 0
        quietServer().on('GET /approvals', () => (asked++ ? list([]) : refused(500, 'internal: x', 'It broke.')))
        const host = mount('x-1e-approval-list', {})
        await until(() => textOf(host, '.problem p') === 'It broke.')
        button(host, 'Try again').click()
        await until(() => textOf(host, '.none') === 'Nothing waits for you.')
        quietServer().on('GET /approvals', () => refused(403, ''))
        const other = mount('x-1e-approval-list', {})
        const gone = payloadsOf(other, 'X_1E_APPROVAL_LIST#UNAVAILABLE')
        await until(() => gone.length === 1)
        await until(() => all(other, 'section').length === 0)
    })
})
