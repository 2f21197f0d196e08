import { Applicability, Record, UxListMenuConfig, Workspace } from '@servicenow/sdk/core'

// Stands in for the vendor's workspace: the same kinds of records under ids of ours, with the record page that the
// SDK's Workspace() emits. Names are those of the product documentation.

const agents = Applicability({ $id: Now.ID['audience'], name: 'Service desk agents', roles: [], active: true })
const lists = UxListMenuConfig({
    $id: Now.ID['lists'],
    name: 'Default - SOW',
    active: true,
    categories: [
        {
            $id: Now.ID['lists-incidents'],
            title: 'Incidents',
            order: 10,
            active: true,
            lists: [
                {
                    $id: Now.ID['list-incidents'],
                    title: 'All',
                    order: 10,
                    condition: '',
                    table: 'incident',
                    columns: 'number,short_description,state',
                    active: true,
                    applicabilities: [
                        { $id: Now.ID['list-incidents-audience'], active: true, order: 10, applicability: agents },
                    ],
                },
            ],
        },
    ],
})
export const workspace = Workspace({
    $id: Now.ID['workspace'],
    title: 'Service Operations Workspace',
    path: 'sow',
    tables: ['incident', 'interaction' as 'incident'], // not in the SDK's list of tables
    listConfig: lists,
})

export const actions = Record({
    $id: '50a000000000000000000000000ac700',
    table: 'sys_ux_action_config',
    data: { name: 'SOW Actions', active: true },
})
Record({
    $id: Now.ID['action-config-property'],
    table: 'sys_ux_page_property',
    data: { name: 'actionConfigId', page: workspace, type: 'string', value: '50a000000000000000000000000ac700' },
})
Record({
    $id: Now.ID['action-layout-incident'],
    table: 'sys_ux_form_action_layout',
    data: { name: 'Incident - SOW', active: true, table: 'incident', action_config: actions },
})
Record({
    $id: Now.ID['action-layout-interaction'],
    table: 'sys_ux_form_action_layout',
    data: {
        name: 'Interaction - SOW',
        active: true,
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        action_config: actions,
    },
})
