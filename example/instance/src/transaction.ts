import { randomBytes } from 'node:crypto'
import type { Engine, GuestResult, GuestTask } from './engine/engine.ts'
import type { AccessControl, Metadata } from './metadata.ts'
import type { Network } from './network.ts'
import type { QueryContext, Sql } from './query/sql.ts'
import { storedTime } from './query/zone.ts'
import { insertRow, type Values } from './records/values.ts'
import type { Session } from './rights/session.ts'
import type { Secrets } from './secrets.ts'
import type { SharedState } from './shared-state.ts'
import type { Catalog } from './store/catalog.ts'
import { quoted, type Store } from './store/store.ts'

/** What one transaction cost; sent as the header X-Dev-Transaction. */
export interface Counters {
    queries: number
    rows: number
    inserts: number
    updates: number
    outbound: number
    ms: number
    /** `ms` without the time spent waiting for other servers. */
    cpuMs: number
}

/** What every transaction of a worker shares. */
export interface Services {
    store: Store
    catalog: Catalog
    metadata: Metadata
    shared: SharedState
    secrets: Secrets
    network: Network
    engine: Engine
    /** The instance's own address, for links. */
    origin: string
}

interface LogLine {
    level: string
    source: string
    message: string
    at: number
}

/** One transaction: who works, what it may see, what it has cost. */
export class Transaction {
    readonly store: Store
    readonly catalog: Catalog
    readonly metadata: Metadata
    readonly shared: SharedState
    readonly secrets: Secrets
    readonly counters: Counters = { queries: 0, rows: 0, inserts: 0, updates: 0, outbound: 0, ms: 0, cpuMs: 0 }
    /** True when it left work for the scheduler (async rules, events). */
    queued = false
    waitedMs = 0
    /** How deep rules have called each other. */
    ruleDepth = 0
    /** By table: the version of the database when its rows were read last. */
    readonly looked = new Map<string, number>()
    private readonly started = performance.now()
    private readonly lines: LogLine[] = []
    private readonly known = new Map<string, unknown>()
    private readonly judging = new Set<string>()

    constructor(
        readonly services: Services,
        readonly session: Session,
        /** URL or job name, for logs. */
        readonly name: string,
        /** See `Caller`. */
        readonly rollback?: string
    ) {
        this.store = services.store
        this.catalog = services.catalog
        this.metadata = services.metadata
        this.shared = services.shared
        this.secrets = services.secrets
    }

    /** `admin` and the system have every role. */
    hasRole(role: string): boolean {
        return this.session.isAdmin || this.session.roles.has(role)
    }

    now(): string {
        return storedTime(this.shared.now())
    }

    property(name: string): string | null {
        return this.metadata.property(name)?.value ?? null
    }

    /** Computes once in a transaction; writes forget it. */
    once<T>(key: string, load: () => T): T {
        // A key is used with one `load` only, so its value has that type.
        if (this.known.has(key)) return this.known.get(key) as T
        const made = load()
        this.known.set(key, made)
        return made
    }

    forget(): void {
        this.known.clear()
    }

    /** The condition that hides other domains' rows; null when nothing is hidden. */
    domainFilter(table: string): Sql | null {
        const domains = this.session.visibleDomains
        if (!domains || !this.catalog.isSeparated(table)) return null
        const list = [...domains]
        const field = `t.${quoted('sys_domain')}`
        return { text: `(${field} is null or ${field} in (${list.map(() => '?').join(',')}))`, values: list }
    }

    queryContext(): QueryContext {
        return {
            catalog: this.catalog,
            moment: { now: this.shared.now(), zone: this.session.zone },
            userId: this.session.userId,
            invalidReturnsNothing: this.property('glide.invalid_query.returns_no_rows') === 'true',
            dropped: (condition, reason) => this.log('warn', 'query', `Condition dropped, ${reason}: ${condition}`),
        }
    }

    /** sys_* fields of a new record. */
    stamps(table: string, id: string = newId()): Values {
        const now = this.now()
        return {
            sys_id: id,
            sys_class_name: table,
            sys_created_on: now,
            sys_created_by: this.session.userName,
            sys_updated_on: now,
            sys_updated_by: this.session.userName,
            sys_mod_count: '0',
        }
    }

    log(level: 'debug' | 'info' | 'warn' | 'error', source: string, message: string): void {
        this.lines.push({ level, source, message, at: this.shared.now() })
    }

    run(task: GuestTask): GuestResult {
        return this.services.engine.run(task)
    }

    /** The answer of an ACL's script. A script that asks for its own rule again gets a refusal. */
    runAclScript(rule: AccessControl, table: string | null, row: Values | null): boolean {
        const key = `${rule.id} ${row?.sys_id ?? ''}`
        if (this.judging.has(key)) return false
        this.judging.add(key)
        try {
            const input = { table, values: row, readOnly: true }
            const { scope, script } = rule
            const result = this.run({ scope, apart: true, kind: 'acl', name: `acl ${rule.name}`, script, input })
            if (result.error) {
                this.log('error', scope, `ACL script of ${rule.name} failed: ${result.error.message}`)
                return false
            }
            return result.answer === true
        } finally {
            this.judging.delete(key)
        }
    }

    /** Remembers that a privilege was needed, for GET /__dev/cross-scope. */
    notePrivilegeUse(key: string): void {
        const seen = this.metadata.keep('privileges noted', () => new Set<string>())
        if (seen.has(key)) return
        seen.add(key)
        this.store.run('insert or ignore into "dev:privilege_use" values (?)', [key])
    }

    /** Writes the log lines and closes the counters. */
    finish(): Counters {
        this.counters.ms = Math.round((performance.now() - this.started) * 10) / 10
        this.counters.cpuMs = Math.round((this.counters.ms - this.waitedMs) * 10) / 10
        if (this.lines.length > 0) {
            this.store.write(() => {
                for (const line of this.lines) {
                    const at = storedTime(line.at)
                    const { level, source } = line
                    insertRow(this.store, this.catalog, 'syslog', {
                        ...this.stamps('syslog'),
                        sys_created_on: at,
                        level,
                        source,
                        message: line.message.slice(0, 4000),
                        sequence: `${String(line.at).padStart(15, '0')}-${String(sequence++).padStart(9, '0')}`,
                    })
                }
            })
            this.lines.length = 0
        }
        return this.counters
    }
}

let sequence = 0

/** 32 lower-case hex characters. */
export function newId(): string {
    return randomBytes(16).toString('hex')
}
