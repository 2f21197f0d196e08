import type { CallState } from '../host/call.ts'
import type { Transaction } from '../transaction.ts'
import type { HttpWork } from '../work/messages.ts'
import type { Answer } from './http-error.ts'

/** One request inside its transaction. */
export interface DoorRequest {
    tx: Transaction
    http: HttpWork
    state: CallState
    /** False for a request without credentials. */
    isLoggedIn: boolean
}

export type Door = (request: DoorRequest) => Answer

/** Parameters of a query string; the last of the same name counts. */
export function parametersOf(http: HttpWork): URLSearchParams {
    return new URLSearchParams(http.query)
}

/** Path segments below a prefix, decoded; undefined when the path does not begin with it. */
export function segmentsBelow(http: HttpWork, prefix: string): string[] | undefined {
    if (http.path !== prefix && !http.path.startsWith(`${prefix}/`)) return undefined
    return http.path.slice(prefix.length).split('/').filter(Boolean).map(decode)
}

export function decode(text: string): string {
    try {
        return decodeURIComponent(text)
    } catch (error) {
        // A lone % stays as it is; the path then matches nothing.
        if (error instanceof URIError) return text
        throw error
    }
}
