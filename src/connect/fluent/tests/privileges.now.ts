import { CrossScopePrivilege } from '@servicenow/sdk/core'
import { DEMO } from './demo'

// What the tests touch outside of the scope besides what the application does: a person who signs in, an incident and a computer.
CrossScopePrivilege({
    $meta: DEMO,
    $id: Now.ID['atf.may.write.sys_user'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $meta: DEMO,
    $id: Now.ID['atf.may.create.sys_auth_profile_basic'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sys_auth_profile_basic',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $meta: DEMO,
    $id: Now.ID['atf.may.create.incident'],
    operation: 'create',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $meta: DEMO,
    $id: Now.ID['atf.may.create.cmdb_ci_computer'],
    operation: 'create',
    status: 'allowed',
    targetName: 'cmdb_ci_computer',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
