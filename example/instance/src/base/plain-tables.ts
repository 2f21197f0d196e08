/**
 * Tables whose records are stored as they come and do nothing here. A record of any other table that the instance
 * does not know is reported at installation.
 */
export const PLAIN_TABLES: ReadonlySet<string> = new Set(
    `sys_ux_screen_condition sys_ux_addon_event_mapping sys_ux_criteria_m2m_inclusion
     sys_ux_applicability_m2m_list sys_ux_list sys_ux_list_category sys_ux_list_menu_config
     sys_ux_registry_m2m_category sys_ux_criteria_m2m_exclusion sys_ux_form_action_layout_group
     sys_ux_m2m_action_assignment_action_config sys_ux_lib_asset sys_ux_style sys_ux_theme
     sys_declarative_action_assignment sys_declarative_action_payload_definition sysrule_view_workspace
     sys_hub_action_type_definition sys_hub_action_type_base sys_hub_action_input sys_hub_action_output
     sys_hub_action_status_metadata sys_hub_status_condition sys_hub_step_instance sys_hub_step_ext_input
     sys_hub_step_ext_output sys_hub_flow sys_hub_flow_input sys_hub_flow_output sys_hub_action_instance_v2
     sys_hub_sub_flow_instance_v2 sys_hub_flow_logic_instance_v2 sys_hub_trigger_instance_v2 sys_hub_alias_mapping
     sys_variable_value sys_element_mapping sys_atf_test
     sys_atf_step gsw_content gsw_content_group gsw_content_information sys_translated_text
     sys_user_criteria user_criteria par_dashboard_user_metadata sys_report sys_choice_set sys_metadata_link sys_claim sys_es_latest_script`
        .split(/\s+/)
        .filter(Boolean)
)
