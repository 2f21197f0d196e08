import { gs } from '@servicenow/glide'
import { isFailure } from '../failure.ts'
import { oldestGatheredFor } from '../runs/places.ts'
import { updateAside } from '../runs/store.ts'
import { stopInPlatform } from './cancel.ts'

/**
 * 1E gathers for so many instructions of a consumer at a time, and a run that has all its rows holds its place until the
 * gathering time ends. Where places are short, the one that has ended longest ago gives its own back.
 */

const FIRST_PAUSE_S = 2
const MOST_PAUSE_S = 15

/** Seconds to wait for a place: others give theirs back sooner than a busy 1E recovers. */
export function waitForPlace(attempts: number): number {
    return Math.min(MOST_PAUSE_S, FIRST_PAUSE_S * 2 ** Math.min(attempts, 3))
}

/** Ends gathering for our oldest finished run, whose answers 1E keeps; false when there is none. */
export function makePlace(configuration: string, budgetMs: number): boolean {
    const run = oldestGatheredFor(configuration)
    if (!run) return false
    // Before 1E is asked: two that need a place at once do not give back the same one.
    updateAside(run.id, { placeGivenBack: true })
    try {
        stopInPlatform(run, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        gs.warn('Run {0}: its place in 1E was not given back: {1}', run.number, thrown.problem.code)
    }
    return true
}
