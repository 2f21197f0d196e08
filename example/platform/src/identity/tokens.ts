import { randomBytes } from 'node:crypto'

/** @default 3600 */
const LIFETIME_SECONDS = 3600

export type TokenForm = '1e' | 'jwt' | 'opaque'

const encode = (value: object) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url')
const unguessable = () => randomBytes(32).toString('base64url')

/** The forms of a platform token that callers have met: 1E's own, a JWT, or text without a meaning. */
function write(form: TokenForm, principal: string, expiresMs: number): string {
    switch (form) {
        case 'jwt':
            return [
                encode({ alg: 'RS256', typ: 'JWT' }),
                encode({ sub: principal, exp: Math.floor(expiresMs / 1000), jti: unguessable() }),
                unguessable(),
            ].join('.')
        case 'opaque':
            return randomBytes(48).toString('hex')
        default:
            return [
                encode({ Principal: principal, Expiration: new Date(expiresMs).toISOString() }),
                unguessable(),
            ].join('.')
    }
}

interface Token {
    principal: string
    /** Virtual milliseconds. */
    expiresMs: number
}

export type Found = { kind: 'valid'; principal: string } | { kind: 'expired' } | { kind: 'unknown' }

/** The tokens that a platform has issued since the last reset. */
export class Tokens {
    private readonly known = new Map<string, Token>()
    private count = 0

    /** A new token; `shiftMs` is by how much the stamp in it differs from the platform's time. */
    issue(
        principal: string,
        nowMs: number,
        how: { form?: TokenForm; lifetimeSeconds?: number; shiftMs?: number } = {}
    ): string {
        const expiresMs = nowMs + (how.lifetimeSeconds ?? LIFETIME_SECONDS) * 1000
        const text = write(how.form ?? '1e', principal, expiresMs + (how.shiftMs ?? 0))
        this.known.set(text, { principal, expiresMs })
        this.count += 1
        return text
    }

    find(text: string, nowMs: number): Found {
        const token = this.known.get(text)
        if (!token) return { kind: 'unknown' }
        return nowMs < token.expiresMs ? { kind: 'valid', principal: token.principal } : { kind: 'expired' }
    }

    /** Ends a token before its time. */
    expire(text: string): void {
        const token = this.known.get(text)
        if (token) token.expiresMs = Number.NEGATIVE_INFINITY
    }

    get issued(): number {
        return this.count
    }
}
