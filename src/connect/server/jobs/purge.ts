import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { warnOfSettings } from '../configurations/store.ts'
import { thrownText } from '../failure.ts'
import { type Keeper, keepers, purgeCalls, purgeHistoryOf, purgePresses, purgeResponsesOf } from '../purge/purge.ts'

/** Milliseconds for one run of a job; the rest waits for the next one. @default 10 minutes */
function mostMs(): number {
    const seconds = Number(gs.getProperty('x_1e_connect.purge_seconds', '600'))
    return (seconds >= 1 && seconds <= 3600 ? seconds : 600) * 1000
}

/** Purges for each keeper in turn, with an equal share of the time that is left, so that one with many runs does not block the others. */
function forEachKeeper(what: string, purge: (keeper: Keeper, end: number) => number): void {
    const end = nowMs() + mostMs()
    const all = keepers()
    all.forEach((keeper, at) => {
        try {
            const now = nowMs()
            const purged = purge(keeper, now + (end - now) / (all.length - at))
            if (purged > 0) gs.info('Purge of {0}: {1} runs of {2}', what, purged, keeper.name)
        } catch (thrown) {
            gs.error('Purge of {0} of {1}: {2}', what, keeper.name, thrownText(thrown))
        }
    })
}

/** The scheduled job *1E Platform-Purge Responses*. Logs settings that are out of range first. */
export function purgeResponses(): void {
    warnOfSettings()
    forEachKeeper('responses', purgeResponsesOf)
}

/** The scheduled job *1E Platform-Purge History*. */
export function purgeHistory(): void {
    forEachKeeper('history', purgeHistoryOf)
    purgePresses()
    purgeCalls()
}
