import { Acl, DomainIdColumn, IntegerColumn, ReferenceColumn, Table } from '@servicenow/sdk/core'
import { nobody } from '../server/rules/access.ts'
import { admin } from './roles.now'

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

/** The right to count runs for the average of one instruction: whoever inserts the row has it. */
export const x_1e_connect_average_claim = Table({
    name: 'x_1e_connect_average_claim',
    label: 'Average claim',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    actions: [],
    schema: {
        definition: ReferenceColumn({
            label: 'Instruction',
            referenceTable: 'x_1e_connect_instruction_definition',
            readOnly: true,
            cascadeRule: 'delete',
        }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
    },
    index: [{ name: 'one_counter', unique: true, element: ['definition'] }],
})
Acl({
    $id: Now.ID['acl-average-claim-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_average_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-average-claim-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_average_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-average-claim-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_average_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-average-claim-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_average_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
