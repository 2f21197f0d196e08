import { Record } from '@servicenow/sdk/core'

/** Keeps this application from being installed without 1E Core, and 1E Core from being deleted under it. */
Record({
    $id: Now.ID['dependency.core'],
    table: 'sys_package_dependency_m2m',
    data: {
        sys_package: 'c0de1e0000000000000000000000c0e1',
        dependency: Now.ref('sys_package', { source: 'x_1e_core_connect' }),
        min_version: '0.1.0',
    },
})
