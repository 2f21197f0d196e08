import { Dashboard } from '@servicenow/sdk/core'
import { admin, privacy } from '../access/roles.now.ts'

/** Of its own: agents may not read what was revealed, and would meet a refusal among their figures. */
Dashboard({
    $id: 'c0de1e0000000000000000000000da01',
    name: '1E private values',
    tabs: [
        {
            $id: Now.ID['dashboard-reveals'],
            name: 'Overview',
            widgets: [
                {
                    $id: Now.ID['widget-reveals-by-person'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Private values revealed, by person',
                        dataSources: [
                            {
                                id: 'rows',
                                label: 'Revealed values',
                                sourceType: 'table',
                                tableOrViewName: 'x_1e_connect_reveal',
                                filterQuery: 'sys_created_onRELATIVEGT@month@ago@12',
                            },
                        ],
                        metrics: [{ id: 'metric', dataSource: 'rows', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'person' }],
                                maxNumberOfGroups: 10,
                                showOthers: true,
                            },
                        ],
                        sortBy: 'value',
                    },
                    position: { x: 0, y: 0 },
                    width: 48,
                    height: 16,
                },
            ],
        },
    ],
    permissions: [
        {
            $id: Now.ID['dashboard-reveals-for-privacy'],
            // @ts-expect-error Dashboard()’s types do not know that a Role is a record
            role: privacy,
            canRead: true,
        },
        {
            $id: Now.ID['dashboard-reveals-for-administrators'],
            // @ts-expect-error Dashboard()’s types do not know that a Role is a record
            role: admin,
            canRead: true,
            canWrite: true,
            canShare: true,
            owner: true,
        },
    ],
})
