import type { Carried } from '../carried.ts'
import { ROW_ACTIONS } from './store.ts'

export const CARRIED_ROW_ACTIONS: Carried = {
    part: 'rowActions',
    table: ROW_ACTIONS,
    key: ['source', 'column_name', 'instruction', 'parameter'],
    unique: false,
    fields: [
        { name: 'label', column: 'label', kind: 'text', most: 100 },
        { name: 'source', column: 'source', kind: 'text', most: 120 },
        { name: 'column', column: 'column_name', kind: 'text', most: 80, required: true },
        { name: 'instruction', column: 'instruction', kind: 'text', most: 120, required: true },
        { name: 'parameter', column: 'parameter', kind: 'text', most: 80, required: true },
        { name: 'order', column: 'order', kind: 'whole' },
        { name: 'active', column: 'active', kind: 'flag' },
    ],
    title: (values) => values['label'] || values['instruction'] || '',
}
