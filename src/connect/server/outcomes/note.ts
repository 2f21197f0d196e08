import { nowMs } from '../clock.ts'
import { type IncidentFacts, incidentFacts } from '../records/incident.ts'
import { type EndedRun, endedRuns } from '../runs/ended.ts'
import { resultOf } from './rules.ts'
import { insertOutcome, isNoted, judge, lastNoted, unsettled } from './store.ts'
import { ANY_VALUES, valuesKey } from './values-key.ts'

/** Runs that ended shortly before the newest that is noted may have become visible after it. */
const OVERLAP_MS = 10 * 60 * 1000
const MOST_RUNS = 20000
const MOST_OUTCOMES = 20000

/** Looks again at incidents that were not closed; stops at `end` and goes on with the oldest the next time. */
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
 * Keeps of every completed run for an incident what the ranking needs, once for each incident, instruction and values:
 * the first time that they were tried. These rows stay when history is purged.
 */
export function noteRuns(end: number): void {
    for (const run of endedRuns(lastNoted() - OVERLAP_MS, MOST_RUNS)) {
        if (nowMs() > end) return
        const facts = incidentFacts(run.incident)
        if (facts) noteRun(run, facts)
    }
}
