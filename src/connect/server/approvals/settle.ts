import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { problem } from '../contract/errors.ts'
import { type Step, withStep } from '../runs/claims.ts'
import { finish } from '../runs/finish.ts'
import { runById } from '../runs/store.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'
import { type Approver, approversFor, isDelegate, requestsTo } from './approvers.ts'
import { tellAsked, tellEnded } from './notify.ts'
import { firstOf, objectionTo } from './rules.ts'
import { askAgain, closeRequests, insertRequests, type Vote, votesOf } from './store.ts'
import { voidReason } from './void.ts'

/** A decision that counts, and the user who gave it. */
export interface Decision {
    approver: string
    approved: boolean
    comment: string
}

/** Votes that count. Resets the rows of the others. */
function countedVotes(run: StoredRun, deciders: Approver[]): Vote[] {
    const ids = deciders.map((one) => one.id)
    const people = { requester: run.requestedBy.id, deciders: ids, isDelegate: isDelegate }
    return votesOf(run).filter((vote) => {
        const objection = objectionTo(vote, people)
        if (objection) {
            gs.warn('APPROVAL_NOT_COUNTED {0} {1}: {2}', run.number, vote.row, objection)
            askAgain(vote.row)
        }
        return objection === null
    })
}

/** Who may decide about the run now. */
export function decidersOf(run: StoredRun): Approver[] {
    return approversFor(run.domain, run.requestedBy.id)
}

/** The changes that end the waiting now, by the record, the people, the rows or the clock; null while it goes on. */
function endOfWaiting(run: StoredRun): RunChanges | null {
    const reason = voidReason(run)
    if (reason) return finish('voided', { problem: reason })
    const until = run.approvalUntil === null ? 0 : run.approvalUntil
    const deciders = decidersOf(run)
    const vote = firstOf(countedVotes(run, deciders).filter((each) => each.writtenAt <= until))
    if (vote) return decided({ approver: vote.writer, approved: vote.state === 'approved', comment: vote.comment })
    if (deciders.length === 0) return finish('voided', { problem: problem('approver_missing') })
    return nowMs() > until ? finish('lapsed', {}) : null
}

export function decided(decision: Decision): RunChanges {
    const now = nowMs()
    const changes: RunChanges = {
        event: decision.approved ? 'approved' : 'rejected',
        decidedBy: decision.approver,
        decidedAt: now,
        comment: decision.comment,
        nextPollAt: decision.approved ? now : null,
    }
    if (!decision.approved) changes.finished = now
    return changes
}

/** Ends the waiting: first the run, because its step decides, then the approval rows. */
function conclude(step: Step, changes: RunChanges): StoredRun | null {
    const written = step.end(changes)
    if (!written) return null
    closeRequests(written, written.decidedBy ? written.decidedBy.id : '')
    tellEnded(written)
    return written
}

/**
 * Ends the waiting when it is over, or by `wish`: a decision or withdrawal counts only when nothing else has ended the waiting.
 * One caller ends it, whoever gets the claim.
 */
export function endWaiting(run: StoredRun, wish: (() => RunChanges) | null): StoredRun {
    const after = withStep(run, null, (step) => {
        const mine = step.run
        if (mine.state !== 'awaiting_approval') return mine
        const changes = endOfWaiting(mine) || (wish ? wish() : null)
        return changes ? conclude(step, changes) : mine
    })
    return after || runById(run.id) || run
}

/** Users who may decide now and were not asked yet. */
function newcomersTo(run: StoredRun): Approver[] {
    return decidersOf(run).filter((person) => !run.requests.some((request) => request.approver === person.id))
}

/** Asks users who may decide now and were not asked. The run is written first, so that it knows its rows. */
export function askNewcomers(run: StoredRun): StoredRun {
    if (run.state !== 'awaiting_approval' || newcomersTo(run).length === 0) return run
    const after = withStep(run, null, (step) => {
        const mine = step.run
        const requests = requestsTo(newcomersTo(mine))
        if (mine.state !== 'awaiting_approval' || requests.length === 0) return mine
        const written = step.end({ requests: mine.requests.concat(requests) })
        if (!written) return null
        insertRequests(written, requests)
        tellAsked(written, requests)
        return written
    })
    return after || runById(run.id) || run
}

/** Follows a waiting run: ends the waiting when there is a reason, and asks new approvers. Returns the current run. */
export function settle(run: StoredRun): StoredRun {
    if (run.state !== 'awaiting_approval') return run
    // No claim while there is nothing to do: pages ask every few seconds.
    return endOfWaiting(run) ? endWaiting(run, null) : askNewcomers(run)
}
