import { RESTMessageV2, type RESTResponseV2 } from '@servicenow/glide/sn_ws'
import type { Credential } from '../configuration/alias.ts'
import { type Failure, fail, thrownText } from '../failure.ts'
import type { Reply } from './reply.ts'

export interface Message {
    method: 'GET' | 'POST'
    url: string
    headers: { [name: string]: string }
    body: string | null
    /** Signs in as this user; null = not at all, or by a header. */
    basic: Credential | null
    /** Name of the MID server that it goes through; null = straight from the instance. */
    midServer: string | null
    /** True when a repeat would do the work again. */
    creates: boolean
}

/** Texts that prove that 1E got no request, among them a certificate that was not trusted; all others count as lost. */
const NEVER_LEFT =
    /connection refused|ECONNREFUSED|UnknownHost|ENOTFOUND|EAI_AGAIN|certificat|\bCERT_|_CERT|PKIX|UNABLE_TO_VERIFY|ALTNAME|SSLHandshake|handshake_failure/i
const SILENT = /timed? ?out/i

/** True when the time went by without an answer. */
export function isSilent(failure: Failure): boolean {
    return failure.code === 'platform_unreachable' && SILENT.test(String(failure.args[0]))
}

/** True when a connection that there was broke off: neither did the host keep silent, nor was it never reached. */
export function isReset(failure: Failure): boolean {
    const detail = String(failure.args[0])
    return failure.code === 'platform_unreachable' && !NEVER_LEFT.test(detail) && !SILENT.test(detail)
}

function lostFailure(message: Message, detail: string): Failure {
    const reached = !NEVER_LEFT.test(detail)
    return fail('platform_unreachable', [detail.substr(0, 200)], {
        transient: true,
        lost: message.creates && reached,
    })
}

/** Nobody waits longer, whatever 1E asks for. */
const MOST_RETRY_AFTER_S = 600

/** Seconds to wait, from a number or an HTTP date; null when there is none. */
function retryAfter(header: string | null): number | null {
    if (!header) return null
    if (/^\d+$/.test(header)) return Math.min(MOST_RETRY_AFTER_S, Number(header))
    const m = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(header)
    if (!m) return null
    const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(String(m[2])) / 3
    const at = Date.UTC(Number(m[3]), month, Number(m[1]), Number(m[4]), Number(m[5]), Number(m[6]))
    return Math.min(MOST_RETRY_AFTER_S, Math.max(0, Math.ceil((at - Date.now()) / 1000)))
}

function execute(rest: RESTMessageV2, midServer: string | null, timeoutMs: number): RESTResponseV2 {
    if (!midServer) return rest.execute()
    // Every message through a MID server is asynchronous; the wait is what is left, at most 15 s.
    rest.setMIDServer(midServer)
    const response = rest.executeAsync()
    response.waitForResponse(Math.max(1, Math.floor(timeoutMs / 1000)))
    return response
}

let requests = 0

/** How many messages were sent so far: the difference of two is what was sent between them. */
export function requestsMade(): number {
    return requests
}

/** Sends one message and waits for its answer; throws `platform_unreachable` when there is none. */
export function transmit(message: Message, timeoutMs: number): Reply {
    requests++
    const rest = new RESTMessageV2()
    rest.setEndpoint(message.url)
    rest.setHttpMethod(message.method)
    // Otherwise ${…} in a parameter value would be taken for a variable and cut out.
    rest.disableForcedVariableSubstitution()
    // A redirect would carry the credential to another host, and 1E never redirects. Older releases lack the call.
    if (typeof rest.setFollowRedirect === 'function') rest.setFollowRedirect(false)
    rest.setHttpTimeout(timeoutMs)
    // By the platform's own call: a header that is written by hand would lie open in the queue to a MID server.
    if (message.basic) rest.setBasicAuth(message.basic.user, message.basic.password)
    for (const name in message.headers) rest.setRequestHeader(name, message.headers[name] || '')
    if (message.body !== null) rest.setRequestBody(message.body)
    let response: RESTResponseV2
    try {
        response = execute(rest, message.midServer, timeoutMs)
    } catch (thrown) {
        throw lostFailure(message, thrownText(thrown))
    }
    const status = Number(response.getStatusCode())
    // A request that never got an answer may come back as status 0 instead of an exception.
    if (!status) throw lostFailure(message, String(response.getErrorMessage() || 'no answer'))
    return {
        status: status,
        contentType: String(response.getHeader('Content-Type') || ''),
        body: String(response.getBody() || ''),
        retryAfterSeconds: retryAfter(response.getHeader('Retry-After')),
    }
}
