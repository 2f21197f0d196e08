import type { ErrorCode } from '../../contract/errors.ts'
import { t } from './messages.ts'
import { wakeWaiting } from './reachable.ts'

/** Why a call failed, ready to be shown. */
export interface Trouble {
    /** HTTP status; 0 when the server was not reached. */
    status: number
    /** `network` when the server was not reached, `http_<status>` when its response had no code. */
    code: ErrorCode | 'network' | `http_${number}`
    message: string
    /** What follows the code in the server's detail. */
    detail: string
    /** With `already_running`: sys_id of that run; else null. */
    openRun: string | null
    /** ISO time. */
    at: string
    /** Seconds that the server asks to wait; null when it names none. */
    retryAfter: number | null
}

/** Thrown when the response is not a success and when the server cannot be reached. */
export class RestError extends Error {
    constructor(readonly trouble: Trouble) {
        super(trouble.message)
        this.name = 'RestError'
    }
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null
}

function parsed(text: string): unknown {
    try {
        return text ? JSON.parse(text) : undefined
    } catch {
        return undefined // the error page of a proxy
    }
}

/** What a person reads when the response has no message of the catalogue. */
function plainMessage(status: number, given: string): string {
    const known: { [status: number]: string } = {
        0: t('The server cannot be reached. Check the network connection.'),
        401: t('Your session has ended. Sign in again to go on.'),
        403: t('You no longer have permission to run 1E instructions.'),
        429: t('Too many requests at once. Trying again shortly.'),
    }
    return known[status] || given || t('The server answered with status {0}.', status)
}

function troubleOf(status: number, body: unknown, retryAfter: string | null): Trouble {
    const error = isRecord(body) && isRecord(body.error) ? body.error : {}
    const detail = typeof error.detail === 'string' ? error.detail : ''
    const given = typeof error.message === 'string' ? error.message : ''
    const [, named = '', rest = ''] = /^([a-z_]+):\s*([\s\S]*)$/.exec(detail) ?? []
    const code = named as ErrorCode | '' // both sides are built from one catalogue
    // The platform's own 403 has no code, and our `forbidden` says no more than that.
    const known = code !== '' && code !== 'forbidden'
    const seconds = Number(retryAfter ?? Number.NaN)
    return {
        status,
        code: code || (status === 0 ? 'network' : `http_${status}`),
        message: known ? given : plainMessage(status, given),
        detail: code ? rest : detail,
        openRun: code === 'already_running' ? rest : null,
        at: new Date().toISOString(),
        retryAfter: Number.isFinite(seconds) ? seconds : null,
    }
}

export interface Call {
    /** @default 'GET' */
    method?: string
    /** A file is sent as it is, anything else as JSON. */
    body?: unknown
    signal?: AbortSignal | undefined
}

/** The query part of an address: `?` and the values that are given; '' when there are none. */
export function queryText(values: object): string {
    const given = Object.entries(values).filter(([, value]) => value !== undefined)
    return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}

interface Reply {
    response: Response
    body: unknown
}

/** A header of the response; null when it has none. */
function header({ response }: Reply, name: string): string | null {
    return response.headers?.get(name) ?? null
}

async function send(url: string, { method = 'GET', body, signal }: Call): Promise<Reply> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (window.g_ck) headers['X-UserToken'] = window.g_ck
    const file = body instanceof Blob ? body : null
    if (body !== undefined) headers['Content-Type'] = file ? file.type : 'application/json'
    try {
        const response = await fetch(url, {
            method,
            credentials: 'same-origin',
            headers,
            body: file ?? (body === undefined ? null : JSON.stringify(body)),
            signal: signal ?? null,
        })
        return { response, body: parsed(await response.text()) }
    } catch (error) {
        if (signal?.aborted) throw error
        throw new RestError(troubleOf(0, undefined, null))
    }
}

/**
 * Makes one call of the platform's REST interface and returns its `result`. Throws {@link RestError}, or the signal's own
 * error when it was aborted. The session's token is read at the time of the call, because the page renews it. A 401 carries
 * the current token when the user has signed in again, for instance in another tab. The server has done nothing by then,
 * so the call is made once more with the new token.
 */
export async function requestJson<T>(url: string, call: Call = {}): Promise<T> {
    const used = window.g_ck
    let reply = await send(url, call)
    if (reply.response.status === 401) {
        window.g_ck = header(reply, 'X-UserToken-Response') || window.g_ck
        if (window.g_ck !== used) reply = await send(url, call)
    }
    const { body, response } = reply
    const { ok, status } = response
    if (!ok) throw new RestError(troubleOf(status, body, header(reply, 'Retry-After')))
    if (!isRecord(body) || !('result' in body)) {
        throw new RestError({
            ...troubleOf(status, undefined, null),
            message: t('The server’s answer was not understood.'),
        })
    }
    wakeWaiting()
    return body.result as T // the caller names the documented type; tests hold the server to it
}

/** Describes anything that was thrown. */
export function troubleFrom(error: unknown): Trouble {
    if (error instanceof RestError) return error.trouble
    const message = error instanceof Error ? error.message : String(error)
    return { ...troubleOf(0, undefined, null), code: 'internal', message }
}

/** True when the same call may succeed a little later. An ended session counts: the user can sign in again. */
export function isPassing(trouble: Trouble): boolean {
    return trouble.code === 'network' || [401, 429, 502, 503, 504].includes(trouble.status)
}

/** Milliseconds before the next attempt: 2, 4, 8 … 30 s, or longer when the server asks for it. */
export function backoffMs(failures: number, trouble: Trouble): number {
    const own = Math.min(30_000, 1000 * 2 ** Math.min(failures, 10))
    return Math.max(own, (trouble.retryAfter ?? 0) * 1000)
}
