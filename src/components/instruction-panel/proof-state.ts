import type { Check, Proof } from '../../contract/proof.ts'
import { fillGaps } from '../../contract/proof.ts'
import type { Verdict } from '../../contract/run.ts'
import type { Formats } from '../shared/format.ts'
import type { IconName, Tone } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { RowSet } from '../shared/row-set.ts'
import type { AskState } from './ask-state.ts'

/** The proof of the shown run, and the two answers that it compares. */
export interface ProofState {
    proof: Proof | null
    before: RowSet | null
    after: RowSet | null
    /** False where an answer has more rows than these. */
    beforeIsWhole: boolean
    afterIsWhole: boolean
}

export function noProof(): ProofState {
    return { proof: null, before: null, after: null, beforeIsWhole: true, afterIsWhole: true }
}

/** The check that *Run with proof* would use; null where the instruction has none. */
export function chosenCheck({ instruction, check }: AskState): Check | null {
    const checks = instruction?.checks ?? []
    return checks.find(({ id }) => id === check) ?? checks[0] ?? null
}

/** A check in words, with the values that the form holds. */
export function checkText({ question }: Check, { values }: AskState): string {
    return fillGaps(question, values)
}

export function expectationText({ expectation }: Check, { values }: AskState): string {
    return t('Fixed if {0}', fillGaps(expectation, values))
}

const ICONS: Readonly<Record<Verdict, { name: IconName; tone: Tone }>> = {
    fixed: { name: 'done', tone: 'good' },
    not_fixed: { name: 'refused', tone: 'bad' },
    changed: { name: 'attention', tone: 'wait' },
    cannot_tell: { name: 'question', tone: 'neutral' },
}

export function verdictIcon(verdict: Verdict): { name: IconName; tone: Tone } {
    return ICONS[verdict]
}

export function verdictText(verdict: Verdict): string {
    const words: Record<Verdict, string> = {
        fixed: t('Fixed'),
        not_fixed: t('Not fixed'),
        changed: t('Changed otherwise'),
        cannot_tell: t('Cannot tell'),
    }
    return words[verdict]
}

/** When the verdict was found, and after how many answers. */
export function verdictFacts({ verdict, decided, looks }: Proof, formats: Formats, nowMs: number): string {
    if (!decided) return ''
    const at = formats.time(decided, nowMs)
    if (verdict === 'fixed') return t('Proved {0}', at)
    if (looks === 0) return at
    return looks === 1 ? t('Checked once, {0}', at) : t('Checked {0} times, last {1}', looks, at)
}

const STEPS = { before: 1, action: 2, after: 3 }

/** Where a proof that goes on stands; null for one that is done. */
export function stepText({ proof }: ProofState): string | null {
    if (!proof || proof.state === 'done') return null
    return t('With proof, step {0} of 3', STEPS[proof.state])
}
