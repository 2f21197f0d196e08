import { gs } from '@servicenow/glide'
import { base64Decode } from '../base64.ts'
import type { Connection, OAuth } from '../configuration/connection.ts'
import { fieldTime } from '../configuration/findings.ts'
import { keepToken, keptToken } from '../configuration/secrets.ts'
import { fail } from '../failure.ts'
import { parseUtc } from './json.ts'
import { requestToken } from './modern-sign-in.ts'

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

function stored(connection: Connection, oauth: OAuth): string | null {
    if (connection.draft) return connection.draft.token || null
    const kept = keptToken(connection.id, fingerprint(connection, oauth))
    if (!kept) return null
    const least = Number(gs.getProperty('x_1e_connect.access_token_expiry', RENEW_BEFORE_S))
    const seconds = least >= 0 && least <= 3600 ? least : Number(RENEW_BEFORE_S)
    return kept.expiresAt > fieldTime(Date.now() + seconds * 1000) ? kept.token || null : null
}

/** The token of this connection: the stored one while it lives long enough, else a new one. */
export function tokenOf(connection: Connection, deadlineMs: number, renew?: boolean): string {
    const oauth = connection.oauth
    if (!oauth) throw fail('core_refused', ['The configuration has no OAuth settings.'])
    const kept = renew ? null : stored(connection, oauth)
    if (kept) return kept
    const token = requestToken(connection, oauth, deadlineMs)
    if (connection.draft) {
        connection.draft.token = token
        return token
    }
    const expiresAt = fieldTime(endOf(token, Date.now()))
    keepToken(connection.id, fingerprint(connection, oauth), { token: token, expiresAt: expiresAt })
    return token
}
