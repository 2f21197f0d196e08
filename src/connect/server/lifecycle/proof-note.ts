import { gs } from '@servicenow/glide'
import { displayTime } from '../glide.ts'
import { proofById, type StoredProof, updateProof } from '../proofs/store.ts'
import { changeWords, foundWords, sentenceOf, verdictWords } from '../proofs/words.ts'
import { recordById, writeWorkNote } from '../records/store.ts'
import { withClaim } from '../runs/claims.ts'
import { runById } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { lookOf } from './proof-look.ts'

const MOST_TEXT = 4000

/** The runs after the action, first to last. */
function looksAfter(proof: StoredProof): StoredRun[] {
    const found: StoredRun[] = []
    for (let at = 1; at <= proof.looks; at++) {
        const look = lookOf(proof, at)
        if (look) found.push(look)
    }
    return found
}

function timeOf(run: StoredRun | null): string {
    return run ? displayTime(run.finished || run.created) : ''
}

/** Why the verdict is so, with the time of a proof. */
export function provedSentence(proof: StoredProof, sign: '→' | '›', time: (ms: number) => string): string {
    return proof.verdict === 'fixed'
        ? translate('{0}, proved {1}.', [changeWords(proof, sign), time(proof.decided || 0)])
        : sentenceOf(proof)
}

/** What was done, what the check has shown, and by which runs. Who asked is the author of the note, else it is said. */
function words(proof: StoredProof, action: StoredRun, byAgent: boolean): string {
    const { terms } = proof.details
    const before = runById(proof.before)
    const after = looksAfter(proof)
    const lines = [translate('1E on {0}: {1}. {2}.', [action.device, action.text, verdictWords(proof)])]
    lines.push(provedSentence(proof, '→', displayTime))
    if (proof.details.before) {
        lines.push(translate('Before ({0}): {1}', [timeOf(before), foundWords(terms, proof.details.before)]))
    }
    if (proof.details.after) {
        const times = after.map(timeOf).join(', ')
        lines.push(translate('After ({0}): {1}', [times, foundWords(terms, proof.details.after)]))
    }
    if (!byAgent) lines.push(translate('Run by {0}', [action.requestedBy.name]))
    const { decidedBy, decidedAt } = action
    if (decidedBy && decidedAt) {
        lines.push(translate('Decided by {0}, {1}', [decidedBy.name, displayTime(decidedAt)]))
    }
    const runs = (before ? [before] : []).concat([action], after).map(({ number }) => number)
    lines.push(translate('Runs: {0}', [runs.join(', ')]))
    return lines.join('\n').substr(0, MOST_TEXT)
}

function write(id: string, byAgent: boolean): StoredProof | null {
    const proof = proofById(id)
    const action = proof && proof.workNote === 'wanted' && proof.state === 'done' ? runById(proof.run) : null
    if (!proof || !action) return proof
    const noted = updateProof(id, { workNote: 'done' })
    const record = recordById(proof.table, proof.record)
    // A record that has moved to another domain gets no note.
    if (record && record.domain === proof.domain && !writeWorkNote(record, words(proof, action, byAgent))) {
        gs.warn('Proof of {0}: the work note was not written on {1}', action.number, record.number)
    }
    return noted
}

/** Writes the one work note of a proof that is done, as `work-note.ts` does for a run: recorded as written before it is. */
export function noteProof(proof: StoredProof, byAgent: boolean): StoredProof {
    if (proof.workNote !== 'wanted' || proof.state !== 'done') return proof
    const about = { run: proof.run, configuration: '', domain: proof.domain }
    return withClaim('proof-note:' + proof.id, about, () => write(proof.id, byAgent)) || proof
}
