import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Hits, option } from '../faults/book.ts'
import { substitute } from '../faults/substitute.ts'
import { reset, send } from '../faults/wire.ts'
import { type Entry, withoutSecrets } from '../journal.ts'
import { authenticate, CONSUMERS, PASSWORDS, type Principal } from '../principals.ts'
import { findRoute, routeName } from '../routes/table.ts'
import { type Simulator, TENANT } from '../simulator.ts'
import { hash } from '../world/draw.ts'
import { parseJson, readText, shownBody } from './body.ts'
import { Failure, notFound, refused } from './failure.ts'
import { Members } from './members.ts'
import { html, IIS_401, type Reply } from './reply.ts'

const CONSUMER_HEADER = 'x-tachyon-consumer'

interface Request {
    simulator: Simulator
    method: string
    /** Without version segment and trailing slash, in the case in which it came. */
    path: string
    query: URLSearchParams
    headers: IncomingMessage['headers']
    text: string
    hits: Hits
    entry: Entry
}

/** `/Consumer/v3.2/Instructions/` becomes `/Consumer/Instructions`: no segment means the latest version. */
export function normalise(pathname: string): string {
    return pathname.replace(/^(\/consumer)\/v\d+(\.\d+)?(?=\/|$)/i, '$1').replace(/(.)\/+$/, '$1')
}

function checkConsumer(request: Request): string {
    const header = request.headers[CONSUMER_HEADER]
    const name = Array.isArray(header) ? header[0] : header
    const { simulator, hits, entry } = request
    if (!name) {
        simulator.watch.add('missingConsumer', entry.sequence, `${request.method} ${request.path} names no consumer`)
        throw new Failure(401, 'Consumer.NotFound', 'The header X-Tachyon-Consumer is missing.')
    }
    const consumer = CONSUMERS.get(name.toLowerCase())
    if (!consumer || hits.has('consumerMissing')) {
        throw new Failure(401, 'Consumer.NotFound', `Consumer ${name} is not registered.`, [name])
    }
    if (!consumer.enabled || hits.has('consumerDisabled')) {
        throw new Failure(401, 'Consumer.Disabled', `Consumer ${consumer.name} is disabled.`, [consumer.name])
    }
    return consumer.name
}

function dispatch(request: Request, principal: Principal, consumer: string): Reply {
    const { simulator, method, path } = request
    const found = findRoute(method, path)
    if (found.kind === 'unknown') {
        simulator.notSimulated.add(`${method} ${path}`)
        throw notFound('Route.NotFound', `No HTTP resource was found that matches ${path}.`, [path])
    }
    if (found.kind === 'wrong-method') {
        const allowed = found.allowed.join(', ')
        throw new Failure(405, 'Route.MethodNotAllowed', `The resource does not support ${method}.`, [method], {
            Allow: allowed,
        })
    }
    request.entry.route = routeName(found.route)
    return found.route.handle({
        ...request,
        path: found.path,
        body: method === 'GET' ? undefined : parseJson(request.text),
        principal,
        consumer,
    })
}

function work(request: Request): Reply {
    if (!/^\/(consumer|experience)(\/|$)/i.test(request.path)) {
        request.simulator.notSimulated.add(`${request.method} ${request.path}`)
        throw notFound('Route.NotFound', `No HTTP resource was found that matches ${request.path}.`, [request.path])
    }
    const principal = authenticate(request.headers.authorization)
    // IIS answers this itself, before the platform sees the request: a page, not an error array.
    if (!principal) return html(401, IIS_401, { 'WWW-Authenticate': 'Basic realm="acme.1e.example"' })
    return dispatch(request, principal, checkConsumer(request))
}

function answer(request: Request): Reply {
    try {
        return work(request)
    } catch (error) {
        const failure = error instanceof URIError ? refused('Request.InvalidPath', error.message) : error
        if (!(failure instanceof Failure)) throw error
        return { status: failure.status, headers: failure.headers, json: failure.body }
    }
}

/** The key under which a caller may run once: `ti` of its ConsumerCustomData, else the whole text. */
function runKey(request: Request): string | null {
    if (request.method !== 'POST' || !/^\/consumer\/instructions(\/targeted)?$/i.test(request.path)) return null
    const body = shownBody(request.text)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
    const text = new Members(body).text('ConsumerCustomData')
    if (!text) return null
    const data = shownBody(text)
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return text
    return new Members(data).text('ti') ?? text
}

function delayMs(hits: Hits, entry: Entry): number {
    const latency = hits.find('latency')
    if (!latency) return 0
    const jitter = option(latency, 'jitterMs', 0)
    return option(latency, 'ms', 0) + (jitter > 0 ? hash('latency', entry.sequence) % jitter : 0)
}

/** Answers with the faults of the request; true = the caller was cut off. */
async function respond(request: Request, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    const { hits, entry } = request
    const latency = delayMs(hits, entry)
    if (latency > 0) await pause(latency)
    const cutOff = hits.find('reset')
    const hang = hits.find('hang')
    if (cutOff && cutOff.phase !== 'after') {
        reset(req)
        return true
    }
    if (hang && hang.phase !== 'after') return false
    const reply = substitute(hits, 'before') ?? answer(request)
    if (cutOff) {
        reset(req)
        return true
    }
    if (hang) return false
    const shown = substitute(hits, 'after') ?? reply
    entry.status = shown.status
    await send(res, shown, hits)
    return false
}

/** One request to the platform from arrival to answer. */
export async function exchange(simulator: Simulator, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const arrived = performance.now()
    const url = new URL(req.url ?? '/', 'http://platform')
    const method = req.method ?? 'GET'
    const path = normalise(url.pathname)
    const { journal, watch, clock } = simulator
    const text = await readText(req)
    const hits = simulator.faults.meet({ tenant: TENANT, method, path })
    const entry = journal.begin({
        time: clock.realNow(),
        virtualTime: clock.iso(),
        tenant: TENANT,
        method,
        path: req.url ?? '/',
        route: null,
        headers: withoutSecrets(req.headers),
        body: shownBody(text),
        faultId: hits.id,
    })
    const found = findRoute(method, path)
    if (found.kind === 'route') entry.route = routeName(found.route)
    const request: Request = {
        simulator,
        method,
        path,
        query: url.searchParams,
        headers: req.headers,
        text,
        hits,
        entry,
    }
    watch.begin(entry.sequence)
    res.once('close', () => {
        watch.end()
        entry.ms = Math.round(performance.now() - arrived)
    })
    if (PASSWORDS.some((password) => text.includes(password))) {
        watch.add('passwordInBody', entry.sequence, `${method} ${path} carries a password in its body`)
    }
    const key = runKey(request)
    if (key) watch.run(key, entry.sequence)
    const wasReset = await respond(request, req, res)
    if (key) watch.runEnded(key, { status: entry.status, reset: wasReset })
}
