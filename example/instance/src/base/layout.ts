import { idOf } from '../install/roles.ts'
import { SYSTEM_FORMS, SYSTEM_LISTS, SYSTEM_RELATED } from './layout-system.ts'
import type { BaseRow } from './records.ts'

const VIEWS: Record<string, string> = { sow: idOf('view', 'sow'), '': idOf('view', 'default') }

/** "Interaction Management for Service Operations Workspace", the application that 1E's page names. */
export const INTERACTION_SCOPE = idOf('scope', 'sn_sow_interaction')

/** Sections of the forms: caption and fields in order. */
const FORMS: Record<string, [caption: string, fields: string][]> = {
    incident: [
        [
            'Incident',
            'number state caller_id priority short_description category subcategory cmdb_ci assignment_group assigned_to contact_type',
        ],
        ['Details', 'description impact urgency company opened_at opened_by'],
        ['Resolution Information', 'close_code resolved_by resolved_at close_notes'],
    ],
    interaction: [
        ['Interaction', 'number state type opened_for short_description direction assignment_group assigned_to'],
        ['Details', 'opened_at opened_by closed_at company'],
    ],
    cmdb_ci_computer: [
        [
            'Configuration',
            'name fqdn dns_domain serial_number manufacturer model_id os location department assigned_to operational_status',
        ],
    ],
    sysapproval_approver: [['Approval', 'approver state document_id due_date comments']],
}

const LISTS: Record<string, string> = {
    ...SYSTEM_LISTS,
    incident:
        'number short_description caller_id priority state category assignment_group assigned_to cmdb_ci sys_updated_on',
    interaction: 'number short_description opened_for type state assigned_to opened_at',
    cmdb_ci_computer: 'name fqdn os model_id assigned_to operational_status',
    cmdb_ci: 'name sys_class_name assigned_to operational_status',
    sys_user: 'user_name name email active',
    sysapproval_approver: 'document_id state approver sys_created_on sys_updated_on',
}

/** A form of daily work stands in both views, so that a change of one leaves the other as it is. */
const PLACED = Object.entries({ ...FORMS, ...SYSTEM_FORMS }).flatMap(([table, sections]) =>
    (table in FORMS ? ['sow', ''] : ['']).map((view) => ({
        table,
        view,
        // The interaction's form of the workspace belongs to an application of the workspace.
        scope: table === 'interaction' && view === 'sow' ? INTERACTION_SCOPE : 'global',
        sections,
    }))
)

export const LAYOUT: Record<string, BaseRow[]> = {
    sys_ui_view: [
        { sys_id: VIEWS[''] ?? '', name: 'Default view', title: 'Default view' },
        { sys_id: VIEWS.sow ?? '', name: 'sow', title: 'Service Operations Workspace' },
    ],
    sys_ui_form: PLACED.map(({ table, view, scope }) => ({
        sys_id: idOf('form', table, view),
        name: table,
        view: VIEWS[view] ?? '',
        view_name: view,
        sys_scope: scope,
    })),
    sys_ui_section: PLACED.flatMap(({ table, view, scope, sections }) =>
        sections.map(([caption]) => ({
            sys_id: idOf('section', table, caption, view),
            name: table,
            caption,
            view: VIEWS[view] ?? '',
            view_name: view,
            sys_scope: scope,
        }))
    ),
    sys_ui_form_section: PLACED.flatMap(({ table, view, sections }) =>
        sections.map(([caption], at) => ({
            sys_id: idOf('form section', table, caption, view),
            position: String(at),
            sys_ui_form: idOf('form', table, view),
            sys_ui_section: idOf('section', table, caption, view),
        }))
    ),
    sys_ui_element: PLACED.flatMap(({ table, view, sections }) =>
        sections.flatMap(([caption, fields]) =>
            fields.split(' ').map((element, at) => ({
                sys_id: idOf('element', table, caption, element, view),
                element,
                position: String(at),
                sys_ui_section: idOf('section', table, caption, view),
                type: 'element',
            }))
        )
    ),
    sys_ui_list: Object.keys(LISTS).map((table) => ({
        sys_id: idOf('list', table),
        name: table,
        view: VIEWS[''] ?? '',
    })),
    sys_ui_list_element: Object.entries(LISTS).flatMap(([table, fields]) =>
        fields.split(' ').map((element, at) => ({
            sys_id: idOf('list element', table, element),
            list_id: idOf('list', table),
            element,
            position: String(at),
        }))
    ),
    sys_ui_related_list: Object.keys(SYSTEM_RELATED).map((table) => ({
        sys_id: idOf('related list', table),
        name: table,
        view: VIEWS[''] ?? '',
    })),
    sys_ui_related_list_entry: Object.entries(SYSTEM_RELATED).flatMap(([table, keys]) =>
        keys.split(' ').map((related_list, at) => ({
            sys_id: idOf('related list entry', table, related_list),
            list_id: idOf('related list', table),
            related_list,
            position: String(at),
        }))
    ),
}
