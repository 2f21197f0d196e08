import { GlideRecord } from '@servicenow/glide'
import { type Expectation, MOST_VALUE, type ProofRequest } from '../contract/proof.ts'
import type { Check, Parameter } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { type Definition, definitionById, definitionsById } from '../instructions/store.ts'
import { checkedValues } from '../instructions/values.ts'
import { translate } from '../translate.ts'
import { filledTerms, type Terms } from './terms.ts'
import { termsWords } from './words.ts'

/** The table of checks. */
export const CHECKS = 'x_1e_connect_check'

/** The values of a question as an administrator wrote them; null when the field holds no JSON object of texts. */
export function valuesIn(text: string): { [name: string]: string } | null {
    if (text === '') return {}
    try {
        const value: unknown = JSON.parse(text)
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
        const values = value as { [name: string]: string } // whose members are checked next
        for (const name of Object.keys(values)) if (typeof values[name] !== 'string') return null
        return values
    } catch (_noJson) {
        return null
    }
}

/** Seconds after the action, each later than the one before. */
function looksOf(row: GlideRecord): number[] {
    let last = 0
    return ['first_seconds', 'second_seconds', 'third_seconds'].map((column) => {
        last = Math.max(last, Number(row.getValue(column)))
        return last
    })
}

function toTerms(row: GlideRecord): Terms {
    return {
        question: row.getValue('question') || '',
        parameters: valuesIn(row.getValue('parameters') || '') || {},
        keyColumn: row.getValue('key_column') || '',
        keyValue: row.getValue('key_value') || '',
        expectation: (row.getValue('expectation') || 'becomes') as Expectation, // the choices of the column
        column: row.getValue('column_name') || '',
        value: row.getValue('value') || '',
        looksAfter: looksOf(row),
    }
}

/** The field for the value that a column is to become; null where another thing is expected. */
function expectedField({ expectation, column, value }: Terms): Parameter | null {
    if (expectation !== 'becomes') return null
    return {
        name: translate('Fixed if {0} becomes', [column]),
        kind: 'text',
        required: true,
        defaultValue: value,
        allowedValues: null,
        maxLength: MOST_VALUE,
        pattern: null,
        hint: '',
        placeholder: '',
    }
}

/** How often the row was changed. */
function changesOf(row: GlideRecord): string {
    return row.getValue('sys_mod_count') || '0'
}

function versionOf(changes: string, question: Definition): string {
    return changes + '-' + question.version
}

function withDefault(parameter: Parameter, { parameters }: Terms): Parameter {
    const value = parameters[parameter.name]
    return value === undefined ? parameter : { ...parameter, defaultValue: value }
}

/** True for a question that can be asked beside this action without asking anybody. */
function isAskable(question: Definition | null | undefined, action: Definition, approvals: boolean): boolean {
    if (!question || !question.active || question.kind !== 'question') return false
    return question.configuration === action.configuration && !(approvals && question.approvalRequired)
}

/** What can be checked of an action, in the administrator's order. `approvals`: whether a question may need one. */
export function checksOf(action: Definition, approvals: boolean): Check[] {
    if (action.kind !== 'action') return []
    const row = new GlideRecord(CHECKS)
    row.addQuery('definition', action.id)
    row.addQuery('active', true)
    row.orderBy('order')
    row.query()
    const found: { id: string; changes: string; terms: Terms }[] = []
    while (row.next()) found.push({ id: row.getUniqueValue(), changes: changesOf(row), terms: toTerms(row) })
    if (found.length === 0) return []
    const questions = definitionsById(found.map(({ terms }) => terms.question))
    const checks: Check[] = []
    for (const { id, changes, terms } of found) {
        const question = questions[terms.question]
        if (!question || !isAskable(question, action, approvals)) continue
        checks.push({
            id: id,
            version: versionOf(changes, question),
            text: question.text,
            parameters: question.parameters.map((parameter) => withDefault(parameter, terms)),
            expectation: termsWords(terms),
            expected: expectedField(terms),
        })
    }
    return checks
}

/**
 * The check that was confirmed, with the values that it was confirmed with, and its question; null when the action has it no more, it is
 * another one by now, or it cannot be asked.
 */
export function askedCheck(
    asked: ProofRequest,
    action: Definition,
    values: { [name: string]: string },
    approvals: boolean
): { terms: Terms; question: Definition } | null {
    const row = new GlideRecord(CHECKS)
    if (!row.get('sys_id', asked.check) || row.getValue('active') !== '1' || row.getValue('definition') !== action.id)
        return null
    const terms = filledTerms(toTerms(row), values)
    const question = definitionById(terms.question)
    if (!question || !isAskable(question, action, approvals)) return null
    if (asked.version !== versionOf(changesOf(row), question)) return null
    const given = { ...terms.parameters, ...asked.parameters }
    return {
        terms: {
            ...terms,
            parameters: checkedValues(question.parameters, given, translate),
            value: expectedValue(asked, terms),
        },
        question: question,
    }
}

/** What the column is to become. Throws where nothing is to become a value. */
function expectedValue({ value }: ProofRequest, terms: Terms): string {
    if (value === undefined) return terms.value
    if (terms.expectation !== 'becomes') throw fail('body_invalid', ['this check expects no value.'])
    return value
}
