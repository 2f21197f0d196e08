import { type GlideRecord, gs } from '@servicenow/glide'
import { translate } from '../translate.ts'

/**
 * What a form showed when it was opened comes back with what was typed, so that a setting which somebody else has changed meanwhile is
 * not overwritten unseen. The field is never stored. Calls that do not bring it (scripts, imports) say which value they mean.
 */
const FIELD = 'shown_values'
const SECRET = 'user_password'
const SHOWN_CHARACTERS = 100

/** A short sign of a value (FNV-1a), so that the form holds no second copy of the settings. */
function signOf(value: string): string {
    let hash = 0x811c9dc5
    for (let at = 0; at < value.length; at++) {
        hash ^= value.charCodeAt(at)
        hash = (hash + (hash << 1) + (hash << 4) + (hash << 7) + (hash << 8) + (hash << 24)) >>> 0
    }
    return hash.toString(36)
}

/** Display rule: gives the form the signs of the settings that it shows. */
export function showValues(current: GlideRecord, fields: readonly string[]): void {
    const signs: { [field: string]: string } = {}
    for (const field of fields) signs[field] = signOf(current.getValue(field) || '')
    current.setValue(FIELD, JSON.stringify(signs))
}

function parsed(text: string): { [field: string]: unknown } {
    try {
        const value = JSON.parse(text) as unknown // checked next
        return typeof value === 'object' && value !== null ? (value as { [field: string]: unknown }) : {} // an object
    } catch (notJson) {
        gs.debug('A form sent values as shown that are no JSON')
        return {}
    }
}

/** The value as people read it. */
function words(row: GlideRecord, field: string): string {
    if (field === SECRET) return '••••••'
    const display = row.getDisplayValue(field) || row.getValue(field) || ''
    return display.substr(0, SHOWN_CHARACTERS) || '–'
}

/** A sentence with both values for each field that this form changes and that was changed since it was opened. */
export function overwritten(current: GlideRecord, previous: GlideRecord | null, fields: readonly string[]): string[] {
    const brought = current.getValue(FIELD) || ''
    if (brought !== '') current.setValue(FIELD, '')
    if (!previous || brought === '') return []
    const signs = parsed(brought)
    return fields
        .filter((field) => {
            const stored = previous.getValue(field) || ''
            return (
                current.getElement(field).changes() &&
                typeof signs[field] === 'string' &&
                signs[field] !== signOf(stored)
            )
        })
        .map((field) =>
            translate(
                '{0} was changed to “{1}” by {2} since you opened this form, and you entered “{3}”. Open the form again, and change what is still to be changed.',
                [
                    current.getElement(field).getLabel(),
                    words(previous, field),
                    previous.getValue('sys_updated_by') || '?',
                    words(current, field),
                ]
            )
        )
}
