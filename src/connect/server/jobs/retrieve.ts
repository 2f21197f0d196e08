import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import {
    type Configuration,
    configurationById,
    configurationsInUse,
    noteRetrievalFailure,
} from '../configurations/store.ts'
import { problem } from '../contract/errors.ts'
import { isFailure, thrownText } from '../failure.ts'
import { displayTime } from '../glide.ts'
import { retrieveInstructions } from '../instructions/retrieve.ts'
import { staleChecks } from '../proofs/check.ts'
import { orphanedFixes } from '../quick-fixes/store.ts'
import { translate, translateProblem } from '../translate.ts'

/** Logs fixes whose instruction 1E no longer offers. They are kept: the instruction may come back. */
function warnOfOrphans(configuration: Configuration): void {
    const orphaned = orphanedFixes(configuration.id)
    if (orphaned.length === 0) return
    gs.warn(
        'Quick fixes of {0} are no longer offered, because 1E does not offer their instruction: {1}',
        configuration.name,
        orphaned.join(', ')
    )
}

/** Logs checks that can no longer be asked as they are. They are kept: 1E may offer the question again as it was. */
function warnOfStaleChecks(configuration: Configuration): void {
    const stale = staleChecks(configuration.id)
    if (stale.length === 0) return
    gs.warn(
        'Checks of {0} can no longer be asked, because 1E has changed or removed what they name: {1}',
        configuration.name,
        stale.join(', ')
    )
}

function retrieveOne(id: string, force: boolean): void {
    try {
        const configuration = configurationById(id)
        retrieveInstructions(configuration, force)
        warnOfOrphans(configuration)
        warnOfStaleChecks(configuration)
    } catch (thrown) {
        const reason = isFailure(thrown) ? translateProblem(thrown.problem).message : thrownText(thrown)
        gs.error('Instructions were not retrieved: {0} The existing list was not changed.', reason)
        const { code, args } = isFailure(thrown) ? thrown.problem : problem('internal')
        noteRetrievalFailure(id, translate('Failed at {0}: {1}', [displayTime(nowMs()), reason]), code, args)
    }
}

/** The scheduled job: every configuration in use. One that fails does not stop the others. */
export function retrieveAll(): void {
    for (const configuration of configurationsInUse()) {
        // A tenant that nobody has set up yet is no failure.
        if (configuration.address !== '') retrieveOne(configuration.id, false)
    }
}

interface Queued {
    instance: unknown
    /** `force`, or empty. */
    parm2: unknown
}

/** The script action of event x_1e_connect.retrieve. */
export function onRetrieve(event: Queued): void {
    retrieveOne(String(event.instance), String(event.parm2) === 'force')
}
