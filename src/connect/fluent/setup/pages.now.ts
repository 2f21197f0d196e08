import { Acl, Property, ScriptInclude, UiPage } from '@servicenow/sdk/core'
import { admin } from '../access/roles.now'

UiPage({
    $id: Now.ID['page-setup'],
    endpoint: 'x_1e_connect_setup.do',
    description: 'What an administrator does once after the installation',
    category: 'general',
    html: Now.include('../components/setup.jelly.xml'), // made by scripts/setup-page.mjs
    clientScript: Now.include('../scripts/administration-pages.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-setup'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_setup',
    roles: ['admin'],
})
UiPage({
    $id: Now.ID['page-health'],
    endpoint: 'x_1e_connect_health.do',
    description: 'What works of each connection to 1E, and what to do where it does not',
    category: 'general',
    html: Now.include('../pages/health.jelly.xml'),
    clientScript: Now.include('../scripts/health.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-health'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_health',
    roles: [admin],
})
UiPage({
    $id: Now.ID['page-support'],
    endpoint: 'x_1e_connect_support.do',
    description: 'Where help is: for this app, and for the 1E platform',
    category: 'general',
    html: Now.include('../pages/support.jelly.xml'),
    clientScript: Now.include('../scripts/administration-pages.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-support'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_support',
    roles: [admin],
})
UiPage({
    $id: Now.ID['page-signing-key'],
    endpoint: 'x_1e_connect_signing_key.do',
    description: 'Makes of a PEM text what the platform signs with for OAuth',
    category: 'general',
    html: Now.include('../pages/signing-key.jelly.xml'),
    clientScript: Now.include('../scripts/signing-key.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-signing-key'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_signing_key',
    roles: ['admin'],
})
UiPage({
    $id: Now.ID['page-jobs'],
    endpoint: 'x_1e_connect_jobs.do',
    description: 'The scheduled jobs of this app',
    category: 'general',
    html: Now.include('../pages/jobs.jelly.xml'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-jobs'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_jobs',
    roles: [admin],
})
ScriptInclude({
    $id: Now.ID['include-setup'],
    name: 'Setup',
    apiName: 'x_1e_connect.Setup',
    description: 'What the page Setup shows of its tasks: Setup.page().',
    script: Now.include('../../includes/setup.js'),
    accessibleFrom: 'package_private',
    clientCallable: false,
    active: true,
})
ScriptInclude({
    $id: Now.ID['include-support'],
    name: 'Support',
    apiName: 'x_1e_connect.Support',
    description: 'What pages of the administration show: facts(), jobs(), connections(), choices(), diagnostics().',
    script: Now.include('../../includes/support.js'),
    accessibleFrom: 'package_private',
    clientCallable: false,
    active: true,
})
// The page Setup writes it, by this sys_id: which of its tasks the platform's administrator has completed or skipped.
Property({
    $id: Now.ID['c0de1e00000000000000000000010005'],
    name: 'x_1e_connect.setup_marks',
    description: 'Tasks of the page Setup that are "done" or "skipped", as JSON. The page keeps it.',
    type: 'string',
    value: '{}',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-signing-by-job'],
    name: 'x_1e_connect.signing_by_job',
    description: 'What the job 1E Platform-Check Signing found last, as JSON. The installation check keeps it.',
    type: 'string',
    value: '{}',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-support-url'],
    name: 'x_1e_connect.support_url',
    description: 'Address of 1E Support, which the page Support links to. Empty: no link is shown.',
    type: 'string',
    value: 'https://support.1e.com',
    roles: { read: ['x_1e_connect.Tachyon_Admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-documentation-url'],
    name: 'x_1e_connect.documentation_url',
    description: 'Address of the documentation of this app. Empty: no link is shown.',
    type: 'string',
    value: '',
    roles: { read: ['x_1e_connect.Tachyon_Admin'], write: ['admin'] },
})
