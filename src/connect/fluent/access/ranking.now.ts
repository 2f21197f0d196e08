import { Acl } from '@servicenow/sdk/core'
import { nobody } from '../../server/rules/access.ts'
import { admin } from './roles.now'

// Outcomes and their counts are made by the ranking alone; an administrator may look at them.

Acl({
    $id: Now.ID['acl-fix-outcome-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_outcome',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-fix-outcome-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_outcome',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-fix-outcome-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_outcome',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-fix-outcome-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_outcome',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-fix-tally-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_tally',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-fix-tally-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_tally',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-fix-tally-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_tally',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-fix-tally-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_tally',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
