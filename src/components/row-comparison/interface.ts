import { flag, type Interface, json, type PropertiesOf, readerProfile, text } from '../shared/interface.ts'
import type { Rows } from '../shared/row-set.ts'

const ROWS = {
    type: 'object',
    properties: {
        columns: {
            type: 'array',
            items: { type: 'object', properties: { name: { type: 'string' }, kind: { type: 'string' } } },
        },
        rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    },
}
const NAMES = { type: 'array', items: { type: 'string' } }

export const rowComparison = {
    tag: 'x-1e-row-comparison',
    label: '1E row comparison',
    icon: 'table-outline',
    description: 'What differs between two answers to one question, row by row. No network of its own.',
    properties: {
        before: json<Rows | null>(
            { label: 'Rows before', description: 'Columns and rows of the earlier answer' },
            ROWS,
            null
        ),
        after: json<Rows | null>(
            { label: 'Rows after', description: 'Columns and rows of the later answer' },
            ROWS,
            null
        ),
        keys: json<readonly string[] | null>(
            { label: 'Columns that name a row', description: 'Empty to guess them from their names' },
            NAMES,
            null
        ),
        passing: json<readonly string[] | null>(
            { label: 'Columns that are no change alone', description: 'Empty to guess them from their names' },
            NAMES,
            null
        ),
        beforePartial: flag({
            label: 'Earlier answer is not complete',
            description: 'Rows that it lacks are not told as added',
        }),
        afterPartial: flag({
            label: 'Later answer is not complete',
            description: 'Rows that it lacks are not told as removed',
        }),
        since: text({ label: 'Since', description: 'When the earlier answer came, in words' }),
        about: text({ label: 'About', description: 'What the rows answer; completes the accessible name' }),
        profile: readerProfile,
    },
    actions: {},
} satisfies Interface

export type Properties = PropertiesOf<typeof rowComparison>
