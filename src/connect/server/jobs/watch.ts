import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { type Kept, keptById, keptInUse } from '../configurations/kept.ts'
import { callCore } from '../core.ts'
import { isFailure, thrownText } from '../failure.ts'
import { tell } from '../health/tell.ts'

const BUDGET_MS = 15000
/** A sign-in is tried when the last one that was tried is older. */
const TRIED_EACH_MS = 840000

/** Whether a sign-in is to be tried. A password that was refused twice is not tried again: the third time may lock the account. */
function isTryDue({ group, findings }: Kept): boolean {
    if (!group) return false
    const { refused, signedInAt } = findings
    if (refused) return refused.code !== 'platform_auth' || refused.times < 2
    return signedInAt === null || nowMs() - signedInAt > TRIED_EACH_MS
}

function watchOne(kept: Kept): void {
    const { id, name } = kept.configuration
    if (isTryDue(kept)) {
        try {
            callCore('signIn', { configuration: id, budgetMs: BUDGET_MS })
        } catch (thrown) {
            // 1E Core has kept why.
            gs.warn('Sign-in of {0}: {1}', name, isFailure(thrown) ? thrown.problem.message : thrownText(thrown))
        }
    }
    tell(keptById(id) || kept)
}

/** The scheduled job *1E Platform-Watch Connections*: tells the group of each connection what does not work, before agents do. */
export function watch(): void {
    for (const kept of keptInUse()) {
        try {
            watchOne(kept)
        } catch (thrown) {
            gs.error('Connection {0} was not looked at: {1}', kept.configuration.name, thrownText(thrown))
        }
    }
}
