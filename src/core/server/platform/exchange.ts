import { gs } from '@servicenow/glide'
import type { Connection } from '../configuration/connection.ts'
import { fail, isFailure } from '../failure.ts'
import { type Reply, readReply } from './reply.ts'
import { tokenOf } from './token.ts'
import { transmit } from './wire.ts'

export interface Request {
    method: 'GET' | 'POST'
    /** Below the platform's root, e.g. /Consumer/Instructions/12 */
    path: string
    /** Sent as JSON; undefined sends an empty body. */
    body?: unknown
    /** True when a repeat would do the work again: it is then never repeated. */
    creates?: boolean
}

/** A socket without data for longer is given up (design: connect 5 s, read 15 s). */
const READ_TIMEOUT_MS = 15000
/** With less than this left no call is begun: it could not end well. */
const LEAST_BUDGET_MS = 250

function left(deadlineMs: number): number {
    const ms = Math.min(READ_TIMEOUT_MS, deadlineMs - Date.now())
    if (ms < LEAST_BUDGET_MS) throw fail('platform_unreachable', ['no time left'], { transient: true })
    return ms
}

function once(connection: Connection, request: Request, deadlineMs: number): Reply {
    const headers: { [name: string]: string } = {
        'X-Tachyon-Consumer': '1EServiceNowCore',
        Accept: 'application/json',
    }
    if (connection.basic) headers['Authorization'] = connection.basic
    else headers['X-Tachyon-Authenticate'] = tokenOf(connection, deadlineMs)
    if (request.method === 'POST') headers['Content-Type'] = 'application/json'
    const body = request.body === undefined ? '' : JSON.stringify(request.body)
    return transmit(
        {
            method: request.method,
            url: connection.root + request.path,
            headers: headers,
            body: request.method === 'POST' ? body : null,
            midServer: connection.midServer,
            creates: request.creates === true,
        },
        left(deadlineMs)
    )
}

/** Whether 1E no longer believes the token: its authentication layer refused, before any work was done. */
function isTokenRefused(connection: Connection, thrown: unknown): boolean {
    return !connection.basic && isFailure(thrown) && thrown.code === 'platform_auth'
}

/**
 * One call to 1E; answers its parsed body or throws a failure. A read is repeated once at once after a broken
 * connection, any call once after a refused token; every other repeat is the caller's, later. `deadlineMs` is the
 * latest end, milliseconds since the epoch.
 */
export function exchange(connection: Connection, request: Request, deadlineMs: number): unknown {
    let renewed = false
    for (let attempt = 1; ; attempt++) {
        const started = Date.now()
        try {
            const reply = once(connection, request, deadlineMs)
            gs.debug('{0} {1} {2} {3} ms', request.method, request.path, reply.status, Date.now() - started)
            return readReply(reply, request.creates === true)
        } catch (thrown) {
            if (isTokenRefused(connection, thrown) && !renewed) {
                renewed = true
                tokenOf(connection, deadlineMs, true)
                continue
            }
            if (isTokenRefused(connection, thrown)) throw fail('platform_permission', [])
            const broken = isFailure(thrown) && thrown.code === 'platform_unreachable'
            if (!broken || request.creates || attempt > 1 || connection.midServer) throw thrown
        }
    }
}
