import { gs } from '@servicenow/glide'
import { readableProof, shown } from '../access.ts'
import { nowMs } from '../clock.ts'
import type { Proof } from '../contract/proof.ts'
import type { Run } from '../contract/run.ts'
import { fail } from '../failure.ts'
import { followProof } from '../lifecycle/proof-follow.ts'
import { noteProof } from '../lifecycle/proof-note.ts'
import { comparedColumns } from '../proofs/columns.ts'
import type { StoredProof } from '../proofs/store.ts'
import { foundWords, sentenceOf, termsWords } from '../proofs/words.ts'
import { runById } from '../runs/store.ts'
import { answer, BUDGET_MS, type Request, type Response } from './answer.ts'

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

function shownRun(id: string): Run | null {
    const run = runById(id)
    return run && shown(run)
}

function toWire(proof: StoredProof): Proof {
    const { terms, question, before, after } = proof.details
    const runs = { before: shownRun(proof.before), action: shownRun(proof.run), after: shownRun(proof.after) }
    if (!runs.action) throw fail('proof_missing')
    const isDue = proof.state === 'after' && runs.after !== null && runs.after.pollAfterMs !== null
    return {
        id: proof.id,
        state: proof.state,
        verdict: proof.verdict || null,
        sentence: sentenceOf(proof),
        question: question,
        expectation: termsWords(terms),
        before: runs.before,
        action: runs.action,
        after: runs.after,
        foundBefore: foundWords(terms, before),
        foundAfter: foundWords(terms, after),
        looks: proof.looks,
        mostLooks: terms.looksAfter.length,
        nextLook:
            proof.state !== 'after' || isDue || proof.nextAt === null ? null : new Date(proof.nextAt).toISOString(),
        decided: proof.decided === null ? null : new Date(proof.decided).toISOString(),
        ...comparedColumns(terms),
        pollAfterMs: pollAfterMs(proof, [runs.before, runs.action, runs.after]),
    }
}

/** GET /proofs/{id} */
export function getProof(request: Request, response: Response): void {
    answer(response, (): Proof => {
        const found = readableProof(request.pathParams['id'])
        const proof = followProof(found.id, BUDGET_MS) || found
        return toWire(proof.requestedBy === gs.getUserID() ? noteProof(proof, true) : proof)
    })
}
