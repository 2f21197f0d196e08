import { gs } from '@servicenow/glide'
import type { CoreCalls, CoreDraft, CoreFailure, CoreInput } from '../../../contract/core.ts'
import { type Connection, connectionOf } from '../configuration/connection.ts'
import { keepRefusal } from '../configuration/findings.ts'
import { isRefusal } from '../exchange/sign-in.ts'
import { requestsMade } from '../exchange/wire.ts'
import { fail, isFailure, thrownText } from '../failure.ts'
import { CALLS } from './calls.ts'

/** Calls that only look at what is kept here. */
const NEEDS_NO_SIGN_IN = ['selfCheck', 'tokenEnd']

type AnyCall = (connection: unknown, input: CoreInput, deadlineMs: number) => unknown

/** The connection; that its settings do not allow a sign-in is kept as a refusal. */
function connectionFor(id: string, callerScope: string, name: string, draft: CoreDraft | null): Connection {
    try {
        return connectionOf(id, callerScope, name === 'test', draft)
    } catch (thrown) {
        const isTried = !draft && NEEDS_NO_SIGN_IN.indexOf(name) < 0
        if (isTried && isFailure(thrown) && isRefusal(thrown)) keepRefusal(id, thrown)
        throw thrown
    }
}

function run(name: string, json: string, callerScope: string): unknown {
    if (!Object.prototype.hasOwnProperty.call(CALLS, name)) throw fail('core_refused', ['Unknown call: ' + name])
    // The caller's type (CoreCalls) has checked the input for this name.
    const call = (CALLS as unknown as { [name: string]: AnyCall })[name] as AnyCall
    const input = JSON.parse(json) as CoreInput
    const deadline = Date.now() + Number(input.budgetMs)
    const draft = name === 'test' ? (input as CoreCalls['test']['input']).draft : null // the input of that name
    return call(connectionFor(String(input.configuration), callerScope, name, draft), input, deadline)
}

/** What `x_1e_core_connect.Platform.call` does: JSON text in, JSON text out, never an exception. */
export function call(name: string, json: string, callerScope: string): string {
    const before = requestsMade()
    const answer = answered(name, json, callerScope)
    return JSON.stringify({ ...answer, requests: requestsMade() - before })
}

function answered(name: string, json: string, callerScope: string): { ok: unknown } | { error: CoreFailure } {
    try {
        return { ok: run(name, json, callerScope) }
    } catch (thrown) {
        if (isFailure(thrown)) {
            return {
                error: {
                    code: thrown.code,
                    args: thrown.args,
                    transient: thrown.transient,
                    retryAfterSeconds: thrown.retryAfterSeconds,
                    lost: thrown.lost,
                },
            }
        }
        gs.error('1E Core: {0} failed: {1}', name, thrownText(thrown))
        return { error: { code: 'internal', args: [], transient: false, retryAfterSeconds: null, lost: true } }
    }
}
