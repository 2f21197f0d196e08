import type { UiApplicationScope } from '../../ui-api.ts'
import { insertRecord, updateRecord } from '../records/write.ts'
import type { Transaction } from '../transaction.ts'

/** The preference in which the application picker keeps what was chosen. */
const PREFERENCE = 'apps.current_app'

const BY_ITSELF = { scope: null, secure: false, workflow: false }

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

function preference(tx: Transaction): { sys_id: string; value: string } | undefined {
    const row = tx.store.first('select sys_id, value from sys_user_preference where "user"=? and name=?', [
        tx.session.userId,
        PREFERENCE,
    ])
    return row && { sys_id: String(row.sys_id), value: String(row.value) }
}

/** The application in whose scope this person works; Global until another one is chosen ("Application picker"). */
export function currentApplication(tx: Transaction): UiApplicationScope {
    const id = preference(tx)?.value || 'global'
    return { id, name: applicationName(tx, id) }
}

/** Chooses an application; false when there is none with this sys_id, or the person may not choose. */
export function chooseApplication(tx: Transaction, id: string): boolean {
    if (!applicationsOf(tx).some((one) => one.id === id)) return false
    const known = preference(tx)
    if (known) updateRecord(tx, 'sys_user_preference', known.sys_id, { value: id }, BY_ITSELF)
    else insertRecord(tx, 'sys_user_preference', { user: tx.session.userId, name: PREFERENCE, value: id }, BY_ITSELF)
    return true
}
