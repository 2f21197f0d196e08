import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import type { Configuration } from '../configurations/store.ts'
import { problem } from '../contract/errors.ts'
import { callCore } from '../core.ts'
import { type Failure, isFailure } from '../failure.ts'
import { backoffSeconds } from './backoff.ts'
import { updateRun } from './store.ts'
import type { RunChanges, StoredRun } from './stored.ts'
import { move } from './transitions.ts'

/** While a send is under way nobody else touches the run for this long. */
const SENDING_LEASE_MS = 90000
/** The first look comes early: most questions are answered within seconds. */
const FIRST_LOOK_MS = 1000
/** Where 1E is asked about a lost answer: seconds after the loss, after the first look, after the second. */
const LOOK_AFTER_MS = [2000, 18000, 40000]

export function correlationOf(run: StoredRun): string {
    return JSON.stringify({ sn: gs.getProperty('instance_name', 'instance'), ti: run.id, task: run.recordNumber })
}

function taken(run: StoredRun, platformId: number, wait: number): RunChanges {
    const now = nowMs()
    return {
        state: move(run.state, run.state === 'unconfirmed' ? 'found' : 'taken') || run.state,
        platformId: platformId,
        started: run.started || now,
        gatherUntil: now + run.gatherMinutes * 60000,
        keepUntil: now + (run.gatherMinutes + run.keepMinutes) * 60000,
        nextPollAt: now + Math.min(wait, FIRST_LOOK_MS),
        problem: null,
        attempts: 0,
    }
}

function notTaken(run: StoredRun, failure: Failure): RunChanges {
    const now = nowMs()
    if (failure.lost) {
        return { state: move('sending', 'lost') || run.state, nextPollAt: now + Number(LOOK_AFTER_MS[0]), attempts: 0 }
    }
    // Only "too many requests" proves that 1E did nothing and may do it later.
    if (failure.problem.code === 'platform_busy') {
        const wait = backoffSeconds(run.attempts, failure.retryAfterSeconds)
        return {
            state: move('sending', 'not_taken') || run.state,
            nextPollAt: now + wait * 1000,
            attempts: run.attempts + 1,
            problem: problem('platform_busy', [wait]),
        }
    }
    const unknown = failure.problem.code === 'device_unknown'
    return {
        state: move('sending', 'refused') || run.state,
        finished: now,
        nextPollAt: null,
        problem: unknown ? problem('device_unknown', [run.device]) : failure.problem,
    }
}

/**
 * Sends a queued run to 1E, at most once: the state says *sending* before the call, and nothing that finds it so
 * ever sends again. What is sent stands in the run alone: an approver has seen it, and nothing that changed since
 * may change it. Answers what to write.
 */
export function sendStep(run: StoredRun, configuration: Configuration, budgetMs: number): RunChanges {
    const settings = configuration.settings
    updateRun(run.id, run.step, { state: 'sending', nextPollAt: nowMs() + SENDING_LEASE_MS }, false)
    const sending: StoredRun = { ...run, state: 'sending' }
    try {
        const sent = callCore('send', {
            configuration: configuration.id,
            budgetMs: budgetMs,
            definitionId: run.definitionPlatformId,
            fqdn: run.device,
            parameters: Object.keys(run.parameters).map((name) => ({
                name: name,
                value: String(run.parameters[name]),
            })),
            gatherMinutes: run.gatherMinutes,
            keepMinutes: run.keepMinutes,
            requestedFor: run.requestedBy.name,
            correlation: correlationOf(run),
            comments: run.recordNumber,
        })
        return {
            ...taken(sending, sent.id, settings.statusWaitSeconds * 1000),
            platformStatus: sent.status,
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
    const settings = configuration.settings
    let found: number | null = null
    try {
        found = callCore('find', {
            configuration: configuration.id,
            budgetMs: budgetMs,
            correlation: correlationOf(run),
        })
    } catch (thrown) {
        // Not being able to look is a look: the agent must not wait for ever.
        if (!isFailure(thrown)) throw thrown
    }
    if (found !== null) return taken(run, found, settings.statusWaitSeconds * 1000)
    const next = LOOK_AFTER_MS[run.attempts + 1]
    if (next !== undefined) return { attempts: run.attempts + 1, nextPollAt: nowMs() + next }
    return {
        state: move(run.state, 'gave_up') || run.state,
        finished: nowMs(),
        nextPollAt: null,
        problem: problem('not_confirmed'),
    }
}
