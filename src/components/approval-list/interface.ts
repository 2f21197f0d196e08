import { actionNames, flag, type Interface, type PropertiesOf, tableName, text } from '../shared/interface.ts'

export const approvalList = {
    tag: 'x-1e-approval-list',
    label: '1E approvals',
    icon: 'check-circle-outline',
    description:
        'Waiting for me: the 1E instructions that the user can approve or reject, on a landing page or on one record.',
    places: ['global.core', 'global.landing-page', 'global.record-aware'],
    properties: {
        table: tableName({
            label: 'Table',
            description: 'incident or interaction; empty shows the requests of all records',
        }),
        sysId: text({ label: 'Record', description: 'sys_id of the record; empty shows the requests of all records' }),
        runs: text({ label: 'Runs', description: 'sys_ids of runs with commas between: only these; empty shows all' }),
        rejecting: flag({ label: 'Rejecting', description: 'The reason of a rejection is asked for at once' }),
    },
    actions: {
        RUN_DECIDED: {
            label: 'Run decided',
            description: 'The user has approved or rejected',
            payload: { runId: ['Run', 'string'], decision: ['Decision', 'string'] },
        },
        UNAVAILABLE: {
            label: 'Unavailable',
            description: 'The element has nothing to show to this user',
            payload: { status: ['HTTP status', 'number'] },
        },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof approvalList>

export const { RUN_DECIDED, UNAVAILABLE } = actionNames(approvalList)
