import { redirection } from '../http/elsewhere.ts'
import { GATEWAY_PAGE, html, LOGIN_PAGE, type Reply } from '../http/reply.ts'
import { type Fault, type Hits, option, texts } from './book.ts'

const REASONS: { [status: number]: string } = {
    400: 'The request is invalid.',
    401: 'The token has expired.',
    403: 'Access is forbidden.',
    404: 'The object was not found.',
    408: 'The request took too long.',
    429: 'Too many requests.',
    500: 'An error has occurred.',
    502: 'Bad gateway.',
    503: 'The service is unavailable.',
    504: 'The gateway timed out.',
}

function headersOf(fault: Fault): { [name: string]: string } {
    const headers = fault.headers
    if (typeof headers !== 'object' || headers === null) return {}
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/** `status`: any code with each form of body that section 3 of the platform reference lists. */
function statusReply(fault: Fault): Reply {
    const status = option(fault, 'status', 503)
    const message = fault.message === undefined ? (REASONS[status] ?? `Status ${status}.`) : String(fault.message)
    const code = fault.code === undefined ? `Simulated.Status${status}` : String(fault.code)
    const headers = headersOf(fault)
    switch (fault.body ?? 'error-array') {
        case 'object':
            return { status, headers, json: { Message: message } }
        case 'aspnet':
            return {
                status,
                headers,
                json: {
                    Message: 'An error has occurred.',
                    ExceptionMessage: message,
                    ExceptionType: 'System.InvalidOperationException',
                    StackTrace: '   at Tachyon.Server.Common.Web',
                },
            }
        case 'problem':
            // RFC 9457, as ASP.NET Core answers what no controller has taken.
            return {
                status,
                headers: { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers },
                json: { type: 'about:blank', title: REASONS[status] ?? `Status ${status}.`, status, detail: message },
            }
        case 'gateway-html':
            return html(status, GATEWAY_PAGE, headers)
        case 'empty':
            return { status, headers }
        case 'text':
            return { status, headers: { 'Content-Type': 'text/plain', ...headers }, text: message }
        default:
            return { status, headers, json: [{ ErrorCode: code, Message: message, Data: texts(fault, 'data') }] }
    }
}

/**
 * An answer that replaces the true one; null when the request meets no such fault. `before`: the work is not done.
 * `after`: the work is done and only its answer is replaced, the case that a client has to reconcile.
 */
export function substitute(
    request: { hits: Hits; origin: string; path: string },
    phase: 'before' | 'after'
): Reply | null {
    const { hits, origin, path } = request
    const redirect = hits.find('redirect')
    if (redirect && phase === 'before') {
        const Location = redirect.location === undefined ? redirection(origin, path) : String(redirect.location)
        return { status: 302, headers: { Location } }
    }
    for (const kind of ['status', 'html200']) {
        const fault = hits.find(kind)
        if (fault && (fault.phase ?? 'before') === phase) {
            return kind === 'status' ? statusReply(fault) : html(200, LOGIN_PAGE)
        }
    }
    return null
}
