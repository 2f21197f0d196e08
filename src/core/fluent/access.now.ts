import { Acl, CrossScopePrivilege, Property } from '@servicenow/sdk/core'
import { coreAdmin } from './roles.now'

export const readConfiguration = Acl({
    $id: Now.ID['acl-configuration-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_core_connect_configuration',
    roles: [coreAdmin],
})
export const createConfiguration = Acl({
    $id: Now.ID['acl-configuration-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_core_connect_configuration',
    roles: [coreAdmin],
})
export const writeConfiguration = Acl({
    $id: Now.ID['acl-configuration-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_core_connect_configuration',
    roles: [coreAdmin],
})
export const deleteConfiguration = Acl({
    $id: Now.ID['acl-configuration-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_core_connect_configuration',
    roles: [coreAdmin],
})

// Where a credential of the platform is sent, only who keeps those credentials decides.
Acl({
    $id: Now.ID['acl-alias-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_core_connect_configuration',
    field: 'credential_alias',
    roles: ['admin'],
})

Acl({
    $id: Now.ID['acl-secret-read'],
    type: 'record',
    operation: 'read',
    table: 'x_1e_core_connect_secret',
    roles: [coreAdmin],
    adminOverrides: false,
    script: Now.include('./scripts/nobody.js'),
})
Acl({
    $id: Now.ID['acl-secret-create'],
    type: 'record',
    operation: 'create',
    table: 'x_1e_core_connect_secret',
    roles: [coreAdmin],
    adminOverrides: false,
    script: Now.include('./scripts/nobody.js'),
})
Acl({
    $id: Now.ID['acl-secret-write'],
    type: 'record',
    operation: 'write',
    table: 'x_1e_core_connect_secret',
    roles: [coreAdmin],
    adminOverrides: false,
    script: Now.include('./scripts/nobody.js'),
})
Acl({
    $id: Now.ID['acl-secret-delete'],
    type: 'record',
    operation: 'delete',
    table: 'x_1e_core_connect_secret',
    roles: [coreAdmin],
    adminOverrides: false,
    script: Now.include('./scripts/nobody.js'),
})
Property({
    $id: Now.ID['property-multi-tenant'],
    name: 'x_1e_core_connect.multi_tenant_instance',
    description: 'true or false; empty: decided by the plugin Domain Support - Domain Extensions Installer.',
    type: 'string',
    value: '',
    roles: { read: ['x_1E_core_connect.user'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-allow-http'],
    name: 'x_1e_core_connect.allow_http',
    description: 'Allows a 1E Platform URL that begins with http: for hosts that are not local. For development only.',
    type: 'boolean',
    value: false,
    roles: { read: ['x_1E_core_connect.user'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-experience-feature'],
    name: 'x_1e_core_connect.experience_feature',
    description: 'Regular expression for the name of the licence feature that allows Experience scores.',
    type: 'string',
    value: 'experience',
    roles: { read: ['x_1E_core_connect.user'], write: ['admin'] },
})

CrossScopePrivilege({
    $id: Now.ID['may-call-rest'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'RESTMessageV2',
    targetScope: 'global',
    targetType: 'scriptable',
})
// What is found out about 1E is kept with the configuration, whose class is a table of 1E ITSM Connect.
CrossScopePrivilege({
    $id: Now.ID['may-write-connect-configuration'],
    operation: 'write',
    status: 'allowed',
    targetName: 'x_1e_connect_configuration',
    targetScope: 'c0de1e0000000000000000000000c0e1',
    targetType: 'sys_db_object',
})
