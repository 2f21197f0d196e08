import { settle } from '../approvals/settle.ts'
import { attachWhenDue } from '../attachments/attach.ts'
import { nowMs } from '../clock.ts'
import { configurationById } from '../configurations/store.ts'
import { isFinal } from '../contract/run.ts'
import { fail, isFailure } from '../failure.ts'
import { definitionById } from '../instructions/store.ts'
import { isNothingToSave, settleSaving } from '../savings/settle.ts'
import { giveBack, takeStep } from './claims.ts'
import { pollStep } from './poll.ts'
import { reconcileStep, sendStep } from './send.ts'
import { runById, updateRun } from './store.ts'
import type { RunChanges, StoredRun } from './stored.ts'
import { move } from './transitions.ts'

function isDue(run: StoredRun): boolean {
    return !isFinal(run.state) && run.state !== 'awaiting_approval' && (run.nextPollAt || 0) <= nowMs()
}

/** What the run's next step changes. The caller holds the claim. */
function stepOf(run: StoredRun, budgetMs: number): RunChanges {
    // Found in this state at the start of a step, a send was broken off: 1E may or may not have it.
    if (run.state === 'sending') {
        return { state: move('sending', 'lost') || run.state, attempts: 0, nextPollAt: nowMs() }
    }
    const configuration = configurationById(run.configuration)
    if (run.state === 'unconfirmed') return reconcileStep(run, configuration, budgetMs)
    if (run.state === 'running') return pollStep(run, configuration, budgetMs)
    const definition = definitionById(run.definition)
    if (!definition || !definition.active) throw fail('definition_inactive')
    return sendStep(run, configuration, budgetMs)
}

/**
 * Does the next step of a run in 1E when it is due and nobody else is doing it; answers the run as it stands.
 * REST polling, the collector and the approval rule come here. `budgetMs` bounds the calls to 1E.
 */
export function advance(found: StoredRun, budgetMs: number): StoredRun {
    const run = settle(found)
    // With its rows the run's own step is done; the file that was asked for is a step of its own.
    return attachWhenDue(isDue(run) ? stepped(run, budgetMs) : run)
}

function stepped(run: StoredRun, budgetMs: number): StoredRun {
    const mine = takeStep(run)
    if (!mine) return runById(run.id) || run
    try {
        const changes = outcome(mine, budgetMs)
        if (changes.state === 'completed') {
            // Counted by the collector: nobody who waits for these rows waits for that.
            changes.averageDue = true
            if (isNothingToSave(mine, changes)) changes.savingSettled = true
        }
        const written = updateRun(mine.id, mine.step, changes, true) || mine
        // Only the transaction that completed it, not one that found it completed.
        if (changes.state === 'completed' && written.step === mine.step + 1 && !written.savingSettled)
            settleSaving(written)
        return written
    } finally {
        giveBack(mine.id, mine.step)
    }
}

function outcome(run: StoredRun, budgetMs: number): RunChanges {
    try {
        return stepOf(run, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        // What a step itself does not turn into a state cannot be mended by trying again.
        return {
            state: move(run.state, 'failed') || run.state,
            problem: thrown.problem,
            finished: nowMs(),
            nextPollAt: null,
        }
    }
}
