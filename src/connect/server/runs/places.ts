import { GlideRecord } from '@servicenow/glide'
import { nowMs, toFieldTime } from '../clock.ts'
import { countRows } from '../glide.ts'
import { RUNS, toStoredRun } from './store.ts'
import type { StoredRun } from './stored.ts'

/** The run that ended longest ago and for which 1E still gathers; null when there is none. */
export function oldestGatheredFor(configuration: string): StoredRun | null {
    const row = new GlideRecord(RUNS)
    row.addQuery('configuration', configuration)
    row.addQuery('state', 'completed')
    row.addQuery('place_given_back', false)
    row.addQuery('gather_until', '>', toFieldTime(nowMs()))
    row.orderBy('finished')
    row.setLimit(1)
    row.query()
    return row.next() ? toStoredRun(row) : null
}

/** How many runs of the configuration wait for a place and were asked for before this one. */
export function countBefore(run: StoredRun): number {
    return countRows(RUNS, [
        ['configuration', '=', run.configuration],
        ['state', '=', 'queued'],
        ['error_code', '=', 'platform_full'],
        ['number', '<', run.number],
    ])
}
