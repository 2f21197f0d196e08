import { Acl } from '@servicenow/sdk/core'
import { canReadOfIncident, nobody } from '../../server/rules/access.ts'
import { admin, user } from './roles.now'

// The nightly job alone makes them, see access.now.ts.

Acl({
    $id: Now.ID['acl-outcome-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_incident_outcome',
    roles: [admin, user],
    script: canReadOfIncident,
})
Acl({
    $id: Now.ID['acl-outcome-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_incident_outcome',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-outcome-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_incident_outcome',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-outcome-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_incident_outcome',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
