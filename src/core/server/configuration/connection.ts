import { GlideRecord, gs } from '@servicenow/glide'
import type { CoreDraft } from '../../../contract/core.ts'
import { fail } from '../failure.ts'
import { type Credential, credentialOf } from './alias.ts'
import { baseUrl } from './base-url.ts'
import { findingsOf } from './findings.ts'
import { passwordOf } from './secrets.ts'
import { TABLE } from './table.ts'

/** How to reach one 1E platform. Lives for one transaction and never leaves core. */
export interface Connection {
    id: string
    /** Name of the configuration. */
    name: string
    /** True while an administrator tests the connection: it is tried although 1E counts as silent. */
    isTest: boolean
    /** While settings are tested that are not stored: their token, and nothing else is kept; null for stored settings. */
    draft: { token: string } | null
    /** Calls in a row that came to nothing; since when 1E counts as silent, and when it is tried next. */
    silence: { failures: number; since: number | null; nextTry: number | null }
    /** True while it is kept that the sign-in is refused. */
    isRefused: boolean
    /** Root of all calls, without a trailing slash. */
    root: string
    midServer: string | null
    /** sys_id of that MID server; '' for none. */
    midServerId: string
    /** True when the Experience API of 23.5 and later is there; false asks the one before it. */
    newExperience: boolean
    /** User and password, secret; null with OAuth. */
    basic: Credential | null
    /** How to sign in with OAuth; null with user name and password. */
    oauth: OAuth | null
}

export interface OAuth {
    /** sys_id of the JWT provider that signs. */
    provider: string
    /** sys_id of the certificate whose thumbprint names the key. */
    certificate: string
    appId: string
    kidMode: string
    /** User principal name that is told to 1E, for a key that several may use; '' tells none. */
    upn: string
}

/** A field that must not be empty. */
function needed(configuration: GlideRecord, field: string, label: string): string {
    const value = configuration.getValue(field)
    if (!value) throw fail('configuration_incomplete', [label])
    return value
}

function basicOf(configuration: GlideRecord, draft: CoreDraft): Credential {
    const alias = configuration.getValue('credential_alias')
    if (alias) return credentialOf(alias)
    const user = needed(configuration, 'user_name', '1E User Name')
    const password = draft['user_password'] || passwordOf(configuration)
    if (!password) throw fail('configuration_incomplete', ['1E User Password'])
    return { user: user, password: password }
}

function oauthOf(configuration: GlideRecord): OAuth {
    return {
        provider: needed(configuration, 'jwt_provider', 'JWT Provider'),
        certificate: needed(configuration, 'signing_certificate', 'Signing Certificate PEM'),
        appId: needed(configuration, 'app_id', 'App ID'),
        kidMode: configuration.getValue('kid_mode') || 'thumbprint',
        upn: configuration.getValue('oauth_upn') || '',
    }
}

/** Milliseconds of a date-time field; null when it is empty. */
function momentOf(configuration: GlideRecord, field: string): number | null {
    const value = configuration.getValue(field)
    return value ? Date.parse(value.replace(' ', 'T') + 'Z') : null
}

/**
 * The connection of one configuration, for the app that owns it.
 * Throws when there is none, when it belongs to another app, or when a needed field is empty.
 */
export function connectionOf(id: string, callerScope: string, isTest: boolean, draft: CoreDraft | null): Connection {
    const configuration = new GlideRecord(TABLE)
    if (!id || !configuration.get(id)) throw fail('core_refused', ['There is no such configuration.'])
    if (configuration.getValue('application') !== callerScope) {
        throw fail('core_refused', ['The configuration belongs to another application.'])
    }
    const typedNow = draft || {}
    // The record is only read here, and a password in clear is never put into it.
    for (const field of Object.keys(typedNow)) {
        if (field !== 'user_password') configuration.setValue(field, typedNow[field] || '')
    }
    const typed = needed(configuration, 'platform_url', '1E Platform URL')
    const modern = configuration.getValue('enable_oauth') === '1'
    // With OAuth the check box beside it decides about the MID server (post-installation page).
    const direct = modern && configuration.getValue('use_mid_server_for_oauth') !== '1'
    return {
        id: id,
        name: configuration.getValue('name') || id,
        isTest: isTest,
        draft: draft && { token: '' },
        silence: {
            failures: Number(configuration.getValue('failed_calls') || 0),
            since: momentOf(configuration, 'silent_since'),
            nextTry: momentOf(configuration, 'next_try_at'),
        },
        isRefused: findingsOf(configuration).refused !== null,
        root: baseUrl(typed, gs.getProperty('x_1e_core_connect.allow_http', 'false') === 'true'),
        midServer: (!direct && configuration.getDisplayValue('mid_server')) || null,
        midServerId: (!direct && configuration.getValue('mid_server')) || '',
        newExperience: configuration.getValue('version_23_5_or_higher') !== '0',
        basic: modern ? null : basicOf(configuration, typedNow),
        oauth: modern ? oauthOf(configuration) : null,
    }
}
