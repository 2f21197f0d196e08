import { gs } from '@servicenow/glide'
import { configurationById, configurationsInUse, noteRetrievalFailure } from '../configurations/store.ts'
import { isFailure, thrownText } from '../failure.ts'
import { retrieveInstructions } from '../instructions/retrieve.ts'
import { saidProblem } from '../said.ts'

function retrieveOne(id: string, force: boolean): void {
    try {
        retrieveInstructions(configurationById(id), force)
    } catch (thrown) {
        const reason = isFailure(thrown) ? saidProblem(thrown.problem).message : thrownText(thrown)
        gs.error('Instructions were not retrieved: {0} The existing list was not changed.', reason)
        if (isFailure(thrown)) noteRetrievalFailure(id, reason)
    }
}

/** The scheduled job: every configuration in use; one that fails does not stop the others. */
export function retrieveAll(): void {
    for (const configuration of configurationsInUse()) retrieveOne(configuration.id, false)
}

interface Queued {
    instance: unknown
    /** Its second parameter: `force`, or nothing. */
    parm2: unknown
}

/** The script action of event x_1e_connect.retrieve. */
export function onRetrieve(event: Queued): void {
    retrieveOne(String(event.instance), String(event.parm2) === 'force')
}
