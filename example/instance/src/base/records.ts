import { idOf } from '../install/roles.ts'
import { BASE_ACL_ROLES, BASE_ACLS } from './acls.ts'
import { ATF_RECORDS } from './atf.ts'
import { BASE_BUSINESS_RULES } from './business-rules.ts'
import { BASE_CHOICES } from './choices.ts'
import { INTERACTION_SCOPE, LAYOUT } from './layout.ts'
import { BASE_APPLICATIONS, BASE_MODULES } from './menu.ts'
import { BASE_ROLES } from './roles.ts'
import { BASE_UI_ACTIONS } from './ui-actions.ts'
import { BASE_UI_POLICIES, BASE_UI_POLICY_ACTIONS } from './ui-policies.ts'

export type BaseRow = Record<string, string>

/** Properties of a plain instance that scripts or the instance itself read. */
const PROPERTIES: Record<string, string> = {
    'glide.sys.default.tz': 'UTC',
    'glide.sys.date_format': 'yyyy-MM-dd',
    'glide.sys.time_format': 'HH:mm:ss',
    'glide.sys.language': 'en',
    'glide.invalid_query.returns_no_rows': 'false',
    'glide.product.name': 'Developer instance',
    'glide.servlet.uri': 'http://localhost:8080/',
    'glide.http.timeout': '175000',
    'glide.http.outbound.max_timeout': '30',
    instance_name: 'dev',
    // "This setting is unchecked by default" (atf-admin-properties).
    'sn_atf.runner.enabled': 'false',
    'sn_atf.schedule.enabled': 'false',
}

const NUMBERS: Record<string, string> = { incident: 'INC', interaction: 'IMS', problem: 'PRB', task: 'TASK' }

/** Rows of the base platform by table. */
export const BASE_RECORDS: Record<string, BaseRow[]> = {
    sys_scope: [
        { sys_id: 'global', name: 'Global', scope: 'global', version: '1', active: 'true' },
        {
            sys_id: INTERACTION_SCOPE,
            name: 'Interaction Management for Service Operations Workspace',
            scope: 'sn_sow_interaction',
            version: '1',
            active: 'true',
        },
    ],
    sys_user_role: BASE_ROLES,
    sys_security_acl: BASE_ACLS,
    sys_security_acl_role: BASE_ACL_ROLES,
    sys_script: BASE_BUSINESS_RULES,
    sys_choice: BASE_CHOICES,
    sys_app_application: BASE_APPLICATIONS,
    sys_app_module: BASE_MODULES,
    sys_ui_action: BASE_UI_ACTIONS,
    sys_ui_policy: BASE_UI_POLICIES,
    sys_ui_policy_action: BASE_UI_POLICY_ACTIONS,
    sys_properties: Object.entries(PROPERTIES).map(([name, value]) => ({
        sys_id: idOf('property', name),
        name,
        value,
        type: 'string',
        sys_scope: 'global',
    })),
    // "Tabbed forms are enabled by default for new instances" (Configure the form layout).
    sys_user_preference: [
        { sys_id: idOf('preference', 'tabbed.forms'), name: 'tabbed.forms', value: 'true', system: 'true' },
    ],
    sys_number: Object.entries(NUMBERS).map(([category, prefix]) => ({
        sys_id: idOf('number', category),
        category,
        prefix,
        number: '10200',
        maximum_digits: '7',
    })),
    sys_cluster_state: [
        {
            sys_id: idOf('node'),
            node_id: idOf('node'),
            system_id: 'dev',
            status: 'online',
            build_name: 'Developer instance',
        },
    ],
    // Inactive, as on an instance without domain separation; a seed or a test makes it active.
    sys_plugins: [
        {
            sys_id: idOf('plugin', 'com.glide.domain.msp_extensions.installer'),
            name: 'Domain Support - Domain Extensions Installer',
            source: 'com.glide.domain.msp_extensions.installer',
            active: 'inactive',
        },
    ],
    ...ATF_RECORDS,
    ...LAYOUT,
}
