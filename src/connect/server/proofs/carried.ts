import type { Carried } from '../carried.ts'
import { CHECKS } from './checks.ts'

export const CARRIED_CHECKS: Carried = {
    part: 'checks',
    table: CHECKS,
    key: ['definition', 'question', 'label'],
    unique: false,
    fields: [
        { name: 'label', column: 'label', kind: 'text', most: 100 },
        { name: 'action', column: 'definition', kind: 'definition', most: 100, required: true },
        { name: 'question', column: 'question', kind: 'definition', most: 100, required: true },
        { name: 'parameters', column: 'parameters', kind: 'presets', most: 4000 },
        { name: 'keyColumn', column: 'key_column', kind: 'text', most: 80 },
        { name: 'keyValue', column: 'key_value', kind: 'text', most: 255 },
        {
            name: 'fixedIf',
            column: 'expectation',
            kind: 'text',
            choices: ['gone', 'there', 'becomes', 'rises', 'falls', 'changes'],
        },
        { name: 'column', column: 'column_name', kind: 'text', most: 80 },
        { name: 'value', column: 'value', kind: 'text', most: 255 },
        { name: 'firstSeconds', column: 'first_seconds', kind: 'whole' },
        { name: 'secondSeconds', column: 'second_seconds', kind: 'whole' },
        { name: 'thirdSeconds', column: 'third_seconds', kind: 'whole' },
        { name: 'order', column: 'order', kind: 'whole' },
        { name: 'active', column: 'active', kind: 'flag' },
    ],
    title: (values) => values['label'] || (values['definition'] || '') + ' › ' + (values['question'] || ''),
}
