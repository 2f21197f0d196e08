import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'
import { ROLE_IDS } from './roles.ts'

interface Grant {
    name: string
    operations: string
    roles: string
    condition?: string
    script?: string
}

/** The attachment's record decides. */
const READ_PARENT = `var parent = new GlideRecord(current.getValue('table_name'));
answer = parent.get(current.getValue('table_sys_id')) && parent.canRead();`
const WRITE_PARENT = READ_PARENT.replace('canRead', 'canWrite')

/**
 * Ours, approximate: an agent (itil) works on records and devices, everybody inside sees people and names, and what
 * nobody grants is for admin only (`*`, glide.sm.default_mode=deny).
 */
const GRANTS: Grant[] = [
    { name: '*', operations: 'read write create delete', roles: 'admin' },
    { name: 'task', operations: 'read write create', roles: 'itil' },
    // The one row rule of the demonstration: a restricted incident is for admin only.
    { name: 'incident', operations: 'read write', roles: 'itil', condition: 'u_restricted=false' },
    { name: 'incident', operations: 'create', roles: 'itil' },
    { name: 'incident.u_restricted', operations: 'write', roles: 'admin' },
    { name: 'interaction', operations: 'read write create', roles: 'itil' },
    { name: 'interaction_related_record', operations: 'read write create', roles: 'itil' },
    { name: 'cmdb_ci', operations: 'read write create', roles: 'itil' },
    { name: 'cmdb_model', operations: 'read', roles: 'itil' },
    { name: 'alm_asset', operations: 'read', roles: 'itil' },
    { name: 'kb_knowledge', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_journal_field', operations: 'read create', roles: 'itil' },
    { name: 'sysapproval_approver', operations: 'read', roles: 'itil' },
    {
        name: 'sysapproval_approver',
        operations: 'read write',
        roles: 'approver_user',
        condition: 'approver=javascript:gs.getUserID()',
    },
    { name: 'sys_attachment', operations: 'read', roles: 'snc_internal', script: READ_PARENT },
    { name: 'sys_attachment', operations: 'create write delete', roles: 'snc_internal', script: WRITE_PARENT },
    { name: 'sys_user.user_password', operations: 'read', roles: 'nobody' },
    // Plugins are switched by their actions, never typed.
    { name: 'sys_plugins', operations: 'read', roles: 'admin' },
    { name: 'sys_plugins', operations: 'create write delete', roles: 'nobody' },
    // An application goes as a whole (front/app-doors.ts), never by its record alone.
    { name: 'sys_app', operations: 'create delete', roles: 'nobody' },
    // The log is written by the platform alone.
    { name: 'syslog', operations: 'read', roles: 'admin' },
    { name: 'syslog', operations: 'create write delete', roles: 'nobody' },
    ...'sys_user sys_user_group sys_user_grmember core_company domain cmn_department cmn_location sys_choice sys_documentation sys_app_application sys_app_module sys_ui_message sys_db_object sys_dictionary'
        .split(' ')
        .map((name) => ({ name, operations: 'read', roles: 'snc_internal' })),
    {
        name: 'sys_user_preference',
        operations: 'read write create',
        roles: 'snc_internal',
        condition: 'user=javascript:gs.getUserID()',
    },
]

function rowsOf(grant: Grant, at: number): { acls: BaseRow[]; roles: BaseRow[] } {
    const acls: BaseRow[] = []
    const roles: BaseRow[] = []
    for (const operation of grant.operations.split(' ')) {
        const id = idOf('acl', grant.name, operation, String(at))
        acls.push({
            sys_id: id,
            name: grant.name,
            type: 'record',
            operation,
            active: 'true',
            // Nobody reads a password hash, the administrator neither.
            admin_overrides: String(grant.roles !== 'nobody'),
            advanced: String(grant.script !== undefined),
            script: grant.script ?? '',
            condition: grant.condition ?? '',
            decision_type: 'allow',
            sys_scope: 'global',
        })
        for (const role of grant.roles.split(' ')) {
            const roleId = ROLE_IDS[role]
            if (!roleId) throw new Error(`The base has no role ${role}.`)
            roles.push({
                sys_id: idOf('acl role', id, role),
                sys_security_acl: id,
                sys_user_role: roleId,
                sys_scope: 'global',
            })
        }
    }
    return { acls, roles }
}

const made = GRANTS.map(rowsOf)

/** The SDK names this one in every REST definition that has no ACL of its own. */
const REST_DEFAULT = 'cf9d01d3e73003009d6247e603f6a990'

export const BASE_ACLS: BaseRow[] = [
    ...made.flatMap((one) => one.acls),
    {
        sys_id: REST_DEFAULT,
        name: 'Scripted REST External Default',
        type: 'REST_Endpoint',
        operation: 'execute',
        active: 'true',
        admin_overrides: 'true',
        decision_type: 'allow',
        sys_scope: 'global',
    },
]

export const BASE_ACL_ROLES: BaseRow[] = [
    ...made.flatMap((one) => one.roles),
    {
        sys_id: idOf('acl role', REST_DEFAULT),
        sys_security_acl: REST_DEFAULT,
        sys_user_role: ROLE_IDS.snc_internal ?? '',
        sys_scope: 'global',
    },
]
