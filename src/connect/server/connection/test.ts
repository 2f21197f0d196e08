import type { GlideRecord } from '@servicenow/glide'
import { configurationById, noteTest } from '../configurations/store.ts'
import type { ConnectionTest, Hop, HopName } from '../contract/connection.ts'
import type { CoreConnectionTest, CoreDraft, CoreHop } from '../contract/core.ts'
import { problem } from '../contract/errors.ts'
import { callCore } from '../core.ts'
import { isFailure } from '../failure.ts'
import { translate, translateProblem } from '../translate.ts'
import { draftOf, draftProblems } from './draft.ts'

export function labelOf(hop: HopName): string {
    switch (hop) {
        case 'settings':
            return translate('Settings', [])
        case 'mid_server':
            return translate('MID server', [])
        case 'name':
            return translate('Name', [])
        case 'connection':
            return translate('Connection', [])
        case 'certificate':
            return translate('Certificate', [])
        case 'identity_provider':
            return translate('Identity provider', [])
        case 'token':
            return translate('Token', [])
        case 'consumer':
            return translate('Consumer', [])
        case 'sign_in':
            return translate('Sign-in', [])
        case 'licence':
            return translate('Licence', [])
        case 'role':
            return translate('Role of the proxy user', [])
        case 'experience':
            return translate('Experience', [])
    }
}

function toHop(hop: CoreHop): Hop {
    const failure = hop.failure
    return {
        hop: hop.hop,
        label: labelOf(hop.hop),
        state: hop.state,
        ms: hop.ms,
        message: failure ? translateProblem(problem(failure.code, failure.args)).message : '',
    }
}

function summary(test: CoreConnectionTest, failed: Hop | undefined): string {
    if (failed && failed.hop !== 'experience') return translate('{0}: {1}', [failed.label, failed.message])
    const facts = [test.principal, test.version, numberOr(test.devices), numberOr(test.licenceDays)]
    const words = translate('Connected as {0}. 1E {1}, {2} devices online, {3} days of licence left.', facts)
    return failed ? words + ' ' + translate('{0}: {1}', [failed.label, failed.message]) : words
}

function numberOr(value: number | null): string {
    return value === null ? '?' : String(value)
}

/** The result when a setting is missing or wrong: no hop is tried. */
function unsettled(thrown: unknown): CoreConnectionTest {
    if (!isFailure(thrown)) throw thrown
    const { code, args } = thrown.problem
    const failure = { code: code, args: args, transient: false, retryAfterSeconds: null, lost: false }
    const hops: CoreHop[] = [{ hop: 'settings', state: 'failed', ms: 0, failure: failure }]
    return { hops: hops, version: '', principal: '', devices: null, licenceDays: null }
}

/** Settings that may not even be tried: no hop is. */
function refusedDraft(problems: string[]): ConnectionTest {
    const message = problems.join(' ')
    const hop: Hop = { hop: 'settings', label: labelOf('settings'), state: 'failed', ms: 0, message: message }
    return { connected: false, message: message, hops: [hop], isDraft: true }
}

/**
 * Tests the connection to 1E hop by hop. A failed hop says what to do. Stores the result with the configuration, unless `typed` holds
 * settings that are not stored: then these are tested, and nothing is kept.
 */
export function testConnection(row: GlideRecord, budgetMs: number, typed: CoreDraft): ConnectionTest {
    const configuration = configurationById(row.getUniqueValue())
    const draft = draftOf(row, typed)
    const problems = draft ? draftProblems(configuration.id, draft) : []
    if (problems.length > 0) return refusedDraft(problems)
    let test: CoreConnectionTest
    try {
        test = callCore('test', { configuration: configuration.id, budgetMs: budgetMs, draft: draft })
    } catch (thrown) {
        test = unsettled(thrown)
    }
    if (!draft) noteTest(configuration.id, test)
    const hops = test.hops.map(toHop)
    const failed = hops.filter((hop) => hop.state === 'failed')[0]
    return {
        connected: !failed || failed.hop === 'experience',
        message: summary(test, failed) + (draft ? ' ' + translate('What was tested is not saved yet.', []) : ''),
        hops: hops,
        isDraft: draft !== null,
    }
}
