import { GlideRecordSecure, gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { RANGES } from '../configurations/settings.ts'
import { isMultiTenant, keptTest } from '../configurations/store.ts'
import { supportFacts } from '../records/support.ts'

const MOST_ERRORS = 20
const TOLD_OF_ERROR = ['sys_updated_on', 'number', 'state', 'error_code', 'configuration']
/** Settings that may be told whoever helps: none is a secret, and a field that is not named here is not told. */
const TOLD = [
    'name',
    'single_tenant',
    'platform_url',
    'enable_oauth',
    'user_name',
    'app_id',
    'kid_mode',
    'use_mid_server_for_oauth',
    'version_23_5_or_higher',
    'troubleshooting_url',
    'enable_approval',
    'page_size',
    'attachment_prefix',
    'target_device_field',
    'work_note',
    'experience_entitled',
    'entitlement_checked_at',
    'retrieved_at',
    'tested_at',
]
/** Settings of which only is told whether there is something. */
const FILLED_IN = ['user_password', 'jwt_provider', 'signing_certificate', 'mid_server', 'company']

/** An address without what may hold a secret: a user before its host, and its query. */
function bare(value: string): string {
    return /^\w+:\/\//.test(value) ? value.replace(/\/\/[^/]*@/, '//').replace(/[?#].*$/, '') : value
}

function settingsOf(row: GlideRecordSecure): string[] {
    const ranged: string[] = []
    for (const name in RANGES) ranged.push(RANGES[name as keyof typeof RANGES].field) // its own keys
    const told = TOLD.concat(ranged).map((field) => field + ': ' + bare(row.getValue(field) || ''))
    return told.concat(FILLED_IN.map((field) => field + ': ' + (row.getValue(field) ? '(filled in)' : '(empty)')))
}

function testOf(row: GlideRecordSecure): string[] {
    const { version, hops } = keptTest(row)
    const lines = hops.map((hop) => {
        const cause = hop.code ? ' ' + hop.code + ' ' + hop.args.join(' ') : ''
        return 'hop ' + hop.hop + ': ' + hop.state + ' ' + hop.ms + ' ms' + cause
    })
    return ['1E: ' + (version || '(unknown)')].concat(lines)
}

/** The newest runs that met an error, by code: its sentence may quote 1E. */
function lastErrors(): string[] {
    const lines: string[] = []
    const run = new GlideRecordSecure('x_1e_connect_run')
    run.addNotNullQuery('error_code')
    run.orderByDesc('sys_updated_on')
    run.setLimit(MOST_ERRORS)
    run.query()
    while (run.next()) {
        lines.push('error: ' + TOLD_OF_ERROR.map((field) => run.getValue(field) || '').join(' '))
    }
    return lines
}

/**
 * What whoever helps needs to know, as text in English: versions, settings and the last test of each connection, and the
 * last errors of runs, as far as the person may read them. Never a password, key or token, nor an answer of 1E.
 */
export function diagnostics(): string {
    const facts = supportFacts()
    const lines = [
        'time: ' + new Date(nowMs()).toISOString(),
        'instance: ' + gs.getProperty('instance_name', ''),
        '1E ITSM Connect: ' + facts.connectVersion,
        '1E Core: ' + facts.coreVersion,
        'multi-tenant: ' + isMultiTenant(),
    ]
    const row = new GlideRecordSecure('x_1e_connect_configuration')
    row.orderBy('name')
    row.query()
    while (row.next()) {
        lines.push('', 'configuration ' + row.getUniqueValue())
        for (const line of settingsOf(row).concat(testOf(row))) lines.push(line)
    }
    return lines.concat('', lastErrors()).join('\n')
}
