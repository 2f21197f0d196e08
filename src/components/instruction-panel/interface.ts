import { actionNames, flag, type Interface, type PropertiesOf, tableName, text } from '../shared/interface.ts'

export const instructionPanel = {
    tag: 'x-1e-instruction-panel',
    label: '1E instructions',
    icon: 'desktop-pulse-outline',
    description: 'Runs 1E instructions on the device of an incident or interaction and shows their answers.',
    properties: {
        table: tableName({
            label: 'Table',
            description: 'incident or interaction; empty takes the record of the page',
        }),
        opened: flag({
            label: 'Open the list',
            description: 'Begins in the open list of instructions, for a place that was opened to run one',
        }),
        sysId: text({ label: 'Record', description: 'sys_id of the record; empty takes the record of the page' }),
    },
    actions: {
        RUN_STARTED: {
            label: 'Run started',
            description: 'An instruction was accepted',
            payload: { runId: ['Run', 'string'] },
        },
        RUN_FINISHED: {
            label: 'Run finished',
            description: 'The shown run has ended',
            payload: { runId: ['Run', 'string'], state: ['State', 'string'] },
        },
        UNAVAILABLE: {
            label: 'Unavailable',
            description: 'The panel has nothing to show to this user',
            payload: { status: ['HTTP status', 'number'] },
        },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof instructionPanel>

export const { RUN_STARTED, RUN_FINISHED, UNAVAILABLE } = actionNames(instructionPanel)
