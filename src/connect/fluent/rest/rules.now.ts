import { Acl } from '@servicenow/sdk/core'
import { admin, approver, user } from '../access/roles.now'

export const use = Acl({
    $id: Now.ID['acl-rest-use'],
    type: 'rest_endpoint',
    operation: 'execute',
    name: 'x_1e_connect.use',
    roles: [user],
})
export const decide = Acl({
    $id: Now.ID['acl-rest-decide'],
    type: 'rest_endpoint',
    operation: 'execute',
    name: 'x_1e_connect.decide',
    roles: [user, approver],
})
export const administer = Acl({
    $id: Now.ID['acl-rest-administer'],
    type: 'rest_endpoint',
    operation: 'execute',
    name: 'x_1e_connect.administer',
    roles: [admin],
})
