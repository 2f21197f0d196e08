import { Acl, UiAction, UiPage, UiPolicy } from '@servicenow/sdk/core'
import { admin } from '../access/roles.now'

// What a quick fix fills in, and when it is offered, is chosen on a page with the instruction's own fields: nobody types JSON.
UiPage({
    $id: Now.ID['page-quick-fix-form'],
    endpoint: 'x_1e_connect_quick_fix_form.do',
    description: 'What a quick fix fills in, and when it is offered',
    category: 'general',
    html: Now.include('../pages/quick-fix.jelly.xml'),
    clientScript: Now.include('../scripts/quick-fix-page.js'),
    direct: false,
})
Acl({
    $id: Now.ID['acl-page-quick-fix-form'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_quick_fix_form',
    roles: [admin],
})
UiAction({
    $id: Now.ID['button-quick-fix-form'],
    table: 'x_1e_connect_quick_fix',
    name: 'Presets and conditions',
    actionName: 'x_1e_connect_quick_fix_form',
    hint: 'What it fills in, and when it is offered',
    active: true,
    order: 200,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    form: { showButton: true, showLink: true },
    script: Now.include('../scripts/quick-fix-form.js'),
})
UiAction({
    $id: Now.ID['button-quick-fix-category-form'],
    table: 'x_1e_connect_quick_fix_category',
    name: 'Conditions',
    actionName: 'x_1e_connect_quick_fix_category_form',
    hint: 'When its quick fixes are offered',
    active: true,
    order: 200,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    form: { showButton: true, showLink: true },
    script: Now.include('../scripts/quick-fix-form.js'),
})
UiPolicy({
    $id: Now.ID['policy-quick-fix-form'],
    table: 'x_1e_connect_quick_fix',
    shortDescription: 'Presets and conditions have a page of their own',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: false,
    uiType: 'all',
    order: 100,
    actions: [
        { field: 'presets', readOnly: true },
        { field: 'incident_category', readOnly: true },
        { field: 'incident_subcategory', readOnly: true },
    ],
})
UiPolicy({
    $id: Now.ID['policy-quick-fix-category-form'],
    table: 'x_1e_connect_quick_fix_category',
    shortDescription: 'Conditions have a page of their own',
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: false,
    uiType: 'all',
    order: 100,
    actions: [
        { field: 'incident_category', readOnly: true },
        { field: 'incident_subcategory', readOnly: true },
    ],
})
