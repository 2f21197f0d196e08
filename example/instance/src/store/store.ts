import Database from 'libsql'

/** What SQLite keeps in one cell. */
export type Cell = string | number | null | ArrayBuffer | Uint8Array

export type SqlRow = Record<string, Cell>

/** A unique index refused the row. */
export class UniqueViolation extends Error {
    readonly code = 'unique_violation'
}

/** The only file that knows the database library. One `Store` is one connection; a thread has one. */
export class Store {
    private readonly database: Database.Database
    private readonly statements = new Map<string, Database.Statement>()
    private depth = 0
    private readonly afterCommit: (() => void)[] = []

    constructor(file: string, busyMs: number) {
        this.database = new Database(file)
        this.database.exec(
            `pragma journal_mode=WAL; pragma busy_timeout=${busyMs}; pragma synchronous=NORMAL; pragma foreign_keys=OFF;`
        )
    }

    exec(sql: string): void {
        this.database.exec(sql)
    }

    all(sql: string, values: Cell[] = []): SqlRow[] {
        // The library types rows as unknown; every column is one of the kinds of Cell.
        return this.statement(sql).all(values) as SqlRow[]
    }

    first(sql: string, values: Cell[] = []): SqlRow | undefined {
        return this.all(sql, values)[0]
    }

    /** Another number after another connection has committed. */
    version(): number {
        return Number(this.first('pragma data_version')?.data_version)
    }

    /** Runs one writing statement and returns how many rows it changed. */
    run(sql: string, values: Cell[] = []): number {
        try {
            return this.statement(sql).run(values).changes
        } catch (error) {
            throw isUniqueViolation(error) ? new UniqueViolation(error.message) : error
        }
    }

    /**
     * Does `work` in one write transaction. A nested call joins the outer one, as a rule that writes another record
     * belongs to the operation that called it. A thrown error rolls the outermost one back.
     */
    write<T>(work: () => T): T {
        if (this.depth > 0) {
            this.depth++
            try {
                return work()
            } finally {
                this.depth--
            }
        }
        this.database.exec('begin immediate')
        this.depth = 1
        try {
            const result = work()
            this.database.exec('commit')
            return result
        } catch (error) {
            this.database.exec('rollback')
            this.afterCommit.length = 0
            throw error
        } finally {
            this.depth = 0
            for (const done of this.afterCommit.splice(0)) done()
        }
    }

    /** True between `begin` and `commit`. */
    writing(): boolean {
        return this.depth > 0
    }

    /** Calls `done` once the running write is in the database; at once when none is running. */
    onCommit(done: () => void): void {
        if (this.depth > 0) this.afterCommit.push(done)
        else done()
    }

    close(): void {
        this.statements.clear()
        this.database.close()
    }

    private statement(sql: string): Database.Statement {
        const known = this.statements.get(sql)
        if (known) return known
        const made = this.database.prepare(sql)
        if (this.statements.size > 800) this.statements.clear()
        this.statements.set(sql, made)
        return made
    }
}

function isUniqueViolation(error: unknown): error is Error {
    if (!(error instanceof Error) || !('code' in error)) return false
    return error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}

/** True when another connection held the database for longer than this one may wait. */
export function isBusy(error: unknown): boolean {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** Quotes a name for SQL. */
export function quoted(name: string): string {
    return `"${name.replaceAll('"', '""')}"`
}
