import { DomainIdColumn, IntegerColumn, ReferenceColumn, Table } from '@servicenow/sdk/core'

/** The right to do one step of one run: whoever inserts the row has it. */
export const x_1e_connect_claim = Table({
    name: 'x_1e_connect_claim',
    label: 'Run claim',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    actions: [],
    schema: {
        run: ReferenceColumn({
            label: 'Run',
            referenceTable: 'x_1e_connect_run',
            readOnly: true,
            cascadeRule: 'delete',
        }),
        step: IntegerColumn({ label: 'Step', readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
    },
    index: [{ name: 'one_winner', unique: true, element: ['run', 'step'] }],
})
