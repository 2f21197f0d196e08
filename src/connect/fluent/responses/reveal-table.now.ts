import {
    DocumentIdColumn,
    DomainIdColumn,
    DomainPathColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'

/** One press of *Reveal*: who saw which private columns of which answer, when (its creation) and why. Only our modules write it. */
export const x_1e_connect_reveal = Table({
    name: 'x_1e_connect_reveal',
    label: [{ label: 'Revealed values', plural: 'Revealed values', language: 'en' }],
    display: 'record_number',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        run: ReferenceColumn({
            label: 'Run',
            referenceTable: 'x_1e_connect_run',
            readOnly: true,
            cascadeRule: 'delete',
        }),
        record_table: TableNameColumn({ label: 'Record table', readOnly: true }),
        record_id: DocumentIdColumn({ label: 'Record', dependent: 'record_table', readOnly: true }),
        record_number: StringColumn({ label: 'Record number', maxLength: 40, readOnly: true }),
        device: StringColumn({ label: 'Target Endpoint', maxLength: 255, readOnly: true }),
        column_names: StringColumn({ label: 'Columns', maxLength: 1000, readOnly: true }),
        person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user', readOnly: true }),
        reason: StringColumn({ label: 'Reason', maxLength: 1000, readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
})
