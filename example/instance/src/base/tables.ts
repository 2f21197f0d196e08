import { column, type Table } from '../store/catalog.ts'
import { define } from './define.ts'
import { ATF_TABLES } from './tables-atf.ts'
import { COMPONENT_TABLES } from './tables-components.ts'
import { CREDENTIAL_TABLES } from './tables-credentials.ts'
import { DASHBOARD_TABLES } from './tables-dashboard.ts'
import { DICTIONARY_TABLES } from './tables-dictionary.ts'
import { INSTALL_TABLES } from './tables-install.ts'
import { INTERFACE_TABLES } from './tables-interface.ts'
import { PEOPLE_TABLES } from './tables-people.ts'
import { SCRIPT_TABLES } from './tables-scripts.ts'
import { SYSTEM_TABLES } from './tables-system.ts'
import { WORK_TABLES } from './tables-work.ts'
import { WORKSPACE_TABLES } from './tables-workspace.ts'

/** Application files: everything that an application brings extends sys_metadata on an instance too. */
const FILES = new Set(
    `jwt_keystore_aliases jwt_provider sys_alias sys_kmf_crypto_caller_policy sys_kmf_crypto_module par_dashboard par_dashboard_canvas
     par_dashboard_permission par_dashboard_tab par_dashboard_visibility par_dashboard_widget sys_app_application sys_app_module
     sys_db_object sys_dictionary sys_documentation sys_index sys_module sys_number
     sys_properties sys_relationship sys_scope_privilege sys_script sys_script_client sys_script_include
     sys_security_acl sys_security_acl_role sys_translated sys_ui_action sys_ui_action_role sys_ui_form sys_ui_formatter
     sys_ui_list sys_ui_macro sys_ui_message sys_ui_page sys_ui_policy sys_ui_policy_action sys_ui_related_list sys_ui_script
     sys_ui_section sys_ui_view sys_uib_toolbox_component sys_user_role sys_user_role_contains sys_ux_action_config
     sys_ux_app_config sys_ux_app_route sys_ux_applicability sys_ux_applicability_m2m_screen sys_ux_event
     sys_ux_extension_point sys_ux_form_action sys_ux_form_action_layout sys_ux_form_action_layout_item sys_ux_lib_component
     sys_ux_lib_component_action sys_ux_lib_source_script sys_ux_m2m_action_layout_item sys_ux_macroponent
     sys_ux_page_property sys_ux_page_registry sys_ux_screen sys_ux_screen_type sys_ws_definition sys_ws_operation
     sys_ws_version sysauto sysevent_register sys_app_category sys_choice_set sys_dictionary_override
     sys_properties_category sys_restricted_caller_access sys_ux_lib_component_attr sysevent_email_action
     sysevent_script_action sys_rest_message sys_rest_message_fn sys_rest_message_headers sys_rest_message_fn_headers
     sys_rest_message_fn_param_defs sys_atf_test sys_atf_step sys_atf_step_config sys_atf_test_suite sys_atf_test_suite_test`.split(
        /\s+/
    )
)

/** Application records carry their scope: scripts run in it. */
const SCOPE = { ...column('sys_scope', 'Application', 'reference', 32), reference: 'sys_scope' }

const NOT_FROM_AN_APPLICATION = new Set(
    `sys_user sys_user_group sys_user_grmember sys_scope sys_app syslog sysevent sys_attachment_attribute
     sys_atf_test_suite_result sys_atf_test_result sys_atf_test_result_step sys_variable_value sys_element_mapping`.split(
        /\s+/
    )
)

function withScope(table: Table): Table {
    if (table.extends || NOT_FROM_AN_APPLICATION.has(table.name)) return table
    if (FILES.has(table.name)) return { ...table, extends: 'sys_metadata' }
    return { ...table, columns: [...table.columns, SCOPE] }
}

const METADATA: Table[] = [
    ...PEOPLE_TABLES,
    ...SCRIPT_TABLES,
    ...SYSTEM_TABLES,
    ...ATF_TABLES,
    ...CREDENTIAL_TABLES,
    ...DICTIONARY_TABLES,
    ...INTERFACE_TABLES,
    ...DASHBOARD_TABLES,
    ...COMPONENT_TABLES,
    ...WORKSPACE_TABLES,
]

export const BASE_TABLES: Table[] = [
    ...WORK_TABLES,
    define('sys_metadata', 'Application File', 'sys_scope reference:sys_scope | Application'),
    ...METADATA.map(withScope),
    ...INSTALL_TABLES,
]

/** Tables of application files, whose changes the platform tracks ("Customer Updates table"). */
export const APPLICATION_FILES: ReadonlySet<string> = new Set(
    BASE_TABLES.filter((table) => FILES.has(table.name) || FILES.has(table.extends ?? '')).map(({ name }) => name)
)
