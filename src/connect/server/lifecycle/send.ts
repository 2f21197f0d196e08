import { nowMs } from '../clock.ts'
import type { Configuration } from '../configurations/store.ts'
import type { CoreInstruction } from '../contract/core.ts'
import { problem } from '../contract/errors.ts'
import { callCore } from '../core.ts'
import { type Failure, fail, isFailure } from '../failure.ts'
import type { Definition } from '../instructions/store.ts'
import type { Step } from '../runs/claims.ts'
import { finish } from '../runs/finish.ts'
import { countBefore } from '../runs/places.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'
import { correlationOf } from '../runs/subject.ts'
import { backoffSeconds } from './backoff.ts'
import { firstLookMs } from './first-look.ts'
import { makePlace, waitForPlace } from './places.ts'

/** While a send is under way nobody else touches the run for this long. */
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

/** Back among those that wait to be sent: 1E has done nothing, and may take it later. */
function waits(run: StoredRun, seconds: number, reason: RunChanges['problem']): RunChanges {
    const now = nowMs()
    // Nobody who confirmed an action an hour ago expects it to happen now.
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
    // Nothing was sent, and these say that it may be later.
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
        fqdn: run.device,
        // A question that nobody takes harms nobody: its first look finds out.
        lookUp: run.instruction.kind === 'action',
        parameters: Object.keys(run.parameters).map((name) => ({ name: name, value: String(run.parameters[name]) })),
        gatherMinutes: run.gatherMinutes,
        keepMinutes: run.keepMinutes,
        requestedFor: run.requestedBy.name,
        correlation: correlationOf(run),
        comments: run.recordNumber,
    })
}

/** Sends, and when 1E has no place for another instruction, once more after a place of ours was given back. */
function sent(run: StoredRun, definition: Definition, deadline: number): CoreInstruction {
    const before = countBefore(run)
    // First come, first served; and 1E is asked for a place by one run, not by all that wait.
    if (before > 0) throw full(before)
    try {
        return callSend(run, definition, deadline)
    } catch (thrown) {
        if (!isFailure(thrown) || thrown.problem.code !== 'platform_full') throw thrown
        if (!makePlace(run.configuration, deadline - nowMs())) throw full(0)
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
 * Sends a queued run to 1E, at most once: the state says *sending* before the call, and nothing that finds it so
 * ever sends again; whoever could not write that goes no further. What is sent stands in the run alone: an approver has
 * seen it, and nothing that changed since may change it. Returns what to write; null when the run is somebody else's.
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
        const created = sent(sending, definition, deadline)
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
 * Looks in 1E for a run whose answer was lost and adopts it; after three looks in a minute the run ends as failed,
 * "may have run". It is never sent again.
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
        // Not being able to look is a look: the agent must not wait for ever.
        if (!isFailure(thrown) || thrown.problem.code === 'platform_mismatch') throw thrown
    }
    if (found !== null) return taken(run, found, Math.min(1000, configuration.settings.statusWaitSeconds * 1000))
    const next = LOOK_AFTER_MS[run.attempts + 1]
    if (next !== undefined) return { attempts: run.attempts + 1, nextPollAt: nowMs() + next }
    return finish('gave_up', { problem: problem('not_confirmed') })
}
