import { type Answered, type ComparisonRules, compareRows, positionOf } from '../contract/comparison.ts'
import type { ProofReason } from '../contract/proof.ts'
import type { Verdict } from '../contract/run.ts'
import { isSame, meantRows, textOf } from './found.ts'
import type { Terms } from './terms.ts'

/** What two answers tell. Nothing is guessed: where they do not tell it surely, the reason says why. */
export type Judged = { verdict: Exclude<Verdict, 'cannot_tell'> } | { reason: ProofReason }

/** Why an answer cannot be judged by these terms; null when it can. */
function objectionTo(terms: Terms, answer: Answered): ProofReason | null {
    for (const name of [terms.keyColumn, terms.column]) {
        if (name !== '' && positionOf(answer.columns, name) < 0) return 'columns_differ'
    }
    return null
}

/** The one number that is meant; null when there is none, or more than one row. */
function numberIn(terms: Terms, answer: Answered): number | null {
    const rows = meantRows(terms, answer)
    const only = rows[0]
    const text = only && rows.length === 1 ? textOf(only[positionOf(answer.columns, terms.column)]) : ''
    const number = text === '' ? NaN : Number(text)
    return Number.isFinite(number) ? number : null
}

function columnNames({ columns }: Answered): string {
    return columns
        .map(({ name }) => name.toLowerCase())
        .sort()
        .join('\n')
}

/** True when something is different in the rows that are meant; with a column, in it or in which rows there are. */
function differs(terms: Terms, before: Answered, after: Answered, rules: ComparisonRules, column: string): boolean {
    const part = (answer: Answered) => ({ columns: answer.columns, rows: meantRows(terms, answer) })
    const { columns, rows } = compareRows(part(before), part(after), rules)
    const own = terms.column.toLowerCase()
    const isOwn = (at: number) => columns[at] !== undefined && columns[at].name.toLowerCase() === own
    return rows.some((row) => {
        // A column that is named counts, also where its name looks as if it moved by itself.
        if (row.passing.some(isOwn)) return true
        if (row.kind === 'same') return false
        return row.kind !== 'changed' || column === '' || row.changed.some(isOwn)
    })
}

/** Whether the rows are as expected, for an expectation about one answer alone. */
function isAsExpected(terms: Terms, answer: Answered): boolean {
    const rows = meantRows(terms, answer)
    if (terms.expectation === 'gone') return rows.length === 0
    if (terms.expectation === 'there') return rows.length > 0
    const at = positionOf(answer.columns, terms.column)
    return rows.length > 0 && rows.every((row) => isSame(row[at], terms.value))
}

/** Why the answer before the action proves nothing whatever follows; null when it shows the symptom. */
export function objectionBefore(terms: Terms, before: Answered): ProofReason | null {
    const objection = objectionTo(terms, before)
    if (objection) return objection
    switch (terms.expectation) {
        case 'changes':
            return null
        case 'rises':
        case 'falls':
            return numberIn(terms, before) === null ? 'no_value' : null
        default:
            return isAsExpected(terms, before) ? 'no_symptom' : null
    }
}

function hasHelped(terms: Terms, before: Answered, after: Answered, rules: ComparisonRules): boolean | ProofReason {
    switch (terms.expectation) {
        case 'changes':
            if (columnNames(before) !== columnNames(after)) return 'columns_differ'
            return differs(terms, before, after, rules, terms.column)
        case 'rises':
        case 'falls': {
            const was = numberIn(terms, before)
            const is = numberIn(terms, after)
            if (was === null || is === null) return 'no_value'
            return terms.expectation === 'rises' ? is > was : is < was
        }
        default:
            return isAsExpected(terms, after)
    }
}

/** Judges a complete answer after the action against a complete one before it that shows the symptom. */
export function judge(terms: Terms, before: Answered, after: Answered, rules: ComparisonRules): Judged {
    const objection = objectionTo(terms, after)
    if (objection) return { reason: objection }
    const helped = hasHelped(terms, before, after, rules)
    if (typeof helped === 'string') return { reason: helped }
    if (helped) return { verdict: 'fixed' }
    return { verdict: differs(terms, before, after, rules, '') ? 'changed' : 'not_fixed' }
}
