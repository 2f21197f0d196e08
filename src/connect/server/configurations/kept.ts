import { GlideRecord, gs } from '@servicenow/glide'
import { fromFieldTime } from '../clock.ts'
import type { CoreFindings } from '../contract/core.ts'
import { changedSettings } from './fingerprints.ts'
import {
    CONFIGURATIONS,
    type Configuration,
    isMultiTenant,
    type KeptTest,
    keptTest,
    type RetrievalFacts,
    readableConfigurations,
    retrievalFacts,
    toConfiguration,
} from './store.ts'

/** What a group can be told of. */
export type TroubleName = 'sign_in' | 'retrieval' | 'certificate' | 'licence' | 'catalogue'

/** What was told and is not over: when, in milliseconds since the epoch, and how near the end then was, in days. */
export type Told = { [trouble in TroubleName]?: { at: number; days: number } }

/** What is kept of a configuration about its connection. Times are milliseconds since the epoch; null for never. */
export interface Kept {
    configuration: Configuration
    /** As it is typed; without a scheme and a path. */
    host: string
    /** Name of its domain; empty on an instance that is not domain separated. */
    domainName: string
    usesOAuth: boolean
    usesAlias: boolean
    userName: string
    findings: CoreFindings
    licenceEnds: number | null
    retrievedAt: number | null
    retrieval: RetrievalFacts
    testedAt: number | null
    test: KeptTest
    /** Labels of settings that were changed after the test. */
    changedSinceTest: string[]
    /** Members of this group are told what does not work; null tells nobody. */
    group: { id: string; name: string } | null
    told: Told
    /** What the platform says of the certificate that signs; null without one. */
    certificate: { name: string; expires: number | null } | null
}

const NOTHING: CoreFindings = { refused: null, signedInAt: null, entitlement: null }

function certificateOf(id: string | null): Kept['certificate'] {
    const row = new GlideRecord('sys_certificate')
    if (!id || !row.get(id)) return null
    return { name: row.getValue('name') || '', expires: fromFieldTime(row.getValue('expires')) }
}

function groupOf(row: GlideRecord): Kept['group'] {
    const id = row.getValue('tell_group')
    return id ? { id: id, name: row.getDisplayValue('tell_group') || '' } : null
}

function toldOf(row: GlideRecord): Told {
    const kept = row.getValue('told')
    return kept ? (JSON.parse(kept) as Told) : {} // written below
}

/** Records what the group was told: neither a change of a setting nor one by a person. */
export function noteTold(id: string, told: Told): void {
    const row = new GlideRecord(CONFIGURATIONS)
    if (!row.get(id)) return
    row.setWorkflow(false)
    row.setValue('told', JSON.stringify(told))
    row.update()
}

/** Queues the event of a trouble, or of its end, for one person. */
export function queueNews(id: string, event: string, person: string, language: string): void {
    const row = new GlideRecord(CONFIGURATIONS)
    if (row.get(id)) gs.eventQueue('x_1e_connect.health.' + event, row, person, language)
}

function toKept(row: GlideRecord): Kept {
    const findings = row.getValue('findings')
    const test = keptTest(row)
    const usesOAuth = row.getValue('enable_oauth') === '1'
    return {
        configuration: toConfiguration(row),
        host: (row.getValue('platform_url') || '').replace(/^\w+:\/\//, '').replace(/^[^@/]*@|[/?#].*$/g, ''),
        domainName: isMultiTenant() ? row.getDisplayValue('sys_domain') || '' : '',
        usesOAuth: usesOAuth,
        usesAlias: !usesOAuth && Boolean(row.getValue('credential_alias')),
        userName: row.getValue('user_name') || '',
        findings: findings ? (JSON.parse(findings) as CoreFindings) : NOTHING, // 1E Core's
        licenceEnds: fromFieldTime(row.getValue('licence_ends')),
        retrievedAt: fromFieldTime(row.getValue('retrieved_at')),
        retrieval: retrievalFacts(row),
        group: groupOf(row),
        told: toldOf(row),
        testedAt: fromFieldTime(row.getValue('tested_at')),
        test: test,
        changedSinceTest: test.settings ? changedSettings(row, test.settings) : [],
        certificate: usesOAuth ? certificateOf(row.getValue('signing_certificate')) : null,
    }
}

/** Labels of settings of this configuration that were changed after its last test. */
export function changedSinceTest(id: string): string[] {
    const kept = keptById(id)
    return kept ? kept.changedSinceTest : []
}

export function keptById(id: string): Kept | null {
    const row = new GlideRecord(CONFIGURATIONS)
    return row.get(id) ? toKept(row) : null
}

/** Of each configuration that is in use and has an address of 1E. */
export function keptInUse(): Kept[] {
    const row = new GlideRecord(CONFIGURATIONS)
    row.addQuery('single_tenant', !isMultiTenant())
    row.addNotNullQuery('platform_url')
    row.query()
    const found: Kept[] = []
    while (row.next()) found.push(toKept(row))
    return found
}

/** Of those among them that this session's user may read, by name. */
export function readableKept(): Kept[] {
    const isSingle = isMultiTenant() ? '0' : '1'
    const row = readableConfigurations()
    const found: Kept[] = []
    while (row.next()) {
        if (row.getValue('single_tenant') !== isSingle || !row.getValue('platform_url')) continue
        // Read anew, because no rule of a field may hide what is compared.
        const kept = keptById(row.getUniqueValue())
        if (kept) found.push(kept)
    }
    return found
}
