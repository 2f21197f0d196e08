import type { Instruction, InstructionSummary, QuickFix } from '../../contract/wire.ts'
import {
    ANY_OBJECT,
    actionNames,
    choice,
    flag,
    type Interface,
    json,
    number,
    type PropertiesOf,
    translatable,
} from '../shared/interface.ts'
import type { Values } from './parameters.ts'

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
        quickFixes: json<readonly QuickFix[]>(
            {
                label: 'Quick fixes',
                description:
                    'Offered before anything is typed, in this order: what GET /records/{table}/{id}/quick-fixes answers',
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
        status: choice(
            { label: 'Search status', description: 'State of the search' },
            { ready: 'Ready', loading: 'Loading', failed: 'Failed' },
            'ready'
        ),
        message: translatable({ label: 'Message', description: 'Why the search failed' }),
        label: translatable({ label: 'Label', description: 'Label of the field' }, 'Instruction'),
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
        INSTRUCTION_CLEARED: { label: 'Instruction cleared', description: 'The choice was taken back' },
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

export const { QUERY_CHANGED, INSTRUCTION_SELECTED, INSTRUCTION_CLEARED, PARAMETERS_CHANGED } =
    actionNames(instructionPicker)
