import { nowMs } from '../clock.ts'
import type { Configuration } from '../configurations/store.ts'
import type { CoreInstruction, CoreLook, CorePage, CoreStatistics } from '../contract/core.ts'
import { problem } from '../contract/errors.ts'
import type { NoRows, RunCounts } from '../contract/run.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import { storePage } from '../responses/store.ts'
import { backoffSeconds } from './backoff.ts'
import { stopInPlatform } from './cancel.ts'
import { finish } from './finish.ts'
import { HELD_STATUSES, OFFLINE_AFTER_MS } from './phase.ts'
import type { RunChanges, StoredRun } from './stored.ts'
import { subjectOf } from './subject.ts'

/** Statuses of 1E (1E Consumer API, §7.2). */
const REJECTED = 2
const COMPLETE = 6
const EXPIRED = 7
const CANCELLING = 8
const CANCELLED = 9
const FAILED = 10
const AUTHENTICATING = 12
/** 1E's workflow state in which it waits for a one-time code. */
const WAITS_FOR_CODE = 11
/** Without rows there are no stamps that say how long it has been quiet, so *done* counts only when seen twice. */
const DONE_LOOKS = 2
/** Rows that the statistics promise but no page brings are waited for this often after *done*. */
const MOST_DONE_LOOKS = 7
const SLOW_FACTOR = 5
const MOST_SLOW_MS = 30000
/** After so long without a device that takes the instruction, 1E is asked whether it knows the device. */
const UNKNOWN_AFTER_MS = 5000

const REASONS: { [status: string]: NoRows } = { 1: 'nothing_found', 2: 'error', 3: 'not_supported', 4: 'too_large' }

interface Seen {
    /** 1E's own status; the last one that it told, where it was not asked. */
    status: number | null
    statistics: CoreStatistics | null
    stored: number
}

function isDone(seen: Seen): boolean {
    if (seen.status === COMPLETE || seen.status === CANCELLING) return true
    const counts = seen.statistics
    return counts !== null && counts.sent >= 1 && counts.outstanding <= 0 && counts.received >= counts.sent
}

/** True when there is nothing left to wait for: the first batch is full, or everything that was found is here. */
function isFull(seen: Seen, batch: number, doneLooks: number): boolean {
    if (seen.stored >= batch || doneLooks >= MOST_DONE_LOOKS) return true
    const found = seen.statistics ? seen.statistics.rows : seen.stored
    return seen.stored >= found
}

/** Why the device answered without rows; asked once, when a run ends empty. */
function whyNoRows(run: StoredRun, configuration: Configuration, budgetMs: number): StoredRun['noRows'] {
    if (run.platformId === null) return null
    const errors = callCore('responseErrors', {
        configuration: configuration.id,
        budgetMs: budgetMs,
        id: run.platformId,
        fqdn: run.device,
    })
    for (const error of errors) {
        const reason = REASONS[String(error.status)]
        if (reason) return { reason: reason, detail: error.detail.substr(0, 1000) }
    }
    return null
}

function isHeld(status: number | null): boolean {
    return status !== null && HELD_STATUSES.indexOf(status) >= 0
}

function nextPoll(run: StoredRun, seen: Seen, waitMs: number): number {
    const now = nowMs()
    const offline =
        seen.statistics !== null && seen.statistics.sent === 0 && now - (run.started || now) > OFFLINE_AFTER_MS
    const slow = offline || isHeld(seen.status)
    return now + (slow ? Math.max(waitMs, Math.min(waitMs * SLOW_FACTOR, MOST_SLOW_MS)) : waitMs)
}

/** What a status that ends a run at once means; null for the others. */
function ending(
    run: StoredRun,
    status: number,
    stored: number,
    changes: RunChanges,
    reason: string
): RunChanges | null {
    if (status === REJECTED) {
        return finish(run, 'failed', { ...changes, problem: problem('run_refused', [reason]) })
    }
    if (status === FAILED) {
        return finish(run, 'failed', { ...changes, problem: problem('run_failed') })
    }
    if (status === CANCELLED) return finish(run, 'cancelled', changes)
    if (status === EXPIRED) return finish(run, stored > 0 ? 'answered' : 'timed_out', changes)
    return null
}

function statusOf(instruction: CoreInstruction): number {
    return instruction.workflowState === WAITS_FOR_CODE ? AUTHENTICATING : instruction.status
}

function ask(run: StoredRun, configuration: Configuration, deadline: number): CoreLook {
    const { settings } = configuration
    const waitMs = settings.statusWaitSeconds * 1000
    const now = nowMs()
    const sinceSent = now - (run.started || now)
    const lacking = settings.batchSize - run.counts.stored
    return callCore('look', {
        ...subjectOf(run),
        configuration: configuration.id,
        budgetMs: deadline - now,
        fqdn: run.device,
        start: run.nextRange || '0;0',
        pageSize: Math.max(0, lacking),
        // A first look that is too early has nothing to tell but rows.
        progress: run.counts.stored > 0 || sinceSent > waitMs * 1.5,
        status: sinceSent > OFFLINE_AFTER_MS || (run.gatherUntil !== null && now > run.gatherUntil),
        known: run.counts.stored > 0,
        sequence: run.platformSequence,
        platformNow: run.clockOffset === null ? null : now + run.clockOffset,
        // What came a moment ago may be the beginning; a third of a wait without news is the end.
        quietMs: Math.max(1000, waitMs / 3),
    })
}

/** Keeps the rows of a page; what they say about the device's answer is known without asking. */
function keepRows(run: StoredRun, page: CorePage, created: number | null, found: RunChanges): number {
    const kept = storePage(run, page.rows)
    if (page.range !== null) found.nextRange = page.range
    if (kept.columns) found.columns = kept.columns
    const stamps = page.rows.map((row) => row.created)
    const first = stamps[0]
    if (run.answerMs === null && created !== null && first !== undefined && first !== null) {
        found.answerMs = Math.max(0, first - created)
    }
    const counts: Partial<RunCounts> = { stored: kept.stored, found: Math.max(run.counts.found, kept.stored) }
    if (page.rows.length > 0) {
        counts.sent = Math.max(1, run.counts.sent)
        counts.received = Math.max(1, run.counts.received)
    }
    found.counts = counts
    return kept.stored
}

/** Nobody took it: 1E may not know the device at all. Asked once. */
function checkDevice(
    run: StoredRun,
    configuration: Configuration,
    seen: Seen,
    deadline: number,
    found: RunChanges
): void {
    const nobody = seen.statistics !== null && seen.statistics.sent === 0 && !isHeld(seen.status)
    if (!nobody || run.waitedForDevice || nowMs() - (run.started || nowMs()) < UNKNOWN_AFTER_MS) return
    const input = { configuration: configuration.id, budgetMs: deadline - nowMs(), fqdn: run.device }
    if (!callCore('device', input)) {
        stopInPlatform(run, deadline - nowMs())
        throw fail('device_unknown', [run.device])
    }
    found.waitedForDevice = true
}

/** One look at a run in 1E. `found` collects what was learned, also when a later call of the same look fails. */
function look(run: StoredRun, configuration: Configuration, deadline: number, found: RunChanges): RunChanges {
    const { instruction, page, statistics, gone } = ask(run, configuration, deadline)
    if (gone) return finish(run, run.counts.stored > 0 ? 'answered' : 'timed_out', found)
    const seen: Seen = {
        status: instruction ? statusOf(instruction) : run.platformStatus,
        statistics: statistics,
        stored: run.counts.stored,
    }
    found.platformStatus = seen.status
    if (page) seen.stored = keepRows(run, page, instruction ? instruction.created : null, found)
    const ended = instruction && ending(run, statusOf(instruction), seen.stored, found, instruction.actionReason)
    if (ended) return ended
    if (statistics) {
        found.counts = {
            sent: statistics.sent,
            received: statistics.received,
            outstanding: statistics.outstanding,
            found: Math.max(statistics.rows, seen.stored),
            stored: seen.stored,
        }
        found.withoutRows = statistics.withoutRows
    }
    checkDevice(run, configuration, seen, deadline, found)
    return conclude(run, configuration, seen, found, deadline)
}

/** True when it is certain that nothing more will come. */
function isCertain(seen: Seen, doneLooks: number): boolean {
    if (seen.status === COMPLETE || seen.status === CANCELLING) return true
    // Statistics were asked for because the rows have been quiet: they are the second opinion.
    if (seen.statistics !== null && seen.stored > 0) return doneLooks >= 1
    return doneLooks >= DONE_LOOKS
}

function conclude(
    run: StoredRun,
    configuration: Configuration,
    seen: Seen,
    found: RunChanges,
    deadline: number
): RunChanges {
    const settings = configuration.settings
    const doneLooks = isDone(seen) ? run.doneLooks + 1 : 0
    const late = run.gatherUntil !== null && nowMs() > run.gatherUntil
    const changes: RunChanges = { ...found, doneLooks: doneLooks, problem: null, attempts: 0 }
    // Before this look nobody was reached for so long, whether or not somebody was looking.
    if (run.counts.sent === 0 && nowMs() - (run.started || nowMs()) > OFFLINE_AFTER_MS) changes.waitedForDevice = true
    if (!late && !(isCertain(seen, doneLooks) && isFull(seen, settings.batchSize, doneLooks))) {
        changes.nextPollAt = nextPoll(run, seen, settings.statusWaitSeconds * 1000)
        return changes
    }
    if (seen.status === CANCELLING) return finish(run, 'cancelled', changes)
    const answered = seen.stored > 0 || (seen.statistics !== null && seen.statistics.received > 0)
    if (!answered && isHeld(seen.status)) {
        // 1E would run it after all once somebody there approves it.
        stopInPlatform(run, deadline - nowMs())
        return finish(run, 'failed', { ...changes, problem: problem('platform_held') })
    }
    if (!answered) return finish(run, 'timed_out', changes)
    if (seen.stored === 0) changes.noRows = whyNoRows(run, configuration, deadline - nowMs())
    return finish(run, 'answered', changes)
}

/** What ends a run although its next look might succeed: 1E speaks of something else, or does not know the device. */
const ENDING_CODES = ['platform_mismatch', 'device_unknown']

/** Follows a sent run by one look. A failed call keeps what the look had learned and waits longer each time. */
export function pollStep(run: StoredRun, configuration: Configuration, budgetMs: number): RunChanges {
    const found: RunChanges = {}
    try {
        return look(run, configuration, nowMs() + budgetMs, found)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        if (ENDING_CODES.indexOf(thrown.problem.code) >= 0) {
            return finish(run, 'failed', { ...found, problem: thrown.problem })
        }
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
