import { column, type Table } from '../store/catalog.ts'
import { COMPONENT_TABLES } from './tables-components.ts'
import { DASHBOARD_TABLES } from './tables-dashboard.ts'
import { DICTIONARY_TABLES } from './tables-dictionary.ts'
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
    ...METADATA.map((table) =>
        table.extends || NOT_FROM_AN_APPLICATION.has(table.name)
            ? table
            : { ...table, columns: [...table.columns, SCOPE] }
    ),
]
