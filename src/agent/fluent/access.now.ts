import { CrossScopePrivilege, Record } from '@servicenow/sdk/core'

/** Keeps this application from being installed without 1E ITSM Connect, and 1E ITSM Connect from being deleted under it. */
Record({
    $id: Now.ID['dependency.connect'],
    table: 'sys_package_dependency_m2m',
    data: {
        sys_package: 'c0de1e0000000000000000000000c0a1',
        dependency: Now.ref('sys_package', { source: 'x_1e_connect' }),
        min_version: '0.1.0',
    },
})

// All that the tools call.
CrossScopePrivilege({
    $id: Now.ID['may-call-automation'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'x_1e_connect.Automation',
    // The scope's sys_id: its name would be written as text into a reference.
    targetScope: 'c0de1e0000000000000000000000c0e1',
    targetType: 'sys_script_include',
})
