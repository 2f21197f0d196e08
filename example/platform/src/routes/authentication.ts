import { option } from '../faults/book.ts'
import { skewMs } from '../faults/skew.ts'
import { Failure, notFound, refused } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { empty, ok, type Reply } from '../http/reply.ts'
import { consumerOf } from '../http/sign-in.ts'
import { AssertionRefused } from '../identity/assertion.ts'
import type { TokenForm } from '../identity/tokens.ts'
import type { Tenant } from '../tenants.ts'
import { believe, discoveryUrl } from './identity-provider.ts'
import { information } from './information.ts'
import { type OpenCall, route } from './route.ts'

/** ASP.NET writes a text as text unless the caller asks for JSON, which makes it a JSON string. */
function textOrJson(call: OpenCall, text: string): Reply {
    if (/\bapplication\/json\b/i.test(call.headers.accept ?? '')) return ok(text)
    return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, text }
}

type Root = Tenant['apiRoots'][number]

/** Refuses below a root that this platform does not have. */
function checkRoot(call: OpenCall, root: Root): void {
    const only = call.hits.find('apiRoot')?.root
    const roots = only === undefined ? call.simulator.tenant.apiRoots : [only]
    if (!roots.includes(root)) {
        throw notFound('Route.NotFound', `No HTTP resource was found that matches ${call.entry.path}.`, [
            call.entry.path,
        ])
    }
}

function checkModern(call: OpenCall): void {
    if (call.simulator.tenant.modernSignIn) return
    throw notFound('Authentication.NotConfigured', 'Modern authentication is not configured on this platform.')
}

const FORMS: { [shape: string]: TokenForm } = { jwt: 'jwt', opaque: 'opaque' }

/** The platform token for a client assertion; the body is one JSON string (1E Consumer API, §2.2). */
function requestToken(call: OpenCall): Reply {
    checkModern(call)
    consumerOf(call)
    if (typeof call.body !== 'string') {
        throw refused('Authentication.InvalidAssertion', 'The body must be one JSON string that holds the assertion.')
    }
    const { simulator, hits } = call
    const shape = String(hits.find('tokenShape')?.shape ?? '1e')
    try {
        const { principal } = believe(call, call.body)
        const lifetime = hits.find('tokenLifetime')
        const token = simulator.tokens.issue(principal, simulator.clock.now(), {
            form: FORMS[shape],
            shiftMs: skewMs(hits),
            lifetimeSeconds: lifetime ? option(lifetime, 'seconds', 120) : undefined,
        })
        if (shape === 'quoted') return ok(token)
        if (shape === 'object') return ok({ Status: 'AuthenticationSuccessful', Data: token })
        return textOrJson(call, token)
    } catch (error) {
        if (!(error instanceof AssertionRefused)) throw error
        throw new Failure(401, 'Authentication.InvalidAssertion', error.message, [error.reason])
    }
}

function logout(call: OpenCall): Reply {
    const token = call.headers['x-tachyon-authenticate']
    if (typeof token === 'string') call.simulator.tokens.expire(token)
    return empty()
}

function routesOf(path: string, root: Root) {
    const below = (handle: (call: OpenCall) => Reply) => (call: OpenCall) => {
        checkRoot(call, root)
        return handle(call)
    }
    return [
        route.openGet(`${path}/Information`, below(information)),
        route.openGet(
            `${path}/Authentication/MetadataEndpoint`,
            below((call) => {
                checkModern(call)
                return textOrJson(call, discoveryUrl(call))
            })
        ),
        route.openPost(`${path}/Authentication/RequestJwtAuthentication`, below(requestToken)),
        route.openGet(`${path}/Authentication/Logout`, below(logout)),
    ]
}

/** `POST /Consumer/Authentication` checks a credential and gives no token for it. */
function checkCredential(call: OpenCall): Reply {
    consumerOf(call)
    const body = new Members(call.body)
    const principal = call.simulator.accounts.check(body.text('UserName') ?? '', body.text('Password') ?? '')
    if (!principal) throw new Failure(401, 'Authentication.InvalidCredentials', 'User name or password is wrong.')
    return ok({ Success: true })
}

export const AUTHENTICATION_ROUTES = [
    ...routesOf('/Tachyon/api', 'tachyon'),
    ...routesOf('/api', 'api'),
    route.openPost('/Consumer/Authentication', checkCredential),
]
