import type { GlideRecordSecure } from '@servicenow/glide'
import { RANGES } from './settings.ts'

/** Settings that a support text may contain. None is a secret; a field that is not listed is left out. */
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
    'reveal_reason',
    'experience_entitled',
    'entitlement_checked_at',
    'retrieved_at',
    'tested_at',
]
/** Settings of which a support text only says whether they are filled in. */
const FILLED_IN = ['credential_alias', 'user_password', 'jwt_provider', 'signing_certificate', 'mid_server', 'company']

/** An address without user and query, which may hold secrets. */
function bare(value: string): string {
    return /^\w+:\/\//.test(value) ? value.replace(/\/\/[^/]*@/, '//').replace(/[?#].*$/, '') : value
}

/** The settings of a configuration for support, as lines *field: value*. */
export function toldSettings(row: GlideRecordSecure): string[] {
    const ranged: string[] = []
    for (const name in RANGES) ranged.push(RANGES[name as keyof typeof RANGES].field) // its own keys
    const told = TOLD.concat(ranged).map((field) => field + ': ' + bare(row.getValue(field) || ''))
    return told.concat(FILLED_IN.map((field) => field + ': ' + (row.getValue(field) ? '(filled in)' : '(empty)')))
}
