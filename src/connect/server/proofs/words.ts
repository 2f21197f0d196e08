import { sentenceParts } from '../contract/parameters.ts'
import type { Definition } from '../instructions/store.ts'
import { translate } from '../translate.ts'
import type { Found } from './found.ts'
import type { StoredProof, Told } from './store.ts'
import type { Terms } from './terms.ts'

/** The sentence of the question with its values; gaps for values of the action stay. */
export function questionText(question: Definition, terms: Terms): string {
    return sentenceParts(question.text, question.parameters, terms.parameters)
        .map((part) => part.text)
        .join('')
}

/** The rows that are meant: *Name = Spooler*. */
function meantWords({ keyColumn, keyValue }: Terms): string {
    return keyColumn === '' ? '' : keyColumn + ' = ' + keyValue
}

/** When the action has helped. */
export function termsWords(terms: Terms): string {
    const { expectation, column, value } = terms
    const meant = meantWords(terms)
    switch (expectation) {
        case 'gone':
            return meant === '' ? translate('no row is there', []) : translate('no row with {0} is there', [meant])
        case 'there':
            return meant === '' ? translate('a row is there', []) : translate('a row with {0} is there', [meant])
        case 'becomes':
            return translate('{0} becomes {1}', [column, value])
        case 'rises':
            return translate('{0} rises', [column])
        case 'falls':
            return translate('{0} falls', [column])
        case 'changes':
            return column === '' ? translate('anything changes', []) : translate('{0} changes', [column])
    }
}

/** Before what was found: *Spooler: *, and *C: * for a drive. */
function aboutWords({ keyValue }: Terms): string {
    return keyValue === '' ? '' : keyValue.replace(/:$/, '') + ': '
}

/** What an answer said: *Stopped*, *2 rows*, *no row*. */
function valueWords(found: Found): string {
    if (found.rows === 0) return translate('no row', [])
    if (found.values.length > 0) return found.values.join(', ')
    return found.rows === 1 ? translate('1 row', []) : translate('{0} rows', [found.rows])
}

/** The same with what it is about: *Spooler: Stopped*; '' until there is an answer. */
export function foundWords(terms: Terms, found: Found | null): string {
    if (!found) return ''
    return aboutWords(terms) + valueWords(found)
}

/** *Spooler: Stopped → Running*; on a page with the sign that its other comparisons have. */
export function changeWords(proof: StoredProof, sign: '→' | '›'): string {
    const { terms, before, after } = proof.details
    if (!before || !after) return ''
    return aboutWords(terms) + valueWords(before) + ' ' + sign + ' ' + valueWords(after)
}

export function verdictWords(proof: StoredProof): string {
    switch (proof.verdict) {
        case 'fixed':
            return translate('Fixed', [])
        case 'not_fixed':
            return translate('Not fixed', [])
        case 'changed':
            return translate('Changed otherwise', [])
        case 'cannot_tell':
            return translate('Cannot tell', [])
        default:
            return ''
    }
}

function reasonWords(proof: StoredProof): string {
    switch (proof.reason) {
        case 'action_not_done':
            return translate('The action was not done.', [])
        case 'no_answer':
            return translate('{0} did not answer the check in time.', [proof.device])
        case 'incomplete':
            return translate('Not all rows of the check came.', [])
        case 'no_symptom':
            return translate('Before the action it was already so: {0}.', [termsWords(proof.details.terms)])
        case 'columns_differ':
            return translate('The answers do not have the same columns.', [])
        case 'no_value':
            return translate('The rows that are meant do not have one value that can be compared.', [])
        case 'stopped':
            return translate('Somebody stopped waiting for the second check.', [])
        case 'record_closed':
            return translate('The record was closed or moved before the check.', [])
        default:
            return translate('The check could not be asked.', [])
    }
}

/** Why the verdict is so; '' until it is known. */
export function sentenceOf(proof: StoredProof): string {
    const { terms, after } = proof.details
    switch (proof.verdict) {
        case 'fixed':
            return translate('{0}, as expected.', [changeWords(proof, '›')])
        case 'not_fixed':
            return translate('{0}, as before the action.', [foundWords(terms, after)])
        case 'changed':
            return translate('{0}. Expected was: {1}.', [changeWords(proof, '›'), termsWords(terms)])
        case 'cannot_tell':
            return reasonWords(proof)
        default:
            return ''
    }
}

/** The same for a verdict from before the question was asked once more. */
export function earlierSentence(proof: StoredProof, { verdict, reason, after }: Told): string {
    return sentenceOf({ ...proof, verdict: verdict, reason: reason, details: { ...proof.details, after: after } })
}
