import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { applicationName, currentApplication } from './application.ts'

/**
 * Why an administrator may not change a record of an application while another one is selected; null when he may
 * ("This record is in the … application, but … is the current application"). Data belongs to no application.
 */
export function foreignReason(tx: Transaction, table: string, row: Values): string | null {
    const owner = tx.catalog.column(table, 'sys_scope') ? row.sys_scope : null
    if (!owner || !tx.session.isAdmin) return null
    const current = currentApplication(tx)
    if (owner === current.id) return null
    const name = applicationName(tx, owner)
    return `This record belongs to the application ${name}, but ${current.name} is selected. Select ${name} as the application scope above to change it.`
}
