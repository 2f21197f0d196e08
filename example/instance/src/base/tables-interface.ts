import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** Menus, forms, lists, actions, policies and messages. */
export const INTERFACE_TABLES: Table[] = [
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
         onclick string(254)
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
]
