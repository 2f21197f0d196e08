import { verify } from 'node:crypto'
import type { Application, Applications } from './applications.ts'

/** Clocks of the two sides may differ by so much. */
const SKEW_MS = 300_000

/** Why an assertion is not believed. */
export class AssertionRefused extends Error {
    constructor(
        readonly reason: 'malformed' | 'algorithm' | 'key' | 'signature' | 'claims' | 'time' | 'replayed',
        message: string
    ) {
        super(message)
    }
}

type Part = { [member: string]: unknown }

function readPart(text: string, what: string): Part {
    try {
        const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
        // Checked in this line.
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Part
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
    }
    throw new AssertionRefused('malformed', `The ${what} of the assertion is no JSON object.`)
}

function applicationOf(header: Part, applications: Applications): Application {
    const { alg, typ, x5t, kid } = header
    if (alg !== 'RS256') throw new AssertionRefused('algorithm', `alg must be RS256, not ${String(alg)}.`)
    if (typ !== undefined && typ !== 'JWT') throw new AssertionRefused('algorithm', `typ must be JWT, not ${typ}.`)
    const application = typeof x5t === 'string' ? applications.find(x5t) : undefined
    if (!application) {
        throw new AssertionRefused('key', `No certificate with the thumbprint (x5t) ${String(x5t)} is registered.`)
    }
    const allowed = application.kid === null ? [application.thumbprint, application.appId] : [application.kid]
    const given = kid ?? (application.kid === null ? application.thumbprint : undefined)
    if (!allowed.some((one) => one === given)) {
        throw new AssertionRefused('key', `kid ${String(kid)} is not the one of the registered key.`)
    }
    return application
}

function seconds(claims: Part, name: string): number {
    const value = claims[name]
    if (typeof value !== 'number') throw new AssertionRefused('claims', `${name} must be a number of seconds.`)
    return value * 1000
}

function checkClaims(claims: Part, application: Application, audience: string): void {
    const audiences = Array.isArray(claims.aud) ? claims.aud : [claims.aud]
    if (!audiences.includes(audience)) {
        throw new AssertionRefused('claims', `aud must be ${audience}, not ${String(claims.aud)}.`)
    }
    for (const name of ['iss', 'sub']) {
        if (claims[name] !== application.appId) {
            throw new AssertionRefused('claims', `${name} must be the App ID of the key, not ${String(claims[name])}.`)
        }
    }
}

function checkTimes(claims: Part, nowMs: number): void {
    if (seconds(claims, 'exp') <= nowMs - SKEW_MS) throw new AssertionRefused('time', 'The assertion has expired.')
    for (const name of ['iat', 'nbf']) {
        if (name === 'nbf' && claims.nbf === undefined) continue
        if (seconds(claims, name) > nowMs + SKEW_MS) {
            throw new AssertionRefused('time', `The assertion is not valid yet: ${name} lies in the future.`)
        }
    }
}

/**
 * The application that made a client assertion (RFC 7523; Microsoft identity platform, Certificate credentials).
 * An assertion is believed once. `nowMs` is real time: an identity provider does not keep the platform's clock.
 */
export function checkAssertion(
    jwt: string,
    at: { applications: Applications; audience: string; nowMs: number }
): Application {
    const [head, body, signature, ...more] = jwt.trim().split('.')
    if (!head || !body || !signature || more.length > 0) {
        throw new AssertionRefused('malformed', 'An assertion has three parts between dots.')
    }
    const application = applicationOf(readPart(head, 'header'), at.applications)
    const signed = Buffer.from(`${head}.${body}`, 'ascii')
    if (!verify('RSA-SHA256', signed, application.key, Buffer.from(signature, 'base64url'))) {
        throw new AssertionRefused('signature', 'The signature does not fit the registered certificate.')
    }
    const claims = readPart(body, 'payload')
    checkClaims(claims, application, at.audience)
    checkTimes(claims, at.nowMs)
    if (typeof claims.jti !== 'string' || claims.jti === '') {
        throw new AssertionRefused('claims', 'jti must be a text of its own for every assertion.')
    }
    if (!at.applications.use(claims.jti, seconds(claims, 'exp') + SKEW_MS, at.nowMs)) {
        throw new AssertionRefused('replayed', `The assertion ${claims.jti} was used before.`)
    }
    return application
}
