import { Record } from '@servicenow/sdk/core'

// The form item that an administrator places with Form Layout. The component is x-1e-instruction-panel, whose
// macroponent id is the metadata transform's (md5 of "tectonic-mvp:x-1e-instruction-panel:macroponent").
Record({
    $id: Now.ID['formatter-incident-instructions'],
    table: 'sys_ui_formatter',
    data: {
        name: 'Tachyon Instructions',
        table: 'incident',
        type: 'component',
        active: true,
        formatter: 'x_1e_connect_instructions_ux',
        seismic_component: '2d62756faa1c3084cab879fb5ff767f2',
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
        seismic_component: '2d62756faa1c3084cab879fb5ff767f2',
    },
})
