import type http from 'node:http'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Caller } from '../work/messages.ts'

const gzip = promisify(zlib.gzip)

export interface Reply {
    status: number
    headers: Record<string, string>
    body: Buffer | string | Uint8Array
}

const WORTH_PACKING = 1400
const PACKABLE = /^(text\/|application\/(json|javascript|xml)|image\/svg)/

/** Sends an answer, packed when the client can unpack it and it is worth the work. */
export async function send(request: http.IncomingMessage, response: http.ServerResponse, reply: Reply): Promise<void> {
    let body = Buffer.from(typeof reply.body === 'string' ? Buffer.from(reply.body, 'utf8') : reply.body)
    const headers: Record<string, string> = { ...reply.headers }
    const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (accepts && body.length > WORTH_PACKING && PACKABLE.test(headers['Content-Type'] ?? '')) {
        body = await gzip(body)
        headers['Content-Encoding'] = 'gzip'
        headers.Vary = 'Accept-Encoding'
    }
    headers['Content-Length'] = String(body.length)
    response.writeHead(reply.status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
}

export function json(status: number, value: unknown): Reply {
    return {
        status,
        headers: { 'Content-Type': 'application/json;charset=UTF-8', 'Cache-Control': 'no-store' },
        body: JSON.stringify(value),
    }
}

export function failure(status: number, message: string, detail: string | null = null): Reply {
    return json(status, { error: { message, detail }, status: 'failure' })
}

export function redirect(to: string, headers: Record<string, string> = {}): Reply {
    return { status: 302, headers: { Location: to, ...headers }, body: '' }
}

/**
 * With the token of the session that the cookies name: a page that has an older one goes on with it
 * (`@servicenow/sdk-cli`, UISession: "we take user token from the unauthorized error response headers").
 */
export function unauthenticated(caller?: Caller): Reply {
    const reply = failure(401, 'User Not Authenticated', 'Required to provide Auth information')
    if (caller?.interactive) reply.headers['X-UserToken-Response'] = caller.token
    reply.headers['WWW-Authenticate'] = 'BASIC realm="Service-now"'
    return reply
}
