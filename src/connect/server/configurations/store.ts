import { GlideRecord, GlideRecordSecure, gs } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import { originOf, parseAddress } from '../contract/address.ts'
import type { CoreConnectionTest, CoreHop } from '../contract/core.ts'
import { type ErrorCode, type Problem, problem } from '../contract/errors.ts'
import { fail } from '../failure.ts'
import { displayTime, isPluginActive } from '../glide.ts'
import { translate } from '../translate.ts'
import { connectionFingerprints } from './fingerprints.ts'
import { countsSentence, type RetrievalCounts } from './retrieval-counts.ts'
import { readSettings, type Settings, warnOfClamped } from './settings.ts'

/** The table of configurations. */
export const CONFIGURATIONS = 'x_1e_connect_configuration'
const DOMAIN_PLUGIN = 'com.glide.domain.msp_extensions.installer'

export interface Configuration {
    id: string
    name: string
    domain: string
    settings: Settings
    /** Address of 1E in one spelling, for comparing. */
    address: string
    /** `address` at the last successful retrieval; empty before the first. */
    retrievedFrom: string
    usesMidServer: boolean
    /** Since when 1E does not answer, how many calls in a row, and when it is asked again; null while it answers. */
    silence: { since: number; times: number; nextTry: number } | null
}

/** One spelling for the ways in which administrators write the address of a 1E; '' for what is none. */
function addressOf(typed: string): string {
    const address = parseAddress(typed)
    return typeof address === 'string' ? '' : originOf(address)
}

function silenceOf(row: GlideRecord): Configuration['silence'] {
    const since = fromFieldTime(row.getValue('silent_since'))
    if (since === null) return null
    const nextTry = fromFieldTime(row.getValue('next_try_at')) || 0
    return { since: since, times: Number(row.getValue('failed_calls') || 0), nextTry: nextTry }
}

/** The problem to show while 1E must not be called, and until when; null when it may be called. */
export function silenceProblem({ silence }: Configuration): { problem: Problem; nextTry: number } | null {
    if (!silence || silence.nextTry <= nowMs()) return null
    const times = [silence.since, silence.nextTry].map((ms) => new Date(ms).toISOString())
    return { problem: problem('platform_silent', times), nextTry: silence.nextTry }
}

/**
 * Throws when the address of 1E has changed since the last retrieval: the names of instructions may mean something else there.
 */
export function needRetrieved(configuration: Configuration): void {
    if (configuration.address === '') throw fail('configuration_incomplete', ['1E Platform URL'])
    if (!isRetrieved(configuration)) throw fail('address_changed')
}

/** True when the instructions that are offered came from the address of 1E that is set now. */
export function isRetrieved(configuration: Configuration): boolean {
    return configuration.retrievedFrom === configuration.address
}

/** True when each domain has a configuration of its own: the property decides, and when it is empty the plugin. */
export function isMultiTenant(): boolean {
    const property = gs.getProperty('x_1e_core_connect.multi_tenant_instance', '')
    const chosen = property.replace(/^\s+|\s+$/g, '').toLowerCase()
    if (chosen === 'true' || chosen === 'false') return chosen === 'true'
    return isPluginActive(DOMAIN_PLUGIN)
}

export function toConfiguration(row: GlideRecord): Configuration {
    return {
        id: row.getUniqueValue(),
        name: row.getValue('name') || '',
        domain: row.getValue('sys_domain') || 'global',
        settings: readSettings(row),
        address: addressOf(row.getValue('platform_url') || ''),
        retrievedFrom: row.getValue('retrieved_from') || '',
        usesMidServer: Boolean(row.getValue('mid_server')),
        silence: silenceOf(row),
    }
}

/** The configuration that serves records of this domain. No parents and no fallback. */
export function configurationFor(domain: string): Configuration {
    const row = new GlideRecord(CONFIGURATIONS)
    if (isMultiTenant()) {
        row.addQuery('single_tenant', false)
        row.addQuery('sys_domain', domain)
    } else {
        row.addQuery('single_tenant', true)
    }
    row.orderBy('sys_created_on')
    row.setLimit(1)
    row.query()
    if (!row.next()) throw fail('configuration_missing', [domain])
    return toConfiguration(row)
}

/** Address of its form. */
export function configurationLink(configuration: Configuration): string {
    return '/' + CONFIGURATIONS + '.do?sys_id=' + configuration.id
}

/** The configuration with that sys_id. Throws when it is gone. */
export function configurationById(id: string): Configuration {
    const row = new GlideRecord(CONFIGURATIONS)
    if (!id || !row.get(id)) throw fail('configuration_missing', [''])
    return toConfiguration(row)
}

function oldestFirst(row: GlideRecord): Configuration[] {
    row.orderBy('sys_created_on')
    row.query()
    const found: Configuration[] = []
    while (row.next()) found.push(toConfiguration(row))
    return found
}

/** Every configuration in use: the single one, or one for each domain. */
export function configurationsInUse(): Configuration[] {
    const row = new GlideRecord(CONFIGURATIONS)
    row.addQuery('single_tenant', !isMultiTenant())
    return oldestFirst(row)
}

/** Every configuration, in use or not: runs belong to the one under which they were made. */
export function everyConfiguration(): Configuration[] {
    return oldestFirst(new GlideRecord(CONFIGURATIONS))
}

/** Logs, once a day by its job, which settings are outside their range, of every configuration. */
export function warnOfSettings(): void {
    const row = new GlideRecord(CONFIGURATIONS)
    row.query()
    while (row.next()) warnOfClamped(row)
}

/** Name of the record, other than this one, that serves the domain; null when there is none. */
export function otherFor(domain: string, id: string): string | null {
    const row = new GlideRecord(CONFIGURATIONS)
    row.addQuery('single_tenant', false)
    row.addQuery('sys_domain', domain)
    row.addQuery('sys_id', '!=', id)
    row.setLimit(1)
    row.query()
    return row.next() ? row.getValue('name') || '' : null
}

/** True when a configuration has retrieved its instructions at least once. */
export function isEverRetrieved(): boolean {
    const row = new GlideRecord(CONFIGURATIONS)
    row.addNotNullQuery('retrieved_at')
    row.setLimit(1)
    row.query()
    return row.hasNext()
}

/** True when another configuration has that name. */
export function isConfigurationNamed(name: string, otherThan: string): boolean {
    const row = new GlideRecord(CONFIGURATIONS)
    row.addQuery('name', name)
    row.addQuery('sys_id', '!=', otherThan || '-1')
    row.setLimit(1)
    row.query()
    return row.hasNext()
}

/** Says on the form that a retrieval was asked for, until it has ended. */
export function noteRetrievalAsked(id: string): void {
    const row = new GlideRecord(CONFIGURATIONS)
    if (!row.get(id)) return
    row.setValue('retrieval', translate('Asked for at {0}; not ended yet.', [displayTime(nowMs())]))
    row.update()
}

/** Records a retrieval that succeeded: its result in a sentence and in numbers, and the address that was used. */
export function noteRetrieval(configuration: Configuration, ms: number, counts: RetrievalCounts): void {
    const row = new GlideRecord(CONFIGURATIONS)
    if (!row.get(configuration.id)) return
    row.setValue('retrieval_facts', JSON.stringify({ counts: counts, failed: null }))
    row.setValue('retrieved_at', toFieldTime(ms))
    row.setValue('retrieved_from', configuration.address)
    row.setValue('retrieval', countsSentence(counts))
    row.update()
}

/** Records why a retrieval failed: in a sentence, and by its code. */
export function noteRetrievalFailure(id: string, reason: string, code: ErrorCode, args: string[]): void {
    const row = new GlideRecord(CONFIGURATIONS)
    if (!row.get(id)) return
    const { counts, failed } = retrievalFacts(row)
    const failure = { at: nowMs(), times: (failed ? failed.times : 0) + 1, code: code, args: quotable(code, args) }
    row.setValue('retrieval_facts', JSON.stringify({ counts: counts, failed: failure }))
    row.setValue('retrieval', reason.substr(0, 1000))
    row.update()
}

/** The last retrievals in numbers; times in milliseconds since the epoch. */
export interface RetrievalFacts {
    /** Of the last one that succeeded; null before the first. */
    counts: RetrievalCounts | null
    /** The last failure since then, and how many in a row; null for none. */
    failed: { at: number; times: number; code: ErrorCode; args: string[] } | null
}

export function retrievalFacts(row: GlideRecord | GlideRecordSecure): RetrievalFacts {
    const kept = row.getValue('retrieval_facts')
    return kept ? (JSON.parse(kept) as RetrievalFacts) : { counts: null, failed: null } // written above
}

/** Counts a start that *Runs that one agent may start in a minute* has refused. */
export function noteRefusedStart(id: string): void {
    const row = new GlideRecord(CONFIGURATIONS)
    if (!row.get(id)) return
    // Neither a setting nor by a person, and it may come often: no rule looks at it.
    row.setWorkflow(false)
    row.setValue('starts_refused', Number(row.getValue('starts_refused') || 0) + 1)
    row.setValue('starts_refused_at', toFieldTime(nowMs()))
    row.update()
}

/** sys_ids of the configurations whose 1E does not answer and must not be called yet. */
export function silentConfigurations(): string[] {
    const row = new GlideRecord(CONFIGURATIONS)
    row.addQuery('next_try_at', '>', toFieldTime(nowMs()))
    row.query()
    const ids: string[] = []
    while (row.next()) ids.push(row.getUniqueValue())
    return ids
}

/** The configurations that this session's user may read, by name. */
export function readableConfigurations(): GlideRecordSecure {
    const row = new GlideRecordSecure(CONFIGURATIONS)
    row.orderBy('name')
    row.query()
    return row
}

/** A hop of the last test of the connection, as it is kept. */
export interface KeptHop {
    hop: CoreHop['hop']
    state: CoreHop['state']
    ms: number
    code: ErrorCode | null
    /** Arguments of the sentence; empty where they would quote 1E. */
    args: string[]
}

/** Names of configurations whose domain path the platform has not filled: their rows would be seen by nobody, or by everybody. */
export function namesWithoutDomainPath(): string[] {
    const row = new GlideRecord(CONFIGURATIONS)
    row.addNotNullQuery('sys_domain')
    row.addNullQuery('sys_domain_path')
    row.query()
    const names: string[] = []
    while (row.next()) names.push(row.getValue('name') || '')
    return names
}

/** The last test of a connection: its hops in their order, none when nobody has tested. */
export interface KeptTest {
    /** Version of 1E; empty when the test did not get so far. */
    version: string
    hops: KeptHop[]
    /** Fingerprint of each setting that was tested, by its field; missing in tests of earlier versions. */
    settings?: { [field: string]: string }
}

export function keptTest(row: GlideRecord | GlideRecordSecure): KeptTest {
    const kept = row.getValue('test_hops')
    return kept ? (JSON.parse(kept) as KeptTest) : { version: '', hops: [] } // ours
}

/** Codes whose sentences quote 1E or the network. */
const QUOTING: ErrorCode[] = [
    'identity_provider_unknown',
    'platform_auth',
    'platform_error',
    'platform_not_found',
    'platform_permission',
    'platform_token',
    'platform_unreachable',
    'signing_failed',
    'signing_refused',
    'credential_alias',
]

/** The arguments of a sentence as far as they may be kept: none where they would quote 1E. */
function quotable(code: ErrorCode, args: string[]): string[] {
    return QUOTING.indexOf(code) < 0 ? args : []
}

/** Stores the result of a test of the connection. Of what 1E said it keeps the version only. */
export function noteTest(id: string, test: CoreConnectionTest): void {
    const row = new GlideRecord(CONFIGURATIONS)
    if (!row.get(id)) return
    const hops = test.hops.map((hop): KeptHop => {
        const failure = hop.failure
        const args = failure ? quotable(failure.code, failure.args) : []
        return { hop: hop.hop, state: hop.state, ms: hop.ms, code: failure && failure.code, args: args }
    })
    const version = /^[\d.]{1,40}$/.test(test.version) ? test.version : ''
    row.setValue('test_hops', JSON.stringify({ version, hops, settings: connectionFingerprints(row) }))
    row.setValue('tested_at', toFieldTime(nowMs()))
    row.update()
}
