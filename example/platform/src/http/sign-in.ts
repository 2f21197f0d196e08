import { CONSUMERS, type Principal } from '../principals.ts'
import type { OpenCall } from '../routes/route.ts'
import { Failure } from './failure.ts'
import { html, IIS_401, type Reply } from './reply.ts'

type Signed = Pick<OpenCall, 'simulator' | 'hits' | 'headers' | 'entry'>

function header(call: Signed, name: string): string | undefined {
    const value = call.headers[name]
    return Array.isArray(value) ? value[0] : value
}

/** The consumer that calls, as it is registered; refuses one that is missing, unknown or disabled. */
export function consumerOf(call: Signed): string {
    const name = header(call, 'x-tachyon-consumer')
    const { simulator, hits, entry } = call
    if (!name) {
        simulator.watch.add('missingConsumer', entry.sequence, `${entry.method} ${entry.path} names no consumer`)
        throw new Failure(401, 'Consumer.NotFound', 'The header X-Tachyon-Consumer is missing.')
    }
    const consumer = CONSUMERS.get(name.toLowerCase())
    if (!consumer || hits.has('consumerMissing')) {
        throw new Failure(401, 'Consumer.NotFound', `Consumer ${name} is not registered.`, [name])
    }
    if (!consumer.enabled || hits.has('consumerDisabled')) {
        throw new Failure(401, 'Consumer.Disabled', `Consumer ${consumer.name} is disabled.`, [consumer.name])
    }
    return consumer.name
}

/** Fault `tokenExpired`: the token of this request is over; with `always` every token that comes is. */
function expireByFault(call: Signed, token: string): void {
    if (call.hits.has('tokenExpired')) call.simulator.tokens.expire(token)
}

/** The principal of a platform token; it stands bare in its header, without `Bearer`. */
function byToken(call: Signed, token: string): Principal {
    const { tokens, clock, accounts } = call.simulator
    expireByFault(call, token)
    const found = tokens.find(token, clock.now())
    if (found.kind === 'expired') throw new Failure(401, 'Authentication.TokenExpired', 'The token has expired.')
    const principal = found.kind === 'valid' ? accounts.find(found.principal) : null
    if (!principal) throw new Failure(401, 'Authentication.InvalidToken', 'The token is not known.')
    return principal
}

/** Who calls, by token or by basic authentication; else what the caller gets to see. */
export function signIn(call: Signed): { principal: Principal } | { reply: Reply } {
    const { simulator } = call
    const token = header(call, 'x-tachyon-authenticate')
    if (token !== undefined && simulator.tenant.modernSignIn) return { principal: byToken(call, token) }
    const principal = simulator.accounts.authenticate(header(call, 'authorization'))
    if (principal) return { principal }
    // IIS answers this itself, before the platform sees the request: a page, not an error array.
    const challenge = { 'WWW-Authenticate': `Basic realm="${simulator.tenant.name}.1e.example"` }
    return { reply: html(401, IIS_401, challenge) }
}
