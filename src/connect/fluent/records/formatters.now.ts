import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import { admin, approver, user } from '../access/roles.now'

// The form items that an administrator places with Form Layout, two of each name: a component for workspaces, whose
// macroponent id is the metadata transform's (md5 of "tectonic-mvp:<tag>:macroponent"), and for classic forms a macro
// that frames the page below.
Record({
    $id: Now.ID['formatter-incident-instructions'],
    table: 'sys_ui_formatter',
    data: {
        name: 'Tachyon Instructions',
        table: 'incident',
        type: 'component',
        active: true,
        formatter: 'x_1e_connect_instructions_ux',
        seismic_component: '2d62756faa1c3084cab879fb5ff767f2', // x-1e-instruction-panel
    },
})
Record({
    $id: Now.ID['formatter-incident-instructions-classic'],
    table: 'sys_ui_formatter',
    data: {
        name: 'Tachyon Instructions',
        table: 'incident',
        type: 'formatter',
        active: true,
        formatter: 'x_1e_connect_instructions.xml',
    },
})
Record({
    $id: Now.ID['formatter-incident-experience'],
    table: 'sys_ui_formatter',
    data: {
        name: '1E Show Device Experience',
        table: 'incident',
        type: 'component',
        active: true,
        formatter: 'x_1e_connect_experience_ux',
        seismic_component: '681fee9061912f043a27ebc6e2dba5b3', // x-1e-device-experience
    },
})
Record({
    $id: Now.ID['formatter-incident-experience-classic'],
    table: 'sys_ui_formatter',
    data: {
        name: '1E Show Device Experience',
        table: 'incident',
        type: 'formatter',
        active: true,
        formatter: 'x_1e_connect_experience.xml',
    },
})
Record({
    $id: Now.ID['formatter-interaction-instructions'],
    table: 'sys_ui_formatter',
    data: {
        name: 'Tachyon Instructions',
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        type: 'component',
        active: true,
        formatter: 'x_1e_connect_instructions_ux',
        seismic_component: '2d62756faa1c3084cab879fb5ff767f2', // x-1e-instruction-panel
    },
})
Record({
    $id: Now.ID['formatter-interaction-instructions-classic'],
    table: 'sys_ui_formatter',
    data: {
        name: 'Tachyon Instructions',
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        type: 'formatter',
        active: true,
        formatter: 'x_1e_connect_instructions.xml',
    },
})
Record({
    $id: Now.ID['formatter-interaction-experience'],
    table: 'sys_ui_formatter',
    data: {
        name: '1E Show Device Experience',
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        type: 'component',
        active: true,
        formatter: 'x_1e_connect_experience_ux',
        seismic_component: '681fee9061912f043a27ebc6e2dba5b3', // x-1e-device-experience
    },
})
Record({
    $id: Now.ID['formatter-interaction-experience-classic'],
    table: 'sys_ui_formatter',
    data: {
        name: '1E Show Device Experience',
        table: 'interaction' as 'incident', // not in the SDK's list of tables
        type: 'formatter',
        active: true,
        formatter: 'x_1e_connect_experience.xml',
    },
})
Record({
    $id: Now.ID['macro-instructions'],
    table: 'sys_ui_macro',
    data: { name: 'x_1e_connect_instructions', active: true, xml: Now.include('../pages/instructions.jelly.xml') },
})
Record({
    $id: Now.ID['macro-experience'],
    table: 'sys_ui_macro',
    data: { name: 'x_1e_connect_experience', active: true, xml: Now.include('../pages/experience.jelly.xml') },
})
UiPage({
    $id: Now.ID['page-form-item'],
    endpoint: 'x_1e_connect_form_item.do',
    description: 'One component of 1E ITSM Connect, for one record or some runs; framed by classic forms',
    category: 'general',
    html: Now.include('../pages/form-item.jelly.xml'),
    // Nothing of the platform's own page around it: neither its scripts nor its styles.
    direct: true,
})
Acl({
    $id: Now.ID['acl-page-form-item'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_1e_connect_form_item',
    roles: [user, approver, admin],
})
