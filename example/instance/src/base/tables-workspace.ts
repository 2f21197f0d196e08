import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** Pages of configurable workspaces: routes, screens, page collections, audiences, and the actions of their forms. */
export const WORKSPACE_TABLES: Table[] = [
    define(
        'sys_ux_page_registry',
        'UX Application',
        `title string(255) display
         path string(255)
         active boolean = true
         admin_panel string(32)
         admin_panel_table string(80)
         root_macroponent reference:sys_ux_macroponent
         parent_app string(32)`
    ),
    define(
        'sys_ux_app_config',
        'UX App Configuration',
        'name string(255) display\nactive boolean = true\ndescription string(4000)\nlanding_path string(255)\ndefault_route_type string(80)'
    ),
    define(
        'sys_ux_page_property',
        'UX Page Property',
        'name string(255) display\npage reference:sys_ux_page_registry\nroute reference:sys_ux_app_route\ntype string(40)\nvalue string(65000)\ndescription string(4000)\nchoices string(4000)\nsuffix string(80)\nunique_name string(255)'
    ),
    define(
        'sys_ux_extension_point',
        'UX Page Collection',
        `name string(255) display mandatory
         component reference:sys_ux_macroponent
         controller string(32)
         controller_dependencies string(65000)
         description string(4000)
         app_shell string(32)
         type string(40)`
    ),
    define(
        'sys_ux_app_route',
        'UX App Route',
        `name string(255) display mandatory
         route_type string(80) mandatory
         active boolean = true
         app_config reference:sys_ux_app_config
         extension_point reference:sys_ux_extension_point
         parent_macroponent reference:sys_ux_macroponent
         parent_macroponent_composition_element_id string(255)
         screen_type reference:sys_ux_screen_type
         order integer = 100
         icon string(80)
         fields string(4000)
         optional_parameters string(4000)
         interoperable boolean
         description string(4000)`
    ),
    define('sys_ux_screen_type', 'UX Screen Collection', 'name string(255) display\ndescription string(4000)'),
    define(
        'sys_ux_screen',
        'UX Screen',
        `name string(255) display
         active boolean = true
         order integer = 100
         app_config reference:sys_ux_app_config
         screen_type reference:sys_ux_screen_type
         macroponent reference:sys_ux_macroponent
         macroponent_config string(65000)
         parent_macroponent reference:sys_ux_macroponent
         screen_condition string(4000)
         event_mappings string(65000)
         required_translations string(65000)
         disable_interoperable boolean
         disable_auto_reflow boolean
         description string(4000)`
    ),
    define(
        'sys_ux_applicability',
        'UX Applicability',
        'name string(255) display\nactive boolean = true\nroles string(4000)\nrole_names string(4000)\napi_name string(255)\ndescription string(4000)'
    ),
    define(
        'sys_ux_applicability_m2m_screen',
        'UX Screen Applicability',
        'applicability reference:sys_ux_applicability\nscreen reference:sys_ux_screen\nactive boolean = true\norder integer = 100'
    ),
    define(
        'sys_ux_action_config',
        'UX Action Configuration',
        'name string(255) display\nactive boolean = true\ndescription string(4000)'
    ),
    define(
        'sys_ux_form_action',
        'UX Form Action',
        `name string(255) display
         active boolean = true
         action_type string(40) = ui_action
         ui_action reference:sys_ui_action
         declarative_action string(32)
         specificity integer
         table string(80)
         description string(4000)`
    ),
    define(
        'sys_ux_form_action_layout',
        'UX Form Actions Layout',
        'name string(255) display\nactive boolean = true\naction_config reference:sys_ux_action_config\ntable string(80)\norder integer = 100\nspecificity integer\nuse_layout_items_only boolean\ndescription string(4000)'
    ),
    define(
        'sys_ux_form_action_layout_item',
        'UX Form Action Layout Item',
        `name string(255) display
         label string(255)
         active boolean = true
         action reference:sys_ux_form_action
         item_type string(40) = action
         layout_group string(32)
         table string(80)
         order integer = 100
         overflow boolean
         icon string(80)
         color string(40)
         animate_icon boolean`
    ),
    define(
        'sys_ux_m2m_action_layout_item',
        'UX M2M Action Layout Item',
        `active boolean = true
         ux_form_action_layout reference:sys_ux_form_action_layout
         ux_form_action_layout_item reference:sys_ux_form_action_layout_item
         order integer = 100
         variant string(40)
         display_type string(40)
         icon string(80)
         animate_icon boolean`
    ),
]
