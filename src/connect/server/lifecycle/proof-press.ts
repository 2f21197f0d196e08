import { nowMs } from '../clock.ts'
import { configurationById } from '../configurations/store.ts'
import { isFinal } from '../contract/run.ts'
import { fail, isFailure } from '../failure.ts'
import type { StoredProof, Told } from '../proofs/store.ts'
import { runById } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { cancelRun } from './cancel.ts'
import { cannotTell, changeProof, symptomOf } from './proof.ts'
import { lookOf } from './proof-look.ts'
import { needRoom } from './start.ts'

/** How often a question can be asked once more. */
const MOST_AGAIN = 10

/** Ends the wait for the check after the action: nothing can be told then. A question that is under way in 1E is taken back. */
export function stopWaiting(proof: StoredProof, budgetMs: number): void {
    const { after } = changeProof(proof.id, (current) => {
        if (current.state !== 'after') throw fail('proof_not_waiting')
        const look = lookOf(current, current.looks + 1)
        // If it is asked once more, then by another run.
        return cannotTell('stopped', look ? { looks: current.looks + 1, after: look.id } : {})
    })
    const look = runById(after)
    if (look && !isFinal(look.state)) takeBack(look, budgetMs)
}

/** The verdict is written: where 1E cannot be told now, the question ends by itself. */
function takeBack(look: StoredRun, budgetMs: number): void {
    try {
        cancelRun(look, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
    }
}

/** True when an answer that comes now can tell something. */
export function canCheckAgain({ state, details }: StoredProof): boolean {
    return state === 'done' && details.tells && details.earlier.length < MOST_AGAIN
}

/** What is told by now, as it is kept when the question is asked once more. */
function toldBy({ verdict, reason, decided, details }: StoredProof): Told[] {
    if (!verdict) return []
    return [{ verdict: verdict, reason: reason, decided: decided || 0, after: details.after }]
}

/** Asks the question of a proof that is done once more, in the name of this user. What it has told stays until the answer is there. */
export function checkAgain(proof: StoredProof, user: string): void {
    const action = runById(proof.run)
    if (!action) throw fail('proof_missing')
    needRoom(configurationById(action.configuration))
    changeProof(proof.id, (current) => {
        if (!canCheckAgain(current) || 'reason' in symptomOf(current)) throw fail('proof_over')
        const { details } = current
        return {
            state: 'after',
            nextAt: nowMs(),
            decided: null,
            workNote: current.workNote === '' ? '' : 'wanted',
            details: { ...details, after: null, earlier: details.earlier.concat(toldBy(current)), askedBy: user },
        }
    })
}
