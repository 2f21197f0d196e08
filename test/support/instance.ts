import fs from 'node:fs'
import path from 'node:path'
import { holdAgainstContract } from './contract.ts'
import { copyInstalled, dataFolder } from './installed.ts'
import { type Program, startProgram } from './spawn.ts'

const SCRIPT = 'dist/example/instance/main.js'

export interface InstanceAnswer {
    status: number
    headers: Headers
    /** Parsed JSON; the text when it is none; null when there is no body. */
    body: unknown
}

/** Calls the instance as one person. */
export interface InstanceClient {
    get(path: string, headers?: Record<string, string>): Promise<InstanceAnswer>
    post(path: string, body?: unknown, headers?: Record<string, string>): Promise<InstanceAnswer>
    patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<InstanceAnswer>
    put(path: string, body?: unknown, headers?: Record<string, string>): Promise<InstanceAnswer>
    delete(path: string, headers?: Record<string, string>): Promise<InstanceAnswer>
}

export interface ScriptResult {
    ok: boolean
    error: string
    printed: string[]
    answer: unknown
}

export interface LogLine {
    level: string
    source: string
    message: string
    sequence: string
}

export interface TransactionEntry {
    number: number
    name: string
    status: number
    counters: {
        queries: number
        rows: number
        inserts: number
        updates: number
        outbound: number
        ms: number
        cpuMs: number
    }
}

export interface InstanceOptions {
    /** True where the database is meant to refuse a row. */
    violations?: boolean
    engine?: 'node' | 'rhino'
    dataDir?: string
    /** Folders of built applications. @default dist/sow,dist/core,dist/connect */
    apps?: string[]
    /** Other instances of this run have the same applications and seeds. @default false for `apps` of its own */
    shared?: boolean
    platformUrl?: string
    restFault?: 'throw' | 'status0'
    workers?: number
    env?: Record<string, string>
}

export interface Instance {
    readonly url: string
    readonly dataDir: string
    /** Basic authentication; every demo user's password is the user name. */
    as(user: string): InstanceClient
    anonymous(): InstanceClient
    /** A browser session: cookie and token. */
    login(user: string): Promise<InstanceClient & { cookie: string; token: string }>
    /** Rows as the administrator's Table API shows them. */
    table(name: string, query?: string): Promise<Record<string, string>[]>
    /** Runs text as a background script of a scope. Rejects when the transaction was cancelled. */
    script(scope: string, text: string, user?: string): Promise<ScriptResult>
    job(name: string): Promise<ScriptResult>
    /** Whether a job also runs when its schedule says so. */
    schedule(job: string, active: boolean): Promise<void>
    idle(): Promise<void>
    /** Moves the clock. Returns the instance's time in milliseconds. */
    clock(seconds: number): Promise<number>
    /** The next transactions that insert into the table, or try to, wait for each other until so many have. */
    meet(table: string, parties: number, patienceMs?: number): Promise<void>
    /** How many transactions wait for others at this moment. */
    waiting(): Promise<number>
    log(since?: string): Promise<LogLine[]>
    transactions(since?: number): Promise<TransactionEntry[]>
    output(): string
    kill(): Promise<void>
    /** Starts again over the same data. */
    restart(): Promise<Instance>
    /** Ends it and removes the data, unless the folder was given. */
    stop(): Promise<void>
}

let folders = 0

/** A developer instance of its own with fresh data, on a free port. */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
    const dataDir = options.dataDir ?? path.join(dataFolder(), `${process.pid}-${Date.now()}-${++folders}`)
    const env: Record<string, string> = {
        PORT: '0',
        DATA_DIR: dataDir,
        ENGINE: options.engine ?? process.env['ENGINE'] ?? 'node',
        MID_DELAY_MS: '0',
        ...(options.apps ? { APPS: options.apps.join(',') } : {}),
        ...(options.platformUrl ? { PLATFORM_URL: options.platformUrl } : {}),
        ...(options.restFault ? { REST_FAULT: options.restFault } : {}),
        ...(options.workers ? { WORKERS: String(options.workers) } : {}),
        ...options.env,
    }
    const isShared = options.apps ? options.shared : options.platformUrl && !env['SEED_DIR']
    if (isShared && !fs.existsSync(dataDir)) await copyInstalled(dataDir, env)
    const program = await startProgram(SCRIPT, [], env)
    return toInstance(program, dataDir, options)
}

function toInstance(program: Program, dataDir: string, options: InstanceOptions): Instance {
    const { url } = program
    const dev = client(url, {})
    const door = async (method: 'get' | 'post', where: string, body?: unknown): Promise<unknown> => {
        const answer = method === 'get' ? await dev.get(where) : await dev.post(where, body)
        if (answer.status !== 200) throw new Error(`${where} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
        return answer.body
    }
    const as = (user: string) => client(url, { authorization: basic(user) })
    /** Transactions were let meet on purpose: the database has to decide between them. */
    let meets = false
    let ended = false
    const log = async (since = '') => ((await door('get', `/__dev/log?since=${since}`)) as { items: LogLine[] }).items
    /** On an instance a person can be shown what the database refuses: the product looks before it inserts. */
    async function needNoViolation(): Promise<void> {
        if (meets || ended || options.violations) return
        // Two that look at the same moment: the index decides, which is what it is for.
        const lines = (await log()).filter(
            ({ message }) => /Unique Key violation/.test(message) && !message.endsWith('since it was looked for.')
        )
        if (lines.length > 0) throw new Error(`The database refused rows: ${JSON.stringify(lines.slice(0, 3))}`)
    }
    return {
        url,
        dataDir,
        as,
        anonymous: () => client(url, {}),
        login: (user) => login(url, user),
        async table(name, query = '') {
            const answer = await as('admin').get(
                `/api/now/table/${name}?sysparm_exclude_reference_link=true&sysparm_query=${encodeURIComponent(query)}`
            )
            if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`)
            return (answer.body as { result: Record<string, string>[] }).result // the Table API's envelope
        },
        script: async (scope, script, user) =>
            // The door's own answer, see front/dev-doors.ts.
            (await door('post', '/__dev/script', { scope, script, ...(user ? { user } : {}) })) as ScriptResult,
        job: async (name) => (await door('post', '/__dev/jobs', { name })) as ScriptResult,
        async schedule(job, active) {
            const text = `var job = new GlideRecord('sysauto_script'); job.get('name', '${job}'); job.active = ${active}; job.update()`
            await door('post', '/__dev/script', { scope: 'global', script: text })
        },
        async idle() {
            await door('get', '/__dev/idle')
        },
        async clock(advanceSeconds) {
            const { now } = (await door('post', '/__dev/clock', { advanceSeconds })) as { now: string } // the door's own answer
            return Date.parse(now)
        },
        async meet(table, parties, patienceMs) {
            meets = true
            await door('post', '/__dev/meeting', { table, parties, patienceMs })
        },
        waiting: async () => ((await door('get', '/__dev/meeting')) as { waiting: number }).waiting, // the door's own answer
        log,
        transactions: async (since = 0) =>
            ((await door('get', `/__dev/transactions?since=${since}`)) as { items: TransactionEntry[] }).items,
        output: () => program.output(),
        kill: () => {
            ended = true
            return program.kill()
        },
        restart: async () => {
            ended = true
            await program.kill()
            return startInstance({ ...options, dataDir })
        },
        async stop() {
            const refused = await needNoViolation().catch((error: unknown) => error)
            ended = true
            await program.stop()
            if (!options.dataDir) fs.rmSync(dataDir, { recursive: true, force: true })
            if (refused) throw refused
        },
    }
}

function basic(user: string): string {
    return `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`
}

function client(url: string, common: Record<string, string>): InstanceClient {
    const call = async (method: string, where: string, body?: unknown, headers: Record<string, string> = {}) => {
        const isRaw = body instanceof Uint8Array || typeof body === 'string'
        const answer = await fetch(url + where, {
            method,
            redirect: 'manual',
            headers: { 'content-type': 'application/json', accept: 'application/json', ...common, ...headers },
            body: body === undefined ? undefined : isRaw ? rawBody(body) : JSON.stringify(body),
        })
        const known = { status: answer.status, headers: answer.headers, body: parsed(await answer.text()) }
        holdAgainstContract(method, where, known)
        return known
    }
    return {
        get: (where, headers) => call('GET', where, undefined, headers),
        post: (where, body, headers) => call('POST', where, body, headers),
        patch: (where, body, headers) => call('PATCH', where, body, headers),
        put: (where, body, headers) => call('PUT', where, body, headers),
        delete: (where, headers) => call('DELETE', where, undefined, headers),
    }
}

function rawBody(body: Uint8Array | string): string | ArrayBuffer {
    return typeof body === 'string' ? body : new Uint8Array(body).buffer
}

function parsed(text: string): unknown {
    if (text === '') return null
    try {
        return JSON.parse(text)
    } catch (error) {
        if (error instanceof SyntaxError) return text
        throw error
    }
}

async function login(url: string, user: string): Promise<InstanceClient & { cookie: string; token: string }> {
    const answer = await fetch(`${url}/login.do`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user_name: user, user_password: user }),
    })
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const body = parsed(await answer.text())
    const token = typeof body === 'object' && body !== null && 'token' in body ? String(body.token) : ''
    return { ...client(url, { cookie, 'x-usertoken': token }), cookie, token }
}
