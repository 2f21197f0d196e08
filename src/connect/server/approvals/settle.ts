import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { fieldOf } from '../glide.ts'
import { type Step, withStep } from '../runs/claims.ts'
import { runById } from '../runs/store.ts'
import type { RunChanges, StoredRun } from '../runs/stored.ts'
import { move } from '../runs/transitions.ts'
import { isApprover } from './approvers.ts'
import { tellEnded } from './notify.ts'
import { firstOf, objectionTo } from './rules.ts'
import { askAgain, closeRequests, type Vote, votesOf } from './store.ts'
import { voidReason } from './void.ts'

/** A decision that counts: by the person who was asked, however it reached the row. */
export interface Decision {
    approver: string
    approved: boolean
    comment: string
}

function ended(run: StoredRun, event: 'voided' | 'lapsed' | 'withdrawn'): RunChanges {
    return { state: move(run.state, event) || run.state, finished: nowMs(), nextPollAt: null }
}

/** Answers that count; the others are taken back. */
function countedVotes(run: StoredRun): Vote[] {
    const votes = votesOf(run)
    if (votes.length === 0) return votes
    const people = {
        requester: run.requestedBy.id,
        requesterUserName: fieldOf('sys_user', run.requestedBy.id, 'user_name'),
        isApprover: isApprover,
    }
    return votes.filter((vote) => {
        const objection = objectionTo(vote, people)
        if (objection) {
            gs.warn('APPROVAL_NOT_COUNTED {0} {1}: {2}', run.number, vote.row, objection)
            askAgain(vote.row)
        }
        return objection === null
    })
}

/** What ends the waiting now, as far as the record, the rows and the clock say; null while it goes on. */
function endOfWaiting(run: StoredRun): RunChanges | null {
    const reason = voidReason(run)
    if (reason) return { ...ended(run, 'voided'), problem: reason }
    const until = run.approvalUntil === null ? 0 : run.approvalUntil
    const vote = firstOf(countedVotes(run).filter((each) => each.writtenAt <= until))
    if (vote)
        return decided(run, { approver: vote.approver, approved: vote.state === 'approved', comment: vote.comment })
    return nowMs() > until ? ended(run, 'lapsed') : null
}

export function decided(run: StoredRun, decision: Decision): RunChanges {
    const now = nowMs()
    const changes: RunChanges = {
        state: move(run.state, decision.approved ? 'approved' : 'rejected') || run.state,
        decidedBy: decision.approver,
        decidedAt: now,
        comment: decision.comment,
        nextPollAt: decision.approved ? now : null,
    }
    if (!decision.approved) changes.finished = now
    return changes
}

export function withdrawn(run: StoredRun): RunChanges {
    return ended(run, 'withdrawn')
}

/** Ends the waiting of a run whose step is held: the run first, because it decides, then the rows. */
function conclude(step: Step, changes: RunChanges): StoredRun | null {
    const written = step.end(changes)
    if (!written) return null
    closeRequests(written, written.decidedBy ? written.decidedBy.id : '')
    tellEnded(written)
    return written
}

/**
 * Ends the waiting when it is over, or as `wish` says: a decision or a withdrawal counts only when nothing has ended
 * it before. Only one caller ever ends it.
 */
export function endWaiting(run: StoredRun, wish: ((mine: StoredRun) => RunChanges) | null): StoredRun {
    const after = withStep(run, null, (step) => {
        const mine = step.run
        if (mine.state !== 'awaiting_approval') return mine
        const changes = endOfWaiting(mine) || (wish ? wish(mine) : null)
        return changes ? conclude(step, changes) : mine
    })
    return after || runById(run.id) || run
}

/** Follows a waiting run: a decision that was written into a row, a reason to void it, or its time. */
export function settle(run: StoredRun): StoredRun {
    // Without a claim as long as there is nothing to do: pages ask every few seconds.
    if (run.state !== 'awaiting_approval' || !endOfWaiting(run)) return run
    return endWaiting(run, null)
}
