import { type Program, startProgram } from './spawn.ts'

const SCRIPT = 'dist/example/platform/main.js'

/** One request in the simulator's journal. */
export interface JournalEntry {
    sequence: number
    /** Real milliseconds since the epoch. */
    time: number
    /** ISO 8601 on the virtual clock. */
    virtualTime: string
    tenant: string
    method: string
    path: string
    /** Name in the route table, e.g. `POST /Consumer/Responses/{id}`; null when no route fits. */
    route: string | null
    /** A secret is the number of its characters. */
    headers: { [name: string]: string | number }
    body: unknown
    status: number | null
    ms: number | null
    faultId: string | null
    rows: number | null
    instructionId: number | null
}

export interface Violation {
    kind: string
    sequence: number
    message: string
}

export interface FaultRule {
    /** Whose requests it meets. @default every tenant's */
    tenant?: string
    id?: string
    match?: { method?: string; path?: string; nth?: number | number[]; times?: number; probability?: number }
    fault: { kind: string; [option: string]: unknown }
}

export interface Moment {
    /** ISO 8601 on the virtual clock. */
    virtual: string
    /** Real milliseconds since the epoch. */
    realMs: number
}

/** What the simulator knows of an instruction; a moment that has not come is null. */
export interface SimulatedInstruction {
    id: number
    definition: string
    status: number
    created: Moment | null
    sent: Moment | null
    /** When its first row became visible. */
    firstRow: Moment | null
    lastRow: Moment | null
    rowsVisible: number
    errorsVisible: number
    devices: { fqdn: string; answersAt: string | null; rows: number; status: number }[]
    customData: string | null
}

export interface ClockChange {
    advanceSeconds?: number
    freeze?: boolean
    speed?: number
    instant?: boolean
}

export interface ClockState {
    virtual: string
    realMs: number
    speed: number
    frozen: boolean
    instant: boolean
}

export interface SimulatorState {
    seed: string
    clock: ClockState
    requests: number
    inFlight: number
    tokensIssued: number
    tenants: { name: string; url: string | null }[]
    routes: string[]
    faultKinds: string[]
    notSimulated: string[]
    memoryBytes: number
    [member: string]: unknown
}

/** What `POST /__sim/certificates` takes; what is left out is as for the key of the first start. */
export interface Certificate {
    /** PEM; its first CERTIFICATE block counts. */
    pem: string
    appId?: string
    principal?: string
    kid?: string
}

/** What `POST /__sim/roles` takes. */
export interface RoleChange {
    principal: string
    /** Whose account it is. @default acme */
    tenant?: string
    actioner?: boolean
    experience?: boolean
    administrator?: boolean
    approver?: boolean
    /** Ids or names; null = all. */
    instructionSets?: (number | string)[] | null
    managementGroups?: (number | string)[] | null
}

/** `{from}` counts anew, `{shift}` adds, `{"12": 44}` names single ones; the others keep their numbers. */
export type Numbering = { from: number } | { shift: number } | { [id: string]: number }

/** What `POST /__sim/renumber` takes. */
export interface Renumbering {
    /** Whose numbers they are. @default acme */
    tenant?: string
    definitions?: Numbering
    executions?: Numbering
    /** The number that the next execution gets, unless it is taken. */
    nextExecution?: number
}

/** What `POST /__sim/changes` takes: rows of a question on a device that are set, added or taken away. */
export type DeviceChange = {
    /** Left out in a consequence: the device on which the action ran. */
    fqdn?: string
    /** Name of the question in 1E. */
    definition: string
    /** Values of the rows that are meant; every row when left out. */
    where?: Record<string, string | number | boolean | null>
} & (
    | { set: Record<string, string | number | boolean | null> }
    | { add: Record<string, string | number | boolean | null> }
    | { remove: true }
)

/** What `POST /__sim/consequences` takes: what an action does to a device from now on. */
export interface Consequence {
    /** Name of the action in 1E, and values that its parameters must have. */
    action: string
    parameters?: Record<string, string>
    afterSeconds?: number
    change: DeviceChange
}

/** The 1E platform simulator that runs beside a test. */
export interface Platform {
    readonly url: string
    /** What an administrator enters as platform URL, with `/Consumer`. */
    readonly consumerUrl: string
    journal(since?: number): Promise<JournalEntry[]>
    violations(): Promise<Violation[]>
    /** Adds a rule and returns its id. */
    fault(rule: FaultRule): Promise<string>
    faults(): Promise<(FaultRule & { id: string; seen: number; hits: number })[]>
    removeFault(id: string): Promise<void>
    clearFaults(): Promise<void>
    clock(change?: ClockChange): Promise<ClockState>
    /** `connectionTest`: what comes until it is set to false is a connection test. */
    expect(expectation: { statusWaitMs?: number; connectionTest?: boolean }): Promise<void>
    /** Registers a certificate with the identity provider and returns its thumbprint. */
    registerCertificate(certificate: Certificate): Promise<string>
    /** Changes what a principal may do; what is left out stays, null takes a limit away. */
    roles(change: RoleChange): Promise<void>
    /** More devices (FQDNs, or how many), and definitions that most platforms never have; until the next reset. */
    enlarge(more: { tenant?: string; devices?: string[] | number; unusual?: boolean }): Promise<void>
    /** Gives definitions and executions other numbers while it runs. */
    renumber(change: Renumbering): Promise<void>
    /** From now, or `afterSeconds` on, a device answers a question otherwise; until the next reset. */
    change(change: DeviceChange & { afterSeconds?: number; tenant?: string }): Promise<void>
    /** From now on an action changes what a device answers; until the next reset. */
    consequence(consequence: Consequence & { tenant?: string }): Promise<void>
    reset(seed?: string): Promise<void>
    instruction(id: number): Promise<SimulatedInstruction>
    state(): Promise<SimulatorState>
    output(): string
    stop(): Promise<void>
    kill(): Promise<void>
}

/** Asks `/__sim`; throws what the simulator says when it refuses. */
async function control<T>(program: Program, method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${program.url}/__sim/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} /__sim/${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
}

/** Starts the built simulator on a free port; needs `npm run build` before. */
export async function startPlatform(options: { env?: Record<string, string> } = {}): Promise<Platform> {
    const program = await startProgram(SCRIPT, [], { PLATFORM_PORT: '0', HOST: '127.0.0.1', ...options.env })
    const ask = <T>(method: string, path: string, body?: unknown) => control<T>(program, method, path, body)
    return {
        url: program.url,
        consumerUrl: `${program.url}/Consumer`,
        journal: (since = 0) => ask('GET', `journal?since=${since}`),
        violations: () => ask('GET', 'violations'),
        fault: async (rule) => (await ask<{ id: string }>('POST', 'faults', rule)).id,
        faults: () => ask('GET', 'faults'),
        removeFault: async (id) => {
            await ask('DELETE', `faults/${encodeURIComponent(id)}`)
        },
        clearFaults: async () => {
            await ask('DELETE', 'faults')
        },
        clock: (change) => (change ? ask('POST', 'clock', change) : ask('GET', 'clock')),
        expect: async (expectation) => {
            await ask('POST', 'expect', expectation)
        },
        registerCertificate: async (certificate) =>
            (await ask<{ thumbprint: string }>('POST', 'certificates', certificate)).thumbprint,
        roles: async ({ tenant = 'acme', ...change }) => {
            await ask('POST', `roles?tenant=${tenant}`, change)
        },
        enlarge: async ({ tenant = 'acme', ...more }) => {
            await ask('POST', `world?tenant=${tenant}`, more)
        },
        renumber: async ({ tenant = 'acme', ...change }) => {
            await ask('POST', `renumber?tenant=${tenant}`, change)
        },
        change: async ({ tenant = 'acme', ...change }) => {
            await ask('POST', `changes?tenant=${tenant}`, change)
        },
        consequence: async ({ tenant = 'acme', ...consequence }) => {
            await ask('POST', `consequences?tenant=${tenant}`, consequence)
        },
        reset: async (seed) => {
            await ask('POST', 'reset', seed === undefined ? {} : { seed })
        },
        instruction: (id) => ask('GET', `instructions/${id}`),
        state: () => ask('GET', 'state'),
        output: () => program.output(),
        stop: () => program.stop(),
        kill: () => program.kill(),
    }
}
