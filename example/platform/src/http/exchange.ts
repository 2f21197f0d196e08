import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Hits, option } from '../faults/book.ts'
import { substitute } from '../faults/substitute.ts'
import { reset, send } from '../faults/wire.ts'
import { type Entry, withoutSecrets } from '../journal.ts'
import { PASSWORDS } from '../principals.ts'
import { findRoute, routeName } from '../routes/table.ts'
import type { Simulator } from '../simulator.ts'
import { hash } from '../world/draw.ts'
import { parseJson, readText, shownBody } from './body.ts'
import { elsewhere, isElsewhere } from './elsewhere.ts'
import { Failure, notFound, refused } from './failure.ts'
import { Members } from './members.ts'
import type { Reply } from './reply.ts'
import { consumerOf, signIn } from './sign-in.ts'

/** Calls that act on devices: a second one acts twice (1E Consumer API, §9.2). */
const NOT_REPEATABLE =
    /^POST \/consumer\/(instructions(\/targeted|\/\d+\/rerun)?|devices\/tachyonguid\/[^/]+\/instruction|approvals\/instruction)$/i
/** "You do not have to use a registered or enabled consumer" (1E .NET Consumer SDK, Api.Consumers). */
const ANY_CONSUMER = /^\/consumer\/consumers(\/|$)/i
const SECRET_BODY = /^\/(consumer\/authentication|(tachyon\/)?api\/authentication\/\w+|idp\/token)$/i

interface Request {
    simulator: Simulator
    method: string
    /** Without version segment and trailing slash, in the case in which it came. */
    path: string
    query: URLSearchParams
    origin: string
    headers: IncomingMessage['headers']
    text: string
    hits: Hits
    entry: Entry
}

/** `/Consumer/v3.2/Instructions/` becomes `/Consumer/Instructions`: no segment means the latest version. */
export function normalise(pathname: string): string {
    return pathname.replace(/^(\/consumer)\/v\d+(\.\d+)?(?=\/|$)/i, '$1').replace(/(.)\/+$/, '$1')
}

function unknown(request: Request): Failure {
    request.simulator.notSimulated.add(`${request.method} ${request.path}`)
    return notFound('Route.NotFound', `No HTTP resource was found that matches ${request.path}.`, [request.path])
}

/** A form stays text; anything else has to be JSON. */
function bodyOf(request: Request): unknown {
    if (request.method === 'GET') return undefined
    const form = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')
    return form ? request.text : parseJson(request.text)
}

function work(request: Request): Reply {
    const { method, path } = request
    if (isElsewhere(path)) return elsewhere(request)
    const found = findRoute(method, path)
    if (found.kind === 'route' && found.route.open) {
        return found.route.handle({ ...request, path: found.path, body: bodyOf(request) })
    }
    // Inside of the two applications 401 comes before 404 and 405.
    if (/^\/(consumer|experience)(\/|$)/i.test(path)) {
        const signed = signIn(request)
        if ('reply' in signed) return signed.reply
        const consumer = ANY_CONSUMER.test(path) ? '' : consumerOf(request)
        if (found.kind === 'route' && !found.route.open) {
            return found.route.handle({ ...request, path: found.path, body: bodyOf(request), ...signed, consumer })
        }
    }
    if (found.kind !== 'wrong-method') throw unknown(request)
    throw new Failure(405, 'Route.MethodNotAllowed', `The resource does not support ${method}.`, [method], {
        Allow: found.allowed.join(', '),
    })
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
    const reply = substitute(request, 'before') ?? answer(request)
    if (cutOff) {
        reset(req)
        return true
    }
    if (hang) return false
    const shown = substitute(request, 'after') ?? reply
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
    const { journal, watch, clock, tenant } = simulator
    const text = await readText(req)
    const hits = simulator.faults.meet({ tenant: tenant.name, method, path })
    const entry = journal.begin({
        time: clock.realNow(),
        virtualTime: clock.iso(),
        tenant: tenant.name,
        method,
        path: req.url ?? '/',
        route: null,
        headers: withoutSecrets(req.headers),
        // An assertion or a password: only its length is of interest.
        body: SECRET_BODY.test(path) ? text.length : shownBody(text),
        faultId: hits.id,
    })
    const found = findRoute(method, path)
    if (found.kind === 'route') entry.route = routeName(found.route)
    const request: Request = {
        simulator,
        method,
        path,
        query: url.searchParams,
        origin: `http://${req.headers.host ?? 'platform'}`,
        headers: req.headers,
        text,
        hits,
        entry,
    }
    watch.begin(tenant.name, entry.sequence)
    res.once('close', () => {
        watch.end(tenant.name)
        entry.ms = Math.round(performance.now() - arrived)
    })
    if (PASSWORDS.some((password) => text.includes(password))) {
        watch.add('passwordInBody', entry.sequence, `${method} ${path} carries a password in its body`)
    }
    const key = runKey(request)
    const unkeyed = key === null && NOT_REPEATABLE.test(`${method} ${path}`) ? `${method} ${path} ${text}` : null
    if (key) watch.run(key, entry.sequence, text)
    if (unkeyed) watch.unkeyed(unkeyed, entry.sequence)
    const wasReset = await respond(request, req, res)
    if (unkeyed && wasReset) watch.unkeyedLost(unkeyed, entry.sequence)
    watch.answered(entry.route, entry.status, entry.sequence)
    if (key) watch.runEnded(key, { status: entry.status, reset: wasReset })
}
