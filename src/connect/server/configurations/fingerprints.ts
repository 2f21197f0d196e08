import { GlideDigest, type GlideRecord } from '@servicenow/glide'
import { DRAFT_FIELDS } from '../contract/connection.ts'

/** A fingerprint of each setting on which a connection depends, by field: a password is compared as it is encrypted. */
export function fingerprints(row: GlideRecord): { [field: string]: string } {
    const found: { [field: string]: string } = {}
    for (const field of DRAFT_FIELDS) {
        const value = row.getValue(field) || ''
        found[field] = value && new GlideDigest().getSHA256Hex(value).substr(0, 8)
    }
    return found
}

/** Labels of the settings that are no longer what they were. */
export function changedSettings(row: GlideRecord, before: { [field: string]: string }): string[] {
    const now = fingerprints(row)
    return DRAFT_FIELDS.filter((field) => before[field] !== now[field]).map((field) => row.getElement(field).getLabel())
}
