import { matches } from '../query/match.ts'
import type { Transaction } from '../transaction.ts'
import { conditionHolds } from './condition.ts'
import { subjectOf } from './subject.ts'
import type { Message } from './ui-actions.ts'
import type { Values } from './values.ts'

/**
 * Runs the display rules of a record that a form is about to show and returns what they say ("display: runs when data is
 * sent to the form"). What they leave in g_scratchpad is for client scripts, which no page here runs.
 */
export function displayMessages(tx: Transaction, table: string, row: Values): Message[] {
    const input = { table, values: row, before: row, operation: 'query', exists: true }
    return tx.metadata
        .rules(table)
        .filter((rule) => rule.when === 'before_display')
        .flatMap((rule) => {
            if (!matches(rule.filter, subjectOf(tx, table, row), tx.queryContext())) return []
            if (rule.roles.length > 0 && !rule.roles.some((role) => tx.hasRole(role))) return []
            const { scope, condition: expression, name } = rule
            if (!conditionHolds(tx, { scope, owner: `business rule '${name}'`, expression, input })) return []
            const script = `var g_scratchpad = {}, previous = null;\n${rule.script}`
            const result = tx.run({ scope, apart: false, kind: 'action', name: `business rule ${name}`, script, input })
            if (result.error) tx.log('error', scope, `Business rule '${name}' failed: ${result.error.message}`)
            return (result.messages ?? []) as Message[] // written by guest/perform.ts
        })
}
