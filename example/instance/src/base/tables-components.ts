import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

const UX = `name string(255) display
            description string(4000)
            active boolean = true`

/** The records of Next Experience components. */
export const COMPONENT_TABLES: Table[] = [
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
]
