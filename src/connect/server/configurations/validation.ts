import { type GlideRecord, gs, GlideRecord as Query } from '@servicenow/glide'
import { type Address, type AddressFault, isLocal, isPlatform, originOf, parseAddress } from '../contract/address.ts'
import { isTrue } from '../glide.ts'
import { translate } from '../translate.ts'
import { isBlankSecret } from './blank-secret.ts'
import { isInRange, isPageSize, RANGES } from './settings.ts'
import { isConfigurationNamed } from './store.ts'

/**
 * What is wrong with a configuration that is about to be stored, a sentence for each field. On the single configuration fields that are
 * not changed are not checked: each of its two pages shows one half of the fields.
 */

/** Required in every configuration. Which fields of the sign-in are required depends on Enable OAuth. */
const ALWAYS = [
    'name',
    'platform_url',
    'troubleshooting_url',
    'keep_answers_minutes',
    'gather_data_minutes',
    'response_keep_days',
    'history_keep_months',
    'status_wait_seconds',
    'response_batch_size',
    'calls_at_once',
    'starts_per_minute',
    'automation_per_minute',
    'automation_at_once',
    'agent_budget',
    'page_size',
    'attachment_prefix',
    'target_device_field',
]
const OF_OAUTH = ['jwt_provider', 'signing_certificate', 'app_id']
const OF_BASIC = ['user_name', 'user_password']
const OTHERS = [
    'company',
    'catalogue_days',
    'last_answer_keep_days',
    'credential_alias',
    'oauth_upn',
    'mid_server',
    'enable_oauth',
    'use_mid_server_for_oauth',
    'kid_mode',
    'version_23_5_or_higher',
    'enable_approval',
    'work_note',
    'reveal_reason',
    'ai_agents',
    'sys_domain',
    'single_tenant',
]

const USER = /^[^\\\s]+\\[^\\]+$/
const FILE_NAME = /^[^\\/:*?"<>|]{1,60}$/

interface Draft {
    row: GlideRecord
    isNew: boolean
    /** The stored record; null for a new one. */
    previous: GlideRecord | null
}

function value(draft: Draft, field: string): string {
    return draft.row.getValue(field) || ''
}

function label(draft: Draft, field: string): string {
    return draft.row.getElement(field).getLabel()
}

function changes(draft: Draft, field: string): boolean {
    if (draft.isNew || !draft.previous) return draft.isNew || draft.row.getElement(field).changes()
    return value(draft, field) !== (draft.previous.getValue(field) || '')
}

/** Every field that a person sets. */
export const SETTINGS = ALWAYS.concat(OF_OAUTH, OF_BASIC, OTHERS)

/** True when a setting is changed, not only what the app records about 1E. */
export function settingsChange(row: GlideRecord): boolean {
    const draft = { row: row, isNew: row.isNewRecord(), previous: null }
    return SETTINGS.some((field) => changes(draft, field))
}

function isSingle(draft: Draft): boolean {
    return isTrue(value(draft, 'single_tenant'))
}

/** Required fields that are empty. */
function missing(draft: Draft): string[] {
    const oauth = isTrue(value(draft, 'enable_oauth'))
    const isAsked = (field: string) => !value(draft, field) && (!isSingle(draft) || changes(draft, field))
    const problems = ALWAYS.filter(isAsked).map((field) => translate('{0} is required.', [label(draft, field)]))
    if (oauth) {
        for (const field of OF_OAUTH) {
            if (isAsked(field))
                problems.push(translate('{0} is required when OAuth is enabled.', [label(draft, field)]))
        }
    } else if (!value(draft, 'credential_alias') && OF_BASIC.some(isAsked)) {
        problems.push(translate('1E user name and password, or an alias, are required when OAuth is disabled.', []))
    }
    return problems
}

/** The sentence for an address that no server can have. */
function faultOf(name: string, typed: string, fault: AddressFault, withPath: boolean): string {
    switch (fault) {
        case 'host':
            return translate('{0}: no server has the name or address in {1}.', [name, typed.substr(0, 120)])
        case 'port':
            return translate('{0}: the port in {1} must be between 1 and 65535.', [name, typed.substr(0, 120)])
        case 'reach':
            return translate('{0}: {1} is an address for one network link only, which no 1E platform has.', [
                name,
                typed.substr(0, 120),
            ])
        case 'form':
            return withPath
                ? translate('{0} must be an https address, for example https://dex.example.com/explorer.', [name])
                : translate('{0} must be an https address without a path, for example https://dex.example.com.', [name])
    }
}

/** https; http for a local host, or where the property of 1E Core allows it. */
function isAllowed({ scheme, host }: Address): boolean {
    return scheme === 'https' || isLocal(host) || gs.getProperty('x_1e_core_connect.allow_http', 'false') === 'true'
}

function addressProblem(draft: Draft, field: string, withPath: boolean): string[] {
    const typed = value(draft, field)
    if (!typed || !changes(draft, field)) return []
    const address = parseAddress(typed)
    if (typeof address === 'string') return [faultOf(label(draft, field), typed, address, withPath)]
    if (isAllowed(address) && (withPath || isPlatform(address))) return []
    return [faultOf(label(draft, field), typed, 'form', withPath)]
}

function rangeProblems(draft: Draft): string[] {
    const problems: string[] = []
    for (const name of Object.keys(RANGES)) {
        const range = RANGES[name as keyof typeof RANGES] // its own keys
        const given = value(draft, range.field)
        if (!given || !changes(draft, range.field) || isInRange(given, range)) continue
        problems.push(
            translate('{0} must be a whole number between {1} and {2}.', [
                label(draft, range.field),
                range.min,
                range.max,
            ])
        )
    }
    return problems
}

function isDeviceField(field: string): boolean {
    // Typed by a person: a dot would walk to another record.
    if (!/^\w+$/.test(field)) return false
    const incident = new Query('incident')
    return incident.isValidField(field) && !!incident.getElement(field).getReferenceTable()
}

function shapeProblems(draft: Draft): string[] {
    const problems: string[] = []
    const given = (field: string) => (changes(draft, field) ? value(draft, field) : '')
    const size = given('page_size')
    if (size && !isPageSize(size)) {
        problems.push(translate('{0} must be one of {1}.', [label(draft, 'page_size'), '10, 25, 50, 100']))
    }
    const name = given('name')
    if (name && isConfigurationNamed(name, draft.row.getUniqueValue() || '')) {
        problems.push(translate('There is already a configuration named {0}.', [name]))
    }
    const user = given('user_name')
    if (user && !USER.test(user)) problems.push(translate('Enter the 1E user name as {0}.', ['domain\\username']))
    const prefix = given('attachment_prefix')
    if (prefix && !FILE_NAME.test(prefix)) {
        problems.push(
            translate('{0} may not contain {1} and may be at most 60 characters.', [
                label(draft, 'attachment_prefix'),
                '\\ / : * ? " < > |',
            ])
        )
    }
    const field = given('target_device_field')
    if (field && !isDeviceField(field)) problems.push(translate('{0} is not a reference field on Incident.', [field]))
    const certificate = given('signing_certificate')
    if (certificate && isTrue(value(draft, 'enable_oauth')) && !holdsPem(certificate)) {
        problems.push(
            translate('{0} must be a certificate in PEM form: a text with BEGIN CERTIFICATE.', [
                label(draft, 'signing_certificate'),
            ])
        )
    }
    const password = given('user_password')
    if (password && !isTrue(value(draft, 'enable_oauth')) && isBlankSecret(password)) {
        problems.push(translate('{0} is required.', [label(draft, 'user_password')]))
    }
    return problems
}

function holdsPem(certificate: string): boolean {
    const row = new Query('sys_certificate')
    return row.get(certificate) && (row.getValue('pem_certificate') || '').indexOf('BEGIN CERTIFICATE') >= 0
}

function hostOf(typed: string): string {
    const address = parseAddress(typed)
    return typeof address === 'string' ? '' : originOf(address)
}

/** True when the credential would be sent to another host, or through another MID server, than before. */
function leadsElsewhere(draft: Draft, previous: GlideRecord): boolean {
    const now = hostOf(value(draft, 'platform_url'))
    const before = hostOf(previous.getValue('platform_url') || '')
    if (now === '' || before === '') return false
    return now !== before || value(draft, 'mid_server') !== (previous.getValue('mid_server') || '')
}

/**
 * A stored password belongs to the host and MID server for which it was entered: with another one it must be entered again. With OAuth
 * it is deleted.
 */
function passwordProblems(draft: Draft, previous: GlideRecord | null): string[] {
    if (draft.isNew || !previous || !leadsElsewhere(draft, previous)) return []
    if (value(draft, 'credential_alias') && !gs.hasRole('admin'))
        return [
            translate(
                'While an alias is used, only the platform’s administrator may lead it to another address of 1E, or another MID server.',
                []
            ),
        ]
    if (!value(draft, 'user_password') || changes(draft, 'user_password')) return []
    if (isTrue(value(draft, 'enable_oauth'))) {
        draft.row.setValue('user_password', '')
        return []
    }
    return [
        translate('Enter {0} again: it was entered for another address of 1E, or another MID server.', [
            label(draft, 'user_password'),
        ]),
    ]
}

/** A sentence for each thing that is wrong; empty when the record may be stored. `previous` is the stored record. */
export function problemsOf(row: GlideRecord, previous: GlideRecord | null): string[] {
    const draft = { row: row, isNew: row.isNewRecord(), previous: previous }
    const address = addressProblem(draft, 'platform_url', false)
    return missing(draft).concat(
        address,
        addressProblem(draft, 'troubleshooting_url', true),
        address.length === 0 ? passwordProblems(draft, previous) : [],
        rangeProblems(draft),
        shapeProblems(draft)
    )
}

/** The same for the settings of the connection alone, which are tried and not stored. */
export function problemsOfConnection(row: GlideRecord, previous: GlideRecord): string[] {
    const draft = { row: row, isNew: false, previous: previous }
    const address = addressProblem(draft, 'platform_url', false)
    return address.length > 0 ? address : passwordProblems(draft, previous)
}

/** True when responses are kept for a shorter time than they are gathered: allowed, but worth a message. */
export function isKeptTooShort(row: GlideRecord): boolean {
    const minutes = ['keep_answers_minutes', 'gather_data_minutes']
    const isNew = row.isNewRecord()
    if (!minutes.some((field) => isNew || row.getElement(field).changes())) return false
    const keep = Number(row.getValue('keep_answers_minutes') || RANGES.keepMinutes.fallback)
    return keep < Number(row.getValue('gather_data_minutes') || RANGES.gatherMinutes.fallback)
}
