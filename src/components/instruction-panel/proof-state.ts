import { commandText } from '../../contract/parameters.ts'
import type { Proof, ProofRequest } from '../../contract/proof.ts'
import { fillGaps } from '../../contract/proof.ts'
import type { Run, Verdict } from '../../contract/run.ts'
import type { Check } from '../../contract/wire.ts'
import { filledOf, firstValues, problemsOf, valuesOf } from '../instruction-picker/parameters.ts'
import type { IconName, Tone } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { RowSet } from '../shared/row-set.ts'
import type { AskState } from './ask-state.ts'
import { phaseIcon } from './run-words.ts'

/** The proof of the shown run, and the two answers that it compares. */
export interface ProofState {
    proof: Proof | null
    before: RowSet | null
    after: RowSet | null
    /** False where an answer has more rows than these. */
    beforeIsWhole: boolean
    afterIsWhole: boolean
    /** True while something is done to it. */
    busy: boolean
}

export function noProof(): ProofState {
    return { proof: null, before: null, after: null, beforeIsWhole: true, afterIsWhole: true, busy: false }
}

/** The check that *Run with proof* would use; null where the instruction has none. */
export function chosenCheck({ instruction, check }: AskState): Check | null {
    const checks = instruction?.checks ?? []
    return checks.find(({ id }) => id === check) ?? checks[0] ?? null
}

/** The fields of a check: they hold what it says with the values of the action, unless the agent changes them. */
export function checkForm(check: Check, { values, checkValues }: AskState) {
    const parameters = check.parameters.concat(check.expected ?? []).map((one) => ({
        ...one,
        defaultValue: one.defaultValue && fillGaps(one.defaultValue, values),
    }))
    const typed = firstValues({ kind: 'question', parameters }, checkValues)
    const filled = filledOf({ parameters }, typed)
    return { parameters, typed, problems: problemsOf(filled), sent: valuesOf(filled) }
}

/** What is confirmed of the check; null where the instruction has none, or a field of it holds what it may not. */
export function proofRequest(ask: AskState): ProofRequest | null {
    const check = chosenCheck(ask)
    if (!check) return null
    const { sent, problems } = checkForm(check, ask)
    if (Object.keys(problems).length > 0) return null
    const parameters = Object.fromEntries(check.parameters.map(({ name }) => [name, sent[name] ?? '']))
    const value = check.expected ? sent[check.expected.name] : undefined
    return { check: check.id, version: check.version, parameters, ...(value ? { value } : {}) }
}

/** The question of a check with the values of its fields. */
export function checkText(check: Check, ask: AskState): string {
    const { parameters, sent } = checkForm(check, ask)
    return commandText(check.text, parameters, sent)
}

export function expectationText({ expectation }: Check, { values }: AskState): string {
    return t('Fixed if {0}', fillGaps(expectation, values))
}

export const VERDICT_ICONS: Readonly<Record<Verdict, { name: IconName; tone: Tone }>> = {
    fixed: { name: 'done', tone: 'good' },
    not_fixed: { name: 'refused', tone: 'bad' },
    changed: { name: 'attention', tone: 'wait' },
    cannot_tell: { name: 'question', tone: 'neutral' },
}

/** The icon of a run: that of its verdict, once there is one. */
export function runIcon({ phase }: Run, verdict: Verdict | null | undefined): { name: IconName; tone: Tone } {
    return verdict ? VERDICT_ICONS[verdict] : { name: phaseIcon(phase), tone: phase.tone }
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

const STEPS = { before: 1, action: 2, after: 3 }

/** Where a proof that goes on stands; null for one that is done. */
export function stepText({ proof }: ProofState): string | null {
    if (!proof || proof.state === 'done') return null
    return t('With proof, step {0} of 3', STEPS[proof.state])
}
