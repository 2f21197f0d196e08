import { GlideRecord } from '@servicenow/glide'
import { secondsBetween, toFieldTime } from '../clock.ts'
import { FIELDS } from './fields.ts'
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
    // The question of a proof was not chosen for what it does.
    row.addNullQuery('proof').addOrCondition('kind', 'action')
    row.addNullQuery('peers_of')
    row.addQuery('finished', '>=', toFieldTime(Math.max(0, since)))
    row.orderBy('finished')
    row.setLimit(limit)
    row.query()
    const found: EndedRun[] = []
    while (row.next()) {
        const ended = FIELDS.finished.read(row) || 0
        const started = FIELDS.started.read(row) || ended
        found.push({
            incident: FIELDS.record.read(row),
            definition: FIELDS.definition.read(row),
            values: FIELDS.parameters.read(row),
            endedAt: ended,
            seconds: secondsBetween(started, ended) || 0,
            domain: FIELDS.domain.read(row),
        })
    }
    return found
}
