import { define } from './define.ts'

/** What an installation reads and writes: packages, their dependencies, upgrade history, customer updates, trackers, nodes. */
export const INSTALL_TABLES = [
    define(
        'sys_package',
        'Package',
        `name string(100) display
         source string(255) | ID
         version string(40)
         active boolean = true`,
        { access: 'read-only' }
    ),
    define(
        'sys_package_dependency_m2m',
        'Package dependency',
        `sys_package reference:sys_package
         dependency reference:sys_package
         min_version string(40)`,
        { access: 'read-only' }
    ),
    define(
        'sys_update_xml',
        'Customer Update',
        `name string(250) display
         action string(40)
         application reference:sys_scope
         category string(40)
         payload string(16777215)
         replace_on_upgrade boolean = false
         table string(80)
         target_name string(255)
         type string(80)`,
        { indexes: ['name'] }
    ),
    define(
        'sys_upgrade_history',
        'System Upgrade',
        `from_version string(255) | From
         to_version string(255) display | To
         upgrade_started glide_date_time
         upgrade_finished glide_date_time
         added integer
         updated integer
         deleted integer
         skipped integer
         unchanged integer
         changes_applied integer
         changes_skipped integer
         changes_processed integer`,
        { access: 'read-only' }
    ),
    define(
        'sys_upgrade_history_log',
        'Upgrade Details',
        `upgrade_history reference:sys_upgrade_history
         file_name string(255) display
         target_name string(255)
         type string(80)
         disposition integer choice
         changed boolean = false
         resolution_status string(40) = not_reviewed`,
        { indexes: ['upgrade_history'] }
    ),
    define(
        'sys_execution_tracker',
        'Execution Tracker',
        `name string(255) display
         source string(32)
         source_table string(80)
         state integer choice
         message string(4000)
         detailed_message string(4000)
         percent_complete integer`,
        { access: 'read-only' }
    ),
    define('sys_mutex', 'Mutex', 'name string(255) display\nacquired glide_date_time', { access: 'read-only' }),
    define(
        'sys_cluster_state',
        'Cluster Node State',
        `node_id string(32)
         system_id string(255) display
         status string(40)
         build_name string(80)`,
        { access: 'read-only' }
    ),
]
