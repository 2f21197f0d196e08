import type { UiActionResult } from '../../../ui-api.ts'
import { readById, secured } from '../records/read.ts'
import { offeredActions, runAction } from '../records/ui-actions.ts'
import { allowed } from '../rights/acl.ts'
import type { Transaction } from '../transaction.ts'
import { HttpError } from './http-error.ts'
import { asStored } from './typed-value.ts'
import { uiField } from './ui-field.ts'

function textOf(body: Record<string, unknown>, name: string): string {
    return typeof body[name] === 'string' ? body[name] : ''
}

/** Presses a UI action: offered to this person on this record, with what they may write of the form. */
export function pressAction(tx: Transaction, id: string, body: Record<string, unknown>): UiActionResult {
    const table = textOf(body, 'table')
    const before = tx.catalog.find(table) ? readById(tx, table, textOf(body, 'id')) : null
    const seen = before && secured(tx, table, before)
    const action = seen && offeredActions(tx, table, seen.row).find((one) => one.row.sys_id === id)
    if (!before || !seen || !action) throw new HttpError(403, 'Forbidden', 'This action is not offered here')
    const canWrite = allowed(tx, { table, operation: 'write', row: before })
    const values = { ...before }
    for (const [name, value] of Object.entries(Object(body.changes))) {
        const column = tx.catalog.column(table, name)
        if (column && uiField(tx, table, column, before, canWrite).writable)
            values[name] = asStored(tx, column, String(value))
    }
    return runAction(tx, action, { table, values, before })
}
