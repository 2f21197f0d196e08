import type { RowAction } from '../../contract/wire.ts'
import {
    ANY_OBJECT,
    actionNames,
    choice,
    flag,
    type Interface,
    json,
    number,
    type PropertiesOf,
    readerProfile,
    text,
    translatable,
} from '../shared/interface.ts'
import type { Rows, WholeCell } from '../shared/row-set.ts'

export const responseTable = {
    tag: 'x-1e-response-table',
    label: '1E response table',
    icon: 'table-outline',
    description: 'Rows that an instruction returned: pages, sort, filter, load more. No network of its own.',
    slots: ['tools', 'line'],
    properties: {
        responses: json<Rows | null>(
            {
                label: 'Rows',
                description:
                    'Columns and rows. Columns have a name and a kind: text, number, date or boolean; large marks texts that 1E cuts; private is masked or revealed',
            },
            {
                type: 'object',
                properties: {
                    columns: {
                        type: 'array',
                        items: {
                            type: 'object',
                            properties: {
                                name: { type: 'string' },
                                kind: { type: 'string' },
                                large: { type: 'boolean' },
                                private: { type: 'string' },
                            },
                        },
                    },
                    rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
                },
            },
            null
        ),
        pageSize: number({ label: 'Page size', description: 'Rows of one page: 10, 25, 50 or 100' }, 10),
        found: number({ label: 'Rows found', description: 'How many rows 1E has found; 0 when unknown' }),
        more: flag({ label: 'More to load', description: 'Offers Load more' }),
        batch: number({ label: 'Rows to load', description: 'How many rows Load more brings; 0 when unknown' }),
        rowActions: json<readonly RowAction[]>(
            {
                label: 'Row actions',
                description: 'What a row can start, in this order: what GET /runs/{id}/row-actions answers',
            },
            { type: 'array', items: ANY_OBJECT },
            []
        ),
        notes: flag({ label: 'Work notes', description: 'Offers Add to work note in the menu of a row' }),
        status: choice(
            { label: 'Status', description: 'What the rows are doing' },
            { ready: 'Ready', loading: 'Loading', loading_more: 'Loading more', failed: 'Failed' },
            'ready'
        ),
        message: translatable({ label: 'Message', description: 'Why there are no rows, or what went wrong' }),
        told: translatable({ label: 'Told', description: 'What was done with the rows; stands beside the filter' }),
        caption: translatable({ label: 'Caption', description: 'Heading above the rows' }, 'Responses'),
        about: text({ label: 'About', description: 'What the rows answer; completes the accessible name' }),
        profile: readerProfile,
        whole: json<WholeCell | null>(
            {
                label: 'Whole text',
                description:
                    'Answers Whole text requested: row and column from 0, and the text, or null when 1E does not give it',
            },
            {
                type: 'object',
                properties: { row: { type: 'number' }, column: { type: 'number' }, text: { type: 'string' } },
            },
            null
        ),
    },
    actions: {
        MORE_REQUESTED: {
            label: 'More rows requested',
            description: 'Load more was pressed',
            payload: { loaded: ['Rows so far', 'number'] },
        },
        RETRY_REQUESTED: { label: 'Retry requested', description: 'Try again was pressed after a failure' },
        PAGE_SIZE_CHANGED: {
            label: 'Page size changed',
            description: 'Another page size was chosen',
            payload: { pageSize: ['Page size', 'number'] },
        },
        EXPORT_REQUESTED: { label: 'Export requested', description: 'Export all was pressed: not all rows are loaded' },
        ROW_ACTION_REQUESTED: {
            label: 'Row action requested',
            description: 'A row action was chosen: the instruction to fill, and the value of the row',
            payload: {
                instruction: ['Instruction', 'string'],
                parameter: ['Parameter', 'string'],
                value: ['Value', 'string'],
                about: ['Which row', 'string'],
            },
        },
        NOTE_REQUESTED: {
            label: 'Work note requested',
            description: 'Add to work note was chosen',
            payload: { rows: ['Rows from 0, as they were received', 'json'] },
        },
        WHOLE_REQUESTED: {
            label: 'Whole text requested',
            description: 'A text that 1E has cut was opened',
            payload: { row: ['Row', 'number'], column: ['Column', 'number'] },
        },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof responseTable>

export const {
    MORE_REQUESTED,
    RETRY_REQUESTED,
    PAGE_SIZE_CHANGED,
    WHOLE_REQUESTED,
    EXPORT_REQUESTED,
    ROW_ACTION_REQUESTED,
    NOTE_REQUESTED,
} = actionNames(responseTable)
