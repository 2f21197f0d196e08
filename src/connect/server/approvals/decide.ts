import { fail } from '../failure.ts'
import { phaseWords } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { decided, endWaiting, withdrawn } from './settle.ts'
import { writeVote } from './store.ts'

/** Who asks, as the door has proved it. */
export interface Decider {
    id: string
    isApprover: boolean
}

function refuseEnded(run: StoredRun): void {
    if (run.state !== 'awaiting_approval') throw fail('approval_decided', [phaseWords(run)])
}

/** What the wish came to: it is refused when somebody else was first, and to be repeated when somebody is at it. */
function outcome(run: StoredRun, done: boolean): StoredRun {
    if (done || run.state === 'void' || run.state === 'lapsed') return run
    refuseEnded(run)
    throw fail('run_busy')
}

/** Approves or rejects a waiting run as one of the people who were asked. */
export function decide(run: StoredRun, approved: boolean, comment: string, decider: Decider): StoredRun {
    if (run.requestedBy.id === decider.id) throw fail('approval_own')
    const own = run.requests.filter((request) => request.approver === decider.id)[0]
    if (!own || !decider.isApprover) throw fail('forbidden')
    refuseEnded(run)
    const said = comment.trim()
    if (!approved && said === '') throw fail('comment_missing')
    let done = false
    const after = endWaiting(run, (mine) => {
        done = true
        writeVote(own.row, approved ? 'approved' : 'rejected', said)
        return decided(mine, { approver: decider.id, approved: approved, comment: said })
    })
    return outcome(after, done)
}

/** Takes a waiting request back; only who made it may. */
export function withdraw(run: StoredRun, user: string): StoredRun {
    if (run.requestedBy.id !== user) throw fail('forbidden')
    refuseEnded(run)
    let done = false
    const after = endWaiting(run, (mine) => {
        done = true
        return withdrawn(mine)
    })
    return outcome(after, done)
}
