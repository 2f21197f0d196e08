import type { Carried } from '../carried.ts'
import { DEFINITIONS, SETS } from './store.ts'

/** Which sets are offered. A set itself comes from 1E. */
export const CARRIED_SETS: Carried = {
    part: 'instructionSets',
    table: SETS,
    key: ['name'],
    unique: true,
    fields: [
        { name: 'name', column: 'name', kind: 'set', most: 100, required: true },
        { name: 'active', column: 'active', kind: 'flag' },
    ],
    title: (values) => values['name'] || '',
}

export const CARRIED_APPROVALS: Carried = {
    part: 'approvals',
    table: DEFINITIONS,
    key: ['name'],
    unique: true,
    fields: [
        { name: 'instruction', column: 'name', kind: 'definition', most: 100, required: true },
        { name: 'required', column: 'approval_required', kind: 'flag' },
    ],
    // If it is retrieved later, it begins as every new one: an action with an approval.
    isNothing: (values) => values['approval_required'] === 'false',
    title: (values) => values['name'] || '',
}
