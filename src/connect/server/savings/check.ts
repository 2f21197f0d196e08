import { ERRORS } from '../contract/errors.ts'
import { isTrue } from '../glide.ts'
import type { Definition } from '../instructions/store.ts'
import { translate } from '../translate.ts'
import { type ActiveRoi, otherSavedCurrency } from './store.ts'

/** An ROI configuration in a rule: its values, its labels, and which fields change. */
export interface Draft {
    domain: string
    value(field: string): string
    label(field: string): string
    /** What a person calls the record that a reference names. */
    display(field: string): string
    changes(field: string): boolean
}

/** What a draft is held against. */
export interface Around {
    /** The other active configurations of the domain. */
    others: ActiveRoi[]
    definition(id: string): Definition | null
}

/** Fields with numbers: their ranges, and whether they must be whole. */
const RANGES = [
    { field: 'manual_minutes', min: 1, max: 1440, isWhole: true },
    { field: 'agent_cost_per_hour', min: 0, max: 10000, isWhole: false },
    { field: 'user_minutes', min: 0, max: 1440, isWhole: true },
    { field: 'user_cost_per_hour', min: 0, max: 10000, isWhole: false },
]

function wrongNumbers(draft: Draft): string[] {
    const wrong: string[] = []
    for (const range of RANGES) {
        const given = draft.value(range.field)
        const name = draft.label(range.field)
        if (given === '') {
            wrong.push(translate('{0} is required.', [name]))
            continue
        }
        const value = Number(given)
        const isInside = value >= range.min && value <= range.max
        if (isInside && (!range.isWhole || value === Math.floor(value))) continue
        wrong.push(
            range.isWhole
                ? translate('{0} must be a whole number between {1} and {2}.', [name, range.min, range.max])
                : translate('{0} must be a number between {1} and {2}.', [name, range.min, range.max])
        )
    }
    return wrong
}

/** What is wrong with its subject: one instruction that 1E offers, or one set, each once in a domain. */
function wrongAim(draft: Draft, around: Around): string[] {
    const instruction = draft.value('definition')
    const set = draft.value('instruction_set')
    if (!instruction === !set) return [translate('Choose an instruction or an instruction set.', [])]
    if (!isTrue(draft.value('active'))) return []
    const definition = instruction ? around.definition(instruction) : null
    // An instruction that 1E no longer offers may stay, but not be chosen anew.
    if (instruction && draft.changes('definition') && !(definition && definition.active)) {
        return [translate(ERRORS.definition_inactive.message, [])]
    }
    if (!around.others.some((other) => (instruction ? other.definition === instruction : other.set === set))) return []
    const subject = draft.display(instruction ? 'definition' : 'instruction_set')
    return [translate('{0} already has an active ROI configuration.', [subject])]
}

function wrongCurrency(draft: Draft, others: ActiveRoi[]): string[] {
    const currency = draft.value('currency')
    const name = draft.label('currency')
    if (!currency) return [translate('{0} is required.', [name])]
    if (!/^[A-Z]{3}$/.test(currency)) return [translate('{0} must be a code of three letters, such as EUR.', [name])]
    if (!isTrue(draft.value('active'))) return []
    const differing = others.filter((other) => other.currency !== currency)[0]
    const other = otherSavedCurrency(draft.domain, currency) || (differing ? differing.currency : '')
    return other
        ? [translate('Savings here are counted in {0}: sums of two currencies would mean nothing.', [other])]
        : []
}

/** Everything that is wrong with an ROI configuration; empty when it may be saved. */
export function roiProblems(draft: Draft, around: Around): string[] {
    const unnamed = draft.value('name') ? [] : [translate('{0} is required.', [draft.label('name')])]
    return unnamed.concat(wrongAim(draft, around), wrongNumbers(draft), wrongCurrency(draft, around.others))
}
