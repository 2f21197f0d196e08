import type { Run, Verdict } from './run.ts'

/** Why nothing can be told. */
export type ProofReason =
    | 'action_not_done'
    | 'check_failed'
    | 'no_answer'
    | 'incomplete'
    | 'no_symptom'
    | 'columns_differ'
    | 'no_value'
    | 'record_closed'
    | 'stopped'

/** What is expected of the rows that a check is about. */
export type Expectation = 'gone' | 'there' | 'becomes' | 'rises' | 'falls' | 'changes'

/** The check as it was confirmed: POST /runs. */
export interface ProofRequest {
    /** sys_id of the check. */
    check: string
    /** `version` of the check that was shown; when it differs by now: 409 `check_missing`. */
    version: string
    /** Values of the question as they were typed. A parameter that is left out gets that of the check. */
    parameters?: { [name: string]: string }
    /** What the column of the check is to become. */
    value?: string
}

/** A verdict before the question was asked once more. */
export interface EarlierVerdict {
    verdict: Verdict
    /** Why, in the language of the session. */
    sentence: string
    /** ISO 8601 UTC. */
    decided: string
}

/** A part of a proof, in the language of the session; '' for what is not known yet. */
export interface ProofStep {
    name: string
    /** What is asked or done. */
    about: string
    /** What it has told. */
    text: string
    /** Number of its run, when it ended, how long it took. */
    meta: string
    state: 'done' | 'now' | 'later'
}

/** An action between two answers to the same question: GET /proofs/{id}. */
export interface Proof {
    id: string
    /** What is under way. */
    state: 'before' | 'action' | 'after' | 'done'
    /** null until it is known, and while the question is asked once more. */
    verdict: Verdict | null
    /** Why, in the language of the session; '' until the verdict is known. */
    sentence: string
    /** The sentence of the question. */
    question: string
    /** The question before the action; null until it is asked, and once it was purged. */
    before: Run | null
    action: Run
    /** The question after it, asked last. */
    after: Run | null
    /** What the answers say of what is meant; '' until they are there. */
    foundBefore: string
    foundAfter: string
    /** How often the question was answered after the action. */
    looks: number
    /** When the verdict was found, ISO 8601 UTC. */
    decided: string | null
    /** The same and after how many answers, in words; '' until then. */
    facts: string
    /** Check, action and the same check. */
    steps: ProofStep[]
    /** What was told before the question was asked once more, oldest first. */
    earlier: EarlierVerdict[]
    /** True while the caller may end the wait for the check after the action. */
    canStop: boolean
    /** True when asking once more can tell something. */
    canCheckAgain: boolean
    /** Columns by which the two answers are compared, and those that are no change alone; null to guess them. */
    keys: string[] | null
    passing: string[] | null
    /** Milliseconds until another look is worthwhile; null when nothing more will come. */
    pollAfterMs: number | null
}

/** Characters of the value that a column is to become. */
export const MOST_VALUE = 255

const GAP = /\{([A-Za-z0-9_.-]{1,80})\}/g

/** Names of the gaps in a text. */
export function gapsIn(text: string): string[] {
    return (text.match(GAP) || []).map((gap) => gap.slice(1, -1))
}

/** Puts values into the gaps of a text; a gap without a value stays. */
export function fillGaps(text: string, values: { [name: string]: string }): string {
    return text.replace(GAP, (gap: string, name: string) => {
        const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined
        return value === undefined || value === '' ? gap : value
    })
}
