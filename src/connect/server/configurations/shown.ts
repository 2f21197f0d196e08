import { type GlideRecord, gs } from '@servicenow/glide'
import { translate } from '../translate.ts'
import { lastChanger } from './changes.ts'
import { fingerprints } from './fingerprints.ts'

/**
 * What a form showed when it was opened comes back with what was typed, so that a setting which somebody else has changed meanwhile is
 * not overwritten unseen. The field is never stored. Calls that do not bring it (scripts, imports) say which value they mean.
 */
const FIELD = 'shown_values'
/** Settings whose value nobody reads. */
const SECRET = ['user_password']
const HIDDEN = '••••••'
const SHOWN_CHARACTERS = 100

/** Display rule: gives the form the fingerprints of the settings that it shows. */
export function showValues(current: GlideRecord, fields: readonly string[]): void {
    current.setValue(FIELD, JSON.stringify(fingerprints(current, fields)))
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

/** A setting as people read it: of a secret only whether there is one. */
export function shownValue(row: GlideRecord, field: string): string {
    const value = row.getValue(field) || ''
    if (value === '') return ''
    return SECRET.indexOf(field) >= 0 ? HIDDEN : row.getDisplayValue(field) || value
}

function inSentence(row: GlideRecord, field: string): string {
    return shownValue(row, field).substr(0, SHOWN_CHARACTERS) || '–'
}

/** A sentence with both values for each field that this form changes and that was changed since it was opened. */
export function overwritten(current: GlideRecord, previous: GlideRecord | null, fields: readonly string[]): string[] {
    const form = current.getValue(FIELD) || ''
    if (form !== '') current.setValue(FIELD, '')
    if (!previous || form === '') return []
    const brought = parsed(form)
    const stored = fingerprints(previous, fields)
    return fields
        .filter(
            (field) =>
                current.getElement(field).changes() &&
                typeof brought[field] === 'string' &&
                brought[field] !== stored[field]
        )
        .map((field) => {
            const label = current.getElement(field).getLabel()
            // What the app itself has written since says nothing about who has changed this setting.
            const who = lastChanger(current.getUniqueValue(), label) || previous.getValue('sys_updated_by') || '?'
            return translate(
                '{0} was changed to “{1}” by {2} since you opened this form, and you entered “{3}”. Open the form again, and change what is still to be changed.',
                [label, inSentence(previous, field), who, inSentence(current, field)]
            )
        })
}
