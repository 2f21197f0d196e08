import type { Transaction } from '../transaction.ts'

interface Conditional {
    scope: string
    /** Whose condition it is, for the log: `Business rule 'x'`. */
    owner: string
    input: Record<string, unknown>
}

/** A condition that is one JavaScript expression, as business rules and UI actions have it. */
export interface Condition extends Conditional {
    expression: string
}

/** A condition that is a script, as notifications and script actions have it. */
export interface ConditionScript extends Conditional {
    script: string
}

/** Whether the expression is true; without one it is, and one that fails is logged and false. */
export function conditionHolds(tx: Transaction, { expression, ...rest }: Condition): boolean {
    const script = expression && `answer = (${expression.replace(/;\s*$/, '')});`
    return scriptHolds(tx, { ...rest, script })
}

/** The same of a script that sets `answer`, or is an expression. */
export function conditionScriptHolds(tx: Transaction, { script, ...rest }: ConditionScript): boolean {
    if (/\banswer\s*=[^=]/.test(script)) return scriptHolds(tx, { script, ...rest })
    return conditionHolds(tx, { expression: script.trim(), ...rest })
}

function scriptHolds(tx: Transaction, { scope, owner, script, input }: ConditionScript): boolean {
    if (script === '') return true
    const result = tx.run({ scope, apart: false, kind: 'condition', name: `condition of ${owner}`, script, input })
    if (result.error) tx.log('error', scope, `Condition of ${owner} failed: ${result.error.message}`)
    return !result.error && result.answer === true
}
