import { Buffer } from 'node:buffer'
import { STATUS_CODES } from 'node:http'
import type { DoorRequest } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'

/** glide.rest.batch.max.inputSize and glide.rest.batch.max.outputSize, unless they say otherwise. */
const MOST_IN = 5 * 1024 * 1024
const MOST_OUT = 10 * 1024 * 1024

interface BatchItem {
    id: string
    method: string
    url: string
    headers: Record<string, string>
    body: Buffer
    withHeaders: boolean
}

/** `POST /api/now/batch` ("Batch API"): each request in its turn, answered by `answer` as if it had come alone. */
export function batchApi(request: DoorRequest, answer: (request: DoorRequest) => Answer): Answer | undefined {
    if (!/^\/api\/now\/(v\d+\/)?batch$/.test(request.http.path)) return undefined
    if (!request.isLoggedIn) throw notAuthenticated()
    if (request.http.method !== 'POST') throw new HttpError(405, 'Method not supported', request.http.method)
    const { id, items } = readBatch(Buffer.from(request.http.body).toString('utf8'))
    const mostIn = Number(request.tx.property('glide.rest.batch.max.inputSize') ?? MOST_IN)
    const serviced: object[] = []
    const unserviced: string[] = []
    for (const item of items) {
        const done = unserviced.length === 0 && item.body.length <= mostIn ? service(request, item, answer) : undefined
        if (done) serviced.push(done)
        else unserviced.push(item.id)
    }
    return jsonAnswer(200, { batch_request_id: id, serviced_requests: serviced, unserviced_requests: unserviced })
}

function readBatch(text: string): { id: string; items: BatchItem[] } {
    let parsed: unknown
    try {
        parsed = JSON.parse(text)
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw new HttpError(400, 'Exception while reading request', error.message)
    }
    const { batch_request_id: id, rest_requests: requests } = membersOf(parsed)
    if (!Array.isArray(requests))
        throw new HttpError(400, 'Exception while reading request', 'rest_requests is missing')
    return { id: String(id ?? ''), items: requests.map(readItem) }
}

/** Members of an object; of anything else there are none. */
function membersOf(value: unknown): Record<string, unknown> {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function readItem(value: unknown): BatchItem {
    const item = membersOf(value)
    const headers = (Array.isArray(item.headers) ? item.headers : []).map(membersOf)
    for (const name of ['id', 'method', 'url'])
        if (!item[name]) throw new HttpError(400, 'Exception while reading request', `A request has no ${name}`)
    return {
        id: String(item.id),
        method: String(item.method).toUpperCase(),
        url: String(item.url),
        headers: Object.fromEntries(headers.map(({ name, value: text }) => [String(name).toLowerCase(), String(text)])),
        body: Buffer.from(String(item.body ?? ''), 'base64'),
        withHeaders: item.exclude_response_headers !== true,
    }
}

/** The answer of one request; undefined when it is too large. */
function service(request: DoorRequest, item: BatchItem, answer: (request: DoorRequest) => Answer): object | undefined {
    const began = performance.now()
    const [path = '', query = ''] = item.url.split(/\?(.*)/s)
    const done = answer({
        ...request,
        http: { kind: 'http', method: item.method, path, query, headers: item.headers, body: item.body },
        state: { ...request.state, body: item.body },
    })
    const body = Buffer.from(done.body)
    if (body.length > Number(request.tx.property('glide.rest.batch.max.outputSize') ?? MOST_OUT)) return undefined
    return {
        id: item.id,
        body: body.toString('base64'),
        status_code: done.status,
        status_text: STATUS_CODES[done.status] ?? '',
        ...(item.withHeaders
            ? { headers: Object.entries(done.headers).map(([name, value]) => ({ name, value })) }
            : {}),
        execution_time: Math.round(performance.now() - began),
    }
}
