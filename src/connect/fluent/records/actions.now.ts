import { Acl, Applicability, UiPage } from '@servicenow/sdk/core'
import { admin, approver, user } from '../access/roles.now'

// Who sees our tabs: the audience of their screens.
Applicability({
    $id: 'c0de1e00000000000000000000a10001',
    name: '1E ITSM Connect',
    description: 'Agents who run 1E instructions',
    roles: [user, admin],
    active: true,
})
Applicability({
    $id: 'c0de1e00000000000000000000a10002',
    name: '1E ITSM Connect, approvers',
    description: 'Who approves 1E instructions, also without running any',
    roles: [approver],
    active: true,
})
UiPage({
    $id: Now.ID['page-troubleshooting'],
    endpoint: 'x_1e_connect_troubleshooting.do',
    description: 'Leads to Endpoint Troubleshooting of the record’s 1E platform',
    category: 'general',
    html: Now.include('../pages/troubleshooting.jelly.xml'),
    clientScript: Now.include('../scripts/troubleshooting-page.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-troubleshooting'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_troubleshooting',
    roles: [user, admin],
})
