import type { Reveal } from '../../src/contract/reveal.ts'
import type { Run } from '../../src/contract/run.ts'
import { ACTION, decideAs, letApproverSeePanel } from '../support/approvals.ts'
import type { FaultRule } from '../support/platform.ts'
import { API, COLLECTOR, pause, resultOf } from '../support/stand.ts'
import type { Recorder } from './recorder.ts'
import type { GalleryState } from './states.ts'

interface Wanted {
    words: string
    parameters?: Record<string, string>
    device?: string
    faults?: [kind: string, options?: object, match?: FaultRule['match']][]
}

const SHORT: Wanted = { words: 'Return rows', parameters: { rowCount: '23' } }
const ONE_INSTRUCTION = '^/consumer/instructions/\\d+$'

/** A run on an incident of its own, with its record. */
async function started(recorder: Recorder, wanted: Wanted): Promise<{ run: Run; record: string }> {
    const { stand } = recorder
    for (const [kind, options, match] of wanted.faults ?? [])
        await stand.platform.fault({ ...(match ? { match } : {}), fault: { kind, ...options } })
    const { id: record } = await stand.newIncident(wanted.device)
    const run = await stand.start(wanted.words, wanted.parameters, { record, again: true })
    return { run, record }
}

async function shown(recorder: Recorder, name: string, title: string, wanted: Wanted, wish: (run: Run) => boolean) {
    const { run, record } = await started(recorder, wanted)
    await recorder.stand.until(run.id, wish)
    await recorder.panel(name, title, record, run.id)
    await recorder.stand.platform.clearFaults()
    return { run, record }
}

/** What the form of a run's instruction asks for. */
async function form(recorder: Recorder, run: Run): Promise<GalleryState['calls']> {
    const calls = {}
    await recorder.read(recorder.stand.agent, calls, `/instructions/${run.instruction.id}`)
    return calls
}

const inPhase = (key: string) => (run: Run) => run.phase.key === key

/** Every phase of a run that needs no approval. */
export async function recordRuns(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const slow: Wanted = { words: 'Answer after seconds', parameters: { seconds: '600' } }
    const { run, record } = await shown(recorder, 'sent', 'Sent, waiting for the device', slow, inPhase('sent'))
    resultOf(await stand.agent.post(`${API}/runs/${run.id}/cancel`, {}))
    await recorder.panel('cancelled', 'Cancelled', record, run.id)
    recorder.pressed('instruction-panel', 'sent', 'stopping', 'Stop gathering, asked', ['#cancel'])

    const lost: Wanted['faults'] = [
        ['reset', { phase: 'after' }, { path: '^/consumer/instructions/targeted$', times: 1 }],
    ]
    await shown(recorder, 'unconfirmed', 'Answer of 1E lost', { ...SHORT, faults: lost }, inPhase('unconfirmed'))
    const held: Wanted['faults'] = [['approvalRequired']]
    await shown(recorder, 'held', 'Held by 1E itself', { ...SHORT, faults: held }, inPhase('held'))
    const empty: Wanted['faults'] = [['emptyPage', { range: 'same' }]]
    await shown(recorder, 'running', 'The device has answered', { ...SHORT, faults: empty }, inPhase('running'))
    const lag: Wanted['faults'] = [
        ['statsLag', { seconds: 600 }],
        ['statusStuck', { status: 5 }],
    ]
    await shown(recorder, 'rows-ready', 'Rows while it runs', { ...SHORT, faults: lag }, inPhase('rows_ready'))
    const down: Wanted['faults'] = [['status', { status: 503 }, { path: ONE_INSTRUCTION }]]
    await shown(recorder, 'retrying', '1E does not answer for now', { ...SHORT, faults: down }, inPhase('retrying'))
    const done = await shown(recorder, 'done', 'Done', SHORT, inPhase('done'))
    recorder.pressed(
        'instruction-panel',
        'done',
        'editing',
        'Edit: the whole form',
        ['#edit'],
        await form(recorder, done.run)
    )
    const many = { ...SHORT, parameters: { rowCount: '250' } }
    await shown(recorder, 'done-more', 'Done, more to load', many, inPhase('done'))
    await shown(recorder, 'nothing-found', 'Nothing found', { words: 'Always finds nothing' }, inPhase('empty'))
    const spoler = { words: 'Which services are in state', parameters: { state: 'Running' }, device: 'ber-mb-0002' }
    await shown(recorder, 'not-supported', 'Not supported on this device', spoler, inPhase('empty'))
    await shown(recorder, 'too-large', 'Answer too large', { words: 'Answer is too large' }, inPhase('empty'))
    const misspelt = { words: ACTION.words, parameters: { ...ACTION.parameters, serviceName: 'Spoler' } }
    const wrong = await shown(recorder, 'device-error', 'Error on the device', misspelt, inPhase('empty'))
    const again = await form(recorder, wrong.run)
    recorder.pressed('instruction-panel', 'device-error', 'confirming', 'An action asks', ['#again'], again)
    recorder.pressed('instruction-panel', 'device-error', 'details', 'Details, open', ['.run summary'])
    const refused: Wanted['faults'] = [['approvalRequired'], ['reject', { by: 'ACME\\admin', reason: 'Change freeze' }]]
    await shown(recorder, 'failed', 'Failed', { ...SHORT, faults: refused }, inPhase('failed'))

    const away = await started(recorder, { ...SHORT, device: 'lon-lt-0013' })
    await stand.until(away.run.id, inPhase('sent'))
    await stand.instance.clock(60)
    await stand.until(away.run.id, inPhase('offline'))
    await recorder.panel('offline', 'Device offline', away.record, away.run.id)
    await stand.platform.clock({ advanceSeconds: 3700 })
    await stand.instance.clock(3700)
    await stand.until(away.run.id, inPhase('expired'))
    await recorder.panel('expired', 'No answer in time', away.record, away.run.id)
}

/** Private columns: for an agent, for whoever may reveal them, and revealed. */
export async function recordPrivate(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const who = { words: 'Who is logged on' }
    const { run, record } = await shown(recorder, 'private', 'A private column', who, inPhase('done'))
    const privacy = stand.instance.as('agent.privacy')
    await recorder.panel('private-reveal', 'A private column that may be revealed', record, run.id, privacy)
    recorder.pressed('instruction-panel', 'private-reveal', 'private-asked', 'Revealing asks why', ['#reveal'])
    await stand.settings({ reveal_reason: false })
    await recorder.panel('private-at-once', 'Revealed without a reason', record, run.id, privacy)
    const { status, body } = await privacy.post(`${API}/runs/${run.id}/reveal`, {})
    const { id } = resultOf<Reveal>({ status, body })
    const calls: GalleryState['calls'] = { [`POST ${API}/runs/${run.id}/reveal`]: { status, body } }
    const { stored } = await stand.rows(run.id)
    await recorder.read(privacy, calls, `/runs/${run.id}/responses?from=0&to=${stored}&reveal=${id}`)
    recorder.pressed('instruction-panel', 'private-at-once', 'private-revealed', 'Revealed', ['#reveal'], calls)
    await stand.settings({ reveal_reason: true })
}

/** Every end of a request for approval, as requester and as approver see it. */
export async function recordApprovals(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const action = { words: ACTION.words, parameters: ACTION.parameters }
    const request = () => started(recorder, action)
    const show = async (name: string, title: string, { run, record }: { run: Run; record: string }, user = 'agent') => {
        const as = stand.instance.as(user)
        await recorder.panel(name, title, record, run.id, as)
        const seen = resultOf<Run>(await as.get(`${API}/runs/${run.id}`))
        recorder.add('approval-banner', name, title, { request: seen, busy: false })
    }
    const rejecting = (component: string, from: string) =>
        recorder.pressed(component, from, 'rejecting', 'Why it is rejected', ['#reject'])
    const showList = async (name: string, title: string, user: string) => {
        const calls = {}
        await recorder.read(stand.instance.as(user), calls, '/approvals')
        recorder.add('approval-list', name, title, {}, calls)
    }
    await letApproverSeePanel(stand)
    await stand.settings({ enable_approval: true })
    const asked = await request()
    await show('awaiting-approval', 'Waiting for approval', asked)
    await show('to-decide', 'An approver decides', asked, 'approver')
    rejecting('approval-banner', 'to-decide')
    await showList('waiting', 'Waiting for me', 'approver')
    rejecting('approval-list', 'waiting')
    await showList('nothing', 'Nothing waits', 'agent')
    recorder.add('approval-list', 'loading', 'Loading', {}, { [`GET ${API}/approvals`]: null })
    await decideAs(stand, 'approver', asked.run.id, 'reject', 'Not during business hours.')
    await show('rejected', 'Rejected', asked)

    const taken = await request()
    await decideAs(stand, 'agent', taken.run.id, 'withdraw')
    await show('withdrawn', 'Withdrawn', taken)

    const closed = await request()
    resultOf(await stand.admin.patch(`/api/now/table/incident/${closed.record}`, { state: '7', active: 'false' }))
    await stand.instance.job(COLLECTOR)
    await show('void', 'No longer counts', closed)

    const late = await request()
    await stand.instance.clock(25 * 3600)
    await stand.instance.job(COLLECTOR)
    await show('lapsed', 'Nobody decided in time', late)

    const sending = await request()
    await stand.platform.fault({ match: { path: 'targeted$' }, fault: { kind: 'latency', ms: 4000 } })
    const decision = decideAs(stand, 'approver', sending.run.id, 'approve')
    await pause(1000)
    await recorder.panel('sending', 'Sending', sending.record, sending.run.id)
    const approved = resultOf<Run>(await decision)
    recorder.add('approval-banner', 'approved', 'Approved', { request: approved, busy: false })
    await stand.platform.clearFaults()
    await stand.settings({ enable_approval: false })
}

/** What is left of a run when its rows are older than they are kept. */
export async function recordRemoved(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const { run, record } = await started(recorder, SHORT)
    await stand.until(run.id, inPhase('done'))
    await stand.instance.clock(6 * 24 * 3600)
    await stand.instance.job('1E Platform-Purge Responses')
    await recorder.panel('removed', 'Rows removed by age', record, run.id)
}
