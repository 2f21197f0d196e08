import type { Column } from '../contract/wire.ts'
import { minuteTime } from '../glide.ts'
import { provedSentence } from '../lifecycle/proof-note.ts'
import { proofById, type StoredProof } from '../proofs/store.ts'
import { verdictWords } from '../proofs/words.ts'
import { standsOut } from '../responses/stands-out.ts'
import { phaseWords } from '../runs/answer.ts'
import { MOST_NAMES } from '../runs/fields.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { endWords } from './ended.ts'
import { timed } from './timed.ts'
import { joined, measured, told } from './values.ts'

/** Columns in which an action says how it went, the plainest first. */
const OUTCOMES = [/^(result|outcome)$/i, /^(state|status)$/i, /^(detail|message)s?$/i]

function outcomeColumn(columns: Column[]): number {
    for (const named of OUTCOMES) {
        for (let at = 0; at < columns.length; at++) if (named.test(columns[at]?.name || '')) return at
    }
    return -1
}

/** What the device says of an action that it has done. */
function reportedWords(run: StoredRun): string {
    const { columns, rows } = standsOut(run)
    const at = outcomeColumn(columns)
    const values = rows.map((row) => measured(row[at], columns[at]))
    const outcome = joined(values.map((value) => ({ value: value, words: value })))
    if (outcome !== '') return translate('done, without proof; the device says “{0}”', [outcome])
    const [row] = rows
    // A row of one value tells by it alone.
    const only = row && rows.length === 1 && columns.length === 1 ? told(row[0], columns[0]).words : ''
    return only === '' ? translate('done, without proof', []) : translate('done, without proof; {0}', [only])
}

/** Where a proof that goes on stands. */
function stepWords({ state }: StoredProof, run: StoredRun): string {
    if (state === 'before') return translate('waits for the answer of its check', [])
    return state === 'after' ? translate('done, but its check is still open', []) : phaseWords(run)
}

function approvalWords({ requests, approvalUntil }: StoredRun): string {
    const names = requests.map(({ name }) => name || '').filter((name) => name !== '')
    const until = minuteTime(approvalUntil || 0)
    return names.length > 0
        ? translate('waits for approval by {0} until {1}', [names.slice(0, MOST_NAMES).join(', '), until])
        : translate('waits for approval until {0}', [until])
}

/** What a run waits for. */
export function openWords(run: StoredRun, times: number): string {
    const proof = run.proof === '' ? null : proofById(run.proof)
    const words =
        run.state === 'awaiting_approval' ? approvalWords(run) : proof ? stepWords(proof, run) : phaseWords(run)
    return timed(words, translate('since {0}', [minuteTime(run.created)]), times)
}

/** What has come of an action: what its proof says, else what the device says; never a count of rows. */
export function doneWords(run: StoredRun, times: number): string {
    const proof = run.state === 'completed' && run.verdict !== '' ? proofById(run.proof) : null
    const at = minuteTime(run.finished || run.created)
    if (proof) {
        const words = verdictWords(proof) + '. ' + provedSentence(proof, '›', minuteTime)
        // A proof of a fix says when.
        return timed(words, proof.verdict === 'fixed' ? '' : minuteTime(proof.decided || 0), times)
    }
    if (run.state !== 'completed') return timed(endWords(run), at, times)
    return timed(reportedWords(run), at, times)
}
