import type { Transaction } from '../transaction.ts'
import { conditionHolds } from './condition.ts'
import type { Values } from './values.ts'

/** A message that a script left for the person with `gs.addInfoMessage` or `gs.addErrorMessage`. */
export interface Message {
    kind: 'info' | 'error'
    text: string
}

export interface ActionResult {
    /** Where `action.setRedirectURL` leads; null leaves the person where they are. */
    redirect: string | null
    messages: Message[]
}

/** The record as the form has it: `values` with what was typed, `before` as it is stored. */
interface Subject {
    table: string
    values: Values
    before: Values
}

type UiAction = ReturnType<Transaction['metadata']['uiActions']>[number]

/** Whether roles and condition of the action let this person press it on this record (UI actions, documentation). */
export function isOffered(
    tx: Transaction,
    { row, roles, scope }: UiAction,
    { table, values, before }: Subject
): boolean {
    if (roles.length > 0 && !roles.some((role) => tx.hasRole(role))) return false
    return conditionHolds(tx, {
        scope,
        owner: `UI action '${row.name}'`,
        expression: (row.condition ?? '').trim(),
        input: { table, values, before, operation: 'update', exists: true },
    })
}

/** Actions for forms of existing records of this table, in order, as far as they are offered. */
export function offeredActions(tx: Transaction, table: string, values: Values): UiAction[] {
    const lineage = [...tx.catalog.lineage(table), 'global']
    return tx.metadata
        .uiActions()
        .filter(
            ({ row }) =>
                row.show_update === '1' &&
                (row.form_button === '1' || row.form_link === '1') &&
                lineage.includes(row.table ?? '')
        )
        .filter((action) => isOffered(tx, action, { table, values, before: values }))
}

/** Runs the script of an action on the record as the form has it; what it does not write is not written. */
export function runAction(tx: Transaction, { row: action, scope }: UiAction, subject: Subject): ActionResult {
    const { table, values, before } = subject
    const result = tx.run({
        scope,
        apart: false,
        kind: 'action',
        name: `UI action ${action.name}`,
        script: action.script ?? '',
        input: { table, values, before, operation: 'update', exists: true },
    })
    if (result.error) {
        tx.log('error', scope, `UI action '${action.name}' failed: ${result.error.message} (${result.error.position})`)
        return { redirect: null, messages: [{ kind: 'error', text: `${action.name} failed. The log says why.` }] }
    }
    // Both are written by guest/perform.ts.
    const messages = (result.messages ?? []) as Message[]
    return { redirect: typeof result.redirect === 'string' ? result.redirect : null, messages }
}
