import { isFinal } from '../contract/run.ts'
import type { StoredProof } from '../proofs/store.ts'
import { runById } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { advanceForPage } from './advance.ts'
import { carryProof } from './proof.ts'

/** The run that a proof waits for; null while it waits for a time, or is done. */
function runUnderWay(proof: StoredProof): StoredRun | null {
    const ids = { before: proof.before, action: proof.run, after: proof.after, done: '' }
    const run = runById(ids[proof.state])
    return run && !isFinal(run.state) ? run : null
}

/** Goes on with a proof that somebody looks at: with the run that it waits for, then with what follows. Returns the current proof. */
export function followProof(id: string, budgetMs: number): StoredProof | null {
    const proof = carryProof(id)
    const waits = proof && runUnderWay(proof)
    if (!waits || !isFinal(advanceForPage(waits, budgetMs).state)) return proof
    return carryProof(id)
}
