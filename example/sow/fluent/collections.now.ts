import { Record } from '@servicenow/sdk/core'

// Page collections of the record page, each with the pages that the workspace itself brings: every one is a route, a
// screen collection, a screen and a page.

const left = Record({
    $id: Now.ID['collection-left'],
    table: 'sys_ux_extension_point',
    data: {
        name: 'SOW - Record tabs left',
        description: 'Before Details',
        component: '61c315e9ccb8970546c30f3e2da41a32',
    }, // a viewport
})
const overviewScreens = Record({
    $id: Now.ID['overview-screens'],
    table: 'sys_ux_screen_type',
    data: { name: 'Overview' },
})
const overviewPage = Record({
    $id: Now.ID['overview-page'],
    table: 'sys_ux_macroponent',
    data: {
        name: 'Overview',
        category: 'page',
        extends: '19be392623033300f4b4c50947bf65ba',
        schema_version: '1.0.0',
        layout: Now.include('./page-layout.json'),
        composition: '[]',
        props: '[]',
        internal_event_mappings: '{}',
        // @ts-expect-error columns that the SDK’s types do not know
        data: Now.include('./page-data-record.json'),
        state_properties: '[]',
        handled_events: '["55a8d4c3b77330103d0a8e45ee11a9d1"]',
    },
})
Record({
    $id: Now.ID['overview-screen'],
    table: 'sys_ux_screen',
    data: {
        name: 'Overview',
        active: true,
        order: 100,
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        screen_type: overviewScreens,
        macroponent: overviewPage,
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc', // of Workspace()
        macroponent_config: '{}',
        // @ts-expect-error a column that the SDK’s types do not know
        screen_condition: 'controller.record.table=incident',
    },
})
Record({
    $id: Now.ID['overview-route'],
    table: 'sys_ux_app_route',
    data: {
        name: 'Overview',
        route_type: 'overview',
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        fields: '',
        optional_parameters: '',
        screen_type: overviewScreens,
        interoperable: false,
        // @ts-expect-error columns that the SDK’s types do not know
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc',
        extension_point: left,
        order: 100,
        icon: '',
    },
})
const middle = Record({
    $id: Now.ID['collection-middle'],
    table: 'sys_ux_extension_point',
    data: {
        name: 'SOW - Record tabs middle',
        description: 'After Details',
        component: '61c315e9ccb8970546c30f3e2da41a32',
    }, // a viewport
})
const activityScreens = Record({
    $id: Now.ID['activity-screens'],
    table: 'sys_ux_screen_type',
    data: { name: 'Activity' },
})
const activityPage = Record({
    $id: Now.ID['activity-page'],
    table: 'sys_ux_macroponent',
    data: {
        name: 'Activity',
        category: 'page',
        extends: '19be392623033300f4b4c50947bf65ba',
        schema_version: '1.0.0',
        layout: Now.include('./page-layout.json'),
        composition: '[]',
        props: '[]',
        internal_event_mappings: '{}',
        // @ts-expect-error columns that the SDK’s types do not know
        data: Now.include('./page-data-record.json'),
        state_properties: '[]',
        handled_events: '["55a8d4c3b77330103d0a8e45ee11a9d1"]',
    },
})
Record({
    $id: Now.ID['activity-screen'],
    table: 'sys_ux_screen',
    data: {
        name: 'Activity',
        active: true,
        order: 100,
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        screen_type: activityScreens,
        macroponent: activityPage,
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc', // of Workspace()
        macroponent_config: '{}',
        // @ts-expect-error a column that the SDK’s types do not know
        screen_condition: 'controller.record.table=incident^ORcontroller.record.table=interaction',
    },
})
Record({
    $id: Now.ID['activity-route'],
    table: 'sys_ux_app_route',
    data: {
        name: 'Activity',
        route_type: 'activity',
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        fields: '',
        optional_parameters: '',
        screen_type: activityScreens,
        interoperable: false,
        // @ts-expect-error columns that the SDK’s types do not know
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc',
        extension_point: middle,
        order: 100,
        icon: '',
    },
})
const sidebar = Record({
    $id: Now.ID['collection-sidebar'],
    table: 'sys_ux_extension_point',
    data: { name: 'SOW - Sidebar tabs top', description: 'Side panel', component: '61c315e9ccb8970546c30f3e2da41a32' }, // a viewport
})
const informationScreens = Record({
    $id: Now.ID['information-screens'],
    table: 'sys_ux_screen_type',
    data: { name: 'Record information' },
})
const informationPage = Record({
    $id: Now.ID['information-page'],
    table: 'sys_ux_macroponent',
    data: {
        name: 'Record information',
        category: 'page',
        extends: '19be392623033300f4b4c50947bf65ba',
        schema_version: '1.0.0',
        layout: Now.include('./page-layout.json'),
        composition: '[]',
        props: '[]',
        internal_event_mappings: '{}',
        // @ts-expect-error columns that the SDK’s types do not know
        data: Now.include('./page-data-sowrecordctrl.json'),
        state_properties: '[]',
        handled_events: '["55a8d4c3b77330103d0a8e45ee11a9d1"]',
    },
})
Record({
    $id: Now.ID['information-screen'],
    table: 'sys_ux_screen',
    data: {
        name: 'Record information',
        active: true,
        order: 100,
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        screen_type: informationScreens,
        macroponent: informationPage,
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc', // of Workspace()
        macroponent_config: '{}',
        // @ts-expect-error a column that the SDK’s types do not know
        screen_condition: 'controller.sowrecordctrl.table=incident^ORcontroller.sowrecordctrl.table=interaction',
    },
})
Record({
    $id: Now.ID['information-route'],
    table: 'sys_ux_app_route',
    data: {
        name: 'Record information',
        route_type: 'information',
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        fields: '',
        optional_parameters: '',
        screen_type: informationScreens,
        interoperable: false,
        // @ts-expect-error columns that the SDK’s types do not know
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc',
        extension_point: sidebar,
        order: 100,
        icon: 'card-outline',
    },
})
const attachmentsScreens = Record({
    $id: Now.ID['attachments-screens'],
    table: 'sys_ux_screen_type',
    data: { name: 'Attachments' },
})
const attachmentsPage = Record({
    $id: Now.ID['attachments-page'],
    table: 'sys_ux_macroponent',
    data: {
        name: 'Attachments',
        category: 'page',
        extends: '19be392623033300f4b4c50947bf65ba',
        schema_version: '1.0.0',
        layout: Now.include('./page-layout.json'),
        composition: '[]',
        props: '[]',
        internal_event_mappings: '{}',
        // @ts-expect-error columns that the SDK’s types do not know
        data: Now.include('./page-data-sowrecordctrl.json'),
        state_properties: '[]',
        handled_events: '["55a8d4c3b77330103d0a8e45ee11a9d1"]',
    },
})
Record({
    $id: Now.ID['attachments-screen'],
    table: 'sys_ux_screen',
    data: {
        name: 'Attachments',
        active: true,
        order: 100,
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        screen_type: attachmentsScreens,
        macroponent: attachmentsPage,
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc', // of Workspace()
        macroponent_config: '{}',
        // @ts-expect-error a column that the SDK’s types do not know
        screen_condition: 'controller.sowrecordctrl.table=incident^ORcontroller.sowrecordctrl.table=interaction',
    },
})
Record({
    $id: Now.ID['attachments-route'],
    table: 'sys_ux_app_route',
    data: {
        name: 'Attachments',
        route_type: 'attachments',
        app_config: '97b5c45af1ec43fe974f6dff23518204',
        fields: '',
        optional_parameters: '',
        screen_type: attachmentsScreens,
        interoperable: false,
        // @ts-expect-error columns that the SDK’s types do not know
        parent_macroponent: '338aa8abd37644f092e45263a54fd2fc',
        extension_point: sidebar,
        order: 200,
        icon: 'paperclip-outline',
    },
})
