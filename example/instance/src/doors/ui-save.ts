import type { UiSaved } from '../../../ui-api.ts'
import { defaultsOf } from '../records/defaults.ts'
import { readById, secured } from '../records/read.ts'
import { type Message, runAction, updateAction } from '../records/ui-actions.ts'
import type { Values } from '../records/values.ts'
import { allowed } from '../rights/acl.ts'
import { foreignReason } from '../rights/foreign.ts'
import type { Transaction } from '../transaction.ts'
import { HttpError } from './http-error.ts'
import { asStored } from './typed-value.ts'
import { uiField } from './ui-field.ts'
import { NEW } from './ui-layout.ts'

/** The values of a form that the person may write. */
function writable(tx: Transaction, table: string, row: Values, changes: unknown): Values {
    const kept: Values = {}
    for (const [name, value] of Object.entries(Object(changes))) {
        const column = tx.catalog.column(table, name)
        if (column && uiField(tx, table, column, row, true).writable) kept[name] = asStored(tx, column, String(value))
    }
    return kept
}

/** Deletes the record of a form as the platform's own *Delete* does; `id` is null when a rule stopped it. */
export function deleteForm(tx: Transaction, table: string, body: Record<string, unknown>): UiSaved {
    const id = String(body.id ?? '')
    const stored = readById(tx, table, id)
    if (!stored || !secured(tx, table, stored) || !allowed(tx, { table, operation: 'delete', row: stored }))
        throw new HttpError(403, 'You may not delete this record.')
    const foreign = foreignReason(tx, table, stored)
    if (foreign) throw new HttpError(403, foreign)
    const result = tx.run({
        scope: tx.catalog.table(table).scope,
        apart: false,
        kind: 'action',
        name: 'Delete',
        script: 'answer = current.deleteRecord();',
        input: { table, values: stored, before: stored, operation: 'delete', exists: true },
    })
    if (result.error) throw new HttpError(500, result.error.message)
    const messages = (result.messages ?? []) as Message[] // written by guest/perform.ts
    return { id: String(result.answer) === 'true' ? id : null, messages }
}

/**
 * Saves a classic form as its buttons Submit and Update do: with the rules of the table, whose messages the person reads.
 * An action of the table that stands in for Update is run instead; where it leads is not followed, the form stays.
 * `id` is null when a rule stopped it.
 */
export function saveForm(tx: Transaction, table: string, body: Record<string, unknown>): UiSaved {
    const id = String(body.id ?? '')
    const isNew = id === NEW
    const stored = isNew ? defaultsOf(tx, table, {}) : readById(tx, table, id)
    const seen = isNew || (stored && secured(tx, table, stored))
    const operation = isNew ? 'create' : 'write'
    if (!stored || !seen || !allowed(tx, { table, operation, row: stored }))
        throw new HttpError(403, 'You may not save this record.')
    const foreign = isNew ? null : foreignReason(tx, table, stored)
    if (foreign) throw new HttpError(403, foreign)
    const changes = writable(tx, table, stored, body.changes)
    const values = { ...stored, ...changes }
    const own = isNew ? undefined : updateAction(tx, table, stored)
    if (own) {
        const { messages } = runAction(tx, own, { table, values, before: stored })
        return { id: messages.some(({ kind }) => kind === 'error') ? null : id, messages }
    }
    const result = tx.run({
        scope: tx.catalog.table(table).scope,
        apart: false,
        kind: 'action',
        name: isNew ? 'Submit' : 'Update',
        script: `answer = current.${isNew ? 'insert' : 'update'}() || '!' + current.getLastErrorMessage();`,
        input: isNew
            ? { table, values, operation: 'insert' }
            : { table, values, before: stored, operation: 'update', exists: true },
    })
    if (result.error) throw new HttpError(500, result.error.message)
    const messages = (result.messages ?? []) as Message[] // written by guest/perform.ts
    const answer = String(result.answer)
    if (!answer.startsWith('!')) return { id: answer, messages }
    // What a rule said is meant for the person; without it the reason of the database or the rule's name is all there is.
    return { id: null, messages: messages.length > 0 ? messages : [{ kind: 'error', text: answer.slice(1) }] }
}
