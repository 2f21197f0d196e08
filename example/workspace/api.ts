import type { UiComponent, UiList, UiRecord, UiSession } from '../ui-api.ts'

/** An answer that was no success. */
export class ApiError extends Error {
    constructor(
        readonly status: number,
        message: string
    ) {
        super(message)
        this.name = 'ApiError'
    }
}

export function session(): UiSession {
    const given: unknown = window.NOW?.session
    if (typeof given !== 'object' || given === null) throw new Error('the page carries no session')
    return given as UiSession // written into the page by the instance
}

function messageOf(status: number, text: string): string {
    try {
        const { error } = JSON.parse(text)
        if (typeof error?.message === 'string') return error.message
    } catch {
        // not our envelope
    }
    return `The server answered with status ${status}.`
}

async function call(method: string, url: string, body?: BodyInit, type?: string): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (window.g_ck) headers['X-UserToken'] = window.g_ck
    if (type) headers['Content-Type'] = type
    let response: Response
    try {
        response = await fetch(url, {
            method,
            headers,
            credentials: 'same-origin',
            ...(body === undefined ? {} : { body }),
        })
    } catch {
        throw new ApiError(0, 'The server cannot be reached.')
    }
    if (response.status === 401) {
        window.location.assign(
            `/login.do?redirect=${encodeURIComponent(window.location.pathname + window.location.hash)}`
        )
    }
    if (!response.ok) throw new ApiError(response.status, messageOf(response.status, await response.text()))
    return response
}

async function read<T>(url: string): Promise<T> {
    const answer = await (await call('GET', url)).json()
    return answer as T // both sides are written from ui-api.ts
}

export function readRecord(table: string, id: string): Promise<UiRecord> {
    return read(`/__ui/record/${encodeURIComponent(table)}/${encodeURIComponent(id)}`)
}

export interface ListWish {
    query: string
    offset: number
    limit: number
    /** Encoded-query order, e.g. `ORDERBYDESCnumber`. */
    order: string
}

export function readList(table: string, { query, offset, limit, order }: ListWish): Promise<UiList> {
    const values = new URLSearchParams({ query, offset: String(offset), limit: String(limit), order })
    return read(`/__ui/list/${encodeURIComponent(table)}?${values}`)
}

export function readComponents(): Promise<UiComponent[]> {
    return read('/__ui/components')
}

export async function saveRecord(table: string, id: string, values: Record<string, string>): Promise<void> {
    await call('PATCH', `/api/now/table/${table}/${id}`, JSON.stringify(values), 'application/json')
}

export async function uploadFile(table: string, id: string, file: File): Promise<void> {
    const values = new URLSearchParams({ table_name: table, table_sys_id: id, file_name: file.name })
    await call('POST', `/api/now/attachment/file?${values}`, file, file.type || 'application/octet-stream')
}
