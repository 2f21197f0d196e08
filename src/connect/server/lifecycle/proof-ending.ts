import { actionOf, dueProofs } from '../proofs/store.ts'
import type { Ending } from '../runs/ending.ts'
import { actionOfProof } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { carryProof, forgetUnborn } from './proof.ts'
import { noteProof } from './proof-note.ts'

/** How many proofs the collector takes at a time. */
const MOST = 200

/** The action of a proof: by it the collector goes on. */
function actionFor(proof: string): string {
    const known = actionOf(proof)
    const action = known ? null : actionOfProof(proof)
    if (!known && !action) forgetUnborn(proof)
    return action ? action.id : known
}

function carry(run: StoredRun): StoredRun {
    if (run.proof) carryProof(run.proof)
    return run
}

/** The proof of which a run is a part: the end of each run leads to the next step. */
export const proof: Ending = {
    name: 'proof',
    at: 'end',
    finish: carry,
    makeUp: (run) => {
        const carried = run.proof ? carryProof(run.proof) : null
        if (carried) noteProof(carried, false)
        return run
    },
    left: () =>
        dueProofs(MOST)
            .map(actionFor)
            .filter((run) => run !== ''),
}
