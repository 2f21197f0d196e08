import { phaseOf } from '../../src/connect/server/runs/phase.ts'
import type { Run } from '../../src/contract/run.ts'
import type { Profile } from '../../src/contract/times.ts'
import type {
    Cell,
    Column,
    DeviceList,
    Instruction,
    PlatformDevice,
    RecordStart,
    ResponsePage,
} from '../../src/contract/wire.ts'

export const RECORD = 'a'.repeat(32)
const BASE = '/api/x_1e_connect/v1/itsm'

export interface Received {
    method: string
    /** Path below the base, with the query. */
    path: string
    body: Record<string, unknown>
    headers: Record<string, string>
}

export type Reply = { status?: number; body?: unknown; headers?: Record<string, string> } | 'unreachable'
type Handler = (received: Received) => Reply | Promise<Reply>

export function ok(result: unknown): Reply {
    return { body: { result } }
}

export function refused(status: number, detail: string, message = 'The server says no.'): Reply {
    return { status, body: { error: { message, detail }, status: 'failure' } }
}

/** Answers `fetch` by the first route whose `METHOD /path` begins the call; later routes come first. */
export class FakeServer {
    readonly received: Received[] = []
    private routes: { begins: string; handler: Handler }[] = []

    constructor() {
        Object.assign(globalThis, { fetch: (url: string, init: RequestInit) => this.answer(url, init) })
    }

    on(begins: string, handler: Handler): this {
        this.routes.unshift({ begins, handler })
        return this
    }

    calls(begins: string): Received[] {
        return this.received.filter(({ method, path }) => `${method} ${path}`.startsWith(begins))
    }

    private async answer(url: string, init: RequestInit): Promise<unknown> {
        const body = typeof init.body === 'string' ? JSON.parse(init.body) : {}
        const received = {
            method: init.method ?? 'GET',
            path: url.replace(BASE, ''),
            body,
            headers: { ...(init.headers as Record<string, string>) }, // our client gives a plain object
        }
        this.received.push(received)
        // The prefix of many a route; what rows can start is asked for with every answer.
        const isAboutRows = received.path.endsWith('/row-actions')
        const routes = this.routes.filter(({ begins }) => !isAboutRows || begins.endsWith('/row-actions'))
        const route = routes.find(({ begins }) => `${received.method} ${received.path}`.startsWith(begins))
        const reply = route
            ? await route.handler(received)
            : isAboutRows
              ? ok({ items: [], total: 0 })
              : refused(404, 'no_route: no such route')
        if (init.signal?.aborted) throw new DOMException('aborted', 'AbortError')
        if (reply === 'unreachable') throw new TypeError('Failed to fetch')
        const status = reply.status ?? 200
        return {
            ok: status < 300,
            status,
            headers: { get: (name: string) => reply.headers?.[name] ?? null },
            text: async () => JSON.stringify(reply.body ?? {}),
        }
    }
}

export const PROFILE: Profile = { zone: 'Europe/London', dateFormat: 'yyyy-MM-dd', timeFormat: 'HH:mm:ss' }

export const COLUMNS: Column[] = [
    { name: 'Name', kind: 'text' },
    { name: 'Size', kind: 'number' },
]

export function page(from: number, to: number, stored: number, found: number): ResponsePage {
    const rows: Cell[][] = Array.from({ length: to - from }, (_, at) => [`row ${from + at}`, from + at])
    const ids = rows.map((_, at): [string, string] => ['1', String(from + at + 1)])
    return { columns: COLUMNS, rows, ids, from, to, stored, found, more: stored < found }
}

export function instruction(more: Partial<Instruction> = {}): Instruction {
    return {
        id: 'd'.repeat(32),
        version: 'v1',
        name: 'Processes',
        kind: 'question',
        text: 'Which processes are running?',
        description: 'Lists every process.',
        set: 'Basics',
        approvalRequired: false,
        averageSeconds: 4,
        hasParameters: false,
        parameters: [],
        columns: COLUMNS,
        waitMinutes: 60,
        checks: [],
        ...more,
    }
}

export function run(more: Partial<Run> = {}): Run {
    const bare = {
        id: '1'.repeat(32),
        number: 'TRI0001042',
        state: 'running',
        instruction: { id: 'd'.repeat(32), name: 'Processes', kind: 'question', text: 'Which processes are running?' },
        text: 'Which processes are running?',
        parameters: {},
        table: 'incident',
        record: RECORD,
        device: 'lon-lt-0007.corp.acme.example',
        platformId: 7,
        platformStatus: 5,
        requestedBy: { id: 'u', name: 'Priya Nair' },
        counts: { sent: 1, received: 0, outstanding: 1, found: 0, stored: 0 },
        noRows: null,
        more: false,
        responsesRemoved: null,
        problem: null,
        attach: false,
        attachProblem: null,
        attachments: 0,
        proof: null,
        approval: null,
        created: new Date().toISOString(),
        started: new Date().toISOString(),
        finished: null,
        gatherUntil: null,
        keepUntil: null,
        pollAfterMs: 5,
        canReply: false,
        canCancel: true,
        canDecide: false,
        canWithdraw: false,
        ...more,
    } as const // states and kinds, not strings
    return { ...bare, phase: phaseOf({ ...bare, removedOn: null, waitsUntil: '' }, Date.now()) }
}

export function done(stored: number, found: number, more: Partial<Run> = {}): Run {
    const counts = { sent: 1, received: 1, outstanding: 0, found, stored }
    return run({ state: 'completed', counts, more: stored < found, pollAfterMs: null, canCancel: false, ...more })
}

export function start(more: Partial<RecordStart> = {}): RecordStart {
    return {
        table: 'incident',
        id: RECORD,
        number: 'INC0010001',
        device: {
            fqdn: 'lon-lt-0007.corp.acme.example',
            label: 'lon-lt-0007',
            ci: 'c'.repeat(32),
            os: 'Windows 11 Enterprise',
            model: 'Latitude 7450',
            assignedTo: 'Amelia Okafor',
        },
        settings: {
            pageSize: 10,
            batchSize: 100,
            statusWaitSeconds: 3,
            approvalEnabled: true,
            gatherMinutes: 60,
            keepMinutes: 120,
            revealReason: true,
        },
        profile: PROFILE,
        permissions: { run: true, administer: false, attach: true, decide: false, reveal: false },
        entitlement: 'licensed',
        links: { history: '/history', troubleshooting: 'https://1e.example/explore', configuration: null },
        newestRun: null,
        takenOver: false,
        problem: null,
        ...more,
    }
}

/** Begin of the path of a record's calls. */
function recordOf({ table = 'incident', id = RECORD }: Partial<RecordStart>): string {
    return `${table}/${id}`
}

export function platformDevice(more: Partial<PlatformDevice> = {}): PlatformDevice {
    return {
        fqdn: 'lon-lt-0007.corp.acme.example',
        online: true,
        lastSeen: null,
        os: null,
        model: null,
        user: null,
        ...more,
    }
}

export function deviceList(items: PlatformDevice[], more: Partial<DeviceList> = {}): DeviceList {
    return { items, total: items.length, origin: 'record', caller: null, ...more }
}

/** A server with one device, one instruction and no runs. */
export function quietServer(more: Partial<RecordStart> = {}, one: Instruction = instruction()): FakeServer {
    return new FakeServer()
        .on('GET /records/', () => ok(start(more)))
        .on(`GET /records/${recordOf(more)}/devices`, () => ok(deviceList([platformDevice()])))
        .on(`GET /records/${recordOf(more)}/experience`, () => refused(404, 'experience_no_data: '))
        .on(`GET /records/${recordOf(more)}/quick-fixes`, () => ok({ items: [], total: 0 }))
        .on(`GET /records/${recordOf(more)}/suggestions`, () => ok({ recent: [], fits: [] }))
        .on('GET /runs?', () => ok({ items: [], total: 0 }))
        .on('GET /instructions?', () => ok({ items: [one], total: 1 }))
        .on('GET /instructions/', () => ok(one))
}
