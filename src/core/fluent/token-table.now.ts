import { DateTimeColumn, Password2Column, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// No role reads it and no ACL allows it: only 1E Core's own modules do.
export const x_1e_core_connect_token = Table({
    name: 'x_1e_core_connect_token',
    label: '1E Access Token',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    actions: [],
    schema: {
        configuration: ReferenceColumn({
            label: 'Configuration',
            referenceTable: 'x_1e_core_connect_configuration',
            cascadeRule: 'delete',
        }),
        token: Password2Column({ label: 'Token', maxLength: 16000 }),
        fingerprint: StringColumn({ label: 'Settings it belongs to', maxLength: 500 }),
        expires_at: DateTimeColumn({ label: 'Expires at' }),
    },
    index: [{ name: 'configuration', unique: false, element: 'configuration' }],
})
