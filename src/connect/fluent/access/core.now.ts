import { CrossScopePrivilege } from '@servicenow/sdk/core'

// The only door of 1E Core. Tables that this app reads elsewhere stand in privileges.yaml.
CrossScopePrivilege({
    $id: Now.ID['may-call-core'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'x_1e_core_connect.Platform',
    // The scope's sys_id: its name would be written as text into a reference.
    targetScope: 'c0de1e0000000000000000000000c0de',
    targetType: 'sys_script_include',
})
