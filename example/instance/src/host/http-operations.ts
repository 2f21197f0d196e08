import { escapedHtml } from '../jelly/script.ts'
import type { OutboundReply, OutboundRequest } from '../network.ts'
import { insertRecord } from '../records/write.ts'
import type { Transaction } from '../transaction.ts'
import type { Call, Operation } from './call.ts'
import { JavaException } from './call.ts'

interface GuestReply {
    pending: number
    status: number
    headers: Record<string, string>
    body: string
    errorCode: number
    errorMessage: string
}

const WAITING: GuestReply = { pending: 0, status: 0, headers: {}, body: '', errorCode: 0, errorMessage: '' }

/** What an unanswered request looks like: an exception or status 0, as configured (`REST_FAULT`). */
function toGuest(call: Call, reply: OutboundReply): GuestReply {
    if (reply.error === undefined) {
        const failed = reply.status < 200 || reply.status > 299
        const errorMessage = failed ? `Method failed: with code: ${reply.status}` : ''
        return {
            pending: 0,
            status: reply.status,
            headers: reply.headers,
            body: reply.body,
            errorCode: 0,
            errorMessage,
        }
    }
    const isTimeout = /timeout/i.test(reply.error)
    const message = isTimeout
        ? `Request timed out: ${reply.error}`
        : `Unknown host or connection failure: ${reply.error}`
    if (call.tx.shared.restFault() === 'throw') throw new JavaException(message)
    return { ...WAITING, errorCode: isTimeout ? 1 : 6, errorMessage: message }
}

function substituted(text: string, variables: Record<string, string | null>): string {
    return text.replace(/\$\{(\w+)\}/g, (_whole, name) => variables[name] ?? '')
}

/** The MID server must be known and up; all its messages are asynchronous. */
function midDelayMs(call: Call, name: string): number {
    const row = call.tx.store.first('select status from ecc_agent where name=? or "sys_id"=?', [name, name])
    if (String(row?.status ?? '') !== 'Up') throw new JavaException(`MID server '${name}' is not available`)
    return Number(process.env.MID_DELAY_MS ?? 300)
}

/**
 * What a MID server reads from the queue: the whole message, with the password of basic authentication encrypted. A header that a
 * script sets stands there as it is ("ECC queue", "RESTMessageV2").
 */
function queueForMid(
    tx: Transaction,
    mid: string,
    { method, url, headers, body }: OutboundRequest,
    basic: { user: string; password: string } | null
): void {
    const { authorization, ...open } = headers
    const parameters = Object.entries({
        ...Object.fromEntries(Object.entries(open).map(([name, value]) => [`rest_header_${name}`, value])),
        ...(authorization && !basic ? { rest_header_authorization: authorization } : {}),
        ...(basic ? { basic_auth_user: basic.user, basic_auth_password: tx.secrets.encrypt(basic.password) } : {}),
        rest_method: method,
        rest_body: body ?? '',
    })
    const lines = parameters.map(([name, value]) => `<parameter name="${name}" value="${escapedHtml(value)}"/>`)
    const values = {
        agent: `mid.server.${mid}`,
        topic: 'RESTProbe',
        name: url,
        queue: 'output',
        state: 'processed',
        payload: `<?xml version="1.0" encoding="UTF-8"?><parameters>${lines.join('')}</parameters>`,
    }
    insertRecord(tx, 'ecc_queue', values, { scope: null, secure: false, workflow: false })
}

function waited<T>(call: Call, work: () => T): T {
    const start = performance.now()
    try {
        return work()
    } finally {
        call.tx.waitedMs += performance.now() - start
    }
}

export const httpOperations: Record<string, Operation> = {
    send(call, args) {
        const { tx } = call
        const variables = args.values('variables')
        const fill = (text: string) => (args.flag('substitute') ? substituted(text, variables) : text)
        const endpoint = fill(args.text('endpoint'))
        const method = args.text('method')
        if (endpoint === '' || method === '') throw new JavaException('RESTMessageV2 needs an endpoint and a method')
        if (!/^(GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(method)) throw new JavaException(`Unknown HTTP method ${method}`)
        if (tx.store.writing())
            tx.log('warn', call.scope, 'An HTTP request inside a business rule keeps every other write waiting.')
        tx.counters.outbound++
        const headers: Record<string, string> = { 'user-agent': 'ServiceNow/1.0' }
        for (const [name, value] of Object.entries(args.values('headers')))
            headers[name.toLowerCase()] = fill(value ?? '')
        const [user, password] = args.list('basic').map(String)
        if (user !== undefined)
            headers['authorization'] = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
        const body = args.optional('body')
        const request = {
            method,
            url: withQuery(endpoint, args.list('query')),
            headers,
            body: body === null || method === 'GET' ? null : fill(body),
            timeoutMs:
                args.get('timeoutMs') === null
                    ? Number(tx.property('glide.http.timeout') ?? 175_000)
                    : args.number('timeoutMs'),
            followRedirect: args.flag('followRedirect'),
        }
        const mid = args.optional('mid')
        if (mid) {
            const delay = midDelayMs(call, mid)
            queueForMid(tx, mid, request, user === undefined ? null : { user, password: password ?? '' })
            waited(call, () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delay))
        }
        if (!URL.canParse(request.url))
            return toGuest(call, { status: 0, headers: {}, body: '', error: `Invalid uri ${request.url}` })
        if (args.flag('asynchronous')) return { ...WAITING, pending: tx.services.network.post(request) }
        return toGuest(
            call,
            waited(call, () => tx.services.network.send(request))
        )
    },
    /** `waitForResponse(s)`: at most glide.http.outbound.max_timeout seconds. */
    await(call, args) {
        const most = Number(call.tx.property('glide.http.outbound.max_timeout') ?? 30)
        const seconds = Math.min(args.number('seconds'), most)
        const reply = waited(call, () => call.tx.services.network.take(args.number('number'), seconds * 1000))
        return toGuest(call, reply ?? { status: 0, headers: {}, body: '', error: 'timeout: no response in time' })
    },
}

function withQuery(endpoint: string, pairs: unknown[]): string {
    const query = pairs
        .map((pair) => (Array.isArray(pair) ? pair.map((part) => encodeURIComponent(String(part))).join('=') : ''))
        .filter(Boolean)
        .join('&')
    if (query === '') return endpoint
    return `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}`
}
