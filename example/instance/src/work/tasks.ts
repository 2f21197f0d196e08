import { runStep } from '../atf/run-step.ts'
import type { GuestResult } from '../engine/engine.ts'
import { conditionScriptHolds } from '../records/condition.ts'
import { readById } from '../records/read.ts'
import { fetchById, updateRow, type Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import type { TaskWork } from './messages.ts'
import { sendNotifications } from './notifications.ts'

/** What a task answers to whoever asked for it. */
export interface TaskResult {
    ok: boolean
    error: string
    printed: string[]
    answer: unknown
}

/** Runs a job, an async rule, an event's script actions, a step of a test or a piece of script. */
export function runTask(tx: Transaction, work: TaskWork): TaskResult {
    switch (work.kind) {
        case 'job':
            return runJob(tx, work.job)
        case 'rule':
            return runAsyncRule(tx, work.payload)
        case 'event':
            return runEvent(tx, work.event)
        case 'step':
            return { ...NOTHING, answer: runStep(tx, work.step, work.state) }
        case 'script':
            return toResult(
                tx,
                work.scope,
                tx.run({
                    scope: work.scope,
                    apart: false,
                    kind: 'script',
                    name: 'script',
                    script: work.script,
                    input: null,
                })
            )
    }
}

function toResult(tx: Transaction, scope: string, result: GuestResult): TaskResult {
    const printed = Array.isArray(result.printed) ? result.printed.map(String) : []
    const error = result.error
        ? `${result.error.message}${result.error.position ? ` (${result.error.position})` : ''}`
        : ''
    if (error) tx.log('error', scope, `${tx.name} failed: ${error}`)
    return { ok: error === '', error, printed, answer: result.answer ?? null }
}

const NOTHING: TaskResult = { ok: true, error: '', printed: [], answer: null }

/** A job whose condition does not hold ends at once. */
function runJob(tx: Transaction, id: string): TaskResult {
    const job = fetchById(tx.store, tx.catalog, 'sysauto_script', id)
    if (!job) return { ...NOTHING, ok: false, error: `There is no job ${id}.` }
    const scope = tx.metadata.scopeName(job.sys_scope ?? null)
    const name = `job ${job.name}`
    if (job.conditional === '1' && job.condition) {
        const held = tx.run({
            scope,
            apart: false,
            kind: 'script',
            name: `condition of ${name}`,
            script: job.condition,
            input: null,
        })
        if (held.error || String(held.answer) !== 'true') return toResult(tx, scope, held)
    }
    return toResult(
        tx,
        scope,
        tx.run({ scope, apart: false, kind: 'script', name, script: job.script ?? '', input: null })
    )
}

interface QueuedRule {
    rule: string
    table: string
    id: string
    operation: string
    values: Values | null
}

function runAsyncRule(tx: Transaction, payload: string): TaskResult {
    // Written by records/rules.ts.
    const queued = JSON.parse(payload) as QueuedRule
    const rule = fetchById(tx.store, tx.catalog, 'sys_script', queued.rule)
    const values = queued.values ?? readById(tx, queued.table, queued.id)
    // The record or the rule may be gone by now.
    if (!rule?.script || !values) return NOTHING
    const scope = tx.metadata.scopeName(rule.sys_scope ?? null)
    const input = {
        table: queued.table,
        values,
        before: null,
        operation: queued.operation,
        exists: true,
        settled: true,
    }
    return toResult(
        tx,
        scope,
        tx.run({ scope, apart: false, kind: 'rule', name: `async rule ${rule.name}`, script: rule.script, input })
    )
}

/** Script actions of an event in their order, then its notifications; the event is then processed, or in error. */
function runEvent(tx: Transaction, id: string): TaskResult {
    const event = fetchById(tx.store, tx.catalog, 'sysevent', id)
    if (!event) return NOTHING
    const actions = tx.metadata
        .rows('sysevent_script_action')
        .filter((row) => row.active === '1' && row.event_name === event.name)
        .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
    const values =
        event.table && event.instance && tx.catalog.find(event.table) ? readById(tx, event.table, event.instance) : null
    let last = NOTHING
    for (const action of actions) {
        const scope = tx.metadata.scopeName(action.sys_scope ?? null)
        const input = { table: event.table, values, before: null, event }
        const name = `script action ${action.name}`
        if (!conditionScriptHolds(tx, { scope, owner: name, script: action.condition_script ?? '', input })) continue
        const result = toResult(
            tx,
            scope,
            tx.run({ scope, apart: false, kind: 'event', name, script: action.script ?? '', input })
        )
        if (!result.ok || last.ok) last = result
    }
    if (values) sendNotifications(tx, event, values)
    updateRow(tx.store, tx.catalog, 'sysevent', id, {
        state: last.ok ? 'processed' : 'error',
        processed: tx.now(),
        error_message: last.error.slice(0, 4000) || null,
    })
    return last
}
