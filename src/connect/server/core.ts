import type { CoreAnswer, CoreCalls } from './contract/core.ts'
import { fail } from './failure.ts'

/** The script include of 1E Core, the only part of the other scope that this app uses. */
declare const x_1e_core_connect: {
    Platform: { call(name: string, json: string): string; isBlankSecret(encrypted: string): boolean }
}

/** Calls 1E through 1E Core. Throws its failure. */
export function callCore<Name extends keyof CoreCalls>(
    name: Name,
    input: CoreCalls[Name]['input']
): CoreCalls[Name]['output'] {
    const json = String(x_1e_core_connect.Platform.call(name, JSON.stringify(input)))
    const answer = JSON.parse(json) as CoreAnswer<CoreCalls[Name]['output']> // both apps are built from one contract
    if ('error' in answer) {
        const error = answer.error
        throw fail(error.code, error.args, {
            transient: error.transient,
            retryAfterSeconds: error.retryAfterSeconds,
            lost: error.lost,
        })
    }
    return answer.ok
}

/** True when what was encrypted is empty or nothing but blanks. Only 1E Core can tell. */
export function isBlankSecret(encrypted: string): boolean {
    return String(x_1e_core_connect.Platform.isBlankSecret(encrypted)) === 'true'
}
