import { settle } from '../approvals/settle.ts'
import { voidReason } from '../approvals/void.ts'
import { nowMs } from '../clock.ts'
import { type Configuration, configurationById, needRetrieved, silenceProblem } from '../configurations/store.ts'
import { isFinal } from '../contract/run.ts'
import { fail, isFailure } from '../failure.ts'
import { definitionById } from '../instructions/store.ts'
import { type Room, type Step, withStep } from '../runs/claims.ts'
import { isDueAt } from '../runs/due.ts'
import { finish } from '../runs/finish.ts'
import { runById } from '../runs/store.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'
import { finishEnd } from './endings.ts'
import { pollStep } from './poll.ts'
import { reconcileStep, sendStep } from './send.ts'

/** A page waits so long for 1E, milliseconds, unless a MID server makes everything slower: the next look tries again. */
const PAGE_MS = 6000
/** When a page looks again at a run for which 1E has no room at the moment. */
const NO_ROOM_MS = 1000
/** A run that waited for its send, by a refusal or so long, is looked at once more: its record may have been closed or moved since. */
const FRESH_MS = 10000

/** What the run's next step changes; null when it found that the step is not its own any more. */
function changesOf(step: Step, configuration: Configuration, budgetMs: number): RunChanges | null {
    const { run } = step
    // Found in this state at the start of a step, a send was broken off: 1E may or may not have it.
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
 * Does the next step of a run in 1E when it is due and nobody else is doing it; returns the run as it stands.
 * REST polling, the collector and the approval rule come here. `budgetMs` bounds the calls to 1E.
 */
export function advance(found: StoredRun, budgetMs: number): StoredRun {
    return advanced(found, () => budgetMs)
}

/** The same for a page, which rather looks again than waits. */
export function advanceForPage(found: StoredRun, budgetMs: number): StoredRun {
    return advanced(found, ({ usesMidServer }) => (usesMidServer ? budgetMs : Math.min(budgetMs, PAGE_MS)))
}

type Patience = (configuration: Configuration) => number

function advanced(found: StoredRun, patience: Patience): StoredRun {
    const run = settle(found)
    return finishEnd(isDue(run) ? followed(run, patience) : run, 'look')
}

/** How many calls may be under way to a 1E; one at a time tries whether a silent one answers again. */
function roomOf(configuration: Configuration): Room {
    return { configuration: configuration.id, most: configuration.silence ? 1 : configuration.settings.callsAtOnce }
}

function followed(run: StoredRun, patience: Patience): StoredRun {
    const configuration = configurationById(run.configuration)
    const silent = silenceProblem(configuration)
    // A page sees the run so meanwhile: nothing is asked and nothing written.
    if (silent) return { ...run, problem: silent.problem, nextPollAt: silent.nextTry }
    const after = withStep(run, roomOf(configuration), (step) => stepped(step, configuration, patience(configuration)))
    if (after) return after
    const current = runById(run.id) || run
    return isDue(current) ? { ...current, nextPollAt: nowMs() + NO_ROOM_MS } : current
}

/** Does the step and writes what it changed; null when somebody else has gone on meanwhile. */
function stepped(step: Step, configuration: Configuration, budgetMs: number): StoredRun | null {
    const changes = outcome(step, configuration, budgetMs)
    return changes && step.end(changes)
}

function outcome(step: Step, configuration: Configuration, budgetMs: number): RunChanges | null {
    try {
        return changesOf(step, configuration, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        // What a step itself does not turn into a state cannot be mended by trying again.
        return finish('failed', { problem: thrown.problem })
    }
}
