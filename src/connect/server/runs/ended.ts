import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, secondsBetween, toFieldTime } from '../clock.ts'
import { RUNS } from './store.ts'

/** What the ranking needs of a completed run for an incident. */
export interface EndedRun {
    incident: string
    definition: string
    values: { [name: string]: string }
    endedAt: number
    seconds: number
    domain: string
}

/** Completed runs for incidents that ended at that time or later, oldest first. */
export function endedRuns(since: number, limit: number): EndedRun[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('state', 'completed')
    row.addQuery('record_table', 'incident')
    row.addQuery('finished', '>=', toFieldTime(Math.max(0, since)))
    row.orderBy('finished')
    row.setLimit(limit)
    row.query()
    const found: EndedRun[] = []
    while (row.next()) {
        const ended = fromFieldTime(row.getValue('finished')) || 0
        const started = fromFieldTime(row.getValue('started')) || ended
        found.push({
            incident: row.getValue('record_id') || '',
            definition: row.getValue('definition') || '',
            values: JSON.parse(row.getValue('parameters') || '{}') as { [name: string]: string }, // written by store.ts
            endedAt: ended,
            seconds: secondsBetween(started, ended) || 0,
            domain: row.getValue('sys_domain') || 'global',
        })
    }
    return found
}
