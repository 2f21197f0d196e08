import { secondsBetween } from '../clock.ts'
import type { NoRows, RecordTable, RunState } from '../contract/run.ts'

/** What one run saves, by a configuration. */
export interface Rates {
    /** Minutes that an agent needs for the same by hand. */
    manualMinutes: number
    agentCostPerHour: number
    /** Minutes that the end user does not have to wait. */
    userMinutes: number
    userCostPerHour: number
}

export interface Saved {
    agentMinutes: number
    userMinutes: number
    amount: number
}

/** The fields of a run that decide whether it counts. */
export interface CountedRun {
    state: RunState
    table: RecordTable
    started: number | null
    finished: number | null
    noRows: { reason: NoRows } | null
}

/** Seconds from sending to the end; null for a run that was never sent or has not ended. */
export function executionSeconds(run: { started: number | null; finished: number | null }): number | null {
    return secondsBetween(run.started, run.finished)
}

/** True when the device did what it was asked to. Finding nothing is a success, an error is not. */
export function isSuccessful(run: CountedRun): boolean {
    if (run.state !== 'completed') return false
    return run.noRows === null || run.noRows.reason === 'nothing_found'
}

/**
 * Whether a run saves anything. Cancelled, failed and expired runs never do. Only incidents count, because only they can be
 * reopened.
 */
export function counts(run: CountedRun, onlySuccessful: boolean): boolean {
    if (run.table !== 'incident' || run.state !== 'completed' || executionSeconds(run) === null) return false
    return !onlySuccessful || isSuccessful(run)
}

/** Two decimals, as in the table. */
function rounded(value: number): number {
    return Math.round(value * 100) / 100
}

/** What a run of that length saves; never negative. */
export function savedBy(rates: Rates, seconds: number): Saved {
    const agentMinutes = Math.max(0, rates.manualMinutes - seconds / 60)
    const amount = (agentMinutes / 60) * rates.agentCostPerHour + (rates.userMinutes / 60) * rates.userCostPerHour
    return { agentMinutes: rounded(agentMinutes), userMinutes: rounded(rates.userMinutes), amount: rounded(amount) }
}

/** Where a configuration applies. */
export interface Aim {
    /** sys_id of an instruction; empty when it is about a set. */
    definition: string
    domain: string
}

/** The configuration that applies: instruction before set, own domain before global. */
export function nearest<A extends Aim>(fitting: readonly A[], domain: string): A | null {
    const distance = (aim: Aim) => (aim.definition ? 0 : 2) + (aim.domain === domain ? 0 : 1)
    let best: A | null = null
    for (const aim of fitting) if (best === null || distance(aim) < distance(best)) best = aim
    return best
}
