import { nowMs } from '../clock.ts'
import type { Configuration } from '../configurations/store.ts'
import type { CoreLook, CorePage } from '../contract/core.ts'
import { problem } from '../contract/errors.ts'
import type { NoRows, RunCounts } from '../contract/run.ts'
import { callCore } from '../core.ts'
import { fail, isFailure } from '../failure.ts'
import { FIRST_RANGE, keepPage } from '../responses/keep.ts'
import { finish } from '../runs/finish.ts'
import { OFFLINE_AFTER_MS } from '../runs/phase.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'
import { devicesOf, subjectOf } from '../runs/subject.ts'
import { backoffSeconds } from './backoff.ts'
import { stopInPlatform } from './cancel.ts'
import { CANCELLING, ending, isCertain, isDone, isFull, isHeld, nextPoll, type Seen, statusOf } from './progress.ts'

/** Milliseconds without a device that takes the instruction, after which 1E is asked whether it knows the device. */
const UNKNOWN_AFTER_MS = 5000

const REASONS: { [status: string]: NoRows } = { 1: 'nothing_found', 2: 'error', 3: 'not_supported', 4: 'too_large' }

/** Asks 1E why the device returned no rows. */
function whyNoRows(run: StoredRun, configuration: Configuration, budgetMs: number): StoredRun['noRows'] {
    if (run.platformId === null) return null
    const errors = callCore('responseErrors', {
        configuration: configuration.id,
        budgetMs: budgetMs,
        id: run.platformId,
        fqdns: [run.device],
    })
    for (const error of errors) {
        const reason = REASONS[String(error.status)]
        if (reason) return { reason: reason, detail: error.detail.substr(0, 1000) }
    }
    return null
}

/** Rows that are read of several devices, and of one at a time. */
const MOST_PEER_ROWS = 2000
const MOST_PAGE = 1000

/** Rows that a run reads by itself. */
function batchOf(run: StoredRun, { settings }: Configuration): number {
    return run.peersOf === '' ? settings.batchSize : MOST_PEER_ROWS
}

function ask(run: StoredRun, configuration: Configuration, deadline: number): CoreLook {
    const { settings } = configuration
    const waitMs = settings.statusWaitSeconds * 1000
    const now = nowMs()
    const sinceSent = now - (run.started || now)
    const lacking = batchOf(run, configuration) - run.counts.stored
    return callCore('look', {
        ...subjectOf(run),
        configuration: configuration.id,
        budgetMs: deadline - now,
        fqdns: devicesOf(run),
        start: run.nextRange || FIRST_RANGE,
        pageSize: Math.min(MOST_PAGE, Math.max(0, lacking)),
        // A first look that comes early asks for rows only.
        progress: run.counts.stored > 0 || sinceSent > waitMs * 1.5,
        status: sinceSent > OFFLINE_AFTER_MS || (run.gatherUntil !== null && now > run.gatherUntil),
        known: run.counts.stored > 0,
        sequence: run.platformSequence,
        platformNow: run.clockOffset === null ? null : now + run.clockOffset,
        // Rows that came a moment ago may be the first of many. A third of a wait without new rows counts as the end.
        quietMs: Math.max(1000, waitMs / 3),
    })
}

/** Stores the rows of a page and adds to `found` what they tell: that the device took the instruction, and when it responded. */
function keepRows(run: StoredRun, page: CorePage, created: number | null, found: RunChanges): number {
    const kept = keepPage(run, page)
    found.nextRange = kept.nextRange
    found.columns = kept.columns
    const stamps = page.rows.map((row) => row.created)
    const first = stamps[0]
    if (run.answerMs === null && created !== null && first !== undefined && first !== null) {
        found.answerMs = Math.max(0, first - created)
    }
    const counts: Partial<RunCounts> = kept.counts
    if (page.rows.length > 0) {
        counts.sent = Math.max(1, run.counts.sent)
        counts.received = Math.max(1, run.counts.received)
    }
    found.counts = counts
    return kept.counts.stored
}

/** When no device took the instruction, asks 1E once whether it knows the device. Throws `device_unknown`. */
function checkDevice(
    run: StoredRun,
    configuration: Configuration,
    seen: Seen,
    deadline: number,
    found: RunChanges
): void {
    const nobody = seen.statistics !== null && seen.statistics.sent === 0 && !isHeld(seen.status)
    // Of several, those that 1E does not know are silent.
    if (!nobody || run.peersOf !== '' || run.waitedForDevice || nowMs() - (run.started || nowMs()) < UNKNOWN_AFTER_MS)
        return
    const input = { configuration: configuration.id, budgetMs: deadline - nowMs(), fqdn: run.device }
    if (!callCore('device', input)) {
        stopInPlatform(run, deadline - nowMs())
        throw fail('device_unknown', [run.device])
    }
    found.waitedForDevice = true
}

/** Of several devices: asks which of them answered without rows, once for each time that there are more of them. */
function askBare(run: StoredRun, configuration: Configuration, seen: Seen, deadline: number, found: RunChanges): void {
    if (!seen.statistics || seen.statistics.withoutRows <= run.withoutAnswer.length || run.platformId === null) return
    const errors = callCore('responseErrors', {
        configuration: configuration.id,
        budgetMs: deadline - nowMs(),
        id: run.platformId,
        fqdns: devicesOf(run),
    })
    found.withoutAnswer = errors.map(({ fqdn, status }) => ({ fqdn: fqdn.toLowerCase(), status: status }))
}

/** One look at a run in 1E. `found` collects what each call tells, so that nothing is lost when a later call fails. */
function look(run: StoredRun, configuration: Configuration, deadline: number, found: RunChanges): RunChanges {
    const { instruction, page, statistics, gone } = ask(run, configuration, deadline)
    if (gone) return finish(run.counts.stored > 0 ? 'answered' : 'timed_out', found)
    const seen: Seen = {
        status: instruction ? statusOf(instruction) : run.platformStatus,
        statistics: statistics,
        stored: run.counts.stored,
    }
    found.platformStatus = seen.status
    if (page) seen.stored = keepRows(run, page, instruction ? instruction.created : null, found)
    const ended = instruction && ending(statusOf(instruction), seen.stored, found, instruction.actionReason)
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
    if (run.peersOf !== '') askBare(run, configuration, seen, deadline, found)
    return conclude(run, configuration, seen, found, deadline)
}

function conclude(
    run: StoredRun,
    configuration: Configuration,
    seen: Seen,
    found: RunChanges,
    deadline: number
): RunChanges {
    const settings = configuration.settings
    const doneLooks = isDone(seen, devicesOf(run).length) ? run.doneLooks + 1 : 0
    const late = run.gatherUntil !== null && nowMs() > run.gatherUntil
    const changes: RunChanges = { ...found, doneLooks: doneLooks, problem: null, attempts: 0 }
    // Set even when no page was looking during that time.
    if (run.counts.sent === 0 && nowMs() - (run.started || nowMs()) > OFFLINE_AFTER_MS) changes.waitedForDevice = true
    if (!late && !(isCertain(seen, doneLooks) && isFull(seen, batchOf(run, configuration), doneLooks))) {
        changes.nextPollAt = nextPoll(run, seen, settings.statusWaitSeconds * 1000)
        return changes
    }
    if (seen.status === CANCELLING) return finish('cancelled', changes)
    const answered = seen.stored > 0 || (seen.statistics !== null && seen.statistics.received > 0)
    if (!answered && isHeld(seen.status)) {
        // Else 1E would still run it when somebody approves it there.
        stopInPlatform(run, deadline - nowMs())
        return finish('failed', { ...changes, problem: problem('platform_held') })
    }
    if (!answered) return finish('timed_out', changes)
    if (seen.stored === 0 && run.peersOf === '') changes.noRows = whyNoRows(run, configuration, deadline - nowMs())
    return finish('answered', changes)
}

/** Failures that end a run at once: 1E returned another instruction, or does not know the device. */
const ENDING_CODES = ['platform_mismatch', 'device_unknown']

/** Follows a sent run by one look. After a failed call the wait grows. */
export function pollStep(run: StoredRun, configuration: Configuration, budgetMs: number): RunChanges {
    const found: RunChanges = {}
    try {
        return look(run, configuration, nowMs() + budgetMs, found)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        if (ENDING_CODES.indexOf(thrown.problem.code) >= 0) {
            return finish('failed', { ...found, problem: thrown.problem })
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
            return finish(run.counts.stored > 0 ? 'answered' : 'failed', failed)
        }
        failed.nextPollAt = now + wait * 1000
        return failed
    }
}
