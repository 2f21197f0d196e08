import { GlideRecord } from '@servicenow/glide'
import { nameWords } from '../contract/heads.ts'
import { commandText, parameterProblem, sentValue } from '../contract/parameters.ts'
import type {
    QuickFixConditions,
    QuickFixForm,
    QuickFixFormRequest,
    QuickFixFormResult,
} from '../contract/quick-fix-form.ts'
import { fail } from '../failure.ts'
import { type Definition, definitionById } from '../instructions/store.ts'
import { incidentChoiceList } from '../records/incident.ts'
import { translate } from '../translate.ts'
import { categoryProblems, fixProblems } from './check.ts'
import { draftOf } from './draft.ts'
import { CATEGORIES, domainOfCategory, FIXES, presetsOf } from './store.ts'

/** What a quick fix presets and when it is offered, as a form with the instruction's own fields. A category has conditions alone. */

/** The quick fix or category with that sys_id. */
function rowOf(id: string): { row: GlideRecord; isFix: boolean } {
    for (const table of [FIXES, CATEGORIES]) {
        const row = new GlideRecord(table)
        if (row.get('sys_id', id)) return { row: row, isFix: table === FIXES }
    }
    throw fail('quick_fix_missing')
}

function systemOf(stored: string | null): QuickFixConditions['system'] {
    return stored === 'windows' || stored === 'macos' || stored === 'linux' ? stored : ''
}

/** The instruction's sentence with the names of its parameters in words. */
function sentenceOf({ text, parameters }: Definition): string {
    const places = parameters.map(({ name }) => ({ name: name, hint: nameWords(name).toLowerCase(), required: true }))
    return commandText(text, places, {})
}

export function quickFixForm(id: string): QuickFixForm {
    const { row, isFix } = rowOf(id)
    const definition = isFix ? definitionById(row.getValue('definition') || '') : null
    const presets = (isFix && presetsOf(row.getValue('presets'))) || {}
    return {
        name: row.getValue(isFix ? 'label' : 'name') || '',
        conditions: {
            category: row.getValue('incident_category') || '',
            subcategory: row.getValue('incident_subcategory') || '',
            system: systemOf(row.getValue('operating_system')),
        },
        categories: incidentChoiceList('category'),
        subcategories: incidentChoiceList('subcategory'),
        sentence: definition ? sentenceOf(definition) : '',
        presets: (definition ? definition.parameters : []).map((parameter) => {
            const preset = Object.prototype.hasOwnProperty.call(presets, parameter.name)
                ? presets[parameter.name]
                : null
            return {
                parameter: parameter,
                label: nameWords(parameter.name),
                value: preset === undefined ? null : preset,
            }
        }),
    }
}

/** Checks each preset as the agent's form does. What is not preset is the agent's. */
function checkedPresets(row: GlideRecord, given: { [name: string]: string }) {
    const definition = definitionById(row.getValue('definition') || '')
    const presets: { [name: string]: string } = {}
    const problems: QuickFixFormResult['problems'] = []
    for (const parameter of definition ? definition.parameters : []) {
        const typed = Object.prototype.hasOwnProperty.call(given, parameter.name) ? given[parameter.name] : undefined
        if (typed === undefined) continue
        const value = sentValue(parameter, typed)
        const wrong = parameterProblem(parameter, value)
        const words = wrong && [nameWords(parameter.name)].concat(wrong.args.slice(1).map(String))
        if (wrong && words) problems.push({ parameter: parameter.name, message: translate(wrong.message, words) })
        presets[parameter.name] = value
    }
    return { presets: presets, problems: problems }
}

/** Saves the form through the rules of its table, or says what is wrong. */
export function saveQuickFixForm(id: string, { conditions, presets }: QuickFixFormRequest): QuickFixFormResult {
    const { row, isFix } = rowOf(id)
    const checked = isFix ? checkedPresets(row, presets) : { presets: {}, problems: [] }
    row.setValue('incident_category', conditions.category)
    row.setValue('incident_subcategory', conditions.subcategory)
    row.setValue('operating_system', conditions.system)
    if (checked.problems.length > 0) return { saved: false, problems: checked.problems }
    if (isFix) {
        const isAny = Object.keys(checked.presets).length > 0
        row.setValue('presets', isAny ? JSON.stringify(checked.presets) : '')
    }
    const domain = isFix ? domainOfCategory(row.getValue('category') || '') : row.getValue('sys_domain')
    const draft = draftOf(row, domain || 'global')
    const messages = isFix ? fixProblems(draft) : categoryProblems(draft)
    if (messages.length === 0 && !row.update()) messages.push(translate('A rule of this instance refuses it.', []))
    return {
        saved: messages.length === 0,
        problems: messages.map((message) => ({ parameter: '', message: message })),
    }
}
