import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    DomainIdColumn,
    DomainPathColumn,
    IntegerColumn,
    JsonColumn,
    Password2Column,
    ReferenceColumn,
    StringColumn,
    Table,
    UrlColumn,
} from '@servicenow/sdk/core'

// Nothing is mandatory here: the single-tenant page has no Company, so rules and UI policies decide.
export const x_1e_core_connect_configuration = Table({
    name: 'x_1e_core_connect_configuration',
    label: '1E Configuration',
    display: 'name',
    extensible: true,
    audit: true,
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read', 'create', 'update', 'delete'],
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100 }),
        // The value is the scope that may use the connection; each app adds its own choice.
        application: ChoiceColumn({
            label: 'Application',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: { x_1e_connect: { label: '1E ITSM Connect', sequence: 10 } },
        }),
        single_tenant: BooleanColumn({ label: 'Single tenant', default: false, readOnly: true }),
        company: ReferenceColumn({ label: 'Company', referenceTable: 'core_company' }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
        enable_oauth: BooleanColumn({ label: 'Enable OAuth', default: false }),
        mid_server: ReferenceColumn({ label: 'MID Server', referenceTable: 'ecc_agent', referenceQual: 'status=Up' }),
        platform_url: UrlColumn({ label: '1E Platform URL' }),
        use_mid_server_for_oauth: BooleanColumn({
            label: 'Are you using MID Server for OAuth-based Authentication',
            default: false,
        }),
        // In place of user name and password: they may lie in a vault.
        credential_alias: ReferenceColumn({
            label: 'Connection & Credential Alias',
            referenceTable: 'sys_alias',
        }),
        user_name: StringColumn({ label: '1E User Name', maxLength: 200 }),
        user_password: Password2Column({ label: '1E User Password' }),
        jwt_provider: ReferenceColumn({ label: 'JWT Provider', referenceTable: 'jwt_provider' }),
        signing_certificate: ReferenceColumn({ label: 'Signing Certificate PEM', referenceTable: 'sys_certificate' }),
        app_id: StringColumn({ label: 'App ID', maxLength: 100 }),
        kid_mode: ChoiceColumn({
            label: 'Key identifier sent',
            default: 'thumbprint',
            dropdown: 'dropdown_without_none',
            choices: {
                thumbprint: { label: 'Thumbprint of the certificate', sequence: 10 },
                app_id: { label: 'App ID', sequence: 20 },
            },
        }),
        // For a key that several users of 1E may sign with.
        oauth_upn: StringColumn({ label: 'User principal name for OAuth', maxLength: 200 }),
        version_23_5_or_higher: BooleanColumn({ label: '1E version 23.5 or higher', default: true }),
        troubleshooting_url: UrlColumn({ label: '1E Endpoint Troubleshooting URL' }),
        experience_entitled: ChoiceColumn({
            label: 'Experience entitlement',
            default: 'unknown',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                licensed: { label: 'Licensed', sequence: 10 },
                not_licensed: { label: 'Not licensed', sequence: 20 },
                unknown: { label: 'Unknown', sequence: 30 },
            },
        }),
        entitlement_checked_at: DateTimeColumn({ label: 'Entitlement checked at', readOnly: true }),
        // Names of the score measures that this 1E has, as JSON, and when they were read: 1E is asked once a day.
        experience_measures: JsonColumn({ label: 'Experience measures', maxLength: 1000, readOnly: true }),
        experience_measures_at: DateTimeColumn({ label: 'Experience measures read at', readOnly: true }),
        tested_at: DateTimeColumn({ label: 'Last connection test', readOnly: true }),
        // Kept by 1E Core itself: calls in a row that 1E did not answer, since when, and when it is tried next.
        failed_calls: IntegerColumn({ label: 'Calls without an answer', default: 0, readOnly: true }),
        silent_since: DateTimeColumn({ label: '1E does not answer since', readOnly: true }),
        next_try_at: DateTimeColumn({ label: 'Next try at', readOnly: true }),
        licence_ends: DateTimeColumn({ label: 'Licence of 1E ends', readOnly: true }),
        // Kept by 1E Core itself, as JSON: since when the sign-in is refused, why the entitlement was not read.
        findings: JsonColumn({ label: 'What calls to 1E have shown', maxLength: 4000, readOnly: true }),
        test_hops: JsonColumn({ label: 'Last connection test, hop by hop', maxLength: 8000, readOnly: true }),
    },
    index: [
        { name: 'name', unique: true, element: 'name' },
        { name: 'one_per_domain', unique: true, element: ['application', 'single_tenant', 'sys_domain'] },
    ],
})
