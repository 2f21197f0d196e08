import { t } from './messages.ts'
import { wakeWaiting } from './reachable.ts'

/** Why a call failed, as it can be shown: cause, code, when. */
export interface Trouble {
    /** HTTP status; 0 when the server was not reached. */
    status: number
    /** A code of the error catalogue, or `http_<status>`, or `network`. */
    code: string
    message: string
    /** What follows the code in the server's detail. */
    detail: string
    /** ISO time. */
    at: string
    /** Seconds after which the server wants to be asked again; null when it did not say. */
    retryAfter: number | null
}

/** Thrown for every answer that is not a success and when the server cannot be reached. */
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

/** What an agent reads when the server itself gave no sentence of ours. */
function plainMessage(status: number, given: string): string {
    if (status === 401) return t('Your session has ended. Sign in again to go on.')
    if (status === 403) return t('You no longer have permission to run 1E instructions.')
    if (status === 429) return t('Too many requests at once. Trying again shortly.')
    if (status === 0) return t('The server cannot be reached. Check the network connection.')
    return given || t('The server answered with status {0}.', status)
}

function troubleOf(status: number, body: unknown, retryAfter: string | null): Trouble {
    const error = isRecord(body) && isRecord(body.error) ? body.error : {}
    const detail = typeof error.detail === 'string' ? error.detail : ''
    const given = typeof error.message === 'string' ? error.message : ''
    const [, code = '', rest = ''] = /^([a-z_]+):\s*([\s\S]*)$/.exec(detail) ?? []
    // A generic 403 of the platform has no code of ours, and ours says no more than that.
    const known = code !== '' && code !== 'forbidden'
    const seconds = Number(retryAfter ?? Number.NaN)
    return {
        status,
        code: code || (status === 0 ? 'network' : `http_${status}`),
        message: known ? given : plainMessage(status, given),
        detail: code ? rest : detail,
        at: new Date().toISOString(),
        retryAfter: Number.isFinite(seconds) ? seconds : null,
    }
}

export interface Call {
    method?: 'GET' | 'POST'
    /** A file is sent as it is, anything else as JSON. */
    body?: unknown
    signal?: AbortSignal
}

interface Answer {
    ok: boolean
    status: number
    body: unknown
    retryAfter: string | null
    /** The session's token as the server knows it; null when it did not say. */
    token: string | null
}

async function sent(url: string, { method = 'GET', body, signal }: Call): Promise<Answer> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (window.g_ck) headers['X-UserToken'] = window.g_ck
    const file = body instanceof Blob ? body : null
    if (body !== undefined) headers['Content-Type'] = file ? file.type : 'application/json'
    try {
        const response = await fetch(url, {
            method,
            credentials: 'same-origin',
            headers,
            ...(body === undefined ? {} : { body: file ?? JSON.stringify(body) }),
            ...(signal ? { signal } : {}),
        })
        const header = (name: string) => response.headers?.get(name) ?? null
        const { ok, status } = response
        return {
            ok,
            status,
            body: parsed(await response.text()),
            retryAfter: header('Retry-After'),
            token: header('X-UserToken-Response'),
        }
    } catch (error) {
        if (signal?.aborted) throw error
        throw new RestError(troubleOf(0, undefined, null))
    }
}

/**
 * One call of the platform's REST interface. The session's token is read at the time of the call: the page renews it. A 401
 * tells the token of the session that the browser has by now, for instance after a sign-in in another tab: with it the call
 * is made once more, as nothing was done. Throws {@link RestError}, or the signal's own error when it was aborted.
 */
export async function requestJson<T>(url: string, call: Call = {}): Promise<T> {
    const used = window.g_ck
    let answer = await sent(url, call)
    if (answer.status === 401) {
        if (answer.token) window.g_ck = answer.token
        if (window.g_ck !== used) answer = await sent(url, call)
    }
    const { ok, status, body } = answer
    if (!ok) throw new RestError(troubleOf(status, body, answer.retryAfter))
    if (!isRecord(body) || !('result' in body)) {
        throw new RestError({
            ...troubleOf(status, undefined, null),
            message: t('The server’s answer was not understood.'),
        })
    }
    wakeWaiting()
    return body.result as T // the shape is the contract's, and both sides are built from it
}

/** The trouble behind anything that was thrown. */
export function troubleFrom(error: unknown): Trouble {
    if (error instanceof RestError) return error.trouble
    const message = error instanceof Error ? error.message : String(error)
    return { status: 0, code: 'internal', message, detail: '', at: new Date().toISOString(), retryAfter: null }
}

/** True when the same call may well succeed a little later; a session that has ended, after a new sign-in. */
export function isPassing(trouble: Trouble): boolean {
    return trouble.code === 'network' || [401, 429, 502, 503, 504].includes(trouble.status)
}

/** Pause before the next attempt: what the server asks for, else 2, 4, 8 … 30 s. */
export function backoffMs(failures: number, trouble: Trouble): number {
    const own = Math.min(30_000, 1000 * 2 ** Math.min(failures, 10))
    return Math.max(own, (trouble.retryAfter ?? 0) * 1000)
}
