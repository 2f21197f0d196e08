import { GlideRecord, gs } from '@servicenow/glide'

const CHANGES = 'x_1e_connect_setting_change'

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

/** User name of whoever changed that setting last; empty when nobody is known to have. */
export function lastChanger(configuration: string, setting: string): string {
    const row = new GlideRecord(CHANGES)
    row.addQuery('configuration', configuration)
    row.addQuery('setting', setting)
    row.orderByDesc('sys_created_on')
    row.setLimit(1)
    row.query()
    return row.next() ? row.getDisplayValue('person.user_name') || '' : ''
}
