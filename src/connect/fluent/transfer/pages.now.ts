import { Acl, UiPage } from '@servicenow/sdk/core'
import { admin } from '../access/roles.now'

UiPage({
    $id: Now.ID['page-transfer'],
    endpoint: 'x_1e_connect_transfer.do',
    description: 'Carries quick fixes, row actions, ROI, approvals and settings from one instance to another',
    category: 'general',
    html: Now.include('../pages/transfer.jelly.xml'),
    clientScript: Now.include('../scripts/previewed-pages.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-transfer'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_transfer',
    roles: [admin],
})
UiPage({
    $id: Now.ID['page-approval-flags'],
    endpoint: 'x_1e_connect_approval_flags.do',
    description: 'Sets Is Approval Required of many instructions at once',
    category: 'general',
    html: Now.include('../pages/approval-flags.jelly.xml'),
    clientScript: Now.include('../scripts/previewed-pages.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-approval-flags'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_approval_flags',
    roles: [admin],
})
