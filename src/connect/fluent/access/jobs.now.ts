import { Acl } from '@servicenow/sdk/core'
import { admin } from './roles.now'

// Tachyon_Admin reads when the jobs of this app run; changing a job stays with the platform's administrator.
Acl({
    $id: Now.ID['acl-jobs-read'],
    type: 'record',
    operation: 'read',
    table: 'sysauto_script',
    roles: [admin],
    condition: 'sys_scope=c0de1e0000000000000000000000c0e1',
})
