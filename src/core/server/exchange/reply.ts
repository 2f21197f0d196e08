import { type Failure, fail } from '../failure.ts'
import { withExactNumbers } from './exact-numbers.ts'
import { asList, member, text } from './json.ts'
import { laterBy } from './repeats.ts'

/** What came back over the wire, whatever it was. */
export interface Reply {
    status: number
    contentType: string
    body: string
    retryAfterSeconds: number | null
}

/** More than this is refused (1E Consumer API, §9.4). */
const MAX_BODY_CHARACTERS = 10 * 1024 * 1024

function isWebPage(reply: Reply): boolean {
    return /text\/html/i.test(reply.contentType) || /^\s*<(!doctype|html)/i.test(reply.body)
}

/** What 1E says of an error. */
interface Said {
    /** Its sentence; '' when it says none. */
    message: string
    code: string
    /** The variable parts of the sentence: never shown, because a token may be among them. */
    data: string[]
}

/** 1E's own words and code out of an error body: an array of errors, one object (problem+json too), or plain text. */
function errorOf(body: string): Said {
    let parsed: unknown
    try {
        parsed = JSON.parse(body.replace(/^\uFEFF/, ''))
    } catch (notJson) {
        return { message: body.substr(0, 300), code: '', data: [] }
    }
    const errors = Array.isArray(parsed) ? asList(parsed) : [parsed]
    const messages: string[] = []
    let code = ''
    let data: string[] = []
    for (const error of errors) {
        const message = text(error, 'Message') || text(error, 'detail') || text(error, 'title')
        const exception = text(error, 'ExceptionMessage')
        if (message) messages.push(exception ? message + ' ' + exception : message)
        if (code) continue
        code = text(error, 'ErrorCode')
        data = asList(member(error, 'Data')).map(String)
    }
    return { message: messages.join(' ').substr(0, 500), code: code, data: data }
}

/** What a person may read of a reply that was an error: 1E's sentence, else its status. */
export function wordsOf(reply: Reply): string {
    const status = 'HTTP ' + reply.status
    if (isWebPage(reply)) return status
    const error = errorOf(reply.body)
    // Of the variable parts the address alone: what is expected of a token is no secret, the token is.
    const audience = /AudienceDoesNotMatch/i.test(error.code) ? error.data.filter((one) => /^https?:/i.test(one)) : []
    return [error.message || status].concat(audience).join(' ')
}

function oneSays(reply: Reply): string {
    const words = wordsOf(reply)
    return words === 'HTTP ' + reply.status ? '' : '1E: ' + words
}

/** 401 means three things in 1E (1E Consumer API, §3); its body tells which. */
function unauthorised(reply: Reply): Failure {
    const error = errorOf(reply.body)
    if (/^Consumer\./i.test(error.code)) return fail('platform_consumer', [])
    const isPage = isWebPage(reply) || error.message === ''
    const isRight = /Permission|Licensed|^Security\./i.test(error.code)
    const isSignIn =
        /^Authentication\.|Token/i.test(error.code) || /token|credential|password|authenticat/i.test(error.message)
    if (isPage || (isSignIn && !isRight)) return fail('platform_auth', [isPage ? '' : oneSays(reply)])
    return fail('platform_permission', [oneSays(reply)])
}

/** What an error means that 1E itself knows by name; null for all others. */
function named(error: Said): Failure | null {
    if (/NoTargets$/i.test(error.code)) return fail('device_unknown', [])
    if (/^InstructionDefinition\.NotFound$/i.test(error.code)) return fail('definition_missing', [])
    if (/TooManyInFlight/i.test(error.code)) return fail('platform_full', [''], { transient: true })
    if (/\.Parameter/i.test(error.code) && error.data[0]) {
        return fail('parameter_refused', [String(error.data[0]), error.message])
    }
    return null
}

/**
 * The parsed body of a good reply, or a failure thrown.
 * `creates` is true for the call that runs an instruction: an answer that cannot be trusted is then *lost*,
 * because 1E may have done the work.
 */
export function readReply(reply: Reply, creates: boolean): unknown {
    if (reply.status >= 200 && reply.status < 300) return readGood(reply, creates)
    if (reply.status === 401) throw unauthorised(reply)
    if (reply.status === 403) {
        // 1E answers 401 where a right is missing; what answers 403 in its own words stands before it.
        const byGateway = isWebPage(reply) || errorOf(reply.body).code === ''
        throw byGateway ? fail('platform_gateway', ['403']) : fail('platform_permission', [oneSays(reply)])
    }
    const known = named(errorOf(reply.body))
    if (known) throw known
    const said = wordsOf(reply)
    if (reply.status === 404) throw fail('platform_not_found', [said])
    // Nobody is led anywhere, and whoever redirects has done nothing.
    if (reply.status >= 300 && reply.status < 400) throw fail('platform_web_page', [])
    const later = laterBy(reply.status)
    if (later) {
        const wait = reply.retryAfterSeconds
        const more = { transient: later.busy || !creates, retryAfterSeconds: wait, lost: creates && later.lost }
        if (!later.busy) throw fail('platform_error', [said], more)
        throw fail('platform_busy', [String(wait === null ? 5 : wait)], more)
    }
    throw fail('platform_error', [said])
}

function readGood(reply: Reply, creates: boolean): unknown {
    if (isWebPage(reply)) throw fail('platform_web_page', [], { lost: creates })
    if (reply.body.length > MAX_BODY_CHARACTERS) {
        throw fail('platform_too_large', [], { lost: creates })
    }
    const body = reply.body.replace(/^\uFEFF/, '')
    if (/^\s*$/.test(body)) return null
    let parsed: unknown
    try {
        parsed = JSON.parse(withExactNumbers(body))
    } catch (notJson) {
        throw fail('platform_error', ['The answer could not be read.'], { transient: !creates, lost: creates })
    }
    if (Array.isArray(parsed) && parsed.length > 0 && member(parsed[0], 'ErrorCode') !== undefined) {
        throw fail('platform_error', [errorOf(body).message])
    }
    return parsed
}
