import { track } from '../atf/rollback.ts'
import { attachmentApi } from '../doors/attachment-api.ts'
import { batchApi } from '../doors/batch-api.ts'
import type { DoorRequest } from '../doors/door.ts'
import { type Answer, errorAnswer, HttpError, jsonAnswer } from '../doors/http-error.ts'
import { progress } from '../doors/progress.ts'
import { scriptedRest } from '../doors/scripted-rest.ts'
import { statsApi } from '../doors/stats-api.ts'
import { tableApi } from '../doors/table-api.ts'
import { testsuite } from '../doors/testsuite.ts'
import { uiDoor } from '../doors/ui.ts'
import type { CallState } from '../host/call.ts'
import { hostDoor } from '../host/operations.ts'
import { scriptSource } from '../host/script-source.ts'
import { type Session, sessionOf, systemSession } from '../rights/session.ts'
import { newId, type Services, Transaction } from '../transaction.ts'
import type { Caller, HttpWork, TaskWork, WorkReply, WorkRequest } from './messages.ts'
import { runTask } from './tasks.ts'

function nobody(services: Services): Session {
    return {
        ...systemSession(services.metadata),
        userId: '',
        userName: 'guest',
        displayName: 'Guest',
        roles: new Set(),
        isAdmin: false,
        isSystem: false,
        user: {},
    }
}

function sessionFor(services: Services, caller: Caller): Session {
    if (caller.userId === 'system') return systemSession(services.metadata)
    const known = caller.userId ? sessionOf(services.store, services.metadata, caller.userId, caller.interactive) : null
    return known ? { ...known, clientData: caller.clientData } : nobody(services)
}

function nameOf(work: HttpWork | TaskWork): string {
    if (work.kind === 'http') return `${work.method} ${work.path}`
    return work.kind === 'job' ? `job ${work.job}` : work.kind
}

/** Runs one transaction from beginning to end; an exception of the host itself becomes a 500 with its text. */
export function handle(services: Services, request: WorkRequest): WorkReply {
    const { work, caller } = request
    const session = sessionFor(services, caller)
    const tx = new Transaction(services, session, nameOf(work), caller.rollback)
    const body = work.kind === 'http' ? Buffer.from(work.body) : Buffer.alloc(0)
    const state: CallState = {
        cursors: new Map(),
        body,
        session: { id: caller.sessionId, token: caller.token, ip: caller.ip },
    }
    const stopTracking = caller.rollback ? track(services.store, services.catalog, caller.rollback) : undefined
    services.engine.begin(hostDoor(tx, state), scriptSource(tx))
    const isLoggedIn = session.userId !== ''
    const answer = answered(tx, () =>
        work.kind === 'http' ? answerHttp({ tx, http: work, state, isLoggedIn }) : jsonAnswer(200, runTask(tx, work))
    )
    services.engine.end()
    services.network.clear()
    stopTracking?.()
    const counters = tx.finish()
    const headers = {
        ...answer.headers,
        'X-Is-Logged-In': String(session.userId !== ''),
        'X-Transaction-ID': newId().slice(0, 12),
        'X-Dev-Transaction': JSON.stringify(counters),
    }
    return { number: request.number, status: answer.status, headers, body: answer.body, counters, queued: tx.queued }
}

function answered(tx: Transaction, work: () => Answer): Answer {
    try {
        return work()
    } catch (error) {
        if (error instanceof HttpError) return errorAnswer(error.status, error.message, error.detail, error.headers)
        const failure = error instanceof Error ? error : new Error(String(error))
        tx.log('error', 'platform', `${tx.name}: ${failure.stack ?? failure.message}`)
        return errorAnswer(500, failure.message, null)
    }
}

/** HEAD is GET without its body, and a POST may name another method ("X-http-method-override", c_RESTAPI.md). */
function answerHttp(request: DoorRequest): Answer {
    const { http } = request
    const override = http.method === 'POST' ? http.headers['x-http-method-override'] : undefined
    if (override) return answerAs(request, override.toUpperCase())
    if (http.method === 'HEAD') return { ...answerAs(request, 'GET'), body: '' }
    return answerAs(request, http.method)
}

function answerAs(given: DoorRequest, method: string): Answer {
    const request = { ...given, http: { ...given.http, method } }
    const { path } = request.http
    if (path.startsWith('/__ui/')) return uiDoor(request)
    if (path.startsWith('/api/now/')) {
        const answer =
            tableApi(request) ??
            statsApi(request) ??
            attachmentApi(request) ??
            batchApi(request, (item) => answered(item.tx, () => answerHttp(item)))
        if (answer) return answer
    }
    return progress(request) ?? testsuite(request) ?? scriptedRest(request)
}
