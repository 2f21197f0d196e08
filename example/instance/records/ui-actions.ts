import type { Transaction } from '../transaction.ts'
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

function rolesOf(tx: Transaction, action: Values): string[] {
    const names = tx.metadata.roleNames()
    const listed = tx.metadata
        .rows('sys_ui_action_role')
        .filter((row) => row.sys_ui_action === action.sys_id)
        .map((row) => names.get(row.sys_user_role ?? '') ?? '')
    return [...(action.roles ?? '').split(',').filter(Boolean), ...listed]
}

function scopeOf(tx: Transaction, action: Values): string {
    return tx.metadata.scopeName(action.sys_scope ?? null)
}

/** Whether roles and condition of the action let this person press it on this record (UI actions, documentation). */
function isOffered(tx: Transaction, action: Values, { table, values }: Subject): boolean {
    const roles = rolesOf(tx, action)
    if (roles.length > 0 && !roles.some((role) => tx.hasRole(role))) return false
    const condition = (action.condition ?? '').trim()
    if (condition === '') return true
    const scope = scopeOf(tx, action)
    const result = tx.run({
        scope,
        apart: false,
        kind: 'condition',
        name: `condition of UI action ${action.name}`,
        script: `answer = (${condition.replace(/;\s*$/, '')});`,
        input: { table, values, before: values, operation: 'update', exists: true },
    })
    if (result.error) tx.log('error', scope, `Condition of UI action '${action.name}' failed: ${result.error.message}`)
    return !result.error && result.answer === true
}

/** Active server-side actions for forms of existing records of this table, in order, as far as they are offered. */
export function offeredActions(tx: Transaction, table: string, row: Values): Values[] {
    const lineage = [...tx.catalog.lineage(table), 'global']
    return tx.metadata
        .rows('sys_ui_action')
        .filter(
            (action) =>
                action.active === '1' &&
                action.client !== '1' &&
                action.show_update === '1' &&
                (action.form_button === '1' || action.form_link === '1') &&
                lineage.includes(action.table ?? '')
        )
        .sort((a, b) => Number(a.order) - Number(b.order) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
        .filter((action) => isOffered(tx, action, { table, values: row, before: row }))
}

/** Runs the script of an action on the record as the form has it; what it does not write is not written. */
export function runAction(tx: Transaction, action: Values, subject: Subject): ActionResult {
    const scope = scopeOf(tx, action)
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
