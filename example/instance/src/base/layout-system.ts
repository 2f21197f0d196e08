/** Forms and lists of the platform's own administration, in the default view alone. */
export const SYSTEM_FORMS: Record<string, [caption: string, fields: string][]> = {
    sysauto_script: [
        [
            'Scheduled Script Execution',
            'name active run_type run_time run_period run_start conditional condition script sys_scope',
        ],
    ],
    syslog: [['Log', 'sys_created_on level source message sys_created_by']],
    sys_properties: [['System Property', 'name value type description read_roles write_roles sys_scope']],
    sys_user: [
        [
            'User',
            'user_name name first_name last_name title email user_password company department location manager sys_domain',
        ],
        ['Preferences', 'active locked_out preferred_language time_zone date_format time_format notification'],
    ],
    sys_user_group: [['Group', 'name manager parent email active description sys_domain']],
    sys_user_role: [['Role', 'name description grantable can_delegate elevated_privilege sys_scope']],
    sys_user_has_role: [['User Role', 'user role state inherited included_in_role granted_by']],
    sys_user_grmember: [['Group Member', 'user group']],
    sys_group_has_role: [['Group Role', 'group role inherits']],
    core_company: [['Company', 'name customer manufacturer vendor sys_domain']],
    domain: [['Domain', 'name type parent active description']],
    ecc_agent: [['MID Server', 'name status validated host_name ip_address version user_name sys_domain']],
    sys_certificate: [
        ['X.509 Certificate', 'name active type format valid_from expires issuer subject short_description'],
        ['Content', 'pem_certificate key_store_password'],
    ],
    jwt_keystore_aliases: [
        [
            'JWT Key',
            'name active signing_keystore signing_algorithm signing_key_password kid certificate_thumbprint expiry',
        ],
    ],
    jwt_provider: [['JWT Provider', 'name jwt_keystore_alias expiry_interval jwt_api_script']],
    sys_plugins: [['Plugin', 'name source active']],
    jwt_claim: [['JWT Claim', 'jwt_provider name value type']],
}

export const SYSTEM_LISTS: Record<string, string> = {
    sysauto_script: 'name active run_type run_time run_period sys_updated_on',
    syslog: 'sys_created_on level message source sys_created_by',
    sys_properties: 'name value type description',
    sys_user_group: 'name manager parent active sys_domain',
    sys_user_role: 'name description elevated_privilege',
    sys_user_has_role: 'role state inherited included_in_role granted_by user',
    sys_user_grmember: 'group user',
    sys_group_has_role: 'role group inherits',
    sys_user_role_contains: 'contains role',
    core_company: 'name customer manufacturer sys_domain',
    domain: 'name type parent active',
    ecc_agent: 'name status validated host_name version sys_domain',
    sys_certificate: 'name type format active subject valid_from expires',
    jwt_keystore_aliases: 'name active signing_keystore signing_algorithm expiry',
    jwt_provider: 'name jwt_keystore_alias expiry_interval',
    sys_plugins: 'name source active',
    jwt_claim: 'name value type jwt_provider',
}

/** Lists below a form, as `table.field` that names its record. */
export const SYSTEM_RELATED: Record<string, string> = {
    sys_user: 'sys_user_has_role.user sys_user_grmember.user',
    sys_user_group: 'sys_user_grmember.group sys_group_has_role.group',
    sys_user_role: 'sys_user_role_contains.role sys_user_has_role.role sys_group_has_role.role',
    jwt_provider: 'jwt_claim.jwt_provider',
    domain: 'core_company.sys_domain',
}
