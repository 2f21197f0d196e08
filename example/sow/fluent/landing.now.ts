import { Record } from '@servicenow/sdk/core'

// A variant of the workspace's home page, as an administrator makes it in UI Builder: "Duplicate variant" of the page *Home*, the
// component *1E approvals* from the toolbox put into it, and an audience (docs/install.md).

const approvers = Record({
    $id: Now.ID['audience-approvers'],
    table: 'sys_ux_applicability',
    // Tachyon_Approver
    data: { name: 'Approvers of 1E instructions', active: true, roles: '79d7e62d8697411a8ce2256df549d6dc' },
})
const page = Record({
    $id: Now.ID['landing-page'],
    table: 'sys_ux_macroponent',
    data: {
        name: 'Service desk landing page with 1E approvals',
        category: 'page',
        extends: '19be392623033300f4b4c50947bf65ba',
        schema_version: '1.0.0',
        layout: Now.include('./page-layout.json'),
        composition: Now.include('./landing-composition.json'),
        props: '[]',
        internal_event_mappings: '{}',
        // @ts-expect-error columns that the SDK’s types do not know
        data: '[]',
        state_properties: '[]',
    },
})
const screen = Record({
    $id: Now.ID['landing-screen'],
    table: 'sys_ux_screen',
    data: {
        name: 'Service desk landing page with 1E approvals',
        active: true,
        // Asked before the variant that everybody has.
        order: -100,
        app_config: '97b5c45af1ec43fe974f6dff23518204', // this and the next two are of Workspace()
        screen_type: '21df6ee2a984448690116e2b194eefd7',
        parent_macroponent: 'c276387cc331101080d6d3658940ddd2',
        macroponent: page,
        macroponent_config: '{}',
    },
})
Record({
    $id: Now.ID['landing-audience'],
    table: 'sys_ux_applicability_m2m_screen',
    data: { screen: screen, applicability: approvers, active: true, order: 100 },
})
