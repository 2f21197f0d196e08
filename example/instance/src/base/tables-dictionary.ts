import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** Tables, columns, labels and choices as records. */
export const DICTIONARY_TABLES: Table[] = [
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
        'sys_translated',
        'Translated Name / Field',
        `name string(80)
         element string(80)
         value string(255)
         label string(255) display
         language string(40)`,
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
    define('sys_metadata_delete', 'Deleted Metadata', 'name string(255)'),
]
