import { settle } from '../approvals/settle.ts'
import { voidReason } from '../approvals/void.ts'
import { nowMs } from '../clock.ts'
import { type Configuration, configurationById, needRetrieved, silenceProblem } from '../configurations/store.ts'
import { isFinal } from '../contract/run.ts'
import { fail, isFailure } from '../failure.ts'
import { definitionById } from '../instructions/store.ts'
import { holdsBack } from '../proofs/store.ts'
import { type Room, type Step, withStep } from '../runs/claims.ts'
import { isDueAt } from '../runs/due.ts'
import { finish } from '../runs/finish.ts'
import { runById } from '../runs/store.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'
import { finishEnd } from './endings.ts'
import { pollStep } from './poll.ts'
import { reconcileStep, sendStep } from './send.ts'

/** Milliseconds that a page waits for 1E, without a MID server. The next look tries again. */
const PAGE_MS = 6000
/** Milliseconds until a page looks again at a run for which 1E has no room now. */
const NO_ROOM_MS = 1000
/** A run that was refused once, or waited this long, is checked again before it is sent: its record may have been closed or moved. */
const FRESH_MS = 10000

/** Does the next step. Returns what it changes; null when another transaction has the step by now. */
function changesOf(step: Step, configuration: Configuration, budgetMs: number): RunChanges | null {
    const { run } = step
    // A step that begins in this state follows a send that broke off: 1E may or may not have the instruction.
    if (run.state === 'sending') {
        return { event: 'lost', attempts: 0, nextPollAt: nowMs() }
    }
    if (run.state === 'unconfirmed') return reconcileStep(run, configuration, budgetMs)
    if (run.state === 'running') return pollStep(run, configuration, budgetMs)
    const definition = definitionById(run.definition)
    if (!definition || !definition.active) throw fail('definition_inactive')
    if (definition.version !== run.definitionVersion) throw fail('definition_changed')
    needRetrieved(configuration)
    const waited = run.attempts > 0 || nowMs() - run.created > FRESH_MS
    const reason = waited ? voidReason(run) : null
    if (reason) return finish('failed', { problem: reason })
    return sendStep(step, definition, configuration, budgetMs)
}

function isDue(run: StoredRun): boolean {
    return !isFinal(run.state) && run.state !== 'awaiting_approval' && isDueAt(run.nextPollAt || 0, nowMs())
}

/**
 * Does the next step of a run when it is due and no other transaction does it. Returns the current run.
 * REST polling, the collector and the approval rule call this. `budgetMs` limits the calls to 1E.
 */
export function advance(found: StoredRun, budgetMs: number): StoredRun {
    const run = settle(found)
    return finishEnd(isDue(run) ? followed(run, () => budgetMs) : run, 'look')
}

/** As `advance`, with a short limit, and either a step or what follows the end: a page shows the end first, and looks again soon. */
export function advanceForPage(found: StoredRun, budgetMs: number): StoredRun {
    const run = settle(found)
    if (!isDue(run)) return finishEnd(run, 'look')
    return followed(run, ({ usesMidServer }) => (usesMidServer ? budgetMs : Math.min(budgetMs, PAGE_MS)))
}

type Patience = (configuration: Configuration) => number

/** How many calls to this 1E may run at the same time: one while it does not answer, to find out when it does again. */
function roomOf(configuration: Configuration): Room {
    return { configuration: configuration.id, most: configuration.silence ? 1 : configuration.settings.callsAtOnce }
}

function followed(run: StoredRun, patience: Patience): StoredRun {
    // An action that is to be proved waits for the answer before it.
    if (run.state === 'queued' && run.proof && run.instruction.kind === 'action' && holdsBack(run.proof)) {
        return { ...run, nextPollAt: nowMs() + NO_ROOM_MS }
    }
    const configuration = configurationById(run.configuration)
    const silent = silenceProblem(configuration)
    // Shown to the page only: no call is made and nothing is written.
    if (silent) return { ...run, problem: silent.problem, nextPollAt: silent.nextTry }
    const after = withStep(run, roomOf(configuration), (step) => stepped(step, configuration, patience(configuration)))
    if (after) return after
    const current = runById(run.id) || run
    return isDue(current) ? { ...current, nextPollAt: nowMs() + NO_ROOM_MS } : current
}

/** Does the step and writes its changes. Returns null when another transaction has gone on. */
function stepped(step: Step, configuration: Configuration, budgetMs: number): StoredRun | null {
    const changes = outcome(step, configuration, budgetMs)
    return changes && step.end(changes)
}

function outcome(step: Step, configuration: Configuration, budgetMs: number): RunChanges | null {
    try {
        return changesOf(step, configuration, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        // Trying again would fail in the same way.
        return finish('failed', { problem: thrown.problem })
    }
}
