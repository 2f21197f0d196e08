import '../../src/components/index.ts'
import type { Approval } from '../../src/contract/approval.ts'
import { problem } from '../../src/contract/errors.ts'
import type { Run } from '../../src/contract/run.ts'
import { ok, quietServer, refused, run } from './fake-server.ts'
import { all, button, mount, one, payloadsOf, textOf, type, until } from './support.ts'

const REQUESTED: Approval = {
    state: 'requested',
    requestedAt: '2020-01-02T10:00:00Z',
    approvers: 3,
    mine: false,
    decidedBy: null,
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

    it('tells the requester since when it waits and for how many, and withdraws', async () => {
        const host = await banner(waiting({}, { canWithdraw: true }))
        expect(textOf(host, '.line')).toMatch(/^Waiting for approval Requested from 3 people at .+\.$/)
        expect(all(host, 'button').map((each) => each.textContent)).toEqual(['Withdraw'])
        const taken = payloadsOf(host, 'X_1E_APPROVAL_BANNER#WITHDRAWN')
        button(host, 'Withdraw').click()
        await until(() => taken.length === 1)
    })

    it('shows an approver the command, its values, device and requester, and approves', async () => {
        const host = await banner(waiting({ approvers: 1, mine: true }, { canDecide: true }))
        expect(textOf(host, '.line')).toContain('Requested from 1 person at')
        expect(textOf(host, '.text')).toBe('Restart the service Spooler')
        expect(all(host, 'dl > div').map((each) => each.textContent)).toEqual([
            'Devicelon-lt-0007.corp.acme.example',
            'Requested byPriya Nair',
            'serviceNameSpooler',
        ])
        const decided = payloadsOf(host, 'X_1E_APPROVAL_BANNER#DECIDED')
        button(host, 'Approve').click()
        await until(() => decided.length === 1)
        expect(decided).toEqual([{ decision: 'approve', comment: '' }])
    })

    it('rejects only with a comment, and says so at the field', async () => {
        const host = await banner(waiting({ mine: true }, { canDecide: true }))
        const decided = payloadsOf(host, 'X_1E_APPROVAL_BANNER#DECIDED')
        type(one(host, '#comment'), '   ')
        button(host, 'Reject').click()
        await until(() => textOf(host, '#missing') === 'Say why you reject it.')
        await until(() => host.shadowRoot?.activeElement?.id === 'comment')
        expect(decided).toEqual([])
        type(one(host, '#comment'), ' Not now ')
        await until(() => all(host, '#missing').length === 0)
        button(host, 'Reject').click()
        await until(() => decided.length === 1)
        expect(decided).toEqual([{ decision: 'reject', comment: 'Not now' }])
    })

    it('does nothing while a decision is on its way', async () => {
        const host = await banner(waiting({ mine: true }, { canDecide: true, canWithdraw: true }), true)
        const seen = payloadsOf(host, 'X_1E_APPROVAL_BANNER#DECIDED')
        const taken = payloadsOf(host, 'X_1E_APPROVAL_BANNER#WITHDRAWN')
        for (const name of ['Approve', 'Withdraw']) button(host, name).click()
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect([seen, taken]).toEqual([[], []])
    })

    it.each<[Partial<Approval>, string]>([
        [{ state: 'approved', decidedBy: 'Ines Duarte', comment: 'go on' }, 'Approved by Ines Duarte. go on'],
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

describe('approval in the panel', () => {
    async function panelWith(first: Run): Promise<HTMLElement> {
        const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: first.record })
        await until(() => host.shadowRoot?.querySelector('x-1e-approval-banner'))
        const inner = one(host, 'x-1e-approval-banner')
        await until(() => inner.shadowRoot?.querySelector('.banner'))
        return host
    }

    it('sends the decision once and shows what became of it', async () => {
        const first = waiting({ mine: true }, { canDecide: true, pollAfterMs: 5000 })
        const server = quietServer({ newestRun: first })
            .on('GET /runs/', () => ok(first))
            .on('POST /runs/', () =>
                ok(
                    run({
                        ...first,
                        state: 'rejected',
                        canDecide: false,
                        pollAfterMs: null,
                        approval: { ...REQUESTED, state: 'rejected', decidedBy: 'Ines Duarte', comment: 'no' },
                    })
                )
            )
        const host = await panelWith(first)
        const inner = one(host, 'x-1e-approval-banner')
        type(one(inner, '#comment'), 'no')
        button(inner, 'Reject').click()
        await until(() => textOf(host, '.run__state') === 'Rejected by Ines Duarte')
        expect(server.calls(`POST /runs/${first.id}/approval`).map((call) => call.body)).toEqual([
            { decision: 'reject', comment: 'no', key: expect.stringMatching(/^[0-9a-f]{32}$/) },
        ])
        expect(all(host, 'x-1e-approval-banner')).toHaveLength(0)
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
