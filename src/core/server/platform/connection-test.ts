import { GlideRecord } from '@servicenow/glide'
import type { HopName, HopState } from '../../../contract/connection.ts'
import type { CoreConnectionTest } from '../../../contract/core.ts'
import type { ErrorCode } from '../../../contract/errors.ts'
import type { Connection } from '../configuration/connection.ts'
import { keepSignIn } from '../configuration/findings.ts'
import { exchange } from '../exchange/exchange.ts'
import { asList, member, numberOrNull, text } from '../exchange/json.ts'
import { noting } from '../exchange/sign-in.ts'
import { tokenOf } from '../exchange/token.ts'
import { type Failure, fail, isFailure } from '../failure.ts'
import { readMeasures } from './experience.ts'
import { daysLeft, namesConsumer, readFacts, readLicence } from './licence.ts'

/** The hop at which a call with this failure ends. Every hop before it has passed. */
const END: { [Code in ErrorCode]?: HopName } = {
    platform_name_unknown: 'name',
    platform_no_answer: 'connection',
    platform_tls: 'certificate',
    identity_provider_unknown: 'identity_provider',
    signing_failed: 'token',
    signing_refused: 'token',
    platform_token: 'token',
    platform_consumer: 'consumer',
    platform_auth: 'sign_in',
}

/** Texts by which the platform and its MID servers say that there was no connection. */
const REFUSED = /refused|reset|closed|socket|premature|failed to respond|timed? ?out|unreachable/i
const CERTIFICATE = /certificate|\bCERT_|_CERT|SSL|PKIX|UNABLE_TO_VERIFY|ALTNAME/i
const NAME = /UnknownHost|ENOTFOUND|EAI_AGAIN|Unknown host/i

/** Why there was no connection, by its cause. */
function causeOf(failure: Failure, root: string): Failure {
    if (failure.code !== 'platform_unreachable') return failure
    const detail = String(failure.args[0] || '')
    const host = String((/^\w+:\/\/(\[[^\]]*\]|[^/:]*)/.exec(root) || [])[1] || root)
    if (CERTIFICATE.test(detail)) return fail('platform_tls', [host])
    if (REFUSED.test(detail)) return fail('platform_no_answer', [host])
    return NAME.test(detail) ? fail('platform_name_unknown', [host]) : fail('platform_no_answer', [host])
}

/** The MID server must be up before anything can be sent through it. */
function needMidServer(connection: Connection): void {
    if (!connection.midServer) return
    const server = new GlideRecord('ecc_agent')
    const known = server.get(connection.midServerId)
    if (!known || server.getValue('status') !== 'Up') {
        throw fail('mid_server_down', [connection.midServer, known ? server.getValue('status') || '?' : '?'])
    }
}

/** The licence must be valid and hold our consumer, as far as 1E shows it to the proxy user. */
function needLicence(connection: Connection, daysLeft: number | null, deadlineMs: number): void {
    if (daysLeft !== null && daysLeft <= 0) throw fail('platform_licence', [])
    try {
        if (namesConsumer(readLicence(connection, deadlineMs)) === false) throw fail('platform_licence', [])
    } catch (thrown) {
        // A proxy user often may not read the licence, and an old 1E has no such call: neither proves anything.
        if (!isFailure(thrown) || thrown.code === 'platform_licence') throw thrown
    }
}

/** The proxy user must reach at least one device. */
function needDevice(connection: Connection, deadlineMs: number): void {
    const body = { Filter: null, Sort: [{ Column: 'Fqdn', Direction: 'ASC' }], Start: 1, PageSize: 1 }
    const answer = exchange(connection, { method: 'POST', path: '/Consumer/Devices', body: body }, deadlineMs)
    if (asList(member(answer, 'Items')).length === 0) throw fail('platform_role', [])
}

interface Step {
    hop: HopName
    /** Whether there is such a hop with these settings. @default always */
    isThere?: (connection: Connection) => boolean
    /** Throws why the way ends here. A hop without a walk is passed by the next walk behind it, which may also end at it. */
    walk?: (connection: Connection, found: CoreConnectionTest, deadlineMs: number) => void
    /** Where that walk ended when its failure names no hop. @default this one */
    otherwise?: HopName
}

function get(connection: Connection, path: string, deadlineMs: number): unknown {
    return exchange(connection, { method: 'GET', path: path }, deadlineMs)
}

const hasOAuth = (connection: Connection) => connection.oauth !== null

/** The way to 1E, in the order in which it is walked. */
const WAY: Step[] = [
    { hop: 'settings' },
    { hop: 'mid_server', walk: needMidServer },
    { hop: 'name' },
    { hop: 'connection' },
    { hop: 'certificate' },
    { hop: 'identity_provider', isThere: hasOAuth },
    {
        hop: 'token',
        isThere: hasOAuth,
        walk: (connection, _found, deadline) => {
            noting(connection, false, () => tokenOf(connection, deadline, true))
        },
    },
    {
        hop: 'consumer',
        otherwise: 'connection',
        walk: (connection, found, deadline) => {
            const information = { method: 'GET', path: '/Consumer/Information', isOpen: true } as const
            found.version = text(exchange(connection, information, deadline), 'Version')
        },
    },
    {
        hop: 'sign_in',
        walk: (connection, found, deadline) => {
            found.principal = text(get(connection, '/Consumer/PrincipalSearch/whoami', deadline), 'PrincipalName')
        },
    },
    {
        hop: 'licence',
        walk: (connection, found, deadline) => {
            const facts = readFacts(connection, deadline)
            found.devices = numberOrNull(facts, 'ConnectedDeviceCount')
            found.licenceDays = daysLeft(facts)
            keepSignIn(connection, found.licenceDays)
            needLicence(connection, found.licenceDays, deadline)
        },
    },
    { hop: 'role', walk: (connection, _found, deadline) => needDevice(connection, deadline) },
    {
        hop: 'experience',
        isThere: (connection) => connection.newExperience,
        walk: (connection, _found, deadline) => {
            readMeasures(connection, deadline)
        },
    },
]

/**
 * Tests the connection hop by hop: whether each passed, how long it took, and why it failed. Never downloads the definitions.
 */
export function testConnection(connection: Connection, deadlineMs: number): CoreConnectionTest {
    const found: CoreConnectionTest = { hops: [], version: '', principal: '', devices: null, licenceDays: null }
    const steps = WAY.filter((step) => !step.isThere || step.isThere(connection))
    const hops = steps.map((step) => step.hop)
    /** Notes the hops from where the way stands to before this one. */
    const note = (end: number, state: HopState, ms: number) => {
        for (const hop of hops.slice(found.hops.length, end)) {
            found.hops.push({ hop: hop, state: state, ms: ms, failure: null })
        }
    }
    steps.every((step, at) => {
        if (!step.walk) return true
        const started = Date.now()
        try {
            step.walk(connection, found, deadlineMs)
            note(at + 1, 'passed', Date.now() - started)
            return true
        } catch (thrown) {
            if (!isFailure(thrown)) throw thrown
            const cause = causeOf(thrown, connection.root)
            const ends = [END[cause.code], step.otherwise, step.hop].map((hop) => (hop ? hops.indexOf(hop) : -1))
            const end = ends.filter((index) => index >= found.hops.length)[0]
            const ms = Date.now() - started
            note(end === undefined ? at : end, 'passed', ms)
            found.hops.push({ hop: hops[found.hops.length] || step.hop, state: 'failed', ms: ms, failure: cause })
            return false
        }
    })
    note(hops.length, 'not_reached', 0)
    return found
}
