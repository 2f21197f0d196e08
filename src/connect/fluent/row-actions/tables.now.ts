import {
    BooleanColumn,
    DomainIdColumn,
    DomainPathColumn,
    IntegerColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

// Instructions are named as in 1E, where `*` stands for any characters: the rules are there before any instruction was retrieved.
export const x_1e_connect_row_action = Table({
    name: 'x_1e_connect_row_action',
    label: 'Row action',
    display: 'label',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        label: StringColumn({ label: 'Label', maxLength: 100 }),
        source: StringColumn({ label: 'Answer of instruction', maxLength: 120 }),
        column_name: StringColumn({ label: 'Column', maxLength: 80, mandatory: true }),
        instruction: StringColumn({ label: 'Instruction', maxLength: 120, mandatory: true }),
        parameter: StringColumn({ label: 'Parameter', maxLength: 80, mandatory: true }),
        order: IntegerColumn({ label: 'Order', default: 100 }),
        active: BooleanColumn({ label: 'Active', default: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
})
