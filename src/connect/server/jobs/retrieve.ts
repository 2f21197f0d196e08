import { gs } from '@servicenow/glide'
import { configurationById, configurationsInUse, queueRetrievalOf } from '../configurations/store.ts'
import { isFailure, thrownText } from '../failure.ts'
import { retrieveInstructions } from '../instructions/retrieve.ts'

function retrieveOne(id: string): void {
    try {
        if (!retrieveInstructions(configurationById(id)).finished) queueRetrievalOf(id)
    } catch (thrown) {
        const reason = isFailure(thrown) ? thrown.problem.message : thrownText(thrown)
        gs.error('Instructions were not retrieved: {0} The existing list was not changed.', reason)
    }
}

/** The scheduled job: every configuration in use; one that fails does not stop the others. */
export function retrieveAll(): void {
    for (const configuration of configurationsInUse()) retrieveOne(configuration.id)
}

interface Queued {
    instance: unknown
}

/** The script action of event x_1e_connect.retrieve. */
export function onRetrieve(event: Queued): void {
    retrieveOne(String(event.instance))
}
