import http from 'node:http'
import type { UiSession } from '../../../ui-api.ts'
import type { Settings } from '../settings.ts'
import type { Caller } from '../work/messages.ts'
import { APP_DOORS, type AppCall, formOf } from './app-doors.ts'
import { componentScript, uiPageKind, uiScript } from './component-script.ts'
import { type DevServices, devDoor } from './dev-doors.ts'
import { page, pageOf, safeTarget, staticFile, toLogIn } from './pages.ts'
import { failure, json, type Reply, redirect, send, unauthenticated } from './reply.ts'
import type { Sessions } from './sessions.ts'

/** Largest body in bytes that no script reads (an attachment). */
const BODY_BYTES = 256 * 1024 * 1024

interface Incoming {
    method: string
    path: string
    query: string
    headers: Record<string, string>
    body: Buffer
    ip: string
}

/** The HTTP front: who asks, pages and files; everything that touches records becomes a transaction. */
export class Front {
    readonly server: http.Server

    private opened: { services: DevServices; sessions: Sessions } | null = null

    /** The port is taken before anything else; until `open` is called requests are told to come again. */
    constructor(private readonly settings: Settings) {
        this.server = http.createServer((request, response) => void this.serve(request, response))
        // Longer than a busy client needs between two requests: it would send the second into a connection that is being closed.
        this.server.keepAliveTimeout = 60_000
    }

    open(services: DevServices, sessions: Sessions): void {
        this.opened = { services, sessions }
    }

    private get services(): DevServices {
        if (!this.opened) throw new Error('The instance is still starting.')
        return this.opened.services
    }

    private get sessions(): Sessions {
        if (!this.opened) throw new Error('The instance is still starting.')
        return this.opened.sessions
    }

    private async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
        try {
            if (!this.opened) return await send(request, response, failure(503, 'The instance is starting.'))
            const body = await readBody(request)
            const reply = body ? await this.answer(incoming(request, body)) : failure(400, 'Request body is too large')
            await send(request, response, reply)
        } catch (error) {
            const message = error instanceof Error ? error.message : String(error)
            if (request.destroyed && !request.complete) return
            console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : message}`)
            if (!response.headersSent) await send(request, response, failure(500, message))
        }
    }

    private async answer(request: Incoming): Promise<Reply> {
        const { path } = request
        if (path.startsWith('/__dev/')) {
            if (!isLoopback(request.ip) || !isOwnOrigin(request.headers))
                return failure(403, 'User Not Authorized', 'Developer doors are open to this machine only')
            return devDoor(this.services, { ...request, query: new URLSearchParams(request.query) })
        }
        if (path === '/favicon.ico') return { status: 204, headers: { 'Cache-Control': 'max-age=86400' }, body: '' }
        if (path.startsWith('/workspace/')) {
            return staticFile(this.settings.workspaceDir, path.slice('/workspace/'.length), request.headers)
        }
        const component = /^\/uxfc\/component\/([0-9a-f]{32})\.jsdbx$/.exec(path)
        if (component) return componentScript(this.services.store, component[1] ?? '', request.headers)
        const identity = this.sessions.identify(request.headers, request.ip)
        if (identity.refused) return unauthenticated()
        const { caller } = identity
        if (path === '/login.do') return this.logIn(request, caller)
        if (path === '/logout.do') return redirect('/login.do', { 'Set-Cookie': this.sessions.logOut(request.headers) })
        if (path === '/') return redirect('/now/sow/home')
        if (path === '/sys.scripts.do') return this.backgroundScript(request, caller)
        const appDoor = request.method === 'POST' ? APP_DOORS[path] : undefined
        if (appDoor) return appDoor(await this.appCall(request, caller))
        const script = /^\/([\w.]+)\.jsdbx$/.exec(path)?.[1]
        if (script) return uiScript(this.services.store, script, request.headers)
        const uiPage = /^\/\w+\.do$/.test(path) ? uiPageKind(this.services.store, path.slice(1)) : null
        if (uiPage === 'framed') return this.page('ui-page.html', request, caller, `/__ui/page${path}`)
        if (uiPage === 'direct') return this.directPage(request, caller, `/__ui/page${path}`)
        const html = pageOf(path)
        if (html) return this.page(html, request, caller)
        if (request.method !== 'GET' && request.method !== 'HEAD' && !this.sessions.mayWrite(caller, request.headers))
            return unauthenticated(caller)
        return this.transaction(request, caller)
    }

    private async logIn(request: Incoming, caller: Caller): Promise<Reply> {
        if (request.method !== 'POST') return page(this.settings.workspaceDir, 'login.html', caller, null)
        const isJson = (request.headers['content-type'] ?? '').includes('json')
        const form = isJson ? jsonForm(request.body) : new URLSearchParams(request.body.toString('utf8'))
        const started = this.sessions.logIn(form.get('user_name') ?? '', form.get('user_password') ?? '')
        const target = safeTarget(form.get('redirect') ?? new URLSearchParams(request.query).get('redirect'))
        if (isJson) {
            if (!started) return unauthenticated()
            const reply = json(200, { redirect: target, token: started.token })
            reply.headers['Set-Cookie'] = started.cookie
            return reply
        }
        if (!started) return redirect(`/login.do?failed=1&redirect=${encodeURIComponent(target)}`)
        return redirect(target, { 'Set-Cookie': started.cookie })
    }

    private async appCall(request: Incoming, caller: Caller): Promise<AppCall> {
        const { headers, body } = request
        const { store, installer } = this.services
        return {
            query: new URLSearchParams(request.query),
            form: await formOf(headers, body),
            headers,
            caller,
            store,
            sessions: this.sessions,
            installer,
            chooseApplication: (id) =>
                this.transaction(
                    { ...request, path: `/__ui/application/${id}`, query: '', body: Buffer.alloc(0) },
                    caller
                ),
        }
    }

    /** The form carries the session's token itself (`sysparm_ck`), as the platform's forms do. */
    private async backgroundScript(request: Incoming, caller: Caller): Promise<Reply> {
        if (request.method !== 'POST') return this.page('background.html', request, caller)
        const token = new URLSearchParams(request.body.toString('utf8')).get('sysparm_ck') ?? ''
        if (!this.sessions.mayWrite(caller, { ...request.headers, 'x-usertoken': token })) return unauthenticated()
        return this.page('background.html', request, caller, '/__ui/background')
    }

    /** A UI page that is answered as it is written. */
    private async directPage(request: Incoming, caller: Caller, content: string): Promise<Reply> {
        if (!caller.userId) return toLogIn(request.path + (request.query ? `?${request.query}` : ''))
        const reply = await this.transaction({ ...request, path: content }, caller)
        return { ...reply, headers: { ...reply.headers, 'X-Frame-Options': 'SAMEORIGIN' } }
    }

    /** An HTML page with the session, and with the answer of the door `content` in it. */
    private async page(html: string, request: Incoming, caller: Caller, content?: string): Promise<Reply> {
        if (!caller.userId) return toLogIn(request.path + (request.query ? `?${request.query}` : ''))
        const reply = await this.transaction(
            { ...request, method: 'GET', path: '/__ui/session', query: '', body: Buffer.alloc(0) },
            caller
        )
        if (reply.status !== 200) return reply
        // Made by the door of /__ui/session.
        const session = JSON.parse(Buffer.from(reply.body).toString('utf8')) as UiSession
        const inner = content === undefined ? undefined : await this.transaction({ ...request, path: content }, caller)
        return page(this.settings.workspaceDir, html, caller, session, inner)
    }

    private async transaction(request: Incoming, caller: Caller): Promise<Reply> {
        const { method, path, query, headers, body } = request
        const reply = await this.services.pool.run(caller, { kind: 'http', method, path, query, headers, body })
        this.services.transactions.add(`${method} ${path}`, reply)
        if (reply.queued) this.services.scheduler.wake()
        return { status: reply.status, headers: { 'Cache-Control': 'no-store', ...reply.headers }, body: reply.body }
    }
}

function isLoopback(ip: string): boolean {
    return ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1'
}

/**
 * A web page elsewhere can make this machine's browser call these doors: it shows itself by its Origin, or by a host
 * name that is not this machine's.
 */
function isOwnOrigin(headers: Record<string, string>): boolean {
    const host = headers.host ?? ''
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return false
    return headers.origin === undefined || headers.origin === `http://${host}`
}

/** A JSON log-in as form fields; a body that is no JSON object has none. */
function jsonForm(body: Buffer): URLSearchParams {
    try {
        const value: unknown = JSON.parse(body.toString('utf8'))
        if (typeof value !== 'object' || value === null) return new URLSearchParams()
        return new URLSearchParams(Object.entries(value).map(([name, text]): [string, string] => [name, String(text)]))
    } catch (error) {
        if (error instanceof SyntaxError) return new URLSearchParams()
        throw error
    }
}

function incoming(request: http.IncomingMessage, body: Buffer): Incoming {
    const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s)
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
    }
    return { method: request.method ?? 'GET', path, query, headers, body, ip: request.socket.remoteAddress ?? '' }
}

/** The whole body; undefined when it is too large. */
async function readBody(request: http.IncomingMessage): Promise<Buffer | undefined> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request) {
        size += chunk.length
        if (size > BODY_BYTES) return undefined
        chunks.push(chunk)
    }
    return Buffer.concat(chunks)
}
