import {
    ChoiceColumn,
    DateTimeColumn,
    Password2Column,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

// No role reads it and no ACL allows it: only 1E Core's own modules do. No other app extends it, so that what is encrypted here is
// decrypted in the scope of the table that holds it.
export const x_1e_core_connect_secret = Table({
    name: 'x_1e_core_connect_secret',
    label: '1E Secret',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    actions: [],
    schema: {
        configuration: ReferenceColumn({
            label: 'Configuration',
            referenceTable: 'x_1e_core_connect_configuration',
            cascadeRule: 'delete',
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            choices: {
                password: { label: 'Password', sequence: 10 },
                token: { label: 'Access token', sequence: 20 },
            },
        }),
        secret: Password2Column({ label: 'Secret', maxLength: 16000 }),
        fingerprint: StringColumn({ label: 'Settings it belongs to', maxLength: 500 }),
        expires_at: DateTimeColumn({ label: 'Expires at' }),
    },
    index: [{ name: 'configuration', unique: false, element: ['configuration', 'kind'] }],
})
