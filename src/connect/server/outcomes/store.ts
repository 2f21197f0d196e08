import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, toFieldTime } from '../clock.ts'
import type { IncidentFacts } from '../records/incident.ts'
import type { Result } from './rules.ts'

/** The table of outcomes. */
export const OUTCOMES = 'x_1e_connect_outcome'

/** What is recorded of the first run of an instruction for an incident. */
export interface NewOutcome {
    incident: string
    definition: string
    valuesKey: string
    endedAt: number
    seconds: number
    domain: string
}

/** An outcome that an open incident can still change. */
export interface OpenOutcome {
    id: string
    incident: string
    endedAt: number
}

/** End of the newest run that has an outcome; 0 when there is none. */
export function lastNoted(): number {
    const row = new GlideRecord(OUTCOMES)
    row.orderByDesc('ended')
    row.setLimit(1)
    row.query()
    return row.next() ? fromFieldTime(row.getValue('ended')) || 0 : 0
}

export function isNoted(incident: string, definition: string, valuesKey: string): boolean {
    const row = new GlideRecord(OUTCOMES)
    row.addQuery('incident', incident)
    row.addQuery('definition', definition)
    row.addQuery('values_key', valuesKey)
    row.setLimit(1)
    row.query()
    return row.hasNext()
}

/** Stores the outcome. A unique index allows one for each incident, definition and values. */
export function insertOutcome(outcome: NewOutcome, facts: IncidentFacts, result: Result): void {
    const row = new GlideRecord(OUTCOMES)
    row.newRecord()
    row.setValue('incident', outcome.incident)
    row.setValue('definition', outcome.definition)
    row.setValue('values_key', outcome.valuesKey)
    row.setValue('ended', toFieldTime(outcome.endedAt))
    row.setValue('seconds', outcome.seconds)
    row.setValue('sys_domain', outcome.domain)
    setJudgement(row, facts, result)
    row.insert()
}

function setJudgement(row: GlideRecord, facts: IncidentFacts, result: Result): void {
    row.setValue('category', facts.category)
    row.setValue('subcategory', facts.subcategory)
    row.setValue('result', result)
    row.setValue('settled', facts.isSettled)
}

/** Outcomes of incidents that were not closed when they were looked at last, by incident. */
export function unsettled(limit: number): OpenOutcome[] {
    const row = new GlideRecord(OUTCOMES)
    row.addQuery('settled', false)
    row.orderBy('sys_updated_on')
    row.setLimit(limit)
    row.query()
    const found: OpenOutcome[] = []
    while (row.next()) {
        found.push({
            id: row.getUniqueValue(),
            incident: row.getValue('incident') || '',
            endedAt: fromFieldTime(row.getValue('ended')) || 0,
        })
    }
    return found
}

/** Writes the result of the incident as it is now. Null: the incident is gone, and the last result stays. */
export function judge(id: string, facts: IncidentFacts | null, result: Result): void {
    const row = new GlideRecord(OUTCOMES)
    if (!row.get('sys_id', id)) return
    if (facts) setJudgement(row, facts, result)
    else row.setValue('settled', true)
    row.update()
}
