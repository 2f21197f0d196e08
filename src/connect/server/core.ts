import type { CoreAnswer, CoreCalls } from './contract/core.ts'
import { fail } from './failure.ts'

/** The script include of 1E Core, the only part of the other scope that this app uses. */
declare const x_1e_core_connect: { Platform: { call(name: string, json: string): string } }

let requests = 0

/** How many requests to 1E were made so far: the difference of two is what was made between them. */
export function requestsMade(): number {
    return requests
}

/** Calls 1E through 1E Core. Throws its failure. */
export function callCore<Name extends keyof CoreCalls>(
    name: Name,
    input: CoreCalls[Name]['input']
): CoreCalls[Name]['output'] {
    const json = String(x_1e_core_connect.Platform.call(name, JSON.stringify(input)))
    const answer = JSON.parse(json) as CoreAnswer<CoreCalls[Name]['output']> // both apps are built from one contract
    requests += answer.requests
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
