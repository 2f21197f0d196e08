import type { GlideRecord } from '@servicenow/glide'
import { noteChange } from './changes.ts'
import { shownValue } from './shown.ts'
import { SETTINGS } from './validation.ts'

/** Keeps each setting of a configuration that differs from before. */
export function noteSettings(current: GlideRecord, previous: GlideRecord): void {
    for (const field of SETTINGS) {
        if (!current.isValidField(field)) continue
        if ((current.getValue(field) || '') === (previous.getValue(field) || '')) continue
        noteChange({
            configuration: current.getUniqueValue(),
            domain: current.getValue('sys_domain') || 'global',
            setting: current.getElement(field).getLabel(),
            subject: '',
            before: shownValue(previous, field),
            after: shownValue(current, field),
        })
    }
}
