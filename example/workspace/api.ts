import type {
    UiActionPress,
    UiActionResult,
    UiApplication,
    UiChart,
    UiColumn,
    UiComponent,
    UiDashboard,
    UiEffectsQuestion,
    UiFormLayout,
    UiHome,
    UiLayoutSection,
    UiList,
    UiListActionPress,
    UiListActionResult,
    UiRecord,
    UiReference,
    UiSaved,
    UiSession,
} from '../ui-api.ts'

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
            `/login.do?redirect=${encodeURIComponent(window.location.pathname + window.location.search + window.location.hash)}`
        )
    }
    if (!response.ok) throw new ApiError(response.status, messageOf(response.status, await response.text()))
    return response
}

async function read<T>(url: string): Promise<T> {
    const answer = await (await call('GET', url)).json()
    return answer as T // both sides are written from ui-api.ts
}

/** Without a view it is the record for the workspace's page; an empty one is the classic default view. */
export function readRecord(table: string, id: string, view?: string, query = ''): Promise<UiRecord> {
    const wish = view === undefined ? '' : `?${new URLSearchParams({ view, query })}`
    return read(`/__ui/record/${encodeURIComponent(table)}/${encodeURIComponent(id)}${wish}`)
}

export function readMenu(): Promise<UiApplication[]> {
    return read('/__ui/menu')
}

export function readDashboard(id: string): Promise<UiDashboard> {
    return read(`/__ui/dashboard/${encodeURIComponent(id)}`)
}

/** A widget of a dashboard over the last days; a text where it is not drawn. */
export function readChart(id: string, days: number): Promise<UiChart | string> {
    return read(`/__ui/chart/${encodeURIComponent(id)}?days=${days}`)
}

export function readColumns(table: string): Promise<UiColumn[]> {
    return read(`/__ui/fields/${encodeURIComponent(table)}`)
}

/** Records that a reference field of a table offers for a text. */
export function readReferences(table: string, field: string, text: string): Promise<UiReference[]> {
    const where = `${encodeURIComponent(table)}/${encodeURIComponent(field)}`
    return read(`/__ui/references/${where}?${new URLSearchParams({ text })}`)
}

export interface ListWish {
    query: string
    offset: number
    limit: number
    /** Encoded-query order, e.g. `ORDERBYDESCnumber`. */
    order: string
    view?: string
}

export function readList(table: string, { query, offset, limit, order, view = '' }: ListWish): Promise<UiList> {
    const values = new URLSearchParams({ query, offset: String(offset), limit: String(limit), order, view })
    return read(`/__ui/list/${encodeURIComponent(table)}?${values}`)
}

export function readHome(): Promise<UiHome> {
    return read('/__ui/home')
}

export function readComponents(): Promise<UiComponent[]> {
    return read('/__ui/components')
}

export async function saveRecord(table: string, id: string, values: Record<string, string>): Promise<void> {
    await call('PATCH', `/api/now/table/${table}/${id}`, JSON.stringify(values), 'application/json')
}

/** The values of one record, as the Table API has them. */
export async function readRow(table: string, id: string): Promise<Record<string, string>> {
    const answer = await call('GET', `/api/now/table/${table}/${id}?sysparm_exclude_reference_link=true`)
    return (await answer.json()).result
}

/** Saves a classic form; the sys_id -1 makes a record. */
export async function saveForm(table: string, id: string, changes: Record<string, string>): Promise<UiSaved> {
    const answer = await call('POST', `/__ui/save/${table}`, JSON.stringify({ id, changes }), 'application/json')
    return answer.json()
}

/** Deletes the record of a classic form; `id` is null when a rule stopped it. */
export async function deleteForm(table: string, id: string): Promise<UiSaved> {
    const answer = await call('POST', `/__ui/delete/${table}`, JSON.stringify({ id }), 'application/json')
    return answer.json()
}

export async function pressAction(id: string, press: UiActionPress): Promise<UiActionResult> {
    const answer = await call('POST', `/__ui/action/${id}`, JSON.stringify(press), 'application/json')
    return answer.json()
}

export async function pressListAction(id: string, press: UiListActionPress): Promise<UiListActionResult> {
    const answer = await call('POST', `/__ui/list-action/${id}`, JSON.stringify(press), 'application/json')
    return answer.json()
}

export function readFormLayout(table: string, view: string): Promise<UiFormLayout> {
    return read(`/__ui/layout/${encodeURIComponent(table)}?${new URLSearchParams({ view })}`)
}

export async function saveFormLayout(table: string, view: string, sections: readonly UiLayoutSection[]): Promise<void> {
    const url = `/__ui/layout/${encodeURIComponent(table)}?${new URLSearchParams({ view })}`
    await call('POST', url, JSON.stringify({ sections }), 'application/json')
}

/** Chooses the application that an administrator works in. */
export async function chooseApplication(id: string): Promise<void> {
    await call('POST', `/__ui/application/${id}`, '{}', 'application/json')
}

/** Picks the domain that the person works in. */
export async function pickDomain(id: string): Promise<void> {
    await call('POST', `/__ui/domain/${id}`, '{}', 'application/json')
}

/** Keeps a preference of the person. */
export async function keepPreference(name: string, value: string): Promise<void> {
    await call('POST', `/__ui/preference/${name}`, JSON.stringify({ value }), 'application/json')
}

/** What UI policies do to a form with what was typed into it. */
export async function readEffects(table: string, question: UiEffectsQuestion): Promise<UiRecord['effects']> {
    const url = `/__ui/effects/${encodeURIComponent(table)}`
    return (await call('POST', url, JSON.stringify(question), 'application/json')).json()
}

export async function uploadFile(table: string, id: string, file: File): Promise<void> {
    const values = new URLSearchParams({ table_name: table, table_sys_id: id, file_name: file.name })
    await call('POST', `/api/now/attachment/file?${values}`, file, file.type || 'application/octet-stream')
}
