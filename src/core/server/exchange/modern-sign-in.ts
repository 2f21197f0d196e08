import { gs } from '@servicenow/glide'
import { urlSafeBase64 } from '../base64.ts'
import type { Connection, OAuth } from '../configuration/connection.ts'
import { fail, isFailure, thrownText } from '../failure.ts'
import { text } from './json.ts'
import { type Reply, wordsOf } from './reply.ts'
import { transmit } from './wire.ts'

/** Client assertion (1E Consumer API, §2.2): the platform's JWT and certificate interfaces sign, no key is read here. */
declare const sn_auth: {
    GlideJWTAPI: new () => { generateJWT(provider: string, header: string, payload: string): string }
}
declare const CertificateEncryption: new () => { getThumbPrint(certificate: string, algorithm: string): string }

const LIFETIME_S = 300
/** Both places where the interface for signing in may be; the first that answers counts. */
const API_ROOTS = ['/api', '/Tachyon/api']
const USUAL_ROOT = '/Tachyon/api'
const STEP_MS = 15000

function send(connection: Connection, method: 'GET' | 'POST', url: string, body: string | null, deadlineMs: number) {
    const headers: { [name: string]: string } = { 'X-Tachyon-Consumer': '1EServiceNowCore' }
    if (body !== null) headers['Content-Type'] = 'application/json'
    const ms = Math.max(1, Math.min(STEP_MS, deadlineMs - Date.now()))
    return transmit(
        {
            method: method,
            url: url,
            headers: headers,
            body: body,
            basic: null,
            midServer: connection.midServer,
            creates: false,
        },
        ms
    )
}

/** A text that may come bare, as a JSON string, or as a member of an object, also in a list of one. */
export function plainText(body: string): string {
    const bare = body.replace(/^\uFEFF/, '').replace(/^\s+|\s+$/g, '')
    if (!/^["{[]/.test(bare)) return bare
    try {
        let value = JSON.parse(bare) as unknown // looked at next
        if (Array.isArray(value)) value = value[0]
        if (typeof value === 'string') return value
        return text(value, 'Data') || text(value, 'Token') || text(value, 'AccessToken')
    } catch (notJson) {
        return bare
    }
}

/** Another application may answer at the same path: 1E tells its version. */
function isInformation(body: string): boolean {
    try {
        return text(JSON.parse(body), 'Version') !== ''
    } catch (notJson) {
        return false
    }
}

function apiRoot(connection: Connection, deadlineMs: number): string {
    const origin = connection.root.replace(/^(\w+:\/\/[^/]+).*$/, '$1')
    for (const root of API_ROOTS) {
        const reply = send(connection, 'GET', origin + root + '/information', null, deadlineMs)
        if (reply.status === 200 && isInformation(reply.body)) return origin + root
    }
    return origin + USUAL_ROOT
}

/** A document of an identity provider is read over https, or over http where 1E itself is reached so. */
function isSafeAddress(address: string, connection: Connection): boolean {
    const plain = /^http:/i.test(connection.root) ? '(https?)' : '(https)'
    return new RegExp('^' + plain + '://[^/@\\s\\\\]+(/[^\\s\\\\]*)?$', 'i').test(address)
}

/** Where the identity provider takes assertions: their audience. */
function tokenEndpoint(connection: Connection, root: string, deadlineMs: number): string {
    const named = send(connection, 'GET', root + '/Authentication/metadataendpoint', null, deadlineMs)
    const address = named.status === 200 ? plainText(named.body) : ''
    if (!isSafeAddress(address, connection)) throw fail('identity_provider_unknown', [wordsOf(named)])
    let discovered: Reply
    try {
        discovered = send(connection, 'GET', address, null, deadlineMs)
    } catch (thrown) {
        throw fail('identity_provider_unknown', [isFailure(thrown) ? String(thrown.args[0]) : thrownText(thrown)])
    }
    let endpoint = ''
    try {
        endpoint = text(JSON.parse(discovered.body), 'token_endpoint')
    } catch (notJson) {
        gs.debug('The discovery document is no JSON')
    }
    if (discovered.status !== 200 || !endpoint) throw fail('identity_provider_unknown', [wordsOf(discovered)])
    return endpoint
}

/** How the platform's key management says that a policy keeps a key from a caller ("Module access policy overview"). */
const KEPT_BACK = /access polic|not (authori[sz]ed|allowed|permitted)|access (is )?denied|permission/i

/** SHA-1 of the certificate as the header `x5t` wants it. */
function thumbprint(oauth: OAuth): string {
    return urlSafeBase64(String(new CertificateEncryption().getThumbPrint(oauth.certificate, 'SHA-1')))
}

function assertion(oauth: OAuth, audience: string): string {
    const now = Math.floor(Date.now() / 1000)
    try {
        const print = thumbprint(oauth)
        const header = { alg: 'RS256', typ: 'JWT', x5t: print, kid: oauth.kidMode === 'app_id' ? oauth.appId : print }
        const payload = {
            aud: audience,
            iss: oauth.appId,
            sub: oauth.appId,
            iat: now,
            nbf: now,
            exp: now + LIFETIME_S,
            jti: gs.generateGUID(),
            ...(oauth.upn ? { 'Tachyon.upn': oauth.upn } : {}),
        }
        const jwt = new sn_auth.GlideJWTAPI().generateJWT(
            oauth.provider,
            JSON.stringify(header),
            JSON.stringify(payload)
        )
        return String(jwt)
    } catch (thrown) {
        const words = thrownText(thrown)
        throw fail(KEPT_BACK.test(words) ? 'signing_refused' : 'signing_failed', [words.substr(0, 200)])
    }
}

/** Throws what keeps a test assertion from being signed. */
export function trySigning(oauth: OAuth): void {
    assertion(oauth, 'installation check')
}

/** Signs in as the application and returns the platform's token. Each try has a new assertion. */
export function requestToken(connection: Connection, oauth: OAuth, deadlineMs: number): string {
    const root = apiRoot(connection, deadlineMs)
    const audience = tokenEndpoint(connection, root, deadlineMs)
    const url = root + '/Authentication/RequestJwtAuthentication'
    const reply = send(connection, 'POST', url, JSON.stringify(assertion(oauth, audience)), deadlineMs)
    if (/Consumer\./.test(reply.body) && reply.status === 401) throw fail('platform_consumer', [])
    const token = reply.status === 200 ? plainText(reply.body) : ''
    if (!token || /^</.test(token)) throw fail('platform_token', [wordsOf(reply)])
    return token
}
