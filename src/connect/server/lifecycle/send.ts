import { nowMs } from '../clock.ts'
import type { Settings } from '../configurations/settings.ts'
import type { Configuration } from '../configurations/store.ts'
import type { CoreInstruction } from '../contract/core.ts'
import { problem } from '../contract/errors.ts'
import { callCore } from '../core.ts'
import { type Failure, fail, isFailure } from '../failure.ts'
import type { Definition } from '../instructions/store.ts'
import type { Step } from '../runs/claims.ts'
import { finish } from '../runs/finish.ts'
import { countBefore, isAutomated, placesOfAutomation } from '../runs/places.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'
import { correlationOf, devicesOf } from '../runs/subject.ts'
import { backoffSeconds } from './backoff.ts'
import { firstLookMs } from './first-look.ts'
import { makePlace, waitForPlace } from './places.ts'

/** Milliseconds for which no other transaction looks at a run that is being sent. */
const SENDING_LEASE_MS = 90000
/** 1E is asked about a lost answer after so many milliseconds: since the loss, the first look, the second. */
const LOOK_AFTER_MS = [2000, 18000, 40000] as const

function taken(run: StoredRun, platformId: number, lookMs: number): RunChanges {
    const now = nowMs()
    return {
        event: run.state === 'unconfirmed' ? 'found' : 'taken',
        platformId: platformId,
        started: run.started || now,
        gatherUntil: now + run.gatherMinutes * 60000,
        keepUntil: now + (run.gatherMinutes + run.keepMinutes) * 60000,
        nextPollAt: now + lookMs,
        problem: null,
        attempts: 0,
    }
}

/** Puts the run back into the queue: 1E did nothing, and may take it later. */
function waits(run: StoredRun, seconds: number, reason: RunChanges['problem']): RunChanges {
    const now = nowMs()
    // Whoever confirmed an action an hour ago does not expect it to happen now.
    if (now > run.created + run.gatherMinutes * 60000) {
        const why = reason || problem('platform_busy', [seconds])
        return finish('refused', { problem: why })
    }
    return {
        event: 'not_taken',
        nextPollAt: now + seconds * 1000,
        attempts: run.attempts + 1,
        problem: reason,
    }
}

function notTaken(run: StoredRun, failure: Failure): RunChanges {
    const now = nowMs()
    const code = failure.problem.code
    if (failure.lost) {
        return { event: 'lost', nextPollAt: now + LOOK_AFTER_MS[0], attempts: 0 }
    }
    if (code === 'platform_full') return waits(run, waitForPlace(run.attempts), failure.problem)
    // Nothing was sent; with these codes a later send may succeed.
    if (code === 'platform_busy' || code === 'platform_silent') {
        const seconds = backoffSeconds(run.attempts, failure.retryAfterSeconds)
        return waits(run, seconds, code === 'platform_busy' ? problem(code, [seconds]) : failure.problem)
    }
    const unknown = code === 'device_unknown'
    return finish('refused', {
        problem: unknown ? problem('device_unknown', [run.device]) : failure.problem,
    })
}

function callSend(run: StoredRun, definition: Definition, deadline: number): CoreInstruction {
    return callCore('send', {
        configuration: run.configuration,
        budgetMs: deadline - nowMs(),
        name: run.instruction.name,
        definitionId: definition.platformId,
        fqdns: devicesOf(run),
        // A question to an unknown device does no harm; its first look finds out.
        lookUp: run.instruction.kind === 'action',
        parameters: Object.keys(run.parameters).map((name) => ({ name: name, value: String(run.parameters[name]) })),
        gatherMinutes: run.gatherMinutes,
        keepMinutes: run.keepMinutes,
        requestedFor: run.requestedBy.name,
        correlation: correlationOf(run),
        comments: run.recordNumber,
    })
}

/** Throws while automated runs hold as many places in 1E as they may: what is left is for people. */
function needPlaceOfAutomation(run: StoredRun, most: number, deadline: number): void {
    if (!isAutomated(run)) return
    // More than one where the setting was lowered.
    for (let places = placesOfAutomation(run); places >= most; places--) {
        if (!makePlace(run, deadline - nowMs())) throw full(0)
    }
}

/** Sends. When 1E has no place for another instruction, gives up a place of ours and sends once more. */
function sent(run: StoredRun, definition: Definition, settings: Settings, deadline: number): CoreInstruction {
    const before = countBefore(run)
    // First come, first served: one run asks 1E for a place, not all that wait.
    if (before > 0) throw full(before)
    needPlaceOfAutomation(run, settings.automationAtOnce, deadline)
    try {
        return callSend(run, definition, deadline)
    } catch (thrown) {
        if (!isFailure(thrown) || thrown.problem.code !== 'platform_full') throw thrown
        if (!makePlace(run, deadline - nowMs())) throw full(0)
    }
    try {
        return callSend(run, definition, deadline)
    } catch (thrown) {
        throw isFailure(thrown) && thrown.problem.code === 'platform_full' ? full(0) : thrown
    }
}

function full(before: number): Failure {
    return fail('platform_full', [before], { transient: true })
}

/**
 * Sends a queued run to 1E, at most once: the state becomes *sending* before the call, and a run in that state is never sent
 * again. When that write fails, nothing is sent. Everything that is sent comes from the run: an approver has seen it. Returns the
 * changes; null when another transaction has the run.
 */
export function sendStep(
    step: Step,
    definition: Definition,
    configuration: Configuration,
    budgetMs: number
): RunChanges | null {
    const deadline = nowMs() + budgetMs
    const sending = step.note({ event: 'sending', nextPollAt: nowMs() + SENDING_LEASE_MS })
    if (!sending || sending.state !== 'sending') return null
    try {
        const created = sent(sending, definition, configuration.settings, deadline)
        const lookMs = firstLookMs(sending, definition, configuration.settings.statusWaitSeconds * 1000)
        return {
            ...taken(sending, created.id, lookMs),
            platformStatus: created.status,
            platformSequence: created.sequence,
            clockOffset: created.created === null ? null : created.created - nowMs(),
        }
    } catch (thrown) {
        if (isFailure(thrown)) return notTaken(sending, thrown)
        throw thrown
    }
}

/**
 * Looks in 1E for a run whose response to the send was lost. After three looks in a minute the run fails with "may have run".
 * It is never sent again.
 */
export function reconcileStep(run: StoredRun, configuration: Configuration, budgetMs: number): RunChanges {
    let found: number | null = null
    try {
        found = callCore('find', {
            configuration: configuration.id,
            budgetMs: budgetMs,
            name: run.instruction.name,
            correlation: correlationOf(run),
        })
    } catch (thrown) {
        // A failed call counts as a look, so that the run ends in any case.
        if (!isFailure(thrown) || thrown.problem.code === 'platform_mismatch') throw thrown
    }
    if (found !== null) return taken(run, found, Math.min(1000, configuration.settings.statusWaitSeconds * 1000))
    const next = LOOK_AFTER_MS[run.attempts + 1]
    if (next !== undefined) return { attempts: run.attempts + 1, nextPollAt: nowMs() + next }
    return finish('gave_up', { problem: problem('not_confirmed') })
}
