import { Acl } from '@servicenow/sdk/core'
import { canReadEvent, nobody } from '../../server/rules/access.ts'
import { admin, approver, user } from './roles.now'

// The trail of a run is read by whoever reads the run, and written by our rule alone.
Acl({
    $id: Now.ID['acl-run-event-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_run_event',
    roles: [admin, user, approver, 'x_1e_core_connect.admin'],
    script: canReadEvent,
})
Acl({
    $id: Now.ID['acl-run-event-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_run_event',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-run-event-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_run_event',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-run-event-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_run_event',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
