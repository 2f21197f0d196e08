import { GlideRecord } from '@servicenow/glide'
import { nowMs, toFieldTime } from '../clock.ts'
import { type Condition, countRows } from '../glide.ts'
import { AUTOMATED, RUNS, toStoredRun } from './store.ts'
import type { StoredRun } from './stored.ts'

/** Whether people have not started a run. */
export function isAutomated({ origin }: Pick<StoredRun, 'origin'>): boolean {
    return origin !== 'person'
}

/**
 * The run that ended longest ago and for which 1E still gathers; null when there is none. A person's run may take the place of any,
 * an automated one that of its like.
 */
export function oldestGatheredBeside(run: StoredRun): StoredRun | null {
    const row = new GlideRecord(RUNS)
    row.addQuery('configuration', run.configuration)
    row.addQuery('state', 'completed')
    row.addQuery('place_given_back', false)
    row.addQuery('gather_until', '>', toFieldTime(nowMs()))
    if (isAutomated(run)) row.addQuery('origin', 'IN', AUTOMATED)
    row.orderBy('finished')
    row.setLimit(1)
    row.query()
    return row.next() ? toStoredRun(row) : null
}

/** How many places in 1E other automated runs of this configuration hold, or are about to take. */
export function placesOfAutomation(run: StoredRun): number {
    const automated: Condition[] = [
        ['configuration', '=', run.configuration],
        ['origin', 'IN', AUTOMATED],
        ['sys_id', '!=', run.id],
    ]
    const open = countRows(RUNS, automated.concat([['state', 'IN', 'sending,unconfirmed,running']]))
    const gathering: Condition[] = [
        ['state', 'IN', 'completed'],
        ['place_given_back', '=', 'false'],
        ['gather_until', '>', toFieldTime(nowMs())],
    ]
    return open + countRows(RUNS, automated.concat(gathering))
}

/** How many runs of the configuration wait for a place and go first: those of people, and among equals those that were asked for before. */
export function countBefore(run: StoredRun): number {
    const waiting: Condition[] = [
        ['configuration', '=', run.configuration],
        ['state', '=', 'queued'],
        ['error_code', '=', 'platform_full'],
    ]
    const earlier: Condition[] = [['number', '<', run.number]]
    const automated: Condition[] = [['origin', 'IN', AUTOMATED]]
    // Counted so, because a run of an earlier version has no origin.
    const people = (more: Condition[]) =>
        countRows(RUNS, waiting.concat(more)) - countRows(RUNS, waiting.concat(more, automated))
    if (!isAutomated(run)) return people(earlier)
    return people([]) + countRows(RUNS, waiting.concat(earlier, automated))
}
