import { GlideRecord, gs } from '@servicenow/glide'

// What is installed and must be there: names, by the table that holds them.

export const ROLES = [
    'x_1e_connect.Tachyon_Admin',
    'x_1e_connect.Tachyon_User',
    'x_1e_connect.Tachyon_Approver',
    'x_1E_core_connect.user',
    'x_1e_core_connect.admin',
]

/** Each role with one that it contains. */
export const CONTAINED: [string, string][] = [
    ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
    ['x_1e_connect.Tachyon_Admin', 'x_1E_core_connect.user'],
    ['x_1e_connect.Tachyon_User', 'x_1E_core_connect.user'],
    ['x_1e_connect.Tachyon_Approver', 'x_1E_core_connect.user'],
    ['x_1e_connect.Tachyon_Approver', 'approver_user'],
]

export const PAGES = [
    'x_1e_connect_approval_flags.do',
    'x_1e_connect_form_item.do',
    'x_1e_connect_health.do',
    'x_1e_connect_jobs.do',
    'x_1e_connect_quick_fix_form.do',
    'x_1e_connect_setup.do',
    'x_1e_connect_signing_key.do',
    'x_1e_connect_support.do',
    'x_1e_connect_transfer.do',
    'x_1e_connect_troubleshooting.do',
]

export const FORM_ITEMS = ['Tachyon Instructions', '1E Show Device Experience', '1E Instruction to Approve']

/** sys_ids of the components that form items and tabs show. */
export const COMPONENTS = ['2d62756faa1c3084cab879fb5ff767f2', '681fee9061912f043a27ebc6e2dba5b3']

export const JOBS = [
    '1E Platform-Check Entitlement',
    '1E Platform-Check Signing',
    '1E Platform-Collect Runs',
    '1E Platform-Purge History',
    '1E Platform-Purge Responses',
    '1E Platform-Rank Quick Fixes',
    '1E Platform-Repair Savings',
    '1E Platform-Watch Connections',
]

/** Those that are never empty: of an empty one the platform answers as of one that is not there. */
export const PROPERTIES = [
    'x_1e_connect.access_token_expiry',
    'x_1e_connect.experience_bands',
    'x_1e_connect.purge_seconds',
    'x_1e_connect.setup_marks',
    'x_1e_connect.signing_by_job',
    'x_1e_connect.support_url',
    'x_1e_core_connect.allow_http',
    'x_1e_core_connect.experience_feature',
]

/** Those of the names that no row of the table has in this field; an inactive row counts as none. */
export function absent(table: string, field: string, names: string[], onlyActive: boolean): string[] {
    const row = new GlideRecord(table)
    row.addQuery(field, 'IN', names.join(','))
    if (onlyActive) row.addQuery('active', true)
    row.query()
    const found: { [name: string]: true } = {}
    while (row.next()) found[row.getValue(field) || ''] = true
    return names.filter((name) => !found[name])
}

/** Properties that this instance does not have. */
export function absentProperties(): string[] {
    const nothing = ' absent '
    return PROPERTIES.filter((name) => gs.getProperty(name, nothing) === nothing)
}
