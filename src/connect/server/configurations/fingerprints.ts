import { GlideDigest, type GlideRecord } from '@servicenow/glide'

/** The settings on which a connection depends: with any other a test says nothing any more. */
const SETTINGS = [
    'platform_url',
    'mid_server',
    'enable_oauth',
    'use_mid_server_for_oauth',
    'credential_alias',
    'user_name',
    'user_password',
    'jwt_provider',
    'signing_certificate',
    'app_id',
    'kid_mode',
    'oauth_upn',
    'version_23_5_or_higher',
]

/** A fingerprint of each of them, by field: a password is compared as it is encrypted. */
export function fingerprints(row: GlideRecord): { [field: string]: string } {
    const found: { [field: string]: string } = {}
    for (const field of SETTINGS) {
        const value = row.getValue(field) || ''
        found[field] = value && new GlideDigest().getSHA256Hex(value).substr(0, 8)
    }
    return found
}

/** Labels of the settings that are no longer what they were. */
export function changedSettings(row: GlideRecord, before: { [field: string]: string }): string[] {
    const now = fingerprints(row)
    return SETTINGS.filter((field) => before[field] !== now[field]).map((field) => row.getElement(field).getLabel())
}
