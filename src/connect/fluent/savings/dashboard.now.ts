import { Dashboard } from '@servicenow/sdk/core'
import { admin, user } from '../access/roles.now.ts'

// A widget that follows filters holds at most twelve months of the date that its filter names: the date for a Date filter. The others
// say in their titles which time they are about.

Dashboard({
    $id: 'c0de1e0000000000000000000000da00',
    name: '1E ITSM Connect',
    tabs: [
        {
            $id: Now.ID['dashboard-overview'],
            name: 'Overview',
            widgets: [
                {
                    $id: Now.ID['widget-total-savings-this-month'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Total savings this month',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Saving',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_saving',
                                filterQuery:
                                    'dayONThis month@javascript:gs.beginningOfThisMonth()@javascript:gs.endOfThisMonth()',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'SUM',
                                aggregateField: 'amount',
                                axisId: 'primary',
                            },
                        ],
                        followFilters: false,
                    },
                    position: { x: 0, y: 0 },
                    width: 16,
                    height: 10,
                },
                {
                    $id: Now.ID['widget-total-savings-last-month'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Total savings last month',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Saving',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_saving',
                                filterQuery:
                                    'dayONLast month@javascript:gs.beginningOfLastMonth()@javascript:gs.endOfLastMonth()',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'SUM',
                                aggregateField: 'amount',
                                axisId: 'primary',
                            },
                        ],
                        followFilters: false,
                    },
                    position: { x: 16, y: 0 },
                    width: 16,
                    height: 10,
                },
                {
                    $id: Now.ID['widget-total-savings-in-12-months'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Total savings in 12 months',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Saving',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_saving',
                                filterQuery: 'dayRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'SUM',
                                aggregateField: 'amount',
                                axisId: 'primary',
                            },
                        ],
                        followFilters: false,
                    },
                    position: { x: 32, y: 0 },
                    width: 16,
                    height: 10,
                },
                {
                    $id: Now.ID['widget-savings-per-month'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Savings per month',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Saving',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_saving',
                                filterQuery: 'dayRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'SUM',
                                aggregateField: 'amount',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'currency' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        trendBy: { trendByFrequency: 'month', trendByFields: [{ field: 'day', metric: 'metric' }] },
                    },
                    position: { x: 0, y: 10 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-top-10-instructions-by-savings'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Top 10 instructions by savings',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Saving',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_saving',
                                filterQuery: 'dayRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'SUM',
                                aggregateField: 'amount',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'definition' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 10 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-agent-minutes-saved-per-month'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Agent minutes saved per month',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Saving',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_saving',
                                filterQuery: 'dayRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'SUM',
                                aggregateField: 'agent_minutes',
                                axisId: 'primary',
                            },
                        ],
                        trendBy: { trendByFrequency: 'month', trendByFields: [{ field: 'day', metric: 'metric' }] },
                    },
                    position: { x: 0, y: 26 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-end-user-minutes-saved-per-month'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'End-user minutes saved per month',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Saving',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_saving',
                                filterQuery: 'dayRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'SUM',
                                aggregateField: 'user_minutes',
                                axisId: 'primary',
                            },
                        ],
                        trendBy: { trendByFrequency: 'month', trendByFields: [{ field: 'day', metric: 'metric' }] },
                    },
                    position: { x: 24, y: 26 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-runs-per-day-by-type'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Runs per day by type',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'kind' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'sys_created_on', metric: 'metric' }],
                        },
                    },
                    position: { x: 0, y: 42 },
                    width: 48,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-runs-by-state'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Runs by state',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'state' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 58 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-top-10-instructions-by-runs'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Top 10 instructions by runs',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'definition' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 58 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-average-execution-time-by-instruction-seconds'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Average execution time by instruction (seconds)',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction Definition',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_instruction_definition',
                                filterQuery: 'active=true^runs_counted>0',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'AVG',
                                aggregateField: 'average_seconds',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'sentence' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                        followFilters: false,
                    },
                    position: { x: 0, y: 74 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-devices-with-most-runs'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Devices with most runs',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'device' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 74 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-runs-by-agent'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Runs by agent',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'requested_by' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 90 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-runs-by-assignment-group'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Runs by assignment group',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'assignment_group' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 90 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-resolved-incidents-with-and-without-a-run'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Resolved incidents with and without a run',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Incident Outcome',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_incident_outcome',
                                filterQuery: 'resolved_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'help' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 106 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-mean-hours-to-resolve-with-and-without-a-run'],
                    component: 'vertical-bar',
                    componentProps: {
                        headerTitle: 'Mean hours to resolve with and without a run',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Incident Outcome',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_incident_outcome',
                                filterQuery: 'resolved_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'AVG',
                                aggregateField: 'hours',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'help' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 106 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-requests-for-approval-by-result'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Requests for approval by result',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'approval_resultISNOTEMPTY^sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'approval_result' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 122 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-minutes-until-an-approval-is-decided'],
                    component: 'boxplot',
                    componentProps: {
                        headerTitle: 'Minutes until an approval is decided',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'decision_minutesISNOTEMPTY^sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'rows',
                                aggregateFunction: 'AVG',
                                aggregateField: 'decision_minutes',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'approval_result' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 122 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-runs-by-tenant'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Runs by tenant',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'configuration' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 138 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-runs-that-went-wrong'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Runs that went wrong, by reason',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'error_codeISNOTEMPTY^sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'error_code' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 138 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-proofs-by-verdict'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Proofs of fixes by verdict',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'verdictISNOTEMPTY^sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'verdict' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 154 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-runs-by-origin'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Runs by who started them',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Instruction History',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_run',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'origin' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 24, y: 154 },
                    width: 24,
                    height: 16,
                },
                {
                    $id: Now.ID['widget-requests-by-end'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Requests of automation by how they ended',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Automation calls',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_automation_call',
                                filterQuery: 'stateISNOTEMPTY^sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'state' }],
                                maxNumberOfGroups: 'ALL',
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 170 },
                    width: 24,
                    height: 16,
                },
            ],
        },
    ],
    permissions: [
        {
            $id: Now.ID['dashboard-for-users'],
            // @ts-expect-error Dashboard()’s types do not know that a Role is a record
            role: user,
            canRead: true,
        },
        {
            $id: Now.ID['dashboard-for-administrators'],
            // @ts-expect-error Dashboard()’s types do not know that a Role is a record
            role: admin,
            canRead: true,
            canWrite: true,
            canShare: true,
            owner: true,
        },
    ],
})
