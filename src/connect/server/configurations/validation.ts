import { type GlideRecord, gs, GlideRecord as Query } from '@servicenow/glide'
import { isTrue } from '../glide.ts'
import { translate } from '../translate.ts'
import { isInRange, isPageSize, RANGES } from './settings.ts'

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
    'page_size',
    'attachment_prefix',
    'target_device_field',
]
const OF_OAUTH = ['jwt_provider', 'signing_certificate', 'app_id']
const OF_BASIC = ['user_name', 'user_password']
const OTHERS = [
    'company',
    'catalogue_days',
    'credential_alias',
    'oauth_upn',
    'mid_server',
    'enable_oauth',
    'enable_approval',
    'sys_domain',
    'single_tenant',
]

/** An https address; http for a local host, or where the property of 1E Core allows it. */
const ADDRESS = /^(https?):\/\/([^/@?#\s]+)(\/[^\s]*)?$/i
const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i
/** Paths in addresses of 1E that administrators copy; the client ignores them. */
const NO_PATH = /^\/?((consumer|experience|tachyon)\/?)?$/i
const USER = /^[^\\\s]+\\[^\\]+$/
const FILE_NAME = /^[^\\/:*?"<>|]{1,60}$/

interface Draft {
    row: GlideRecord
    isNew: boolean
}

function value(draft: Draft, field: string): string {
    return draft.row.getValue(field) || ''
}

function label(draft: Draft, field: string): string {
    return draft.row.getElement(field).getLabel()
}

function changes(draft: Draft, field: string): boolean {
    return draft.isNew || draft.row.getElement(field).changes()
}

/** True when a setting is changed, not only what the app records about 1E. */
export function settingsChange(row: GlideRecord): boolean {
    const draft = { row: row, isNew: row.isNewRecord() }
    return ALWAYS.concat(OF_OAUTH, OF_BASIC, OTHERS).some((field) => changes(draft, field))
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

function addressProblem(draft: Draft, field: string, withPath: boolean): string[] {
    const typed = value(draft, field)
    if (!typed || !changes(draft, field)) return []
    const parts = ADDRESS.exec(typed)
    const httpAllowed =
        parts !== null &&
        (LOCAL.test(String(parts[2])) || gs.getProperty('x_1e_core_connect.allow_http', 'false') === 'true')
    const isGood =
        parts !== null &&
        (String(parts[1]).toLowerCase() === 'https' || httpAllowed) &&
        (withPath || NO_PATH.test(parts[3] || ''))
    if (isGood) return []
    return [
        withPath
            ? translate('{0} must be an https address, for example https://dex.example.com/explorer.', [
                  label(draft, field),
              ])
            : translate('{0} must be an https address without a path, for example https://dex.example.com.', [
                  label(draft, field),
              ]),
    ]
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
    return problems
}

function holdsPem(certificate: string): boolean {
    const row = new Query('sys_certificate')
    return row.get(certificate) && (row.getValue('pem_certificate') || '').indexOf('BEGIN CERTIFICATE') >= 0
}

/** Scheme, host and port of an address. */
function hostOf(address: string): string {
    const parts = ADDRESS.exec(address)
    return parts ? (parts[1] + '://' + parts[2]).toLowerCase() : ''
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
    const draft = { row: row, isNew: row.isNewRecord() }
    const address = addressProblem(draft, 'platform_url', false)
    return missing(draft).concat(
        address,
        addressProblem(draft, 'troubleshooting_url', true),
        address.length === 0 ? passwordProblems(draft, previous) : [],
        rangeProblems(draft),
        shapeProblems(draft)
    )
}

/** True when responses are kept for a shorter time than they are gathered: allowed, but worth a message. */
export function isKeptTooShort(row: GlideRecord): boolean {
    const minutes = ['keep_answers_minutes', 'gather_data_minutes']
    const isNew = row.isNewRecord()
    if (!minutes.some((field) => isNew || row.getElement(field).changes())) return false
    const keep = Number(row.getValue('keep_answers_minutes') || RANGES.keepMinutes.fallback)
    return keep < Number(row.getValue('gather_data_minutes') || RANGES.gatherMinutes.fallback)
}
