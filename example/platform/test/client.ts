import type { Platform } from '../../../test/support/platform.ts'

export const DEMO_DEVICE = 'lon-lt-0007.corp.acme.example'

const USERS: { [name: string]: string } = {
    proxy: 'ACME\\svc-1e-servicenow:Consumer!2026',
    noexp: 'ACME\\noexp:Noexp!2026',
    norole: 'ACME\\norole:Norole!2026',
    admin: 'ACME\\admin:Admin!2026',
    approver: 'ACME\\approver:Approver!2026',
    globex: 'GLOBEX\\svc-1e-servicenow:Globex!2026',
    globexAdmin: 'GLOBEX\\admin:GlobexAdmin!2026',
    wrong: 'ACME\\svc-1e-servicenow:wrong',
}

export interface Answer<T> {
    status: number
    headers: Headers
    text: string
    body: T
}

export interface Options {
    /** @default proxy */
    as?: string
    headers?: { [name: string]: string }
    signal?: AbortSignal
    /** Sent as it is instead of JSON. */
    raw?: string
}

export interface Row {
    Id: number
    ShardId: number
    Fqdn: string
    Values: { [column: string]: unknown }
}
export interface Page {
    Range: string | null
    Responses: Row[]
}
export interface InstructionAnswer {
    Id: number
    Status: number
    WorkflowState: number
    ActionedBy: string | null
    ConsumerCustomData: string | null
}
export interface SummaryAnswer {
    SentCount: number
    ReceivedCount: number
    OutstandingResponsesCount: number
    OnlineDeviceCount: number
    TotalRowInserts: number
    TotalErrorRespondents: number
    TotalSuccessNoDataRespondents: number
    TotalNotImplementedRespondents: number
    TotalResponseTooLargeRespondents: number
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        return null
    }
}

export interface RunOptions {
    devices?: string[]
    parameters?: { [name: string]: string }
    more?: { [member: string]: unknown }
}

/** Speaks to the platform as the ServiceNow proxy user does. */
export function connect(platform: Pick<Platform, 'url'>, defaults: Options = {}) {
    async function call<T>(method: string, path: string, body?: unknown, options: Options = {}): Promise<Answer<T>> {
        const user = USERS[options.as ?? defaults.as ?? 'proxy']
        const headers: { [name: string]: string } = {
            'X-Tachyon-Consumer': '1EServiceNowCore',
            Accept: 'application/json',
        }
        if (user) headers.Authorization = `Basic ${Buffer.from(user).toString('base64')}`
        const text = options.raw ?? (body === undefined ? undefined : JSON.stringify(body))
        if (text !== undefined) headers['Content-Type'] = 'application/json'
        Object.assign(headers, defaults.headers, options.headers)
        for (const [name, value] of Object.entries(headers)) if (value === '') delete headers[name]
        const answer = await fetch(platform.url + path, {
            method,
            headers,
            body: text,
            signal: options.signal,
            redirect: 'manual',
        })
        const received = await answer.text()
        // The caller names the shape that it goes on to check.
        return { status: answer.status, headers: answer.headers, text: received, body: parse(received) as T }
    }
    const get = <T>(path: string, options?: Options) => call<T>('GET', path, undefined, options)
    const post = <T>(path: string, body?: unknown, options?: Options) => call<T>('POST', path, body, options)

    let ids: Map<string, number> | undefined
    async function definitionId(name: string): Promise<number> {
        if (!ids) {
            const { body } = await get<{ Id: number; Name: string }[]>('/Consumer/InstructionDefinitions/All', {
                as: defaults.as === 'globex' ? 'globexAdmin' : 'admin',
                headers: { 'X-Tachyon-Authenticate': '' },
            })
            ids = new Map(body.map(({ Id, Name }) => [Name, Id]))
        }
        const id = ids.get(name)
        if (id === undefined) throw new Error(`No definition ${name}`)
        return id
    }

    async function send(name: string, options: RunOptions = {}) {
        const parameters = Object.entries(options.parameters ?? {}).map(([Name, Value]) => ({ Name, Value }))
        return post<InstructionAnswer>('/Consumer/Instructions/Targeted', {
            DefinitionId: await definitionId(name),
            Devices: options.devices ?? [DEMO_DEVICE],
            Scope: {},
            Parameters: parameters.length ? parameters : null,
            KeepRaw: true,
            ...options.more,
        })
    }

    return {
        get,
        post,
        call,
        send,
        definitionId,
        /** Runs and returns the id. */
        run: async (name: string, options?: RunOptions) => (await send(name, options)).body.Id,
        status: async (id: number) => (await get<InstructionAnswer>(`/Consumer/Instructions/${id}`)).body.Status,
        page: (id: number, start: unknown, size: number) =>
            post<Page>(`/Consumer/Responses/${id}`, { Filter: null, Start: start, PageSize: size }),
        errors: (id: number) => post<Page>(`/Consumer/ResponseErrors/${id}`, { Start: '0;0', PageSize: 100 }),
        statistics: async (id: number) =>
            (await get<{ Summary: SummaryAnswer }>(`/Consumer/InstructionStatistics/Combined/${id}`)).body.Summary,
    }
}

export type Client = ReturnType<typeof connect>
