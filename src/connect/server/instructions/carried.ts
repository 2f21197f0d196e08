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

/** How the answers of an instruction are read: what names a row, what is no change, what is private, and what a caller is told. */
export const CARRIED_ANSWERS: Carried = {
    part: 'answers',
    table: DEFINITIONS,
    key: ['name'],
    unique: true,
    fields: [
        { name: 'instruction', column: 'name', kind: 'definition', most: 100, required: true },
        { name: 'keyColumns', column: 'key_columns', kind: 'text', most: 200 },
        { name: 'passingColumns', column: 'passing_columns', kind: 'text', most: 200 },
        { name: 'privateColumns', column: 'private_columns', kind: 'text', most: 200 },
        { name: 'reply', column: 'reply', kind: 'text', most: 4000 },
    ],
    isLeft: (values) =>
        ['key_columns', 'passing_columns', 'private_columns', 'reply'].every((column) => (values[column] || '') === ''),
    title: (values) => values['name'] || '',
}
