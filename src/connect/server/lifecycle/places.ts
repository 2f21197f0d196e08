import { gs } from '@servicenow/glide'
import { isFailure } from '../failure.ts'
import { oldestGatheredBeside } from '../runs/places.ts'
import { updateAside } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { stopInPlatform } from './cancel.ts'

/**
 * 1E limits how many instructions of a consumer gather at a time. A run that has all its rows keeps its place until the
 * gathering time ends. When places are short, the run that ended longest ago gives up its place.
 */

const FIRST_PAUSE_S = 2
const MOST_PAUSE_S = 15

/** Seconds to wait for a place. Shorter than `backoffSeconds`: places become free often. */
export function waitForPlace(attempts: number): number {
    return Math.min(MOST_PAUSE_S, FIRST_PAUSE_S * 2 ** Math.min(attempts, 3))
}

/** Ends gathering for our oldest finished run whose place this one may take; 1E keeps its responses. Returns false when there is none. */
export function makePlace(wanting: StoredRun, budgetMs: number): boolean {
    const run = oldestGatheredBeside(wanting)
    if (!run) return false
    // Written before the call: two transactions must not give up the same place.
    updateAside(run.id, { placeGivenBack: true })
    try {
        stopInPlatform(run, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        gs.warn('Run {0}: its place in 1E was not given back: {1}', run.number, thrown.problem.code)
    }
    return true
}
