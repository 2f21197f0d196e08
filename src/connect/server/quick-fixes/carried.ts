import type { Carried, CarriedField } from '../carried.ts'
import { CATEGORIES, FIXES } from './store.ts'

/** When it is offered, and where it stands. */
const OFFERED: CarriedField[] = [
    { name: 'incidentCategory', column: 'incident_category', kind: 'text', most: 40 },
    { name: 'incidentSubcategory', column: 'incident_subcategory', kind: 'text', most: 40 },
    {
        name: 'operatingSystem',
        column: 'operating_system',
        kind: 'text',
        choices: ['', 'windows', 'macos', 'linux'],
    },
    { name: 'order', column: 'order', kind: 'whole' },
    { name: 'active', column: 'active', kind: 'flag' },
]

export const CARRIED_CATEGORIES: Carried = {
    part: 'categories',
    table: CATEGORIES,
    key: ['name'],
    unique: true,
    fields: [
        { name: 'name', column: 'name', kind: 'text', most: 40, required: true },
        { name: 'description', column: 'description', kind: 'text', most: 160 },
        ...OFFERED,
    ],
    title: (values) => values['name'] || '',
}

export const CARRIED_FIXES: Carried = {
    part: 'quickFixes',
    table: FIXES,
    key: ['category', 'label'],
    unique: false,
    fields: [
        { name: 'category', column: 'category', kind: 'category', most: 40, required: true },
        { name: 'label', column: 'label', kind: 'text', most: 100, required: true },
        { name: 'instruction', column: 'definition', kind: 'definition', most: 100, required: true },
        { name: 'presets', column: 'presets', kind: 'presets', most: 4000 },
        ...OFFERED,
    ],
    title: (values) => values['category'] + ' › ' + values['label'],
}
