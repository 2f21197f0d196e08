import type { Connection } from '../configuration/connection.ts'
import { keepRefusal, keepSignIn } from '../configuration/findings.ts'
import { type Failure, isFailure } from '../failure.ts'

/** Failures by which 1E, its identity provider or this instance refuses the sign-in. */
const REFUSALS = [
    'configuration_incomplete',
    'credential_alias',
    'identity_provider_unknown',
    'platform_auth',
    'platform_consumer',
    'platform_token',
    'signing_failed',
    'signing_refused',
]

export function isRefusal(failure: Failure): boolean {
    return REFUSALS.indexOf(failure.code) >= 0
}

/**
 * Does what signs in, and keeps with the configuration that 1E refuses it, or no longer: `proves` is false for what 1E answers to everybody.
 * Most calls write nothing.
 */
export function noting<T>(connection: Connection, proves: boolean, work: () => T): T {
    let done: T
    try {
        done = work()
    } catch (thrown) {
        if (!connection.draft && isFailure(thrown) && isRefusal(thrown)) {
            keepRefusal(connection.id, thrown)
            connection.isRefused = true
        }
        throw thrown
    }
    if (proves && connection.isRefused) {
        keepSignIn(connection, null)
        connection.isRefused = false
    }
    return done
}
