import { GlideRecord, gs } from '@servicenow/glide'
import { base64Decode } from '../base64.ts'
import type { Connection, OAuth } from '../configuration/connection.ts'
import { fieldTime } from '../configuration/findings.ts'
import { fail } from '../failure.ts'
import { parseUtc } from './json.ts'
import { requestToken } from './modern-sign-in.ts'

const TABLE = 'x_1e_core_connect_token'
/** A token that does not say when it ends lives so long (1E Consumer API, §2.2). */
const LIFETIME_MS = 3600000
/** @default seconds that a stored token must still live to be used */
const RENEW_BEFORE_S = '100'

/** A token belongs to these settings: with any other it is not used. */
function fingerprint(connection: Connection, oauth: OAuth): string {
    return [connection.root, oauth.appId, oauth.certificate, oauth.provider, oauth.kidMode, oauth.upn]
        .join(' ')
        .replace(/ $/, '')
}

function parsed(segment: string): { [member: string]: unknown } {
    try {
        const value = JSON.parse(base64Decode(segment.replace(/-/g, '+').replace(/_/g, '/'))) as unknown // checked next
        return typeof value === 'object' && value !== null ? (value as { [member: string]: unknown }) : {} // an object
    } catch (opaque) {
        return {}
    }
}

/** When a token ends, milliseconds: what 1E's own form says, then a JWT's; else an hour from now. */
export function endOf(token: string, nowMs: number): number {
    const segments = token.split('.')
    const stamp = parseUtc(String(parsed(segments[0] || '')['Expiration'] || ''))
    if (stamp > 0) return stamp
    const seconds = Number(parsed(segments[1] || '')['exp'])
    return seconds > 0 ? seconds * 1000 : nowMs + LIFETIME_MS
}

/** Two transactions that sign in at once may each leave a row: the older one counts, and the other is never used. */
function rowOf(connection: Connection): GlideRecord<typeof TABLE> | null {
    const row = new GlideRecord(TABLE)
    row.addQuery('configuration', connection.id)
    row.orderBy('sys_created_on')
    row.orderBy('sys_id')
    row.setLimit(1)
    row.query()
    return row.next() ? row : null
}

function stored(connection: Connection, oauth: OAuth): string | null {
    const row = rowOf(connection)
    if (!row) return null
    if (row.getValue('fingerprint') !== fingerprint(connection, oauth)) return null
    const least = Number(gs.getProperty('x_1e_connect.access_token_expiry', RENEW_BEFORE_S))
    const seconds = least >= 0 && least <= 3600 ? least : Number(RENEW_BEFORE_S)
    const needed = fieldTime(Date.now() + seconds * 1000)
    if ((row.getValue('expires_at') || '') <= needed) return null
    return row.getElement('token').getDecryptedValue() || null
}

function keep(connection: Connection, oauth: OAuth, token: string): void {
    const known = rowOf(connection)
    const row = known || new GlideRecord(TABLE)
    if (!known) {
        row.initialize()
        row.setValue('configuration', connection.id)
    }
    row.getElement('token').setDisplayValue(token)
    row.setValue('fingerprint', fingerprint(connection, oauth))
    row.setValue('expires_at', fieldTime(endOf(token, Date.now())))
    if (known) row.update()
    else row.insert()
}

/** The token of this connection: the stored one while it lives long enough, else a new one. */
export function tokenOf(connection: Connection, deadlineMs: number, renew?: boolean): string {
    const oauth = connection.oauth
    if (!oauth) throw fail('core_refused', ['The configuration has no OAuth settings.'])
    const kept = renew ? null : stored(connection, oauth)
    if (kept) return kept
    const token = requestToken(connection, oauth, deadlineMs)
    keep(connection, oauth, token)
    return token
}
