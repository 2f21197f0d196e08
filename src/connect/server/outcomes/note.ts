import { nowMs } from '../clock.ts'
import { type IncidentFacts, incidentFacts } from '../records/incident.ts'
import { type EndedRun, endedRuns } from '../runs/ended.ts'
import { resultOf } from './rules.ts'
import { insertOutcome, isNoted, judge, lastNoted, unsettled } from './store.ts'
import { ANY_VALUES, valuesKey } from './values-key.ts'

/** Milliseconds before the newest recorded run that are read again: runs that ended then may have become visible later. */
const OVERLAP_MS = 10 * 60 * 1000
const MOST_RUNS = 20000
const MOST_OUTCOMES = 20000

/** Looks again at incidents that were not closed. Stops at `end`; the next time begins with the oldest. */
export function judgeAgain(end: number): void {
    const known: { [incident: string]: IncidentFacts | null } = {}
    for (const outcome of unsettled(MOST_OUTCOMES)) {
        if (nowMs() > end) return
        let facts = known[outcome.incident]
        if (facts === undefined) facts = known[outcome.incident] = incidentFacts(outcome.incident)
        judge(outcome.id, facts, facts ? resultOf(facts, outcome.endedAt) : 'open')
    }
}

function noteRun(run: EndedRun, facts: IncidentFacts): void {
    const own = valuesKey(run.values)
    for (const key of own === ANY_VALUES ? [ANY_VALUES] : [ANY_VALUES, own]) {
        if (isNoted(run.incident, run.definition, key)) continue
        const outcome = {
            incident: run.incident,
            definition: run.definition,
            valuesKey: key,
            endedAt: run.endedAt,
            seconds: run.seconds,
            domain: run.domain,
        }
        insertOutcome(outcome, facts, resultOf(facts, run.endedAt))
    }
}

/**
 * Records what the ranking needs of completed runs for incidents: the first run for each incident, instruction and values. These rows
 * stay when the history is purged.
 */
export function noteRuns(end: number): void {
    for (const run of endedRuns(lastNoted() - OVERLAP_MS, MOST_RUNS)) {
        if (nowMs() > end) return
        const facts = incidentFacts(run.incident)
        if (facts) noteRun(run, facts)
    }
}
