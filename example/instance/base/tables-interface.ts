import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

const UX = `name string(255) display
            description string(4000)
            active boolean = true`

/** Dictionary, forms, lists, menus and the component records. */
export const INTERFACE_TABLES: Table[] = [
    define(
        'sys_db_object',
        'Table',
        `name string(80) unique
         label string(80) display
         super_class reference:sys_db_object
         number_ref reference:sys_number
         is_extendable boolean
         access string(40)
         caller_access string(40)
         ws_access boolean
         read_access boolean
         create_access boolean
         update_access boolean
         delete_access boolean
         alter_access boolean
         actions_access boolean
         configuration_access boolean
         create_access_controls boolean
         client_scripts_access boolean
         live_feed_enabled boolean
         scriptable_table boolean
         user_role reference:sys_user_role
         extension_model string(40)`,
        { access: 'read-only' }
    ),
    define(
        'sys_dictionary',
        'Dictionary Entry',
        `name string(80)
         element string(80) display
         internal_type string(80)
         column_label string(80)
         reference string(80)
         max_length integer
         mandatory boolean
         display boolean
         read_only boolean
         unique boolean
         active boolean = true
         default_value string(4000)
         choice integer
         choice_table string(80)
         choice_field string(80)
         attributes string(4000)
         dependent string(80)
         dependent_on_field string(80)
         use_dependent_field boolean
         reference_qual string(4000)
         reference_qual_condition string(4000)
         dynamic_ref_qual string(40)
         use_reference_qualifier string(40)
         reference_cascade_rule string(40)
         audit boolean
         text_index boolean
         array boolean
         comments string(4000)
         function_definition string(255)
         function_field boolean
         virtual boolean
         virtual_type string(40)
         calculation script(4000)
         xml_view boolean
         spell_check boolean
         sizeclass integer
         primary boolean
         table_reference boolean
         default_value_type string(40)
         dynamic_creation boolean
         dynamic_default_value string(40)
         element_reference boolean
         foreign_database string(40)
         widget string(255)
         write_roles string(255)
         read_roles string(255)
         create_roles string(255)
         delete_roles string(255)
         next_element string(80)
         staged boolean
         formula string(4000)
         dynamic_creation_script script(4000)
         defaultsort integer
         delete_roles_list string(255)`,
        { access: 'read-only' }
    ),
    define(
        'sys_dictionary_override',
        'Dictionary Entry Override',
        `name string(80)
         base_table string(80)
         element string(80)
         default_value string(4000)
         default_value_override boolean
         read_only boolean
         read_only_override boolean
         mandatory boolean
         mandatory_override boolean
         reference_qual string(4000)
         reference_qual_override boolean
         attributes string(4000)
         attributes_override boolean
         dependent string(80)
         dependent_override boolean
         display_override boolean
         calculation script(4000)
         calculation_override boolean`,
        { access: 'read-only' }
    ),
    define(
        'sys_documentation',
        'Field Label',
        `name string(80)
         element string(80)
         label string(255) display
         plural string(255)
         language string(40)
         hint string(1000)
         help string(4000)
         url string(1000)
         url_target string(40)`,
        { access: 'read-only' }
    ),
    define(
        'sys_choice',
        'Choice',
        `name string(80)
         element string(80)
         value string(255)
         label string(255) display
         sequence integer
         inactive boolean = false
         language string(40) = en
         dependent_value string(255)
         hint string(1000)
         synonyms string(1000)`,
        { access: 'read-only' }
    ),
    define('sys_choice_set', 'Choice Set', 'name string(80)\nelement string(80)', { access: 'read-only' }),
    define(
        'sys_index',
        'Table Index',
        'name string(80)\ntable string(80)\nlogical_table_name string(80)\ncolumn_name string(1000)\nunique_index boolean\nindex_col_name string(1000)',
        {
            access: 'read-only',
        }
    ),
    define(
        'sys_app_application',
        'Application Menu',
        `title string(80) display
         name string(80)
         active boolean = true
         category string(40)
         order integer = 100
         roles string(1000)
         hint string(255)
         description string(1000)
         default_order integer
         device_type string(40)
         view_name string(80)`
    ),
    define('sys_app_category', 'Menu Category', 'name string(80) display\nstyle string(255)\ndefault_order integer'),
    define(
        'sys_app_module',
        'Module',
        `title string(80) display
         application reference:sys_app_application
         link_type string(40) = LIST
         name string(80)
         query string(4000)
         filter string(4000)
         order integer
         roles string(1000)
         active boolean = true
         override_menu_roles boolean = false
         require_confirmation boolean
         device_type string(40)
         view_name string(80)
         hint string(255)
         window_name string(80)
         report string(40)
         homepage string(40)
         map_page string(40)
         assessment string(40)
         timeline_page string(40)
         mobile_title string(80)
         mobile_view_name string(80)
         display_on string(40)
         sys_name string(80)
         uncancelable boolean
         content_page string(40)`
    ),
    define(
        'sys_ui_view',
        'View',
        'name string(80) display unique\ntitle string(80)\nroles string(1000)\nuser string(40)\ngroup string(40)\nhidden boolean'
    ),
    define(
        'sys_ui_section',
        'Form Section',
        `name string(80)
         caption string(80) display
         header boolean
         title boolean
         view reference:sys_ui_view
         view_name string(80)
         roles string(1000)
         sys_user string(40)
         sys_domain domain_id = global
         sys_overrides string(40)`
    ),
    define(
        'sys_ui_element',
        'Section Element',
        `element string(80) display
         position integer
         sys_ui_section reference:sys_ui_section
         sys_ui_formatter reference:sys_ui_formatter
         sys_user string(40)
         type string(40)`
    ),
    define(
        'sys_ui_form',
        'Form',
        'name string(80)\nview reference:sys_ui_view\nroles string(1000)\nsys_user string(40)\nsys_domain domain_id = global\nview_name string(80)'
    ),
    define(
        'sys_ui_form_section',
        'Form Section Order',
        'position integer\nsys_ui_form reference:sys_ui_form\nsys_ui_section reference:sys_ui_section\nsys_user string(40)'
    ),
    define(
        'sys_ui_formatter',
        'Formatter',
        `name string(80) display
         table string(80)
         type string(40) = formatter
         formatter string(100)
         seismic_component reference:sys_ux_macroponent
         angular_module string(80)
         active boolean = true`
    ),
    define(
        'sys_ui_macro',
        'UI Macro',
        'name string(80) display\nactive boolean = true\nxml script(65000)\ncategory string(40)\ndescription string(4000)\nmedia_type string(40)\nsys_policy string(40)\nscoped_name string(200)'
    ),
    define(
        'sys_ui_page',
        'UI Page',
        'name string(80) display\nhtml script(65000)\nclient_script script(65000)\nprocessing_script script(65000)\ncategory string(40)\ndirect boolean\nendpoint string(255)\ndescription string(1000)'
    ),
    define(
        'sys_ui_script',
        'UI Script',
        'name string(100) display\nscript_name string(100)\nscript script(65000)\nactive boolean = true\nglobal boolean\nui_type string(40)\ndescription string(1000)\nuse_scoped_format boolean'
    ),
    define(
        'sys_ui_action',
        'UI Action',
        `name string(80) display
         action_name string(80)
         table string(80)
         order integer = 100
         active boolean = true
         show_insert boolean
         show_update boolean
         show_query boolean
         show_multiple_update boolean
         client boolean
         client_script_v2 script(8000)
         form_action boolean
         form_button boolean
         form_button_v2 boolean
         form_menu_button boolean
         form_menu_button_v2 boolean
         form_context_menu boolean
         form_link boolean
         form_style string(40)
         form_button_style string(40)
         format_for_configurable_workspace boolean
         list_action boolean
         list_banner_button boolean
         list_button boolean
         list_choice boolean
         list_context_menu boolean
         list_link boolean
         list_save_with_form_button boolean
         list_style string(40)
         onclick string(1000)
         condition string(4000)
         script script(8000)
         hint string(255)
         messages string(4000)
         comments string(4000)
         isolate_script boolean
         ui10_compatible boolean
         ui11_compatible boolean
         ui16_compatible boolean
         workspace_mapping string(40)
         roles string(1000)`
    ),
    define(
        'sys_ui_action_role',
        'UI Action Role',
        'sys_ui_action reference:sys_ui_action\nsys_user_role reference:sys_user_role'
    ),
    define(
        'sys_ui_action_view',
        'UI Action Visibility',
        'sys_ui_action reference:sys_ui_action\nsys_ui_view reference:sys_ui_view\nvisibility string(40)'
    ),
    define(
        'sys_ui_policy',
        'UI Policy',
        `short_description string(100) display
         table string(80)
         conditions string(4000)
         active boolean = true
         on_load boolean = true
         reverse_if_false boolean = true
         inherit boolean
         global boolean = true
         view string(80)
         order integer = 100
         run_scripts boolean
         script_true script(4000)
         script_false script(4000)
         ui_type integer
         isolate_script boolean
         description string(1000)
         set_values string(4000)
         model_id string(40)
         model_table string(80)`
    ),
    define(
        'sys_ui_policy_action',
        'UI Policy Action',
        `ui_policy reference:sys_ui_policy
         table string(80)
         field string(80) display
         mandatory string(40) = ignore
         visible string(40) = ignore
         disabled string(40) = ignore
         cleared boolean
         value string(1000)
         value_action string(40)
         field_message string(1000)
         field_message_type string(40)`
    ),
    define(
        'sys_script_client',
        'Client Script',
        'name string(100) display\ntable string(80)\ntype string(40)\nfield string(80)\nscript script(65000)\nactive boolean = true\nui_type integer\nglobal boolean\nview string(80)\norder integer\ndescription string(1000)\napplies_extended boolean\nmessages string(4000)\nisolate_script boolean'
    ),
    define(
        'sys_ui_message',
        'Message',
        'key string(255) display\nmessage string(4000)\nlanguage string(40) = en\ncode string(80)\napplication string(80)\ncommented_message string(4000)'
    ),
    define(
        'sys_ui_list',
        'List',
        'name string(80)\nview reference:sys_ui_view\nrelationship string(80)\nparent string(80)\nelement string(80)\nsys_user string(40)\nsys_domain domain_id = global\nview_name string(80)'
    ),
    define(
        'sys_ui_list_element',
        'List Element',
        'list_id reference:sys_ui_list\nelement string(80) display\nposition integer\ntype string(40)\nsum boolean\navg_value boolean\nmax_value boolean\nmin_value boolean\naverage_value boolean'
    ),
    define(
        'sys_ui_related_list',
        'Related List',
        'name string(80)\nview reference:sys_ui_view\nrelated_list string(80)\nposition integer\ncalculated_name string(80)\norder_by string(80)\nfilter string(4000)\nsys_domain domain_id = global\nview_name string(80)'
    ),
    define(
        'sys_ui_related_list_entry',
        'Related List Entry',
        'list_id reference:sys_ui_related_list\nrelated_list string(80)\nposition integer\nfilter string(4000)\norder_by string(80)'
    ),
    define(
        'sys_relationship',
        'Relationship',
        'name string(80) display\napply_to script(4000)\nbasic_apply_to string(80)\nbasic_query_from string(80)\nquery_from script(4000)\nquery_with script(8000)\nreference_field string(80)\nrelated_list string(80)\nadvanced boolean\nsimple_reference boolean\ninsert_callback script(4000)'
    ),
    define(
        'sys_report',
        'Report',
        'title string(80) display\ntable string(80)\ntype string(40)\nfield string(80)\nfilter string(4000)\naggregate string(40)\nroles string(1000)\nuser string(40)\ngroup string(40)\ninterval string(40)\nsumfield string(80)\ntrend_field string(80)\nfield_list string(1000)\norderby_list string(1000)'
    ),
    define(
        'sys_ux_lib_source_script',
        'UX Source Script',
        `${UX}\nscript script(16000000)\ntype string(40)\nengine integer\nexternals string(4000)\nis_inner boolean\nno_export boolean\nversion string(80)\ncomponents string(4000)`
    ),
    define(
        'sys_ux_lib_component',
        'UX Component',
        'tag string(255) display\ndescription string(4000)\nsource_script reference:sys_ux_lib_source_script\nsource_script_name string(255)\nrequired_translation_keys string(4000)\ndeprecated boolean\nlabel string(255)\nversion string(80)\nuib_exposed boolean\nobserved_attributes string(4000)\nslots string(4000)'
    ),
    define(
        'sys_ux_lib_component_attr',
        'UX Component Attribute',
        'name string(255) display\nlabel string(255)\ndescription string(4000)\ncomponent reference:sys_ux_lib_component\nlib_component reference:sys_ux_lib_component\ntype string(40)\nfield_type string(40)\ndefault_value string(65000)\nrequired boolean\nread_only boolean\nmandatory boolean\norder integer\nselectable boolean\ntype_metadata string(65000)'
    ),
    define(
        'sys_ux_lib_component_action',
        'UX Component Action',
        'name string(255) display\nlabel string(255)\ndescription string(4000)\ncomponent reference:sys_ux_lib_component\nlib_component reference:sys_ux_lib_component\naction string(255)\npayload string(65000)\nevent reference:sys_ux_event'
    ),
    define(
        'sys_ux_event',
        'UX Event',
        `label string(255) display\nevent_name string(255)\nexplicit_api_name string(255)\ndescription string(4000)\ninterfaces string(4000)\nprops string(65000)\nrequired_translations string(65000)\nschema_version string(40)`
    ),
    define(
        'sys_ux_macroponent',
        'UX Macroponent',
        `name string(255) display
         description string(4000)
         category string(40)
         schema_version string(40)
         associated_types string(4000)
         bundles string(65000)
         component_dependencies string(65000)
         composition string(1000000)
         da_relay_models string(4000)
         data string(1000000)
         disable_auto_reflow boolean
         dispatched_events string(4000)
         ext_controller_dep string(4000)
         extends reference:sys_ux_macroponent
         extension_point string(40)
         form_factors string(4000)
         handled_events string(4000)
         interactions string(65000)
         interfaces string(65000)
         internal_event_mappings string(65000)
         layout string(1000000)
         macroponent_dependencies string(65000)
         output_prop_mapping string(65000)
         props string(1000000)
         required_translations string(65000)
         root_component reference:sys_ux_lib_component
         root_component_config string(65000)
         root_component_definition string(65000)
         state_persistence_config string(65000)
         state_properties string(65000)
         style_config string(65000)`
    ),
    define(
        'sys_uib_toolbox_component',
        'UI Builder Toolbox Component',
        'label string(255) display\nname string(255)\ndescription string(4000)\nactive boolean = true\nmacroponent reference:sys_ux_macroponent\nicon string(80)\nicon_source string(65000)\nassociated_types string(4000)\ncategory string(255)\ncategories string(4000)\nconfiguration string(65000)\nkeywords string(4000)\ntags string(4000)\norder integer\nbase_component_config string(65000)\ncomponent reference:sys_ux_lib_component'
    ),
    define('sys_metadata_delete', 'Deleted Metadata', 'name string(255)'),
]
