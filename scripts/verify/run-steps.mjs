// The main job: a question is run on the device of an incident, its rows come, are exported and attached.
import { randomUUID } from 'node:crypto'
import { verify } from '../verify-export.mjs'
import { API } from './api.mjs'
import { deleteRows } from './made.mjs'
import { need } from './session.mjs'

/** Longest wait for the end of a run. */
const PATIENCE_MS = 120_000
/** Most batches that are loaded, so that a question with very many rows ends too. */
const BATCHES = 5

/** What keeps 1E from being asked, and is no fault of the instance. */
const WITHOUT_1E =
    /^(platform_|configuration_|device_unknown|device_ambiguous|experience_|identity_|credential_|mid_server|signing_)/

export const codeOf = ({ body }) => /^([a-z_]+)/.exec(body?.error?.detail ?? '')?.[1] ?? ''

/** The answer, unless it says that 1E is not there. */
export function needPlatform(answer) {
    const code = codeOf(answer)
    need(!WITHOUT_1E.test(code), `1E did not answer as it should: ${code}`)
    return answer
}

/** Of those that hold the words the one that they name in full, or the only one: another must never be run. */
function theOne({ items, total }, kind, words, option) {
    const found = items.find(({ name, text }) => name === words || text === words) ?? (total === 1 ? items[0] : null)
    need(total > 0, `no ${kind} holds the words of ${option}`)
    need(found, `${total} instructions hold the words of ${option}: give the whole sentence`)
    return need(found.kind === kind && found, `what ${option} names is no ${kind}`)
}

/** The instruction that the words name, as a page shows it; not tried when there is none. */
export async function findInstruction({ session, agent, hidden }, kind, words, option) {
    let found
    await session.step(`search for the ${kind}`, async () => {
        const any = await agent.get(`${API}/instructions?limit=1`)
        need(any.body?.result?.total !== 0, 'no instructions were retrieved from 1E')
        need(words, `no ${kind} was named: ${option}`)
        const answer = await agent.get(`${API}/instructions?kind=${kind}&query=${encodeURIComponent(words)}`)
        if (answer.status === 200) found = theOne(answer.body.result, kind, words, option)
        return answer
    })
    return session.step(kind, async () => {
        const { id, name, text } = need(found, `there is no ${kind}`)
        for (const word of [name, text]) hidden.set(word, '<instruction>')
        const answer = await agent.get(`${API}/instructions/${id}`)
        const empty = answer.body?.result?.parameters?.find((one) => one.required && !one.defaultValue)
        need(!empty, `this ${kind} needs a value: choose one whose values have defaults`)
        return answer
    })
}

/** Presses *Run* as the page does. */
export async function press({ agent, me, made, incidents, start }, definition, more = {}) {
    const answer = needPlatform(
        await agent.post(`${API}/runs`, {
            table: 'incident',
            record: incidents.withDevice,
            definition: definition.id,
            version: definition.version,
            device: start.device.fqdn,
            parameters: {},
            key: randomUUID(),
            ...more,
        })
    )
    const run = answer.body?.result
    if (answer.status !== 201) return answer
    made.kept++
    made.note(`approvals of run ${run.number}`, () => deleteRows(me, 'sysapproval_approver', `document_id=${run.id}`))
    made.note(`run ${run.number}, which is still open`, () => settle(agent, run.id))
    return answer
}

/** Ends a run that something has left open. */
async function settle(agent, id) {
    const answer = await agent.get(`${API}/runs/${id}`)
    const { canWithdraw, canCancel } = answer.body?.result ?? {}
    if (canWithdraw) return [await agent.post(`${API}/runs/${id}/approval`, { decision: 'withdraw' })]
    if (canCancel) return [await agent.post(`${API}/runs/${id}/cancel`, {})]
    return [answer]
}

/** Looks as a page does until the run has ended. */
export async function untilEnded({ session, agent }, id) {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
        const answer = await agent.get(`${API}/runs/${id}`)
        const run = answer.body?.result
        if (!run || run.pollAfterMs === null) return answer
        need(Date.now() < until, `the device did not answer within ${PATIENCE_MS / 1000} seconds`)
        await session.wait(run.pollAfterMs)
    }
}

/** Loads all rows, at most some batches. Answers the last one. */
async function loadMore({ agent }, run) {
    need(run.more, 'the question found no more rows than one batch: choose another with --question')
    for (let batch = 1; ; batch++) {
        const answer = await agent.post(`${API}/runs/${run.id}/responses`, { key: randomUUID() })
        if (!answer.body?.result?.more || batch === BATCHES) return answer
    }
}

/** The workbook as another program reads it. */
async function readWorkbook({ agent }, attachment) {
    const { status, bytes } = await agent.file(`/api/now/attachment/${attachment.id}/file`)
    if (status !== 200) return { status, body: null }
    const { about, rows, digest } = verify(bytes)
    return { status, body: { unchanged: about.Digest === digest && String(rows) === about.Rows_in_file } }
}

/** Runs the question. */
export async function runQuestion(context, question) {
    const { session, agent, start, incidents } = context
    const where = (run, rest = '') => `${API}/runs/${need(run, 'the question did not run').id}${rest}`
    await session.step('devices', async () => {
        need(start?.device, 'the incident has no device')
        return needPlatform(await agent.get(`${API}/records/incident/${incidents.withDevice}/devices`))
    })
    const started = await session.step('start', () => {
        need(start?.device, 'the incident has no device')
        return press(context, need(question, 'there is no question'))
    })
    const run = await session.step('rows come', () =>
        untilEnded(context, need(started, 'the question did not start').id)
    )
    await session.step('first rows', () => agent.get(where(run, '/responses?from=0&to=10')))
    await session.step('load more', () => loadMore(context, need(run, 'the question did not run')))
    await session.step('pages for an export', () => agent.post(where(run, '/pages'), { limit: 1000 }))
    const attachment = await session.step('attach', () => agent.post(where(run, '/attachment'), { key: randomUUID() }))
    await session.step('workbook', () => readWorkbook(context, need(attachment, 'nothing was attached')))
    await session.step('workbooks of the run', () => agent.get(where(run, '/attachments')))
    await session.step('runs of the record', () =>
        agent.get(`${API}/runs?table=incident&record=${need(run, 'the question did not run').record}`)
    )
    return run
}

/** Starts the question again and cancels it at once. Resolves to the cancelled run. */
export async function cancelQuestion(context, question, run) {
    const { session, agent } = context
    return session.step('cancel', async () => {
        need(run, 'the question did not run')
        const { body } = await press(context, question, { again: true })
        const { id } = need(body?.result, 'the question did not start again')
        const answer = await agent.post(`${API}/runs/${id}/cancel`, { key: randomUUID() })
        need(codeOf(answer) !== 'run_final', 'the device answered before it could be cancelled')
        return answer
    })
}

/** What the device scores. */
export async function showExperience({ session, agent, start, incidents }) {
    await session.step('experience', async () => {
        need(start?.device, 'the incident has no device')
        const answer = needPlatform(await agent.get(`${API}/records/incident/${incidents.withDevice}/experience`))
        const code = answer.body?.result?.problem?.code ?? ''
        need(!WITHOUT_1E.test(code), `1E has no score: ${code}`)
        return answer
    })
}
