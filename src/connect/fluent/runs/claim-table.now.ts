import {
    DomainIdColumn,
    DomainPathColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** The right to do one thing once, by its name: whoever inserts the row has it. */
export const x_1e_connect_claim = Table({
    name: 'x_1e_connect_claim',
    label: 'Claim',
    display: 'name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    actions: [],
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100, readOnly: true }),
        run: ReferenceColumn({
            label: 'Run',
            referenceTable: 'x_1e_connect_run',
            readOnly: true,
            cascadeRule: 'delete',
        }),
        // Whose 1E is spoken to while the claim is held; empty where nobody is.
        configuration: ReferenceColumn({
            label: 'Configuration',
            referenceTable: 'x_1e_connect_configuration',
            readOnly: true,
            cascadeRule: 'delete',
        }),
        // What a press came to: the same key is answered with it again.
        outcome: JsonColumn({ label: 'Outcome', maxLength: 1000, readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [
        { name: 'one_winner', unique: true, element: 'name' },
        { name: 'under_way', unique: false, element: 'configuration' },
    ],
})
