import { unauthenticated } from '../front/reply.ts'
import type { Sessions } from '../front/sessions.ts'
import { parseStoredTime, storedTime } from '../query/zone.ts'
import { insertRow } from '../records/values.ts'
import type { Scheduler } from '../scheduler.ts'
import type { SharedState } from '../shared-state.ts'
import type { Catalog } from '../store/catalog.ts'
import type { SqlRow, Store } from '../store/store.ts'
import { newId } from '../transaction.ts'
import type { Caller, WorkReply } from '../work/messages.ts'
import type { Pool } from '../work/pool.ts'
import { rollBack } from './rollback.ts'
import type { RestAnswer, RestRequest, Status, StepResult, StepState } from './step.ts'

/** What running tests needs of the instance. */
export interface Running {
    store: Store
    catalog: Catalog
    shared: SharedState
    pool: Pool
    sessions: Sessions
}

/** One run of a test. */
export interface Run {
    test: string
    name: string
    /** Who asked for it: sys_id. */
    user: string
}

export interface Ended {
    status: Status
    output: string
    /** The step result because of which it ended early. */
    failing: string | null
}

const AGAIN_MS = 200

/** Runs the steps in their order until one does not pass, and takes back what they have written. */
export async function runTest(running: Running, run: Run, result: string, scheduler: Scheduler): Promise<Ended> {
    const { store, shared } = running
    const steps = store.all('select * from sys_atf_step where test=? and active=1 order by "order"', [run.test])
    const state: StepState = { outputs: {}, answer: null }
    let caller = callerOf(run.user, result)
    let ended: Ended = { status: 'success', output: 'Passed', failing: null }
    for (const step of steps) {
        const done = await repeated(running, caller, step, state)
        const { status, summary, outputs, user, request, isRest } = done
        if (outputs) state.outputs[String(step.sys_id)] = outputs
        if (user) caller = callerOf(user, result)
        if (request) state.answer = await sent(running, request, callerOf(run.user, result))
        else if (!isRest) state.answer = null
        scheduler.wake()
        const id = newId()
        await scheduler.persist(() => note(running, { id, result, step, done }))
        if (status === 'success') continue
        ended = { status, output: `Step ${step.order}, ${step.display_name}: ${summary}`, failing: id }
        break
    }
    await settled(store, result)
    await scheduler.persist(() => rollBack(store, result))
    shared.touchMetadata()
    return ended
}

function callerOf(userId: string | null, rollback: string): Caller {
    return { userId, interactive: false, sessionId: '', token: '', ip: '127.0.0.1', clientData: {}, rollback }
}

/** "If the validation fails, the system repeats the step until it reaches the duration of the timeout." */
async function repeated(running: Running, caller: Caller, step: SqlRow, state: StepState): Promise<StepResult> {
    const end = Date.now() + (parseStoredTime(String(step.timeout ?? '')) || 0)
    for (;;) {
        const reply = await running.pool.run(caller, { kind: 'step', step: String(step.sys_id), state })
        const result = resultOf(reply)
        if (result.status !== 'failure' || Date.now() >= end) return result
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
}

function resultOf(reply: WorkReply): StepResult {
    const body: unknown = JSON.parse(textOf(reply.body))
    // Made by work/tasks.ts; another status is what work/pool.ts or work/handle.ts made of an accident.
    if (reply.status === 200) return (body as { answer: StepResult }).answer
    return { status: 'error', summary: (body as { error: { message: string } }).error.message }
}

const textOf = (body: Uint8Array | string): string =>
    typeof body === 'string' ? body : Buffer.from(body).toString('utf8')

/** Sends a request to this instance as the step says; nobody else's session takes part. */
async function sent(running: Running, request: RestRequest, runner: Caller): Promise<RestAnswer> {
    const caller = signedIn(running.sessions, request, runner)
    const { method, path, query, headers, body } = request
    const began = performance.now()
    const reply = caller
        ? await running.pool.run(caller, { kind: 'http', method, path, query, headers, body: Buffer.from(body) })
        : unauthenticated()
    const named = Object.entries(reply.headers).map(([name, value]): [string, string] => [name.toLowerCase(), value])
    const ms = Math.round(performance.now() - began)
    return { status: reply.status, headers: Object.fromEntries(named), body: textOf(reply.body), ms }
}

function signedIn(sessions: Sessions, { signIn }: RestRequest, runner: Caller): Caller | null {
    if (signIn === 'runner') return runner
    if (signIn === 'none') return { ...runner, userId: null }
    const authorization = `Basic ${Buffer.from(`${signIn.user}:${signIn.password}`).toString('base64')}`
    const { caller } = sessions.identify({ authorization }, runner.ip)
    return caller && { ...caller, ...(runner.rollback ? { rollback: runner.rollback } : {}) }
}

/** Async rules that the test has caused are part of it. */
async function settled(store: Store, rollback: string): Promise<void> {
    const waiting = 'select 1 from "dev:queue" where kind=\'rule\' and instr(payload, ?)'
    while (store.first(waiting, [rollback])) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
}

function note(
    { store, catalog, shared }: Running,
    { id, result, step, done }: { id: string; result: string; step: SqlRow; done: StepResult }
): void {
    const now = storedTime(shared.now())
    insertRow(store, catalog, 'sys_atf_test_result_step', {
        sys_id: id,
        sys_class_name: 'sys_atf_test_result_step',
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
        test_result: result,
        step: String(step.sys_id),
        order: String(step.order),
        status: done.status,
        summary: done.summary.slice(0, 4000),
        end_time: now,
    })
}
