import { nowMs } from '../clock.ts'
import type { CoreInstruction, CoreStatistics } from '../contract/core.ts'
import { problem } from '../contract/errors.ts'
import { finish } from '../runs/finish.ts'
import { HELD_STATUSES, OFFLINE_AFTER_MS } from '../runs/phase.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'

/** Statuses of 1E (1E Consumer API, §7.2). */
const REJECTED = 2
const COMPLETE = 6
const EXPIRED = 7
export const CANCELLING = 8
const CANCELLED = 9
const FAILED = 10
const AUTHENTICATING = 12
/** Workflow state of 1E: it waits for a one-time code. */
const WAITS_FOR_CODE = 11
/** *Done* without rows counts only when two looks in a row see it: without rows no timestamp tells how long nothing came. */
const DONE_LOOKS = 2
/** Looks after *done* at most, while the statistics count more rows than the pages bring. */
const MOST_DONE_LOOKS = 7
const SLOW_FACTOR = 5
const MOST_SLOW_MS = 30000
/** What a look at a run has shown. */
export interface Seen {
    /** Status of 1E; the last known one when this look did not ask for it. */
    status: number | null
    statistics: CoreStatistics | null
    stored: number
}

/** True when 1E says so, or each of so many devices has taken it and answered. */
export function isDone(seen: Seen, devices: number): boolean {
    if (seen.status === COMPLETE || seen.status === CANCELLING) return true
    const counts = seen.statistics
    return counts !== null && counts.sent >= devices && counts.outstanding <= 0 && counts.received >= counts.sent
}

/** True when the first batch is full, or every row that was found is stored. */
export function isFull(seen: Seen, batch: number, doneLooks: number): boolean {
    if (seen.stored >= batch || doneLooks >= MOST_DONE_LOOKS) return true
    const found = seen.statistics ? seen.statistics.rows : seen.stored
    return seen.stored >= found
}

/** True when it is certain that nothing more will come. */
export function isCertain(seen: Seen, doneLooks: number): boolean {
    if (seen.status === COMPLETE || seen.status === CANCELLING) return true
    // The statistics were read because no rows came for a while: together both are enough.
    if (seen.statistics !== null && seen.stored > 0) return doneLooks >= 1
    return doneLooks >= DONE_LOOKS
}

export function isHeld(status: number | null): boolean {
    return status !== null && HELD_STATUSES.indexOf(status) >= 0
}

export function nextPoll(run: StoredRun, seen: Seen, waitMs: number): number {
    const now = nowMs()
    const offline =
        seen.statistics !== null && seen.statistics.sent === 0 && now - (run.started || now) > OFFLINE_AFTER_MS
    const slow = offline || isHeld(seen.status)
    return now + (slow ? Math.max(waitMs, Math.min(waitMs * SLOW_FACTOR, MOST_SLOW_MS)) : waitMs)
}

/** What ends the run because of this status; null for a status that ends no run. */
export function ending(status: number, stored: number, changes: RunChanges, reason: string): RunChanges | null {
    if (status === REJECTED) {
        return finish('failed', { ...changes, problem: problem('run_refused', [reason]) })
    }
    if (status === FAILED) {
        return finish('failed', { ...changes, problem: problem('run_failed') })
    }
    if (status === CANCELLED) return finish('cancelled', changes)
    if (status === EXPIRED) return finish(stored > 0 ? 'answered' : 'timed_out', changes)
    return null
}

export function statusOf(instruction: CoreInstruction): number {
    return instruction.workflowState === WAITS_FOR_CODE ? AUTHENTICATING : instruction.status
}
