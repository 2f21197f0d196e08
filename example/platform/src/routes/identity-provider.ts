import { notFound } from '../http/failure.ts'
import { ok, type Reply } from '../http/reply.ts'
import type { Application } from '../identity/applications.ts'
import { AssertionRefused, checkAssertion } from '../identity/assertion.ts'
import { type OpenCall, route } from './route.ts'

const DISCOVERY = '/idp/.well-known/openid-configuration'
const TOKEN = '/idp/token'
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const ACCESS_TOKEN_SECONDS = 3600

export const discoveryUrl = ({ origin }: OpenCall): string => origin + DISCOVERY

function checkProvider({ simulator, entry }: OpenCall): void {
    if (simulator.tenant.modernSignIn) return
    throw notFound('Route.NotFound', `No HTTP resource was found that matches ${entry.path}.`, [entry.path])
}

/** The application that made an assertion; one that was used before is also a violation. */
export function believe(call: OpenCall, jwt: string): Application {
    const { simulator, origin, entry } = call
    try {
        return checkAssertion(jwt, {
            applications: simulator.applications,
            audience: origin + TOKEN,
            nowMs: simulator.clock.realNow(),
        })
    } catch (error) {
        if (error instanceof AssertionRefused && error.reason === 'replayed') {
            simulator.watch.add('assertionReused', entry.sequence, error.message)
        }
        throw error
    }
}

/** OpenID Connect Discovery 1.0, section 3: the members that a confidential client needs. */
function discovery(call: OpenCall): Reply {
    checkProvider(call)
    return ok({
        issuer: `${call.origin}/idp`,
        token_endpoint: call.origin + TOKEN,
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
        token_endpoint_auth_signing_alg_values_supported: ['RS256'],
        grant_types_supported: ['client_credentials'],
        response_types_supported: ['token'],
        subject_types_supported: ['public'],
    })
}

/** An error as RFC 6749, section 5.2, has it. */
function refusal(error: string, description: string): Reply {
    const status = error === 'invalid_client' ? 401 : 400
    return { status, headers: { 'Cache-Control': 'no-store' }, json: { error, error_description: description } }
}

/** Client credentials with an assertion (RFC 7523, section 2.2). The provider's token is none of the platform. */
function token(call: OpenCall): Reply {
    checkProvider(call)
    const form = new URLSearchParams(typeof call.body === 'string' ? call.body : '')
    if (form.get('grant_type') !== 'client_credentials') {
        return refusal('unsupported_grant_type', 'grant_type must be client_credentials.')
    }
    if (form.get('client_assertion_type') !== ASSERTION_TYPE) {
        return refusal('invalid_request', `client_assertion_type must be ${ASSERTION_TYPE}.`)
    }
    try {
        const { appId } = believe(call, form.get('client_assertion') ?? '')
        const asked = form.get('client_id')
        if (asked !== null && asked !== appId) {
            return refusal('invalid_client', 'client_id is not the one of the assertion.')
        }
        const expires = Math.floor(call.simulator.clock.realNow() / 1000) + ACCESS_TOKEN_SECONDS
        const claims = Buffer.from(JSON.stringify({ aud: appId, exp: expires })).toString('base64url')
        return {
            status: 200,
            headers: { 'Cache-Control': 'no-store' },
            json: { token_type: 'Bearer', expires_in: ACCESS_TOKEN_SECONDS, access_token: `e30.${claims}.` },
        }
    } catch (error) {
        if (!(error instanceof AssertionRefused)) throw error
        return refusal('invalid_client', error.message)
    }
}

export const IDENTITY_PROVIDER_ROUTES = [route.openGet(DISCOVERY, discovery), route.openPost(TOKEN, token)]
