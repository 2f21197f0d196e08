import { Acl, Property } from '@servicenow/sdk/core'
import { canReadOfIncident, canReadResponse, canReadRun, nobody } from '../../server/rules/access.ts'
import { canConfigure } from '../../server/rules/scope.ts'
import { admin, approver, user } from './roles.now'

// Runs, claims, responses, definitions, sets and savings are made by our modules alone. The rule that refuses everybody
// is there because without any rule the platform's default would let an administrator through.

Acl({
    $id: Now.ID['acl-configuration-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_configuration',
    roles: [admin, 'x_1e_core_connect.admin'],
})
Acl({
    $id: Now.ID['acl-configuration-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_configuration',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-configuration-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_configuration',
    roles: [admin, 'x_1e_core_connect.admin', 'admin'],
    adminOverrides: false,
    script: canConfigure,
})
Acl({
    $id: Now.ID['acl-configuration-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_configuration',
    roles: [admin, 'admin'],
    adminOverrides: false,
    script: canConfigure,
})
Acl({
    $id: Now.ID['acl-quick-fix-category-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_quick_fix_category',
    roles: [admin, user],
})
Acl({
    $id: Now.ID['acl-quick-fix-category-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_quick_fix_category',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-quick-fix-category-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_quick_fix_category',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-quick-fix-category-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_quick_fix_category',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-quick-fix-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_quick_fix',
    roles: [admin, user],
})
Acl({
    $id: Now.ID['acl-quick-fix-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_quick_fix',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-quick-fix-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_quick_fix',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-quick-fix-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_quick_fix',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-roi-configuration-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_roi_configuration',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-roi-configuration-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_roi_configuration',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-roi-configuration-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_roi_configuration',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-roi-configuration-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_roi_configuration',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-instruction-set-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_instruction_set',
    roles: [admin, user, approver],
})
Acl({
    $id: Now.ID['acl-definition-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_instruction_definition',
    roles: [admin, user, approver, 'x_1e_core_connect.admin'],
})
Acl({
    $id: Now.ID['acl-definition-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_instruction_definition',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-definition-approval-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_instruction_definition',
    field: 'approval_required',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-run-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_run',
    roles: [admin, user, approver, 'x_1e_core_connect.admin'],
    script: canReadRun,
})
Acl({
    $id: Now.ID['acl-response-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_response',
    roles: [admin, user],
    script: canReadResponse,
})
Acl({
    $id: Now.ID['acl-saving-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_saving',
    roles: [admin, user],
    script: canReadOfIncident,
})
Acl({
    $id: Now.ID['acl-run-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_run',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-run-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_run',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-run-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_run',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-response-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_response',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-response-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_response',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-response-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_response',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-claim-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_connect_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-claim-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-claim-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-claim-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_claim',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-definition-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_instruction_definition',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-definition-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_instruction_definition',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-instruction-set-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_instruction_set',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-instruction-set-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_instruction_set',
    roles: [admin],
})
Acl({
    $id: Now.ID['acl-instruction-set-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_instruction_set',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-saving-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_connect_saving',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-saving-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_connect_saving',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})
Acl({
    $id: Now.ID['acl-saving-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_connect_saving',
    roles: [admin],
    adminOverrides: false,
    script: nobody,
})

Property({
    $id: Now.ID['property-token-expiry'],
    name: 'x_1e_connect.access_token_expiry',
    description: 'Seconds that a stored 1E token must still live to be used: 0 to 3600.',
    type: 'integer',
    value: 100,
    roles: { read: [user], write: ['admin'] },
})
Property({
    $id: Now.ID['property-purge-seconds'],
    name: 'x_1e_connect.purge_seconds',
    description: 'Seconds that one run of a purge job may take, 1 to 3600; what is left waits for the next run.',
    type: 'integer',
    value: 600,
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-experience-bands'],
    name: 'x_1e_connect.experience_bands',
    description: 'Least Experience scores of Poor, Average, Good and Very Good: four rising whole numbers.',
    type: 'string',
    value: '21,41,61,81',
    roles: { read: [user], write: ['admin'] },
})
