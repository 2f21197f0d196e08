import type { GlideRecord } from '@servicenow/glide'
import type { Draft } from './check.ts'

/** A record of either table as the rules look at it. */
export function draftOf(current: GlideRecord, domain: string): Draft {
    return {
        id: current.getUniqueValue() || '',
        domain: domain,
        value: (field) => current.getValue(field) || '',
        label: (field) => current.getElement(field).getLabel(),
        changes: (field) => current.isNewRecord() || current.getElement(field).changes(),
    }
}
