import { Record, Role } from '@servicenow/sdk/core'

// A record, because Role() would write the whole name as suffix: the scope's letter case differs on purpose.
export const coreUser = Record({
    $id: Now.ID['c0de1e00000000000000000000010001'],
    table: 'sys_user_role',
    data: {
        name: 'x_1E_core_connect.user',
        suffix: 'user',
        description: 'Held by everybody who uses an app on top of 1E Core. Contained in the roles of those apps.',
        grantable: true,
        can_delegate: false,
        elevated_privilege: false,
        scoped_admin: false,
    },
})

export const coreAdmin = Role({
    name: 'x_1e_core_connect.admin',
    description: 'Administers 1E Core: connections to 1E platforms.',
    canDelegate: false,
})
