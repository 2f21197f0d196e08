import { GlideRecord } from '@servicenow/glide'
import type { HopName } from '../../../contract/connection.ts'
import type { CoreConnectionTest, CoreHop } from '../../../contract/core.ts'
import type { ErrorCode } from '../../../contract/errors.ts'
import { type Connection, TABLE } from '../configuration/connection.ts'
import { keepTest } from '../configuration/findings.ts'
import { type Failure, fail, isFailure } from '../failure.ts'
import { exchange } from './exchange.ts'
import { readMeasures } from './experience.ts'
import { asList, member, numberOrNull, text } from './json.ts'
import { namesConsumer, readLicence } from './licence.ts'
import { tokenOf } from './token.ts'

/** The way to 1E, in the order in which it is walked. */
const WAY: HopName[] = [
    'settings',
    'mid_server',
    'name',
    'connection',
    'certificate',
    'identity_provider',
    'token',
    'consumer',
    'sign_in',
    'licence',
    'role',
    'experience',
]

/** The hops that there are with these settings. */
function hopsOf({ oauth, newExperience }: Connection): HopName[] {
    return WAY.filter((hop) => {
        if (hop === 'identity_provider' || hop === 'token') return oauth !== null
        return hop !== 'experience' || newExperience
    })
}

/** Where a call that failed for this reason came to its end; every hop before it was passed. */
const END: { [Code in ErrorCode]?: HopName } = {
    platform_name_unknown: 'name',
    platform_no_answer: 'connection',
    platform_tls: 'certificate',
    identity_provider_unknown: 'identity_provider',
    signing_failed: 'token',
    platform_token: 'token',
    platform_consumer: 'consumer',
    platform_auth: 'sign_in',
}

/** Texts of connections that never came about, as the platform and its MID servers give them. */
const REFUSED = /refused|reset|closed|socket|premature|failed to respond|timed? ?out|unreachable/i
const CERTIFICATE = /certificate|\bCERT_|_CERT|SSL|PKIX|UNABLE_TO_VERIFY|ALTNAME/i
const NAME = /UnknownHost|ENOTFOUND|EAI_AGAIN|Unknown host/i

/** Why there was no connection, by its cause. */
function causeOf(failure: Failure, root: string): Failure {
    if (failure.code !== 'platform_unreachable') return failure
    const detail = String(failure.args[0] || '')
    const host = root.replace(/^\w+:\/\//, '').replace(/[/:].*$/, '')
    if (CERTIFICATE.test(detail)) return fail('platform_tls', [host])
    if (REFUSED.test(detail)) return fail('platform_no_answer', [host])
    return NAME.test(detail) ? fail('platform_name_unknown', [host]) : fail('platform_no_answer', [host])
}

/** The MID server must be up before anything can be sent through it. */
function needMidServer(connection: Connection): void {
    if (!connection.midServer) return
    const configuration = new GlideRecord(TABLE)
    const chosen = configuration.get(connection.id) ? configuration.getValue('mid_server') || '' : ''
    const server = new GlideRecord('ecc_agent')
    const known = server.get(chosen)
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
        // Many a proxy user may not read the licence, and an old 1E has no such call: that proves nothing.
        if (!isFailure(thrown) || thrown.code === 'platform_licence') throw thrown
    }
}

/** The proxy user must reach at least one device. */
function needDevice(connection: Connection, deadlineMs: number): void {
    const body = { Filter: null, Sort: [{ Column: 'Fqdn', Direction: 'ASC' }], Start: 1, PageSize: 1 }
    const answer = exchange(connection, { method: 'POST', path: '/Consumer/Devices', body: body }, deadlineMs)
    if (asList(member(answer, 'Items')).length === 0) throw fail('platform_role', [])
}

/**
 * Walks the way to 1E and says of each hop whether it was passed, how long it took and, where it was not, why. Never
 * downloads the definitions. The result is kept with the configuration.
 */
export function testConnection(connection: Connection, deadlineMs: number): CoreConnectionTest {
    const found: CoreConnectionTest = { hops: [], version: '', principal: '', devices: null, licenceDays: null }
    const ways = hopsOf(connection)
    const get = (path: string) => exchange(connection, { method: 'GET', path: path }, deadlineMs)
    const steps: { hop: HopName; passes: HopName[]; walk: () => void }[] = [
        { hop: 'mid_server', passes: ['settings', 'mid_server'], walk: () => needMidServer(connection) },
        {
            hop: 'connection',
            passes: connection.oauth ? ['consumer'] : ['name', 'connection', 'certificate', 'consumer'],
            walk: () => {
                found.version = text(get('/Consumer/Information'), 'Version')
            },
        },
        {
            hop: 'sign_in',
            passes: ['sign_in'],
            walk: () => {
                found.principal = text(get('/Consumer/PrincipalSearch/whoami'), 'PrincipalName')
            },
        },
        {
            hop: 'licence',
            passes: ['licence'],
            walk: () => {
                const facts = get('/Consumer/SystemStatistics/HighLevel')
                found.devices = numberOrNull(facts, 'ConnectedDeviceCount')
                found.licenceDays = numberOrNull(member(facts, 'License'), 'DaysLeft')
                needLicence(connection, found.licenceDays, deadlineMs)
            },
        },
        { hop: 'role', passes: ['role'], walk: () => needDevice(connection, deadlineMs) },
    ]
    if (connection.newExperience) {
        steps.push({
            hop: 'experience',
            passes: ['experience'],
            walk: () => {
                readMeasures(connection, deadlineMs)
            },
        })
    }
    if (connection.oauth) {
        steps.splice(1, 0, {
            hop: 'token',
            passes: ['name', 'connection', 'certificate', 'identity_provider', 'token'],
            walk: () => {
                tokenOf(connection, deadlineMs, true)
            },
        })
    }
    for (const step of steps) {
        const started = Date.now()
        try {
            step.walk()
            for (const hop of step.passes) found.hops.push(passed(hop, Date.now() - started))
        } catch (thrown) {
            if (!isFailure(thrown)) throw thrown
            const cause = causeOf(thrown, connection.root)
            const named = END[cause.code]
            const end = named && ways.indexOf(named) >= found.hops.length ? named : step.hop
            for (const hop of ways.slice(found.hops.length, ways.indexOf(end))) {
                found.hops.push(passed(hop, Date.now() - started))
            }
            found.hops.push({ hop: end, state: 'failed', ms: Date.now() - started, failure: cause })
            break
        }
    }
    for (const hop of ways.slice(found.hops.length)) {
        found.hops.push({ hop: hop, state: 'not_reached', ms: 0, failure: null })
    }
    keepTest(connection, found.hops)
    return found
}

function passed(hop: HopName, ms: number): CoreHop {
    return { hop: hop, state: 'passed', ms: ms, failure: null }
}
