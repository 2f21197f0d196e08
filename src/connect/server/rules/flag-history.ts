import type { GlideRecord } from '@servicenow/glide'
import { noteChange } from '../configurations/changes.ts'

function noteFlag(current: GlideRecord, previous: GlideRecord | null, field: string): void {
    if (!previous) return
    noteChange({
        configuration: current.getValue('configuration') || '',
        domain: current.getValue('sys_domain') || 'global',
        setting: current.getElement(field).getLabel(),
        subject: current.getValue('name') || '',
        before: previous.getDisplayValue(field) || '',
        after: current.getDisplayValue(field) || '',
    })
}

/** After *Is Approval Required* of an instruction is changed. */
export function onApprovalFlag(current: GlideRecord, previous: GlideRecord | null): void {
    noteFlag(current, previous, 'approval_required')
}

/** After *Private columns* of an instruction is changed: a column that is private no longer is read by everybody. */
export function onPrivateColumns(current: GlideRecord, previous: GlideRecord | null): void {
    noteFlag(current, previous, 'private_columns')
}

/** After *Keep the last answer* of an instruction is changed. */
export function onKeepLast(current: GlideRecord, previous: GlideRecord | null): void {
    noteFlag(current, previous, 'keep_last')
}

/** After an instruction set is switched on or off. */
export function onSetSwitched(current: GlideRecord, previous: GlideRecord | null): void {
    noteFlag(current, previous, 'active')
}
