import { nowMs } from '../clock.ts'
import type { Configuration } from '../configurations/store.ts'
import type { CoreStatistics } from '../contract/core.ts'
import { problem } from '../contract/errors.ts'
import type { NoRows } from '../contract/run.ts'
import { callCore } from '../core.ts'
import { isFailure } from '../failure.ts'
import { storePage } from '../responses/store.ts'
import { backoffSeconds } from './backoff.ts'
import { HELD_STATUSES, OFFLINE_AFTER_MS } from './phase.ts'
import type { RunChanges, StoredRun } from './stored.ts'
import { move, type RunEvent } from './transitions.ts'

/** Statuses of 1E (1E Consumer API, §7.2). */
const REJECTED = 2
const COMPLETE = 6
const EXPIRED = 7
const CANCELLING = 8
const CANCELLED = 9
const FAILED = 10
const AUTHENTICATING = 12
const ROWS_READABLE = [4, 5, 6, 8, 11]
/** 1E's workflow state in which it waits for a one-time code. */
const WAITS_FOR_CODE = 11
/** Statistics lag behind rows, so *done* counts only when seen twice. */
const DONE_LOOKS = 2
/** Rows that the statistics promise but no page brings are waited for this often after *done*. */
const MOST_DONE_LOOKS = 7
const SLOW_FACTOR = 5
const MOST_SLOW_MS = 30000

const REASONS: { [status: string]: NoRows } = { 1: 'nothing_found', 2: 'error', 3: 'not_supported', 4: 'too_large' }

interface Look {
    status: number
    statistics: CoreStatistics | null
    /** Rows that this look brought. */
    brought: number
    stored: number
}

function finish(run: StoredRun, event: RunEvent, changes: RunChanges): RunChanges {
    return { ...changes, state: move(run.state, event) || run.state, finished: nowMs(), nextPollAt: null }
}

function isDone(look: Look): boolean {
    if (look.status === COMPLETE || look.status === CANCELLING) return true
    const counts = look.statistics
    return counts !== null && counts.sent >= 1 && counts.outstanding <= 0 && counts.received >= counts.sent
}

/** True when there is nothing left to wait for: the first batch is full, or everything that was found is here. */
function isFull(look: Look, batch: number, doneLooks: number): boolean {
    if (look.stored >= batch || doneLooks >= MOST_DONE_LOOKS) return true
    const found = look.statistics ? look.statistics.rows : look.stored
    return look.stored >= found && look.brought === 0
}

/** Why devices answered without rows; asked once, when a run ends empty. */
function whyNoRows(run: StoredRun, configuration: Configuration, budgetMs: number): StoredRun['noRows'] {
    if (run.platformId === null) return null
    const errors = callCore('responseErrors', {
        configuration: configuration.id,
        budgetMs: budgetMs,
        id: run.platformId,
    })
    for (const error of errors) {
        const reason = REASONS[String(error.status)]
        if (reason) return { reason: reason, detail: error.detail.substr(0, 1000) }
    }
    return null
}

function nextPoll(run: StoredRun, look: Look, waitMs: number): number {
    const now = nowMs()
    const offline =
        look.statistics !== null && look.statistics.sent === 0 && now - (run.started || now) > OFFLINE_AFTER_MS
    const slow = offline || HELD_STATUSES.indexOf(look.status) >= 0
    return now + (slow ? Math.max(waitMs, Math.min(waitMs * SLOW_FACTOR, MOST_SLOW_MS)) : waitMs)
}

/** What a status that ends a run at once means; null for the others. */
function ending(run: StoredRun, status: number, changes: RunChanges, reason: string): RunChanges | null {
    if (status === REJECTED) {
        return finish(run, 'failed', { ...changes, problem: problem('run_refused', [reason]) })
    }
    if (status === FAILED) {
        return finish(run, 'failed', { ...changes, problem: problem('run_failed') })
    }
    if (status === CANCELLED) return finish(run, 'cancelled', changes)
    if (status === EXPIRED) return finish(run, run.counts.stored > 0 ? 'answered' : 'timed_out', changes)
    return null
}

/**
 * One look at a run in 1E: its status, rows while the first batch is not full, then statistics; at most one call
 * of each. `found` collects what was learned, also when a later call of the same look fails.
 */
function look(run: StoredRun, configuration: Configuration, deadline: number, found: RunChanges): RunChanges {
    const settings = configuration.settings
    const input = () => ({ configuration: configuration.id, budgetMs: deadline - nowMs(), id: Number(run.platformId) })
    const instruction = callCore('instruction', input())
    if (!instruction) return finish(run, run.counts.stored > 0 ? 'answered' : 'timed_out', found)
    const status = instruction.workflowState === WAITS_FOR_CODE ? AUTHENTICATING : instruction.status
    found.platformStatus = status
    const ended = ending(run, status, found, instruction.actionReason)
    if (ended) return ended

    const seen: Look = { status: status, statistics: null, brought: 0, stored: run.counts.stored }
    if (ROWS_READABLE.indexOf(status) >= 0 && seen.stored < settings.batchSize) {
        const page = callCore('responses', {
            ...input(),
            start: run.nextRange || '0;0',
            pageSize: settings.batchSize - seen.stored,
        })
        const kept = storePage(run, page.rows)
        seen.brought = page.rows.length
        seen.stored = kept.stored
        found.counts = { stored: kept.stored, found: Math.max(run.counts.found, kept.stored) }
        if (page.range !== null) found.nextRange = page.range
        if (kept.columns) found.columns = kept.columns
    }
    seen.statistics = callCore('statistics', input())
    if (seen.statistics) {
        const counts = seen.statistics
        found.counts = {
            sent: counts.sent,
            received: counts.received,
            outstanding: counts.outstanding,
            found: Math.max(counts.rows, seen.stored),
            stored: seen.stored,
        }
        found.withoutRows = counts.withoutRows
    }
    return conclude(run, configuration, seen, found, deadline)
}

function conclude(
    run: StoredRun,
    configuration: Configuration,
    seen: Look,
    found: RunChanges,
    deadline: number
): RunChanges {
    const settings = configuration.settings
    const doneLooks = isDone(seen) ? run.doneLooks + 1 : 0
    const certain = seen.status === COMPLETE || seen.status === CANCELLING || doneLooks >= DONE_LOOKS
    const late = run.gatherUntil !== null && nowMs() > run.gatherUntil
    const changes: RunChanges = { ...found, doneLooks: doneLooks, problem: null, attempts: 0 }
    // Before this look nobody was reached for so long, whether or not somebody was looking.
    if (run.counts.sent === 0 && nowMs() - (run.started || nowMs()) > OFFLINE_AFTER_MS) changes.waitedForDevice = true
    if (!late && !(certain && isFull(seen, settings.batchSize, doneLooks))) {
        changes.nextPollAt = nextPoll(run, seen, settings.statusWaitSeconds * 1000)
        return changes
    }
    if (seen.status === CANCELLING) return finish(run, 'cancelled', changes)
    const answered = seen.stored > 0 || (seen.statistics !== null && seen.statistics.received > 0)
    if (!answered) return finish(run, 'timed_out', changes)
    if (seen.stored === 0) changes.noRows = whyNoRows(run, configuration, deadline - nowMs())
    return finish(run, 'answered', changes)
}

/** Follows a sent run by one look. A failed call keeps what the look had learned and waits longer each time. */
export function pollStep(run: StoredRun, configuration: Configuration, budgetMs: number): RunChanges {
    const found: RunChanges = {}
    try {
        return look(run, configuration, nowMs() + budgetMs, found)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        const now = nowMs()
        const wait = Math.max(
            configuration.settings.statusWaitSeconds,
            backoffSeconds(run.attempts, thrown.retryAfterSeconds)
        )
        const busy = thrown.problem.code === 'platform_busy'
        const reason = busy ? problem('platform_busy', [wait]) : thrown.problem
        const failed: RunChanges = { ...found, attempts: run.attempts + 1, problem: reason }
        if (run.gatherUntil !== null && now > run.gatherUntil) {
            return finish(run, run.counts.stored > 0 ? 'answered' : 'failed', failed)
        }
        failed.nextPollAt = now + wait * 1000
        return failed
    }
}
