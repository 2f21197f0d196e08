import { gs } from '@servicenow/glide'
import { RESTMessageV2, type RESTResponseV2 } from '@servicenow/glide/sn_ws'
import type { Connection } from '../configuration/connection.ts'
import { type Failure, fail, isFailure, thrownText } from '../failure.ts'
import { type Reply, readReply } from './reply.ts'

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
/** Texts that prove that no request left the instance; everything less exact counts as lost. */
const NEVER_LEFT = /connection refused|ECONNREFUSED|UnknownHostException|ENOTFOUND|EAI_AGAIN/i

function lostFailure(request: Request, detail: string): Failure {
    const reached = !NEVER_LEFT.test(detail)
    return fail('platform_unreachable', [detail.substr(0, 200)], {
        transient: true,
        lost: request.creates === true && reached,
    })
}

/** Seconds to wait, from a number or an HTTP date; null when there is none. */
function retryAfter(header: string | null): number | null {
    if (!header) return null
    if (/^\d+$/.test(header)) return Number(header)
    const m = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(header)
    if (!m) return null
    const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(String(m[2])) / 3
    const at = Date.UTC(Number(m[3]), month, Number(m[1]), Number(m[4]), Number(m[5]), Number(m[6]))
    return Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

function execute(connection: Connection, message: RESTMessageV2, timeoutMs: number): RESTResponseV2 {
    if (!connection.midServer) return message.execute()
    // Every message through a MID server is asynchronous; the wait is what is left, at most 15 s.
    message.setMIDServer(connection.midServer)
    const response = message.executeAsync()
    response.waitForResponse(Math.max(1, Math.floor(timeoutMs / 1000)))
    return response
}

function once(connection: Connection, request: Request, timeoutMs: number): Reply {
    const message = new RESTMessageV2()
    message.setEndpoint(connection.root + request.path)
    message.setHttpMethod(request.method)
    // Otherwise ${…} in a parameter value would be taken for a variable and cut out.
    message.disableForcedVariableSubstitution()
    message.setHttpTimeout(timeoutMs)
    message.setRequestHeader('X-Tachyon-Consumer', '1EServiceNowCore')
    message.setRequestHeader('Accept', 'application/json')
    message.setRequestHeader(connection.authorization.name, connection.authorization.value)
    if (request.method === 'POST') {
        message.setRequestHeader('Content-Type', 'application/json')
        message.setRequestBody(request.body === undefined ? '' : JSON.stringify(request.body))
    }
    let response: RESTResponseV2
    try {
        response = execute(connection, message, timeoutMs)
    } catch (thrown) {
        throw lostFailure(request, thrownText(thrown))
    }
    const status = Number(response.getStatusCode())
    // A request that never got an answer may come back as status 0 instead of an exception.
    if (!status) throw lostFailure(request, String(response.getErrorMessage() || 'no answer'))
    return {
        status: status,
        contentType: String(response.getHeader('Content-Type') || ''),
        body: String(response.getBody() || ''),
        retryAfterSeconds: retryAfter(response.getHeader('Retry-After')),
    }
}

/**
 * One call to 1E; answers its parsed body or throws a failure. A read is repeated once at once after a broken
 * connection; every other repeat is the caller's, later. `deadlineMs` is the latest end, milliseconds since the epoch.
 */
export function exchange(connection: Connection, request: Request, deadlineMs: number): unknown {
    for (let attempt = 1; ; attempt++) {
        const started = Date.now()
        const left = Math.min(READ_TIMEOUT_MS, deadlineMs - started)
        if (left < LEAST_BUDGET_MS) throw fail('platform_unreachable', ['no time left'], { transient: true })
        try {
            const reply = once(connection, request, left)
            gs.debug('{0} {1} {2} {3} ms', request.method, request.path, reply.status, Date.now() - started)
            return readReply(reply, request.creates === true)
        } catch (thrown) {
            const broken = isFailure(thrown) && thrown.code === 'platform_unreachable'
            if (!broken || request.creates || attempt > 1 || connection.midServer) throw thrown
        }
    }
}
