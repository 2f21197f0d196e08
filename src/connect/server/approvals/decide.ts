import { fail } from '../failure.ts'
import { phaseWords } from '../runs/answer.ts'
import { finish } from '../runs/finish.ts'
import type { StoredRun } from '../runs/stored.ts'
import { isAmong } from './approvers.ts'
import { askNewcomers, decided, decidersOf, endWaiting } from './settle.ts'
import { writeVote } from './store.ts'

function refuseEnded(run: StoredRun): void {
    if (run.state !== 'awaiting_approval') throw fail('approval_decided', [phaseWords(run)])
}

/** The run after the wish. Throws `approval_decided` when somebody else was first, `run_busy` when somebody is deciding now. */
function outcome(run: StoredRun, done: boolean): StoredRun {
    if (done || run.state === 'void' || run.state === 'lapsed') return run
    refuseEnded(run)
    throw fail('run_busy')
}

/** Approves or rejects a waiting run. Throws when the user may not decide. */
export function decide(found: StoredRun, approved: boolean, comment: string, decider: string): StoredRun {
    if (found.requestedBy.id === decider) throw fail('approval_own')
    const run = askNewcomers(found)
    const own = run.requests.filter((request) => request.approver === decider)[0]
    if (!own || !isAmong(decidersOf(run), decider)) throw fail('forbidden')
    refuseEnded(run)
    const reason = comment.trim()
    if (!approved && reason === '') throw fail('comment_missing')
    let done = false
    const after = endWaiting(run, () => {
        done = true
        writeVote(own.row, approved ? 'approved' : 'rejected', reason)
        return decided({ approver: decider, approved: approved, comment: reason })
    })
    return outcome(after, done)
}

/** Withdraws a waiting request. Only the requester may. */
export function withdraw(run: StoredRun, user: string): StoredRun {
    if (run.requestedBy.id !== user) throw fail('forbidden')
    refuseEnded(run)
    let done = false
    const after = endWaiting(run, () => {
        done = true
        return finish('withdrawn', {})
    })
    return outcome(after, done)
}
