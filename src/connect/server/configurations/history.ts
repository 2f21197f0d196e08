import type { GlideRecord } from '@servicenow/glide'
import { noteChange } from './changes.ts'
import { SETTINGS } from './validation.ts'

/** Settings of which only that they changed is kept. */
const SECRET = ['user_password']
const HIDDEN = '••••••'

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
