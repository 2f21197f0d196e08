import { gs } from '@servicenow/glide'
import type { Connection } from '../configuration/connection.ts'
import { fail, isFailure } from '../failure.ts'
import { AT_ONCE, type Effect } from './repeats.ts'
import { type Reply, readReply } from './reply.ts'
import { noting } from './sign-in.ts'
import { noteAnswer, noteFailure, refuseWhileSilent } from './silence.ts'
import { tokenOf } from './token.ts'
import { isReset, transmit } from './wire.ts'

export interface Request {
    method: 'GET' | 'POST'
    /** Below the platform's root, e.g. /Consumer/Instructions/12 */
    path: string
    /** Sent as JSON; undefined sends an empty body. */
    body?: unknown
    /** True for what 1E answers without a sign-in. */
    isOpen?: boolean
    /** @default 'reads' */
    effect?: Effect
    /** A socket without data for longer is given up, milliseconds. @default 15000 */
    timeoutMs?: number
}

/** A socket without data for longer is given up (design: connect 5 s, read 15 s). */
const READ_TIMEOUT_MS = 15000
/** With less than this left no call is begun: it could not end well. */
const LEAST_BUDGET_MS = 250

function left(deadlineMs: number, timeoutMs: number): number {
    const ms = Math.min(timeoutMs, deadlineMs - Date.now())
    if (ms < LEAST_BUDGET_MS) throw fail('platform_unreachable', ['no time left'], { transient: true })
    return ms
}

function once(connection: Connection, request: Request, deadlineMs: number): Reply {
    const headers: { [name: string]: string } = {
        'X-Tachyon-Consumer': '1EServiceNowCore',
        Accept: 'application/json',
    }
    if (!connection.basic) headers['X-Tachyon-Authenticate'] = tokenOf(connection, deadlineMs)
    if (request.method === 'POST') headers['Content-Type'] = 'application/json'
    const body = request.body === undefined ? '' : JSON.stringify(request.body)
    return transmit(
        {
            method: request.method,
            url: connection.root + request.path,
            headers: headers,
            body: request.method === 'POST' ? body : null,
            basic: connection.basic,
            midServer: connection.midServer,
            creates: request.effect === 'creates',
        },
        left(deadlineMs, request.timeoutMs || READ_TIMEOUT_MS)
    )
}

/** The read, or null when 1E answers that there is no such thing. */
export function orNull<T>(read: () => T): T | null {
    try {
        return read()
    } catch (thrown) {
        if (isFailure(thrown) && thrown.code === 'platform_not_found') return null
        throw thrown
    }
}

/** Whether 1E no longer believes the token: its authentication layer refused, before any work was done. */
function isTokenRefused(connection: Connection, thrown: unknown): boolean {
    return !connection.basic && isFailure(thrown) && thrown.code === 'platform_auth'
}

/**
 * Makes one call to 1E and returns its parsed body. Repeats it at once as AT_ONCE says. `deadlineMs` is the latest end, milliseconds
 * since the epoch.
 */
export function exchange(connection: Connection, request: Request, deadlineMs: number): unknown {
    return noting(connection, request.isOpen !== true, () => exchanged(connection, request, deadlineMs))
}

function exchanged(connection: Connection, request: Request, deadlineMs: number): unknown {
    const effect = request.effect || 'reads'
    refuseWhileSilent(connection)
    let { refusedToken, reset } = AT_ONCE[effect]
    for (;;) {
        const started = Date.now()
        try {
            const reply = once(connection, request, deadlineMs)
            noteAnswer(connection)
            gs.debug('{0} {1} {2} {3} ms', request.method, request.path, reply.status, Date.now() - started)
            return readReply(reply, effect === 'creates')
        } catch (thrown) {
            if (isTokenRefused(connection, thrown)) {
                if (refusedToken-- <= 0) throw fail('platform_permission', [''])
                tokenOf(connection, deadlineMs, true)
                continue
            }
            // What goes through a MID server has one call a step (design: the life of a run).
            if (connection.midServer || !isFailure(thrown) || !isReset(thrown) || reset-- <= 0) {
                if (isFailure(thrown)) noteFailure(connection, thrown)
                throw thrown
            }
        }
    }
}
