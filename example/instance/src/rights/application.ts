import type { UiApplicationScope } from '../../../ui-api.ts'
import type { Transaction } from '../transaction.ts'
import { keepPreference, preferenceOf } from './preference.ts'

/** The preference in which the application picker keeps what was chosen. */
const PREFERENCE = 'apps.current_app'

/** Applications that a developer can work in, by name. */
export function applicationsOf(tx: Transaction): UiApplicationScope[] {
    if (!tx.session.isAdmin) return []
    return tx.metadata
        .rows('sys_scope')
        .map((row) => ({ id: row.sys_id ?? '', name: row.name ?? row.scope ?? '' }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function applicationName(tx: Transaction, id: string): string {
    return tx.metadata.rows('sys_scope').find((row) => row.sys_id === id)?.name ?? id
}

/** The application in whose scope this person works; Global until another one is chosen ("Application picker"). */
export function currentApplication(tx: Transaction): UiApplicationScope {
    const id = preferenceOf(tx.store, tx.session.userId, PREFERENCE)?.value || 'global'
    return { id, name: applicationName(tx, id) }
}

/** Chooses an application; false when there is none with this sys_id, or the person may not choose. */
export function chooseApplication(tx: Transaction, id: string): boolean {
    if (!applicationsOf(tx).some((one) => one.id === id)) return false
    keepPreference(tx, PREFERENCE, id)
    return true
}
