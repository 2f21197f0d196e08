/** One piece of script to run in a scope. */
export interface GuestTask {
    scope: string
    /** ACL scripts run apart from the scripts that they judge. */
    apart: boolean
    /** What the guest prepares before and reads after: `script`, `rule`, `rest`, `acl`, `condition`, `event`, `step`. */
    kind: string
    /** Shown in error positions. */
    name: string
    script: string
    input: unknown
}

export interface GuestError {
    message: string
    /** Where in the script. */
    position: string
}

export interface GuestResult {
    error?: GuestError
    [name: string]: unknown
}

/** Answers one host call of a script that runs in `scope`. JSON in, JSON out; never throws. */
export type HostCall = (scope: string, operation: string, json: string) => string

/** Texts that an engine asks for while a transaction runs. */
export interface ScriptSource {
    /** CommonJS text of a module of that scope; undefined when there is none. */
    module(scope: string, path: string): string | undefined
    /** Why `scope` may not use `target`'s script include, or nothing. */
    refusal(scope: string, target: string, include: string): string | undefined
}

/** Runs guest scripts: one transaction at a time, with a fresh realm for each scope that takes part. */
export interface Engine {
    begin(host: HostCall, source: ScriptSource): void
    /** May be called while another run of the same transaction is waiting inside a host call. */
    run(task: GuestTask): GuestResult
    end(): void
    close(): void
}

/** A script becomes a function, so that several can run in one realm; a `var answer` in it counts as the answer. */
export function wrapScript(script: string): string {
    return `(function () {${script}\n;__answer = typeof answer === 'undefined' ? undefined : answer;\n})`
}

export function wrapModule(text: string): string {
    return `(function (exports, require, module) {${text}\n})`
}

/** What the usual `(function (…) { … })(…)` of a script returns is kept for `perform` ("Scripted REST", *Run Server Side Script*). */
export function returning(script: string): string {
    return script.replace(/^((?:\s|;|\/\/.*\n|\/\*[\s\S]*?\*\/)*)(?=\(\s*function)/, '$1__returned = ')
}
