import { nowMs } from '../clock.ts'
import { rulesOf } from '../contract/comparison.ts'
import { problem } from '../contract/errors.ts'
import type { ProofReason } from '../contract/proof.ts'
import { isFinal, type Verdict } from '../contract/run.ts'
import { fail } from '../failure.ts'
import { completeAnswer } from '../proofs/answers.ts'
import { comparedColumns } from '../proofs/columns.ts'
import { foundIn } from '../proofs/found.ts'
import { deleteProof, type ProofChanges, proofById, type StoredProof, updateProof } from '../proofs/store.ts'
import { judge, objectionBefore } from '../proofs/verdict.ts'
import { withClaim } from '../runs/claims.ts'
import { finish } from '../runs/finish.ts'
import { actionOfProof, runById, updateAside, updateRun } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { askLook, lookOf } from './proof-look.ts'

/** Milliseconds after which the collector looks whether something has ended that nobody told of. */
const LOOK_AGAIN_MS = 60000
/** Milliseconds that no transaction lives. */
const DEAD_AFTER_MS = 90000
/** More steps than a proof can do at once. */
const MOST_STEPS = 8

/** What has to be done now, which reads only; null while nothing has. */
type Plan = (() => ProofChanges) | null

/** A proof that is done. */
function decided(verdict: Verdict, reason: '' | ProofReason, more: ProofChanges = {}): ProofChanges {
    return { ...more, state: 'done', verdict: verdict, reason: reason, nextAt: null, decided: nowMs() }
}

export function cannotTell(reason: ProofReason, more: ProofChanges = {}): ProofChanges {
    return decided('cannot_tell', reason, more)
}

/** An action that waited for an answer which never came is not sent: whoever confirmed it expects it no more. */
function endHeld(action: StoredRun): void {
    if (action.state !== 'queued') return
    updateRun(
        action.id,
        action.step,
        finish('timed_out', { step: action.step + 1, problem: problem('check_unanswered') })
    )
}

function planBefore(proof: StoredProof, action: StoredRun): Plan {
    if (isFinal(action.state)) return () => cannotTell('action_not_done')
    const look = lookOf(proof, 0)
    if (!look) {
        return () => {
            const asked = askLook(proof, action, 0)
            if (typeof asked === 'string') return { state: 'action', nextAt: nowMs() + LOOK_AGAIN_MS }
            return { before: asked.id }
        }
    }
    if (proof.before !== look.id) return () => ({ before: look.id })
    if (!isFinal(look.state)) return null
    return () => {
        if (look.state === 'expired' && look.counts.received === 0) endHeld(action)
        const complete = completeAnswer(look)
        const found = 'answer' in complete ? foundIn(proof.details.terms, complete.answer) : null
        return {
            state: 'action',
            details: { ...proof.details, before: found },
            nextAt: nowMs() + LOOK_AGAIN_MS,
        }
    }
}

/** The answer before the action, if it shows the symptom; else why it proves nothing. */
export function symptomOf(proof: StoredProof) {
    const look = proof.before ? runById(proof.before) : null
    const complete = look ? completeAnswer(look) : ({ reason: 'check_failed' } as const)
    if ('reason' in complete) return complete
    const objection = objectionBefore(proof.details.terms, complete.answer)
    return objection ? { reason: objection } : complete
}

/** When the question is asked for that time after the action. */
function lookAt(proof: StoredProof, action: StoredRun, look: number): number {
    const seconds = proof.details.terms.looksAfter[look - 1] || 0
    return (action.finished || nowMs()) + seconds * 1000
}

function planAction(proof: StoredProof, action: StoredRun): Plan {
    if (!isFinal(action.state)) return null
    return () => {
        if (action.state !== 'completed') return cannotTell('action_not_done')
        const before = symptomOf(proof)
        if ('reason' in before) return cannotTell(before.reason)
        return {
            state: 'after',
            details: { ...proof.details, tells: true },
            looks: 0,
            nextAt: lookAt(proof, action, 1),
        }
    }
}

/** What an answer after the action tells; the question is asked again as long as it may still change. */
function judged(proof: StoredProof, action: StoredRun, look: StoredRun, at: number): ProofChanges {
    // Asked once more by hand is asked once.
    const isLast = at >= proof.details.terms.looksAfter.length || proof.details.earlier.length > 0
    const again = (more: ProofChanges): ProofChanges => ({ ...more, looks: at, nextAt: lookAt(proof, action, at + 1) })
    const complete = completeAnswer(look)
    if ('reason' in complete) {
        // Who waited for a device for so long does not ask it again.
        return isLast || complete.reason === 'no_answer' ? cannotTell(complete.reason, { looks: at }) : again({})
    }
    const { terms } = proof.details
    const more: ProofChanges = {
        details: { ...proof.details, after: foundIn(terms, complete.answer) },
        looks: at,
    }
    const before = symptomOf(proof)
    if ('reason' in before) return cannotTell(before.reason, more)
    const told = judge(terms, before.answer, complete.answer, rulesOf(comparedColumns(terms)))
    if ('verdict' in told) {
        return told.verdict === 'fixed' || isLast ? decided(told.verdict, '', more) : again(more)
    }
    return isLast ? cannotTell(told.reason, more) : again(more)
}

function planAfter(proof: StoredProof, action: StoredRun): Plan {
    const at = proof.looks + 1
    const look = lookOf(proof, at)
    if (!look) {
        if (nowMs() < (proof.nextAt || 0)) return null
        return () => {
            const asked = askLook(proof, action, at)
            if (typeof asked === 'string') return cannotTell(asked)
            return { after: asked.id, nextAt: nowMs() + LOOK_AGAIN_MS }
        }
    }
    if (proof.after !== look.id) return () => ({ after: look.id, nextAt: nowMs() + LOOK_AGAIN_MS })
    return isFinal(look.state) ? () => judged(proof, action, look, at) : null
}

function planOf(proof: StoredProof): Plan {
    if (proof.state === 'done') return null
    const action = proof.run ? runById(proof.run) : actionOfProof(proof.id)
    if (!action) return null
    if (!proof.run) return () => ({ run: action.id })
    if (proof.state === 'before') return planBefore(proof, action)
    return proof.state === 'action' ? planAction(proof, action) : planAfter(proof, action)
}

/** Does one step after the other. What died in between is done again: a question is asked once for each time. */
function goOn(id: string): StoredProof | null {
    let proof = proofById(id)
    for (let step = 0; proof && step < MOST_STEPS; step++) {
        const plan: Plan = planOf(proof)
        if (!plan) return proof
        proof = writeProof(proof, plan())
    }
    return proof
}

/** Writes what has become of it. First on the run: a proof that is done is looked at no more. Callers hold its claim. */
function writeProof(proof: StoredProof, changes: ProofChanges): StoredProof | null {
    if (changes.verdict && proof.run) updateAside(proof.run, { verdict: changes.verdict })
    return updateProof(proof.id, changes)
}

/** Does something to a proof that a person wants. Throws when another transaction goes on with it at this moment. */
export function changeProof(id: string, change: (proof: StoredProof) => ProofChanges): StoredProof {
    const about = proofById(id)
    if (!about) throw fail('proof_missing')
    const changed = underClaim(about, () => {
        const proof = proofById(id)
        return proof && writeProof(proof, change(proof))
    })
    if (!changed) throw fail('run_busy')
    return changed
}

function underClaim<T>(proof: StoredProof, work: () => T): T | null {
    return withClaim('proof:' + proof.id, { run: proof.run, configuration: '', domain: proof.domain }, work)
}

/**
 * Goes on with a proof as far as it is due: asks the question before the action, lets the action go, asks again after it and judges.
 * Pages, the rule at the end of a run and the collector call this. Returns the current proof; null when there is none.
 */
export function carryProof(id: string): StoredProof | null {
    const found = proofById(id)
    // No claim while there is nothing to do: pages ask every few seconds.
    if (!found || !planOf(found)) return found
    return underClaim(found, () => goOn(id)) || proofById(id)
}

/** Takes back a proof whose action was never stored: the transaction that began it has died. */
export function forgetUnborn(id: string): void {
    const proof = proofById(id)
    if (proof && !proof.run && nowMs() - proof.created > DEAD_AFTER_MS && !actionOfProof(id)) deleteProof(id)
}
