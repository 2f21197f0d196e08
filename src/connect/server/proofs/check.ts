import { GlideRecord } from '@servicenow/glide'
import { parameterProblem, sentValue } from '../contract/parameters.ts'
import { gapsIn } from '../contract/proof.ts'
import { isTrue } from '../glide.ts'
import { type Definition, definitionById } from '../instructions/store.ts'
import { translate } from '../translate.ts'
import { CHECKS, valuesIn } from './checks.ts'

/** A check in a rule: its values, its labels, and which fields change. */
export interface Draft {
    value(field: string): string
    label(field: string): string
    changes(field: string): boolean
}

const MOST_SECONDS = 3600
const SECONDS = ['first_seconds', 'second_seconds', 'third_seconds']

function required(draft: Draft, field: string): string[] {
    return draft.value(field).trim() === '' ? [translate('{0} is required.', [draft.label(field)])] : []
}

function wholeProblems(draft: Draft, field: string, least: number, most: number): string[] {
    const number = Number(draft.value(field) || least)
    if (number === Math.floor(number) && number >= least && number <= most) return []
    return [translate('{0} must be a whole number between {1} and {2}.', [draft.label(field), least, most])]
}

/** What the expectation needs: rows to mean, a column, a value. */
function expectationProblems(draft: Draft): string[] {
    const expectation = draft.value('expectation')
    const problems: string[] = []
    if (draft.value('key_column') !== '') problems.push(...required(draft, 'key_value'))
    if (draft.value('key_value') !== '') problems.push(...required(draft, 'key_column'))
    if (['becomes', 'rises', 'falls'].indexOf(expectation) >= 0) problems.push(...required(draft, 'column_name'))
    if (expectation === 'becomes') problems.push(...required(draft, 'value'))
    return problems
}

/** Columns that the question does not answer. A question whose columns 1E does not say may answer any. */
function columnProblems(draft: Draft, question: Definition): string[] {
    const known = question.columns.map((column) => column.name.toLowerCase())
    return ['key_column', 'column_name']
        .map((field) => draft.value(field))
        .filter((name) => name !== '' && known.length > 0 && known.indexOf(name.toLowerCase()) < 0)
        .map((name) => translate('The question has no column {0}.', [name]))
}

/** Gaps that the action does not fill. */
function gapProblems(draft: Draft, action: Definition): string[] {
    const known = action.parameters.map((parameter) => parameter.name)
    const problems: string[] = []
    for (const field of ['parameters', 'key_value', 'value']) {
        for (const gap of gapsIn(draft.value(field))) {
            if (known.indexOf(gap) >= 0) continue
            problems.push(translate('{0}: the action has no parameter {1}.', [draft.label(field), gap]))
        }
    }
    return problems
}

/** What is wrong with the values for the parameters of the question: nobody is asked for those that lack. */
function valueProblems(draft: Draft, question: Definition): string[] {
    const values = valuesIn(draft.value('parameters'))
    if (!values) return [translate('{0} must be a JSON object of texts.', [draft.label('parameters')])]
    const problems: string[] = []
    for (const name of Object.keys(values)) {
        if (question.parameters.some((parameter) => parameter.name === name)) continue
        problems.push(translate('There is no parameter {0}.', [name.substr(0, 60)]))
    }
    for (const parameter of question.parameters) {
        const typed = values[parameter.name]
        if (typed !== undefined && gapsIn(typed).length > 0) continue
        const wrong = parameterProblem(parameter, sentValue(parameter, typed || parameter.defaultValue || ''))
        if (wrong) problems.push(translate(wrong.message, wrong.args))
    }
    return problems
}

function needs(draft: Draft, field: string, found: Definition | null, kind: Definition['kind']): string[] {
    if (draft.value(field) === '') return required(draft, field)
    if (!found || !found.active) return [translate('{0} must be an active instruction.', [draft.label(field)])]
    if (found.kind === kind) return []
    return [
        kind === 'action'
            ? translate('{0} must be an action.', [draft.label(field)])
            : translate('{0} must be a question: a check changes nothing.', [draft.label(field)]),
    ]
}

/** What is wrong with a check; empty when it may be saved. Switching one off is always allowed. */
export function checkProblems(
    draft: Draft,
    definitionOf: (id: string) => Definition | null = definitionById
): string[] {
    if (!isTrue(draft.value('active')) && draft.changes('active')) return []
    const action = definitionOf(draft.value('definition'))
    const question = definitionOf(draft.value('question'))
    const problems = needs(draft, 'definition', action, 'action').concat(
        needs(draft, 'question', question, 'question'),
        expectationProblems(draft),
        wholeProblems(draft, 'order', 0, 10000)
    )
    for (const field of SECONDS)
        problems.push(...required(draft, field), ...wholeProblems(draft, field, 1, MOST_SECONDS))
    if (!action || !question || problems.length > 0) return problems
    if (action.configuration !== question.configuration)
        problems.push(translate('Action and question must be of one configuration.', []))
    return problems.concat(columnProblems(draft, question), gapProblems(draft, action), valueProblems(draft, question))
}

/** What has become wrong with active checks of a configuration: label and reason of each. */
export function staleChecks(configuration: string): string[] {
    const row = new GlideRecord(CHECKS)
    row.addQuery('active', true)
    row.addQuery('definition.configuration', configuration)
    row.orderBy('label')
    row.query()
    const stale: string[] = []
    while (row.next()) {
        const problems = checkProblems({
            value: (field) => row.getValue(field) || '',
            label: (field) => row.getElement(field).getLabel(),
            changes: () => false,
        })
        if (problems.length > 0) stale.push((row.getValue('label') || row.getUniqueValue()) + ' (' + problems[0] + ')')
    }
    return stale
}
