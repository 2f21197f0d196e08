import type { Transaction } from '../transaction.ts'

/** A condition that is one JavaScript expression, as business rules and UI actions have it. */
export interface Condition {
    scope: string
    /** Whose condition it is, for the log: `Business rule 'x'`. */
    owner: string
    expression: string
    input: Record<string, unknown>
}

/** Whether the expression is true; without one it is, and one that fails is logged and false. */
export function conditionHolds(tx: Transaction, { scope, owner, expression, input }: Condition): boolean {
    if (expression === '') return true
    const result = tx.run({
        scope,
        apart: false,
        kind: 'condition',
        name: `condition of ${owner}`,
        script: `answer = (${expression.replace(/;\s*$/, '')});`,
        input,
    })
    if (result.error) tx.log('error', scope, `Condition of ${owner} failed: ${result.error.message}`)
    return !result.error && result.answer === true
}
