import { parameterProblem, sentValue } from '../contract/parameters.ts'
import { isTrue } from '../glide.ts'
import { type Definition, definitionById } from '../instructions/store.ts'
import { incidentChoices } from '../records/incident.ts'
import { translate } from '../translate.ts'
import { domainOfCategory, isNameTaken, presetsOf } from './store.ts'

/** A row of either table in a rule: its values, its labels, and which fields change. */
export interface Draft {
    id: string
    domain: string
    value(field: string): string
    label(field: string): string
    changes(field: string): boolean
}

const MOST_ORDER = 10000

function missing(draft: Draft, fields: string[]): string[] {
    return fields
        .filter((field) => draft.value(field).trim() === '')
        .map((field) => translate('{0} is required.', [draft.label(field)]))
}

function orderProblems(draft: Draft): string[] {
    const order = Number(draft.value('order') || 0)
    if (order === Math.floor(order) && order >= 0 && order <= MOST_ORDER) return []
    return [translate('{0} must be a whole number between {1} and {2}.', [draft.label('order'), 0, MOST_ORDER])]
}

function conditionProblems(draft: Draft): string[] {
    const problems: string[] = []
    for (const name of ['category', 'subcategory']) {
        const field = 'incident_' + name
        const value = draft.value(field)
        if (value === '' || !draft.changes(field)) continue
        const choices = incidentChoices(name)
        if (choices.length === 0 || choices.indexOf(value) >= 0) continue
        problems.push(translate('{0} must be one of {1}.', [draft.label(field), choices.join(', ')]))
    }
    return problems
}

/** What is wrong with a category; empty when it may be saved. */
export function categoryProblems(draft: Draft): string[] {
    const problems = missing(draft, ['name']).concat(orderProblems(draft), conditionProblems(draft))
    const name = draft.value('name')
    if (name !== '' && isNameTaken(name, draft.domain, draft.id)) {
        problems.push(translate('There is already a category named {0}.', [name]))
    }
    return problems
}

/** What is wrong with the presets for the parameters of the instruction. The agent fills in the others. */
function presetProblems(draft: Draft, definition: Definition | null): string[] {
    if (!definition || (!definition.active && (draft.changes('definition') || draft.changes('active')))) {
        return [translate('{0} must be an active instruction.', [draft.label('definition')])]
    }
    const presets = presetsOf(draft.value('presets'))
    if (!presets) return [translate('{0} must be a JSON object of texts.', [draft.label('presets')])]
    const problems: string[] = []
    for (const name of Object.keys(presets)) {
        const value = presets[name] || ''
        const parameter = definition.parameters.filter((each) => each.name === name)[0]
        if (!parameter) {
            problems.push(translate('There is no parameter {0}.', [name.substr(0, 60)]))
            continue
        }
        const sent = sentValue(parameter, value)
        const wrong = sent === '' ? null : parameterProblem(parameter, sent)
        if (wrong) problems.push(translate(wrong.message, wrong.args))
    }
    return problems
}

/** What is wrong with a fix; empty when it may be saved. Switching one off is always allowed. */
export function fixProblems(draft: Draft, definitionOf: (id: string) => Definition | null = definitionById): string[] {
    if (!isTrue(draft.value('active')) && draft.changes('active')) return []
    const problems = missing(draft, ['label', 'category', 'definition']).concat(
        orderProblems(draft),
        conditionProblems(draft)
    )
    if (draft.value('definition') === '') return problems
    const needsCheck = ['definition', 'presets', 'active'].filter((field) => draft.changes(field)).length > 0
    return needsCheck ? problems.concat(presetProblems(draft, definitionOf(draft.value('definition')))) : problems
}

/** The domain of a fix is that of its category. */
export function domainOfFix(category: string): string {
    return domainOfCategory(category) || 'global'
}
