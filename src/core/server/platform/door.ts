import { gs } from '@servicenow/glide'
import type { CoreAnswer, CoreCalls, CoreInput } from '../../../contract/core.ts'
import { connectionOf } from '../configuration/connection.ts'
import { fail, isFailure, thrownText } from '../failure.ts'
import { CALLS } from './calls.ts'

type AnyCall = (connection: unknown, input: CoreInput, deadlineMs: number) => unknown

function run(name: string, json: string, callerScope: string): unknown {
    if (!Object.prototype.hasOwnProperty.call(CALLS, name)) throw fail('core_refused', ['Unknown call: ' + name])
    // The caller's type (CoreCalls) has checked the input for this name.
    const call = (CALLS as unknown as { [name: string]: AnyCall })[name] as AnyCall
    const input = JSON.parse(json) as CoreInput
    const deadline = Date.now() + Number(input.budgetMs)
    const isTest = name === 'test'
    const draft = isTest ? (input as CoreCalls['test']['input']).draft : null // the input of that name
    return call(connectionOf(String(input.configuration), callerScope, isTest, draft), input, deadline)
}

/** What `x_1e_core_connect.Platform.call` does: JSON text in, JSON text out, never an exception. */
export function call(name: string, json: string, callerScope: string): string {
    let answer: CoreAnswer<unknown>
    try {
        answer = { ok: run(name, json, callerScope) }
    } catch (thrown) {
        if (isFailure(thrown)) {
            answer = {
                error: {
                    code: thrown.code,
                    args: thrown.args,
                    transient: thrown.transient,
                    retryAfterSeconds: thrown.retryAfterSeconds,
                    lost: thrown.lost,
                },
            }
        } else {
            gs.error('1E Core: {0} failed: {1}', name, thrownText(thrown))
            answer = { error: { code: 'internal', args: [], transient: false, retryAfterSeconds: null, lost: true } }
        }
    }
    return JSON.stringify(answer)
}
