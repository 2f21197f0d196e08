import { GlideDigest, GlideRecord } from '@servicenow/glide'

/** Passwords and tokens, each in a row of a table that only 1E Core has: what is encrypted is decrypted nowhere else. */

const TABLE = 'x_1e_core_connect_secret'

export interface Token {
    token: string
    /** A date-time as its field holds it. */
    expiresAt: string
}

/** Two transactions that sign in at once may each leave a row: the older one counts, and the other is never used. */
function rowOf(configuration: string, kind: 'password' | 'token'): GlideRecord<typeof TABLE> | null {
    const row = new GlideRecord(TABLE)
    row.addQuery('configuration', configuration)
    row.addQuery('kind', kind)
    row.orderBy('sys_created_on')
    row.orderBy('sys_id')
    row.setLimit(1)
    row.query()
    return row.next() ? row : null
}

function newRow(configuration: string, kind: 'password' | 'token'): GlideRecord<typeof TABLE> {
    const row = new GlideRecord(TABLE)
    row.initialize()
    row.setValue('configuration', configuration)
    row.setValue('kind', kind)
    return row
}

function decrypted(row: GlideRecord<typeof TABLE>): string {
    return row.getElement('secret').getDecryptedValue() || ''
}

/** The token that was kept for these settings; null when there is none. */
export function keptToken(configuration: string, fingerprint: string): Token | null {
    const row = rowOf(configuration, 'token')
    if (!row || row.getValue('fingerprint') !== fingerprint) return null
    return { token: decrypted(row), expiresAt: row.getValue('expires_at') || '' }
}

/** When the kept token ends, as a date-time field holds it; '' when there is none. */
export function tokenEnd(configuration: string): string {
    const row = rowOf(configuration, 'token')
    return (row && row.getValue('expires_at')) || ''
}

export function keepToken(configuration: string, fingerprint: string, kept: Token): void {
    const known = rowOf(configuration, 'token')
    const row = known || newRow(configuration, 'token')
    row.getElement('secret').setDisplayValue(kept.token)
    row.setValue('fingerprint', fingerprint)
    row.setValue('expires_at', kept.expiresAt)
    if (known) row.update()
    else row.insert()
}

/** A password that was changed or deleted is forgotten here too; the next use takes the new one over. */
export function onConfigurationChanged(current: GlideRecord): void {
    if (!current.getElement('user_password').changes()) return
    const row = rowOf(current.getUniqueValue(), 'password')
    if (row) row.deleteRecord()
}

/** A row that is written, read again and deleted: what it holds, encrypted and decrypted. */
function tried(configuration: string, write: (row: GlideRecord<typeof TABLE>) => void): { kept: string; read: string } {
    const row = new GlideRecord(TABLE)
    row.initialize()
    row.setValue('configuration', configuration)
    write(row)
    const id = row.insert()
    const stored = new GlideRecord(TABLE)
    if (!id || !stored.get(id)) return { kept: '', read: '' }
    const found = { kept: stored.getValue('secret') || '', read: decrypted(stored) }
    stored.deleteRecord()
    return found
}

/** Whether what is encrypted here comes back, and so does what another row has encrypted. Leaves nothing behind. */
export function readsSecrets(configuration: string): boolean {
    const text = 'installation check'
    const typed = tried(configuration, (row) => row.getElement('secret').setDisplayValue(text))
    const taken = tried(configuration, (row) => row.setValue('secret', typed.kept))
    return typed.read === text && taken.read === text
}

/** True when what was encrypted is empty or nothing but blanks. Nothing is stored. */
export function isBlankSecret(encrypted: string): boolean {
    if (encrypted === '') return true
    const row = new GlideRecord(TABLE)
    row.initialize()
    row.setValue('secret', encrypted)
    return /^\s*$/.test(decrypted(row))
}

/**
 * The password of a configuration; '' when it has none. Its field takes what an administrator types, on a table that apps extend; the
 * encrypted text is taken over into a row of 1E Core the first time that it is used, and decrypted there.
 */
export function passwordOf(configuration: GlideRecord): string {
    const typed = configuration.getValue('user_password')
    if (!typed) return ''
    const id = configuration.getUniqueValue()
    const fingerprint = new GlideDigest().getSHA256Hex(typed)
    const known = rowOf(id, 'password')
    if (known && known.getValue('fingerprint') === fingerprint) return decrypted(known)
    const row = known || newRow(id, 'password')
    row.setValue('secret', typed)
    row.setValue('fingerprint', fingerprint)
    if (known) row.update()
    else row.insert()
    return decrypted(row)
}
