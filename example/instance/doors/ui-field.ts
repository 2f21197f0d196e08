import type { UiField } from '../../ui-api.ts'
import { displayValue } from '../records/display.ts'
import type { Values } from '../records/values.ts'
import { allowed, hasFieldRules } from '../rights/acl.ts'
import type { Column } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { wireValue } from './table-values.ts'

/** One field as a form or a list shows it; a secret as dots. */
export function uiField(tx: Transaction, table: string, column: Column, row: Values, canWrite: boolean): UiField {
    const value = row[column.name] ?? null
    const isSecret = column.kind === 'password2' || column.kind === 'password'
    const choices =
        column.choice > 0 || column.kind === 'choice'
            ? tx.metadata.choices(table, column.name, tx.session.language)
            : []
    return {
        name: column.name,
        label: column.label,
        kind: choices.length > 0 ? 'choice' : column.kind,
        value: wireValue(column, value),
        display: isSecret ? (value ? '••••••••' : '') : displayValue(tx, table, column.name, value),
        reference: column.reference,
        mandatory: column.mandatory,
        writable:
            canWrite &&
            !column.readOnly &&
            !column.name.startsWith('sys_') &&
            mayWriteField(tx, table, column.name, row),
        choices: choices.length > 0 ? choices.map((one) => ({ value: one.value ?? '', label: one.label ?? '' })) : null,
    }
}

function mayWriteField(tx: Transaction, table: string, field: string, row: Values): boolean {
    return !hasFieldRules(tx, table, 'write') || allowed(tx, { table, operation: 'write', field, row })
}
