import type { Instruction, InstructionSummary } from '../../contract/wire.ts'
import {
    ANY_OBJECT,
    actionNames,
    choice,
    flag,
    type Interface,
    json,
    number,
    type PropertiesOf,
    text,
    translatable,
} from '../shared/interface.ts'
import type { Draft } from './draft.ts'
import type { Values } from './parameters.ts'

/** An option of the list: an instruction, or a quick fix with its own words. */
export interface Option extends InstructionSummary {
    /** Id of the quick fix. */
    fix?: string
    /** Why it is offered. */
    note?: string
}

/** Options with a heading. */
export interface Group {
    label: string
    options: readonly Option[]
}

export const instructionPicker = {
    tag: 'x-1e-instruction-picker',
    label: '1E instruction picker',
    icon: 'magnifying-glass-outline',
    description: 'Finds an instruction and fills in its parameters. No network of its own.',
    slots: ['actions'],
    properties: {
        instructions: json<readonly InstructionSummary[]>(
            { label: 'Instructions', description: 'The options: what a search for the last query found' },
            { type: 'array', items: ANY_OBJECT },
            []
        ),
        query: text({
            label: 'Answered query',
            description: 'The query that the instructions answer: Enter waits until it is the typed one',
        }),
        groups: json<readonly Group[]>(
            {
                label: 'Groups',
                description:
                    'Offered before anything is typed: groups with a label and options, which are instructions with, if there are, the id of a quick fix (fix) and why they are offered (note)',
            },
            { type: 'array', items: ANY_OBJECT },
            []
        ),
        total: number({ label: 'Matches', description: 'How many instructions match the query, shown or not' }),
        instruction: json<Instruction | null>(
            { label: 'Chosen instruction', description: 'The chosen instruction with its parameters' },
            ANY_OBJECT,
            null
        ),
        preset: json<Values>(
            { label: 'Preset values', description: 'Values to begin with, by parameter name' },
            ANY_OBJECT,
            {}
        ),
        draft: json<Draft | null>(
            {
                label: 'Draft',
                description:
                    'An object of the page: the element keeps in it what is typed, and one that is made anew with it goes on there',
            },
            ANY_OBJECT,
            null
        ),
        status: choice(
            { label: 'Search status', description: 'State of the search' },
            { ready: 'Ready', loading: 'Loading', failed: 'Failed' },
            'ready'
        ),
        message: translatable({ label: 'Message', description: 'Why the search failed' }),
        label: translatable({ label: 'Label', description: 'Label of the field' }, 'Instruction'),
        placeholder: translatable(
            { label: 'Placeholder', description: 'Shown while the field is empty' },
            'Search instructions'
        ),
        shortcut: text({ label: 'Shortcut', description: 'Keys that lead here, shown in the field' }),
        slim: flag({ label: 'Slim', description: 'Shows the field alone, in one line' }),
        opened: number({
            label: 'Openings',
            description: 'A higher number moves the focus into the field and opens the list',
        }),
        localSearch: flag({
            label: 'Search here',
            description: 'Searches the given instructions here; for a page that gives them all at once',
        }),
        refusals: json<Readonly<Record<string, string>>>(
            { label: 'Refusals', description: 'What 1E said of a value that it did not take, by parameter name' },
            ANY_OBJECT,
            {}
        ),
        attempt: number({
            label: 'Attempts to run',
            description: 'A higher number shows every problem and goes to the first field that has one',
        }),
    },
    actions: {
        QUERY_CHANGED: {
            label: 'Query changed',
            description: 'The page should search for instructions',
            payload: { query: ['Query', 'string'] },
        },
        INSTRUCTION_SELECTED: {
            label: 'Instruction selected',
            description: 'An instruction was chosen',
            payload: {
                id: ['Instruction', 'string'],
                name: ['Name', 'string'],
                kind: ['Kind', 'string'],
                quickFix: ['Quick fix', 'string'],
            },
        },
        INSTRUCTION_CLEARED: {
            label: 'Instruction cleared',
            description: 'The choice was taken back: something else stands in the field now',
        },
        RUN_REQUESTED: { label: 'Run requested', description: 'Enter was pressed on the choice' },
        PARAMETERS_CHANGED: {
            label: 'Parameters changed',
            description: 'The fields changed',
            payload: {
                instruction: ['Instruction', 'string'],
                values: ['Values', 'json'],
                valid: ['Valid', 'boolean'],
                sentence: ['Sentence', 'string'],
            },
        },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof instructionPicker>

export const { QUERY_CHANGED, INSTRUCTION_SELECTED, INSTRUCTION_CLEARED, PARAMETERS_CHANGED, RUN_REQUESTED } =
    actionNames(instructionPicker)
