import { Role } from '@servicenow/sdk/core'

export const user = Role({
    name: 'x_1e_connect.Tachyon_User',
    description: 'Opens incidents and runs 1E instructions. Maps on to the proxy 1E actioner.',
    containsRoles: ['x_1E_core_connect.user'],
    canDelegate: false,
})

export const approver = Role({
    name: 'x_1e_connect.Tachyon_Approver',
    description: 'Approves 1E instructions that need approval.',
    containsRoles: ['x_1E_core_connect.user', 'approver_user'],
    canDelegate: true,
})

// No other role contains it, Tachyon_Admin neither: who sees private values is decided person by person.
export const privacy = Role({
    name: 'x_1e_connect.Tachyon_Privacy',
    description: 'Reveals private columns of answers, which is logged. Needs Tachyon_User besides.',
    canDelegate: false,
})

export const admin = Role({
    name: 'x_1e_connect.Tachyon_Admin',
    description: 'Manages 1E ITSM Connect and has the rights of Tachyon_User.',
    containsRoles: [user, 'x_1E_core_connect.user'],
    canDelegate: false,
})
