import { GlideRecord, gs } from '@servicenow/glide'
import { RANGES } from './settings.ts'

const CHANGES = 'x_1e_connect_setting_change'

/** Settings whose changes are kept, but for those in `RANGES`. What the app notes about 1E by itself is none of them. */
const KEPT = [
    'name',
    'company',
    'sys_domain',
    'platform_url',
    'troubleshooting_url',
    'mid_server',
    'version_23_5_or_higher',
    'enable_oauth',
    'use_mid_server_for_oauth',
    'jwt_provider',
    'kid_mode',
    'signing_certificate',
    'app_id',
    'oauth_upn',
    'credential_alias',
    'user_name',
    'enable_approval',
    'page_size',
    'attachment_prefix',
    'target_device_field',
    'work_note',
]
/** Of these only that they changed. */
const SECRET = ['user_password']
const HIDDEN = '••••••'

interface Change {
    configuration: string
    domain: string
    setting: string
    subject: string
    before: string
    after: string
}

/** Keeps who changed a setting, and from what to what. */
export function noteChange(change: Change): void {
    const row = new GlideRecord(CHANGES)
    row.initialize()
    row.setValue('configuration', change.configuration)
    row.setValue('setting', change.setting.substr(0, 100))
    row.setValue('subject', change.subject.substr(0, 255))
    row.setValue('value_before', change.before.substr(0, 1024))
    row.setValue('value_after', change.after.substr(0, 1024))
    row.setValue('person', gs.getUserID())
    row.setValue('sys_domain', change.domain)
    row.insert()
}

/** Keeps each setting of a configuration that differs from before. */
export function noteSettings(current: GlideRecord, previous: GlideRecord): void {
    const ranged = Object.keys(RANGES).map((name) => RANGES[name as keyof typeof RANGES].field) // its own keys
    for (const field of KEPT.concat(ranged, SECRET)) {
        if (!current.isValidField(field)) continue
        if ((current.getValue(field) || '') === (previous.getValue(field) || '')) continue
        const isSecret = SECRET.indexOf(field) >= 0
        const shown = (row: GlideRecord) => {
            if (!row.getValue(field)) return ''
            return isSecret ? HIDDEN : row.getDisplayValue(field) || row.getValue(field) || ''
        }
        noteChange({
            configuration: current.getUniqueValue(),
            domain: current.getValue('sys_domain') || 'global',
            setting: current.getElement(field).getLabel(),
            subject: '',
            before: shown(previous),
            after: shown(current),
        })
    }
}
