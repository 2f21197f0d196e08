import { gs } from '@servicenow/glide'
import { isAdministrator, shown } from '../access.ts'
import { nowMs } from '../clock.ts'
import type { Proof } from '../contract/proof.ts'
import type { Run } from '../contract/run.ts'
import { fail } from '../failure.ts'
import { followProof } from '../lifecycle/proof-follow.ts'
import { noteProof } from '../lifecycle/proof-note.ts'
import { canCheckAgain } from '../lifecycle/proof-press.ts'
import { comparedColumns } from '../proofs/columns.ts'
import { stepsOf, verdictFacts } from '../proofs/steps.ts'
import { askerOf, type StoredProof } from '../proofs/store.ts'
import { earlierSentence, foundWords, sentenceOf } from '../proofs/words.ts'
import { runById } from '../runs/store.ts'
import { BUDGET_MS } from './budget.ts'

/** Least milliseconds between two requests of a page, and most while nothing is asked. */
const LEAST_POLL_MS = 500
const MOST_POLL_MS = 10000

function pollAfterMs(proof: StoredProof, runs: (Run | null)[]): number | null {
    if (proof.state === 'done') return null
    const soonest = runs
        .map((run) => (run ? run.pollAfterMs : null))
        .concat(proof.state === 'after' && proof.nextAt !== null ? [proof.nextAt - nowMs()] : [])
        .filter((ms): ms is number => ms !== null)
    const least = soonest.length > 0 ? Math.min.apply(null, soonest) : MOST_POLL_MS
    return Math.max(LEAST_POLL_MS, Math.min(least, MOST_POLL_MS))
}

/** As a run is cancelled. */
export function mayStop(proof: StoredProof): boolean {
    return askerOf(proof) === gs.getUserID() || isAdministrator()
}

function toWire(proof: StoredProof): Proof {
    const { terms, question, before, after, earlier } = proof.details
    const action = runById(proof.run)
    if (!action) throw fail('proof_missing')
    const parts = { before: runById(proof.before), action: action, after: runById(proof.after) }
    const runs = {
        before: parts.before && shown(parts.before),
        action: shown(action),
        after: parts.after && shown(parts.after),
    }
    const isDone = proof.state === 'done'
    const isDue = proof.state === 'after' && runs.after !== null && runs.after.pollAfterMs !== null
    return {
        id: proof.id,
        state: proof.state,
        verdict: isDone ? proof.verdict || null : null,
        sentence: isDone ? sentenceOf(proof) : '',
        question: question,
        before: runs.before,
        action: runs.action,
        after: runs.after,
        foundBefore: foundWords(terms, before),
        foundAfter: foundWords(terms, after),
        looks: proof.looks,
        decided: proof.decided === null ? null : new Date(proof.decided).toISOString(),
        facts: isDone ? verdictFacts(proof) : '',
        steps: stepsOf(proof, parts, proof.state !== 'after' || isDue ? null : proof.nextAt),
        earlier: earlier.map((told) => ({
            verdict: told.verdict,
            sentence: earlierSentence(proof, told),
            decided: new Date(told.decided).toISOString(),
        })),
        canStop: proof.state === 'after' && mayStop(proof),
        canCheckAgain: canCheckAgain(proof),
        ...comparedColumns(terms),
        pollAfterMs: pollAfterMs(proof, [runs.before, runs.action, runs.after]),
    }
}

/** The proof as it is now: goes on with it, and whoever waits for the verdict writes its note. */
export function lookAtProof(found: StoredProof): Proof {
    const proof = followProof(found.id, BUDGET_MS) || found
    return toWire(askerOf(proof) === gs.getUserID() ? noteProof(proof, true) : proof)
}
