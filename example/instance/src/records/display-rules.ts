import { matches } from '../query/match.ts'
import type { Transaction } from '../transaction.ts'
import { conditionHolds } from './condition.ts'
import { subjectOf } from './subject.ts'
import type { Message } from './ui-actions.ts'
import type { Values } from './values.ts'

/** The sys_id of a record that is not stored yet. */
const NEW = '-1'

/** What the display rules of a record have left for its form. */
export interface Displayed {
    messages: Message[]
    /** Fields that a rule has set, with their values: the form shows them and sends them back; nothing is stored by it. */
    set: Values
}

/**
 * Runs the display rules of a record that a form is about to show ("display: runs when data is sent to the form"). What they leave in
 * g_scratchpad is for client scripts.
 */
export function displayed(tx: Transaction, table: string, row: Values): Displayed {
    const left: Displayed = { messages: [], set: {} }
    for (const rule of tx.metadata.rules(table)) {
        if (rule.when !== 'before_display') continue
        const input = {
            table,
            values: { ...row, ...left.set },
            before: row,
            operation: 'query',
            exists: row.sys_id !== NEW,
        }
        if (!matches(rule.filter, subjectOf(tx, table, row), tx.queryContext())) continue
        if (rule.roles.length > 0 && !rule.roles.some((role) => tx.hasRole(role))) continue
        const { scope, condition: expression, name } = rule
        if (!conditionHolds(tx, { scope, owner: `business rule '${name}'`, expression, input })) continue
        const script = `var g_scratchpad = {}, previous = null;\n${rule.script}`
        const result = tx.run({ scope, apart: false, kind: 'action', name: `business rule ${name}`, script, input })
        if (result.error) tx.log('error', scope, `Business rule '${name}' failed: ${result.error.message}`)
        left.messages.push(...((result.messages ?? []) as Message[])) // written by guest/perform.ts
        const values = (result.values ?? {}) as Values // the same
        for (const [field, value] of Object.entries(values)) {
            if (value !== (row[field] ?? null)) left.set[field] = value
        }
    }
    return left
}
