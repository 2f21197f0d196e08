import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** People, roles, rights and scopes. */
export const PEOPLE_TABLES: Table[] = [
    define(
        'sys_user',
        'User',
        `user_name string(40) unique | User ID
         name string(151) display
         first_name string(50)
         last_name string(50)
         email email(100)
         notification integer choice = 2
         title string(60)
         phone string(40) | Business phone
         mobile_phone string(40)
         active boolean = true
         locked_out boolean = false
         vip boolean = false | VIP
         user_password password(255)
         company reference:core_company
         department reference:cmn_department
         location reference:cmn_location
         manager reference:sys_user
         time_zone string(40)
         date_format string(40)
         time_format string(40)
         preferred_language string(3)
         internal_integration_user boolean = false
         web_service_access_only boolean = false
         sys_domain domain_id = global | Domain`
    ),
    define(
        'sys_user_group',
        'Group',
        `name string(80) display unique
         description string(1000)
         manager reference:sys_user
         parent reference:sys_user_group
         email email(100)
         active boolean = true
         type string(255)
         sys_domain domain_id = global | Domain`
    ),
    define('sys_user_grmember', 'Group Member', 'user reference:sys_user\ngroup reference:sys_user_group', {
        indexes: ['unique user,group'],
    }),
    define(
        'sys_user_role',
        'Role',
        `name string(100) display unique
         suffix string(100)
         description string(1000)
         grantable boolean = true
         can_delegate boolean = true
         elevated_privilege boolean = false
         assignable_by reference:sys_user_role
         includes_roles string(255)
         scoped_admin boolean = false`,
        { access: 'read-only' }
    ),
    define(
        'sys_user_role_contains',
        'Contained Role',
        'role reference:sys_user_role\ncontains reference:sys_user_role',
        {
            access: 'read-only',
        }
    ),
    define(
        'sys_user_delegate',
        'Delegate',
        `user reference:sys_user
         delegate reference:sys_user | Delegate
         starts glide_date_time
         ends glide_date_time
         approvals boolean = true
         assignments boolean = true
         notifications boolean = true
         invitations boolean = true`
    ),
    define(
        'sys_user_has_role',
        'User Role',
        `user reference:sys_user
         role reference:sys_user_role
         inherited boolean = false
         granted_by reference:sys_user_group
         included_in_role reference:sys_user_role
         state string(40) = active`
    ),
    define(
        'sys_group_has_role',
        'Group Role',
        'group reference:sys_user_group\nrole reference:sys_user_role\ninherits boolean = true'
    ),
    define(
        'sys_user_preference',
        'User Preference',
        'user reference:sys_user\nname string(100)\nvalue string(4000)\ntype string(40)\nsystem boolean = false'
    ),
    define('sys_user_session', 'User Session', 'user string(40)\nname string(255)\nactive boolean = true'),
    define('live_message', 'Message', 'message string(4000)'),
    define(
        'sys_security_acl',
        'Access Control',
        `name string(255) display
         type string(80) = record
         operation string(80)
         active boolean = true
         admin_overrides boolean = true
         advanced boolean = false
         applies_to string(4000)
         condition string(4000)
         script script(8000)
         decision_type string(40) = allow
         local_or_existing string(40)
         security_attribute string(40)
         description string(1000)`,
        { access: 'read-only' }
    ),
    define(
        'sys_security_acl_role',
        'Access Role',
        'sys_security_acl reference:sys_security_acl\nsys_user_role reference:sys_user_role',
        { access: 'read-only' }
    ),
    define(
        'sys_scope',
        'Application Scope',
        `scope string(100) unique
         short_description string(255)
         vendor string(100)`,
        { extends: 'sys_package', access: 'read-only' }
    ),
    define(
        'sys_app',
        'Custom Application',
        `js_level string(40)
         runtime_access_tracking string(40)
         guided_setup_guid string(40)
         user_role reference:sys_user_role
         logo string(40)
         trackable boolean = true`,
        { extends: 'sys_scope', access: 'read-only' }
    ),
    define(
        'sys_scope_privilege',
        'Cross scope privilege',
        `source_scope reference:sys_scope
         target_scope reference:sys_scope
         target_type string(40)
         target_name string(255)
         operation string(40)
         status string(40)`,
        { access: 'read-only' }
    ),
    define(
        'sys_restricted_caller_access',
        'Restricted Caller Access',
        'source_scope string(100)\nsource string(255)\ntarget_scope string(100)\ntarget string(255)\nstatus string(40)',
        { access: 'read-only' }
    ),
]
