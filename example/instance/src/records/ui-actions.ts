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

export type UiAction = ReturnType<Transaction['metadata']['uiActions']>[number]

function hasRoles(tx: Transaction, { roles }: UiAction): boolean {
    return roles.length === 0 || roles.some((role) => tx.hasRole(role))
}

/** Whether the condition of the action holds for the record. */
export function conditionOf(tx: Transaction, { row, scope }: UiAction, { table, values, before }: Subject): boolean {
    return conditionHolds(tx, {
        scope,
        owner: `UI action '${row.name}'`,
        expression: (row.condition ?? '').trim(),
        input: { table, values, before, operation: 'update', exists: true },
    })
}

/** Whether roles and condition of the action let this person press it on this record (UI actions, documentation). */
export function isOffered(tx: Transaction, action: UiAction, subject: Subject): boolean {
    return hasRoles(tx, action) && conditionOf(tx, action, subject)
}

function actionsOf(tx: Transaction, table: string): UiAction[] {
    const lineage = [...tx.catalog.lineage(table), 'global']
    return tx.metadata.uiActions().filter(({ row }) => lineage.includes(row.table ?? ''))
}

function formActions(tx: Transaction, table: string): UiAction[] {
    return actionsOf(tx, table).filter(
        ({ row }) => row.show_update === '1' && (row.form_button === '1' || row.form_link === '1')
    )
}

/** Actions for forms of existing records of this table, in order, as far as they are offered. */
export function offeredActions(tx: Transaction, table: string, values: Values): UiAction[] {
    return formActions(tx, table).filter((action) => isOffered(tx, action, { table, values, before: values }))
}

/** An action of the table with the action name of the platform's own *Update* stands in for it ("UI actions"). */
export function replacesUpdate(action: Values): boolean {
    return action.action_name === 'sysverb_update'
}

/** The one that is offered in place of *Update* on this record, if any. */
export function updateAction(tx: Transaction, table: string, values: Values): UiAction | undefined {
    return formActions(tx, table).find(
        (action) => replacesUpdate(action.row) && isOffered(tx, action, { table, values, before: values })
    )
}

/** What a classic page runs for a client action: its script, then its *Onclick* ("Create a UI action"); '' for the server's. */
export function clientScriptOf({ row }: UiAction): string {
    return row.client === '1' ? `${row.script ?? ''}\n${row.onclick ?? ''}` : ''
}

const LIST_PLACES = {
    banner: 'list_banner_button',
    button: 'list_button',
    choice: 'list_choice',
    link: 'list_link',
} as const

export type ListPlace = keyof typeof LIST_PLACES

const LIST_PLACE_NAMES: readonly ListPlace[] = ['banner', 'button', 'choice', 'link']

/**
 * Actions of a list of this table with the places where they stand, in order. Bottom buttons and choices "show
 * regardless of condition"; in the banner "only the first row is considered" ("Create a UI action"), among links too.
 */
export function listActions(tx: Transaction, table: string, first: Values): { action: UiAction; place: ListPlace }[] {
    return actionsOf(tx, table).flatMap((action) => {
        const places = LIST_PLACE_NAMES.filter((place) => action.row[LIST_PLACES[place]] === '1')
        if (places.length === 0 || !hasRoles(tx, action)) return []
        const isAsked = places.some((place) => !needsRows(place))
        const holds = isAsked && conditionOf(tx, action, { table, values: first, before: first })
        return places.filter((place) => holds || needsRows(place)).map((place) => ({ action, place }))
    })
}

/** Whether an action in this place acts on chosen rows alone. */
export function needsRows(place: ListPlace): boolean {
    return place === 'button' || place === 'choice'
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
