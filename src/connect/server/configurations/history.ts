import { GlideRecord, gs } from '@servicenow/glide'
import { SETTINGS } from './validation.ts'

const CHANGES = 'x_1e_connect_setting_change'

/** Settings of which only that they changed is kept. */
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
    for (const field of SETTINGS) {
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
