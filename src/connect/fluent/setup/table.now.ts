import { BooleanColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The platform's administrator has completed or skipped this task of the page Setup; it is the instance's, of no domain. */
export const x_1e_connect_setup_mark = Table({
    name: 'x_1e_connect_setup_mark',
    label: 'Setup mark',
    display: 'task',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read', 'create', 'update', 'delete'],
    schema: {
        task: StringColumn({ label: 'Task', maxLength: 40 }),
        skipped: BooleanColumn({ label: 'Skipped', default: false }),
    },
    index: [{ name: 'one_mark', unique: true, element: ['task'] }],
})
