import type { UiListAction, UiListActionResult } from '../../../ui-api.ts'
import { wordsOf } from '../records/names.ts'
import { readById, secured } from '../records/read.ts'
import {
    type ActionResult,
    clientScriptOf,
    conditionOf,
    listActions,
    needsRows,
    runAction,
} from '../records/ui-actions.ts'
import type { Values } from '../records/values.ts'
import { allowed } from '../rights/acl.ts'
import type { Transaction } from '../transaction.ts'
import { HttpError } from './http-error.ts'

/** As many rows as a page of a list can have. */
const MOST_ROWS = 1000

/** Buttons, choices and links of a list as the page shows them; `first` is its first row. */
export function uiListActions(tx: Transaction, table: string, first: Values): UiListAction[] {
    return listActions(tx, table, first).map(({ action, place }) => ({
        id: action.row.sys_id ?? '',
        name: wordsOf(tx, 'sys_ui_action', action.row, 'name'),
        hint: action.row.hint ?? '',
        place,
        style: action.row.list_style ?? '',
        clientScript: clientScriptOf(action),
    }))
}

/**
 * Presses an action of a list: once for each chosen row for which its condition holds at that moment ("evaluated per
 * record on execution"). One in the banner or among the links acts once, on no record, while no row is chosen.
 */
export function pressListAction(tx: Transaction, id: string, body: Record<string, unknown>): UiListActionResult {
    const table = typeof body.table === 'string' ? body.table : ''
    if (!tx.catalog.find(table) || !allowed(tx, { table, operation: 'read' })) throw notOffered()
    const first = readable(tx, table, body.first)
    const offered = listActions(tx, table, first ?? {}).filter(({ action }) => action.row.sys_id === id)
    const [found] = offered
    if (!found || clientScriptOf(found.action)) throw notOffered()
    const rows = Array.isArray(body.rows) ? body.rows.slice(0, MOST_ROWS) : []
    if (rows.length === 0 && offered.every(({ place }) => needsRows(place)))
        throw new HttpError(400, 'No records selected')
    const results: ActionResult[] = []
    for (const row of rows) {
        const values = readable(tx, table, row)
        const subject = values && { table, values, before: values }
        if (subject && conditionOf(tx, found.action, subject)) results.push(runAction(tx, found.action, subject))
    }
    const done = results.length
    if (rows.length === 0) results.push(runAction(tx, found.action, { table, values: {}, before: {} }))
    return {
        redirect: results.findLast(({ redirect }) => redirect !== null)?.redirect ?? null,
        messages: said(results),
        done,
        skipped: rows.length - done,
    }
}

function notOffered(): HttpError {
    return new HttpError(403, 'Forbidden', 'This action is not offered here')
}

function readable(tx: Transaction, table: string, id: unknown): Values | null {
    const row = typeof id === 'string' && id ? readById(tx, table, id) : null
    return row && secured(tx, table, row) ? row : null
}

/** What the runs of one press said; the same words once, as a person reads them together. */
function said(results: readonly ActionResult[]): ActionResult['messages'] {
    const all = results.flatMap(({ messages }) => messages)
    return all.filter((one, at) => all.findIndex(({ kind, text }) => kind === one.kind && text === one.text) === at)
}
