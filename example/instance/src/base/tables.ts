import { column, type Table } from '../store/catalog.ts'
import { COMPONENT_TABLES } from './tables-components.ts'
import { DASHBOARD_TABLES } from './tables-dashboard.ts'
import { DICTIONARY_TABLES } from './tables-dictionary.ts'
import { INSTALL_TABLES } from './tables-install.ts'
import { INTERFACE_TABLES } from './tables-interface.ts'
import { PEOPLE_TABLES } from './tables-people.ts'
import { SCRIPT_TABLES } from './tables-scripts.ts'
import { SYSTEM_TABLES } from './tables-system.ts'
import { WORK_TABLES } from './tables-work.ts'
import { WORKSPACE_TABLES } from './tables-workspace.ts'

/** Application records carry their scope (`sys_metadata.sys_scope` on an instance): scripts run in it. */
const SCOPE = { ...column('sys_scope', 'Application', 'reference', 32), reference: 'sys_scope' }

const NOT_FROM_AN_APPLICATION = new Set(
    'sys_user sys_user_group sys_user_grmember sys_scope sys_app syslog sysevent'.split(' ')
)

const METADATA: Table[] = [
    ...PEOPLE_TABLES,
    ...SCRIPT_TABLES,
    ...SYSTEM_TABLES,
    ...DICTIONARY_TABLES,
    ...INTERFACE_TABLES,
    ...DASHBOARD_TABLES,
    ...COMPONENT_TABLES,
    ...WORKSPACE_TABLES,
]

export const BASE_TABLES: Table[] = [
    ...WORK_TABLES,
    ...INSTALL_TABLES,
    ...METADATA.map((table) =>
        table.extends || NOT_FROM_AN_APPLICATION.has(table.name)
            ? table
            : { ...table, columns: [...table.columns, SCOPE] }
    ),
]

/** Tables that no child of sys_metadata is: what changes in them is no customer update. */
const NO_FILES = new Set(
    `sys_user_session live_message sys_user_delegate sys_user_has_role sys_group_has_role sys_user_preference sys_trigger
     sys_email sys_plugins sys_attachment sys_attachment_doc sys_journal_field sys_certificate ecc_agent sys_choice sys_ui_element
     sys_ui_form_section sys_ui_list_element sys_ui_related_list_entry sys_portal sys_portal_preferences`.split(/\s+/)
)

/** Tables of application files, whose changes the platform tracks ("Customer Updates table"). */
export const APPLICATION_FILES: ReadonlySet<string> = new Set(
    METADATA.map(({ name }) => name).filter((name) => !NOT_FROM_AN_APPLICATION.has(name) && !NO_FILES.has(name))
)
