import { normalised } from '../records/values.ts'
import type { Column } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'

/** What was typed, as it is stored: no secret stays readable, and no domain is the global one. */
export function asStored(tx: Transaction, column: Column, typed: string): string | null {
    if (column.kind === 'domain_id' && typed === '') return 'global'
    if (typed !== '' && column.kind === 'password2') return tx.secrets.encrypt(typed)
    return normalised(column, typed)
}
