import { insertRecord, updateRecord } from '../records/write.ts'
import type { Store } from '../store/store.ts'
import type { Transaction } from '../transaction.ts'

const BY_ITSELF = { scope: null, secure: false, workflow: false }

/** A preference of a user; undefined when there is none. */
export function preferenceOf(store: Store, user: string, name: string): { id: string; value: string } | undefined {
    const row = store.first('select sys_id, value from sys_user_preference where "user"=? and name=?', [user, name])
    return row && { id: String(row.sys_id), value: String(row.value ?? '') }
}

/** What counts for a user: their own preference, else that of the system ("User preferences"); empty without either. */
export function preferred(store: Store, user: string, name: string): string {
    const system = () => store.first('select value from sys_user_preference where system=1 and name=?', [name])
    return String((preferenceOf(store, user, name) ?? system())?.value ?? '')
}

/** Keeps a preference of the person whose transaction this is. */
export function keepPreference(tx: Transaction, name: string, value: string): void {
    const known = preferenceOf(tx.store, tx.session.userId, name)
    if (known) updateRecord(tx, 'sys_user_preference', known.id, { value }, BY_ITSELF)
    else insertRecord(tx, 'sys_user_preference', { user: tx.session.userId, name, value }, BY_ITSELF)
}
