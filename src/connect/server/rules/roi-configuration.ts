import type { GlideRecord } from '@servicenow/glide'
import { ERRORS } from '../contract/errors.ts'
import { isTrue } from '../glide.ts'
import { definitionById } from '../instructions/store.ts'
import { hasOtherRoi, otherCurrency } from '../savings/store.ts'
import { translate } from '../translate.ts'
import { settleEntered } from './entered.ts'
import { refuse } from './words.ts'

/** Fields with numbers: their ranges, and whether they must be whole. */
const RANGES = [
    { field: 'manual_minutes', min: 1, max: 1440, isWhole: true },
    { field: 'agent_cost_per_hour', min: 0, max: 10000, isWhole: false },
    { field: 'user_minutes', min: 0, max: 1440, isWhole: true },
    { field: 'user_cost_per_hour', min: 0, max: 10000, isWhole: false },
]

function label(current: GlideRecord, field: string): string {
    return current.getElement(field).getLabel()
}

function wrongNumbers(current: GlideRecord): string[] {
    const wrong: string[] = []
    for (const range of RANGES) {
        const given = current.getValue(range.field)
        const name = label(current, range.field)
        if (given === null || given === '') {
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
function wrongAim(current: GlideRecord): string[] {
    const instruction = current.getValue('definition') || ''
    const set = current.getValue('instruction_set') || ''
    if (!instruction === !set) return [translate('Choose an instruction or an instruction set.', [])]
    const field = instruction ? 'definition' : 'instruction_set'
    if (!isTrue(current.getValue('active'))) return []
    const definition = instruction ? definitionById(instruction) : null
    // An instruction that 1E no longer offers may stay, but not be chosen anew.
    if (instruction && current.getElement('definition').changes() && !(definition && definition.active)) {
        return [translate(ERRORS.definition_inactive.message, [])]
    }
    if (!hasOtherRoi(current, field)) return []
    return [translate('{0} already has an active ROI configuration.', [current.getDisplayValue(field) || ''])]
}

function wrongCurrency(current: GlideRecord): string[] {
    const currency = current.getValue('currency') || ''
    const name = label(current, 'currency')
    if (!currency) return [translate('{0} is required.', [name])]
    if (!/^[A-Z]{3}$/.test(currency)) return [translate('{0} must be a code of three letters, such as EUR.', [name])]
    const other = isTrue(current.getValue('active')) ? otherCurrency(current) : ''
    return other
        ? [translate('Savings here are counted in {0}: sums of two currencies would mean nothing.', [other])]
        : []
}

/** Before a configuration is stored: refuses one that cannot be used, with everything that is wrong. */
export function onRoiConfiguration(current: GlideRecord): void {
    const entered = settleEntered(current)
    const unnamed = current.getValue('name') ? [] : [translate('{0} is required.', [label(current, 'name')])]
    refuse(current, entered.concat(unnamed, wrongAim(current), wrongNumbers(current), wrongCurrency(current)))
}
