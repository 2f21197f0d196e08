import { Record } from '@servicenow/sdk/core'

// The form items that an administrator places with Form Layout. Each is a component, whose macroponent id is the
// metadata transform's (md5 of "tectonic-mvp:<tag>:macroponent").
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
