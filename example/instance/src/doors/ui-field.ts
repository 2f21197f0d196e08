import type { UiColumn, UiField } from '../../../ui-api.ts'
import { displayValue, referenceDisplay } from '../records/display.ts'
import { columnLabel, tableLabel } from '../records/names.ts'
import type { Values } from '../records/values.ts'
import { allowed, hasFieldRules } from '../rights/acl.ts'
import { type Column, isJournal } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { documentTable, fieldNames } from './field-names.ts'
import { wireValue } from './table-values.ts'

const SECRET = ['password', 'password2']

/** One field as a form or a list shows it; a secret as dots. */
export function uiField(tx: Transaction, table: string, column: Column, row: Values, canWrite: boolean): UiField {
    const value = row[column.name] ?? null
    const isSecret = SECRET.includes(column.kind)
    return {
        ...uiColumn(tx, table, column),
        ...(column.kind === 'field_name' ? fieldNameChoices(tx, table, column, row) : {}),
        ...uiValue(tx, table, column, row),
        ...(isSecret ? { display: value ? '••••••••' : '' } : {}),
        mandatory: column.mandatory,
        writable:
            canWrite &&
            !column.readOnly &&
            column.kind !== 'document_id' &&
            (!column.name.startsWith('sys_') || column.kind === 'domain_id') &&
            mayWriteField(tx, table, column.name, row),
    }
}

function fieldNameChoices(tx: Transaction, table: string, column: Column, row: Values): Partial<UiField> {
    const choices = fieldNames(tx, table, column, row)
    return choices.length > 0 ? { kind: 'choice', choices } : {}
}

/** A value as a list or a form shows it. */
export function uiValue(
    tx: Transaction,
    table: string,
    column: Column,
    row: Values
): Pick<UiField, 'value' | 'display' | 'target'> {
    const value = row[column.name] ?? null
    const named = column.kind === 'document_id' ? documentTable(tx, table, column, row) : column.reference
    const target = value && named && tx.catalog.find(named) ? named : null
    const isDocument = column.kind === 'document_id' && target
    return {
        value: wireValue(column, value),
        display: isDocument
            ? `${tableLabel(tx, target)}: ${referenceDisplay(tx, target, value ?? '')}`
            : displayValue(tx, table, column.name, value),
        target,
    }
}

function uiColumn(tx: Transaction, table: string, column: Column): UiColumn {
    const choices =
        column.choice > 0 || column.kind === 'choice'
            ? tx.metadata.choices(table, column.name, tx.session.language)
            : []
    return {
        name: column.name,
        label: columnLabel(tx, table, column),
        kind: choices.length > 0 ? 'choice' : column.kind,
        reference: column.kind === 'domain_id' ? 'domain' : column.reference,
        choices: choices.length > 0 ? choices.map((one) => ({ value: one.value ?? '', label: one.label ?? '' })) : null,
    }
}

/** Columns that a condition can name, by label. */
export function uiColumns(tx: Transaction, table: string): UiColumn[] {
    return [...tx.catalog.columns(table).values()]
        .filter((column) => !SECRET.includes(column.kind) && !isJournal(column))
        .map((column) => uiColumn(tx, table, column))
        .sort((a, b) => (a.label < b.label ? -1 : 1))
}

function mayWriteField(tx: Transaction, table: string, field: string, row: Values): boolean {
    return !hasFieldRules(tx, table, 'write') || allowed(tx, { table, operation: 'write', field, row })
}
