import { gs } from '@servicenow/glide'
import { readableProof } from '../access.ts'
import type { Proof } from '../contract/proof.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { lookAtProof, mayStop } from '../doors/proofs.ts'
import { fail } from '../failure.ts'
import { noteProof } from '../lifecycle/proof-note.ts'
import { checkAgain, stopWaiting } from '../lifecycle/proof-press.ts'
import { askerOf } from '../proofs/store.ts'
import { readableRecord } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseKeyed } from './body.ts'

/** GET /proofs/{id} */
export function getProof(request: Request, response: Response): void {
    answer(response, (): Proof => lookAtProof(readableProof(request.pathParams['id'])))
}

/** POST /proofs/{id}/stop */
export function postStop(request: Request, response: Response): void {
    answer(response, (): Proof => {
        const proof = readableProof(request.pathParams['id'])
        if (!mayStop(proof)) throw fail('forbidden')
        once({ id: proof.run, domain: proof.domain }, 'stop_proof', parseKeyed(request.body.data), () => {
            stopWaiting(proof, BUDGET_MS)
            return {}
        })
        return lookAtProof(proof)
    })
}

/** POST /proofs/{id}/check */
export function postCheck(request: Request, response: Response): void {
    answer(response, (): Proof => {
        const proof = readableProof(request.pathParams['id'])
        once({ id: proof.run, domain: proof.domain }, 'check_again', parseKeyed(request.body.data), () => {
            const record = readableRecord(proof.table, proof.record)
            if (!record.open) throw fail('record_closed')
            if (record.domain !== proof.domain) throw fail('record_moved')
            // What it has told is noted before it is told anew.
            checkAgain(noteProof(proof, askerOf(proof) === gs.getUserID()), gs.getUserID())
            return {}
        })
        return lookAtProof(proof)
    })
}
