import { GlideDigest, type GlideRecord } from '@servicenow/glide'
import { DRAFT_FIELDS } from '../contract/connection.ts'

/** A fingerprint of each of the settings, by field; '' of an empty one. A password is compared as it is encrypted. */
export function fingerprints(row: GlideRecord, fields: readonly string[]): { [field: string]: string } {
    const found: { [field: string]: string } = {}
    for (const field of fields) {
        const value = row.getValue(field) || ''
        found[field] = value && new GlideDigest().getSHA256Hex(value).substr(0, 8)
    }
    return found
}

/** The same of the settings on which a connection depends. */
export function connectionFingerprints(row: GlideRecord): { [field: string]: string } {
    return fingerprints(row, DRAFT_FIELDS)
}

/** Labels of those that are no longer what they were. */
export function changedSettings(row: GlideRecord, before: { [field: string]: string }): string[] {
    const now = connectionFingerprints(row)
    return DRAFT_FIELDS.filter((field) => before[field] !== now[field]).map((field) => row.getElement(field).getLabel())
}
