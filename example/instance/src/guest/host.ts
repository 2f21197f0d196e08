/**
 * The guest's only way out: one function of text. Everything below is a script of the realm in which it runs, so
 * its arrays, errors and dates belong to that realm; the same text runs in Node's vm and in Rhino.
 */
declare function __host(operation: string, json: string): string
declare function __define(path: string): ModuleFunction | undefined
declare function __foreign(scope: string, name: string): unknown
/** The realm's global object, passed to the enclosing function by the build. */
declare const global: Dictionary<unknown>

interface Dictionary<T> {
    [name: string]: T
}

type ModuleFunction = (
    exports: Dictionary<unknown>,
    require: (id: string) => unknown,
    module: { exports: unknown }
) => void

interface HostAnswer<T> {
    ok?: T
    error?: { message: string; java?: boolean }
}

/** Asks the host; throws what the host refuses. `T` is what the operation is documented to answer. */
function host<T>(operation: string, args?: unknown): T {
    const text = __host(operation, JSON.stringify(args === undefined ? null : args))
    // The host writes this form only, see host/operations.ts.
    const answer = JSON.parse(text) as HostAnswer<T>
    if (answer.error) throw answer.error.java ? javaException(answer.error.message) : new Error(answer.error.message)
    return answer.ok as T
}

/** What Java throws into a script: it has getMessage(), and no `message`. */
function javaException(message: string): unknown {
    return {
        getMessage: () => message,
        toString: () => 'com.glide.communications.HTTPClientException: ' + message,
    }
}

/** One for all members: every transaction defines a thousand of them before its first line runs. */
const hidden = { value: undefined as unknown, enumerable: false, configurable: true, writable: true }

/** Adds a member that loops over an object do not see. */
function hideOne(target: object, name: string, value: unknown): void {
    hidden.value = value
    Object.defineProperty(target, name, hidden)
}

/** Adds members that loops over an object do not see. */
function hide(target: object, members: Dictionary<unknown>): void {
    for (const name in members) hideOne(target, name, members[name])
}

/** Calls `visit` for each member of a dictionary, in the order of its names. */
function eachMember<T>(members: Dictionary<T>, visit: (value: T, name: string) => void): void {
    // The loop names only members that are there.
    for (const name in members) visit(members[name] as T, name)
}

/** Text of a value as Java would write it; null and undefined stay nothing. */
function textOf(value: unknown): string | null {
    return value === null || value === undefined ? null : String(value)
}

interface Beginning {
    scope: string
    /** Names of the script includes that this scope may reach, by scope. */
    includes: Dictionary<string[]>
    /** `<scope>/<package>/<version>/` of the scope's own modules. */
    root: string
    offsetMs: number
    user: { id: string; name: string; displayName: string; isAdmin: boolean; roles: string[] }
    dateFormat: string
    timeFormat: string
    zone: string
    domain: string | null
    interactive: boolean
}

const beginning = host<Beginning>('begin')

/** The real one: `installClock` may put another in its place. */
const RealDate = Date

/** Milliseconds now, with the test clock's offset. */
function nowMs(): number {
    return new RealDate().getTime() + beginning.offsetMs
}
