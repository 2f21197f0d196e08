import {
    DomainIdColumn,
    DomainPathColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** One data row of one device. */
export const x_1e_connect_response = Table({
    name: 'x_1e_connect_response',
    label: 'Instruction Response',
    display: 'sequence',
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
        sequence: IntegerColumn({ label: 'Sequence', readOnly: true }),
        device: StringColumn({ label: 'Device', maxLength: 255, readOnly: true }),
        cells: StringColumn({ label: 'Cells', maxLength: 1000000, readOnly: true }),
        shard_id: StringColumn({ label: '1E shard', maxLength: 20, readOnly: true }),
        row_id: StringColumn({ label: '1E row', maxLength: 20, readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [
        { name: 'row', unique: true, element: ['run', 'shard_id', 'row_id'] },
        { name: 'sequence', unique: false, element: ['run', 'sequence'] },
    ],
})
