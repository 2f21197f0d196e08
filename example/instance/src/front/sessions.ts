import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { isPassword } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import type { Caller } from '../work/messages.ts'

const COOKIE = 'dev_session'

interface StoredSession {
    id: string
    userId: string
    token: string
    clientData: Record<string, string>
}

/** The caller of a request. `refused` says why the given credentials are not accepted. */
export type Identity = { caller: Caller; refused: false } | { caller: null; refused: true }

/** Log-ins by password, sessions by cookie. Sessions lie in the database, so that they survive a restart. */
export class Sessions {
    /** Password checks that succeeded: scrypt is slow on purpose, and every Basic request brings its password. */
    private readonly proved = new Set<string>()

    constructor(private readonly store: Store) {}

    /** The caller of a request: Basic credentials, else the session's cookie, else nobody. */
    identify(headers: Record<string, string>, ip: string): Identity {
        const nobody: Caller = { userId: null, interactive: false, sessionId: '', token: '', ip, clientData: {} }
        const basic = /^Basic (.+)$/i.exec(headers.authorization ?? '')
        if (basic) {
            const [name = '', password = ''] = Buffer.from(basic[1] ?? '', 'base64')
                .toString('utf8')
                .split(/:(.*)/s)
            const userId = this.check(name, password)
            return userId
                ? { caller: { ...nobody, userId, sessionId: `basic-${userId}` }, refused: false }
                : { caller: null, refused: true }
        }
        const session = this.fromCookie(headers.cookie ?? '')
        if (!session) return { caller: nobody, refused: false }
        const { id, userId, token, clientData } = session
        return { caller: { userId, interactive: true, sessionId: id, token, ip, clientData }, refused: false }
    }

    /** A browser session proves each writing call by the token that its page got ("Who may call", 5). */
    mayWrite(caller: Caller, headers: Record<string, string>): boolean {
        if (!caller.interactive) return true
        const given = Buffer.from(headers['x-usertoken'] ?? '')
        const wanted = Buffer.from(caller.token)
        return given.length === wanted.length && timingSafeEqual(given, wanted)
    }

    /** Starts a session: the value of its Set-Cookie header and its token, or null when the password is wrong. */
    logIn(name: string, password: string): { cookie: string; token: string } | null {
        const userId = this.check(name, password)
        if (!userId) return null
        const secret = randomBytes(24).toString('base64url')
        const token = randomBytes(36).toString('hex')
        this.store.run('insert into "dev:session" values (?,?,?,?,?)', [
            digest(secret),
            userId,
            token,
            '{}',
            Date.now(),
        ])
        return { cookie: `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Lax`, token }
    }

    logOut(headers: Record<string, string>): string {
        const secret = cookieValue(headers.cookie ?? '')
        if (secret) this.store.run('delete from "dev:session" where id=?', [digest(secret)])
        return `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`
    }

    /** sys_id of the user whose password this is. */
    private check(name: string, password: string): string | null {
        const row = this.store.first(
            'select "sys_id" as id, user_password as hash, active, locked_out from sys_user where coalesce("user_name~",lower(user_name))=?',
            [name.toLowerCase()]
        )
        if (!row || Number(row.active) !== 1 || Number(row.locked_out) === 1) return null
        const key = createHash('sha256').update(`${row.id}\n${row.hash}\n${password}`).digest('hex')
        if (!this.proved.has(key)) {
            if (!isPassword(password, row.hash === null ? null : String(row.hash))) return null
            this.proved.add(key)
        }
        return String(row.id)
    }

    private fromCookie(header: string): StoredSession | null {
        const secret = cookieValue(header)
        if (!secret) return null
        const row = this.store.first('select id, user_id, token, data from "dev:session" where id=?', [digest(secret)])
        if (!row) return null
        return {
            id: String(row.id),
            userId: String(row.user_id),
            token: String(row.token),
            // Written by putClientData as an object of texts.
            clientData: JSON.parse(String(row.data ?? '{}')) as Record<string, string>,
        }
    }
}

/** The database holds no usable cookie, only its digest. */
function digest(secret: string): string {
    return createHash('sha256').update(secret).digest('hex')
}

function cookieValue(header: string): string | undefined {
    for (const part of header.split(';')) {
        const [name, value] = part.trim().split(/=(.*)/s)
        if (name === COOKIE && value) return value
    }
    return undefined
}
