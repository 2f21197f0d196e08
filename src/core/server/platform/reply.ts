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

/** 1E's own words and code out of an error body: an array of errors, one object, or plain text. */
function errorOf(body: string): { message: string; code: string } {
    let parsed: unknown
    try {
        parsed = JSON.parse(body.replace(/^\uFEFF/, ''))
    } catch (notJson) {
        return { message: body.substr(0, 300), code: '' }
    }
    const errors = Array.isArray(parsed) ? asList(parsed) : [parsed]
    const messages: string[] = []
    let code = ''
    for (const error of errors) {
        const message = text(error, 'Message')
        const exception = text(error, 'ExceptionMessage')
        if (message) messages.push(exception ? message + ' ' + exception : message)
        code = code || text(error, 'ErrorCode')
    }
    return { message: messages.join(' ').substr(0, 500), code: code }
}

/** 401 means three things in 1E (1E Consumer API, §3); its body tells which. */
function unauthorised(reply: Reply): Failure {
    const error = errorOf(reply.body)
    if (/^Consumer\./i.test(error.code)) return fail('platform_consumer', [])
    if (/NoPermission|NotLicensed/i.test(error.code)) return fail('platform_permission', [])
    return fail('platform_auth', [])
}

/**
 * The parsed body of a good reply, or a failure thrown.
 * `creates` is true for the call that runs an instruction: an answer that cannot be trusted is then *lost*,
 * because 1E may have done the work.
 */
export function readReply(reply: Reply, creates: boolean): unknown {
    if (reply.status >= 200 && reply.status < 300) return readGood(reply, creates)
    if (reply.status === 401) throw unauthorised(reply)
    if (reply.status === 403) throw fail('platform_permission', [])
    const error = errorOf(reply.body)
    if (/NoTargets$/i.test(error.code)) throw fail('device_unknown', [])
    const said = error.message && !isWebPage(reply) ? error.message : 'HTTP ' + reply.status
    if (reply.status === 404) throw fail('platform_not_found', [said])
    // A sign-in page of something before 1E: nobody is led there.
    if (reply.status >= 300 && reply.status < 400) throw fail('platform_web_page', [], { lost: creates })
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
        throw fail('platform_error', ['The answer is larger than 10 MB.'], { lost: creates })
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
