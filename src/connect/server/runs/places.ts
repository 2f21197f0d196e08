import { GlideRecord, gs } from '@servicenow/glide'
import { nowMs, toFieldTime } from '../clock.ts'
import { isFailure } from '../failure.ts'
import { countRows } from '../glide.ts'
import { stopInPlatform } from './cancel.ts'
import { toStoredRun } from './store.ts'
import type { StoredRun } from './stored.ts'

/**
 * 1E gathers for so many instructions of a consumer at a time, and a run that has all its rows holds its place until the
 * gathering time ends. Where places are short, the one that has ended longest ago gives its own back.
 */

const TABLE = 'x_1e_connect_run'
const FIRST_PAUSE_S = 2
const MOST_PAUSE_S = 15

/** Seconds to wait for a place: others give theirs back sooner than a busy 1E recovers. */
export function waitForPlace(attempts: number): number {
    return Math.min(MOST_PAUSE_S, FIRST_PAUSE_S * 2 ** Math.min(attempts, 3))
}

/** The run of ours that ended longest ago and for which 1E still gathers; null when there is none. */
function oldestEnded(configuration: string): StoredRun | null {
    const row = new GlideRecord(TABLE)
    row.addQuery('configuration', configuration)
    row.addQuery('state', 'completed')
    row.addQuery('place_given_back', false)
    row.addQuery('gather_until', '>', toFieldTime(nowMs()))
    row.orderBy('finished')
    row.setLimit(1)
    row.query()
    return row.next() ? toStoredRun(row) : null
}

/** Noted before 1E is asked: two that need a place at once do not give back the same one. */
function noteGivenBack(id: string): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id)) return
    row.setValue('place_given_back', true)
    row.update()
}

/** Ends gathering for our oldest finished run, whose answers 1E keeps; false when there is none. */
export function makePlace(configuration: string, budgetMs: number): boolean {
    const run = oldestEnded(configuration)
    if (!run) return false
    noteGivenBack(run.id)
    try {
        stopInPlatform(run, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        gs.warn('Run {0}: its place in 1E was not given back: {1}', run.number, thrown.problem.code)
    }
    return true
}

/** How many runs of the configuration wait for a place and were asked for before this one. */
export function countBefore(run: StoredRun): number {
    return countRows(TABLE, [
        ['configuration', '=', run.configuration],
        ['state', '=', 'queued'],
        ['error_code', '=', 'platform_full'],
        ['number', '<', run.number],
    ])
}
