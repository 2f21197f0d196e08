import type { CoreCalls } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { readsSecrets } from '../configuration/secrets.ts'
import { trySigning } from '../exchange/modern-sign-in.ts'
import { type Failure, isFailure } from '../failure.ts'

/** Tries what no call to 1E shows by itself. */
export function selfCheck(connection: Connection): CoreCalls['selfCheck']['output'] {
    let signing: Failure | null = null
    try {
        if (connection.oauth) trySigning(connection.oauth)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        signing = thrown
    }
    return { readsSecrets: readsSecrets(connection.id), signs: connection.oauth !== null, signing: signing }
}
