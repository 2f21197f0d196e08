import {
    BooleanColumn,
    DateColumn,
    DecimalColumn,
    DomainIdColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_1e_connect_roi_configuration = Table({
    name: 'x_1e_connect_roi_configuration',
    label: 'ROI Configuration',
    display: 'name',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        definition: ReferenceColumn({
            label: 'Instruction',
            referenceTable: 'x_1e_connect_instruction_definition',
            referenceQual: 'active=true',
            cascadeRule: 'none',
        }),
        instruction_set: ReferenceColumn({
            label: 'Instruction Set',
            referenceTable: 'x_1e_connect_instruction_set',
            cascadeRule: 'none',
        }),
        manual_minutes: IntegerColumn({ label: 'Manual effort minutes', default: 15 }),
        agent_cost_per_hour: DecimalColumn({ label: 'Agent cost per hour', default: 40 }),
        user_minutes: IntegerColumn({ label: 'End-user minutes saved', default: 0 }),
        user_cost_per_hour: DecimalColumn({ label: 'End-user cost per hour', default: 0 }),
        currency: StringColumn({ label: 'Currency', maxLength: 3, default: 'USD' }),
        only_successful: BooleanColumn({ label: 'Count only successful runs', default: true }),
        active: BooleanColumn({ label: 'Active', default: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
    },
    index: [{ name: 'name', unique: true, element: ['name', 'sys_domain'] }],
})

/** The daily sums, kept for ever: history may be purged, savings may not shrink. */
export const x_1e_connect_saving = Table({
    name: 'x_1e_connect_saving',
    label: 'Saving',
    display: 'day',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        day: DateColumn({ label: 'Day', readOnly: true }),
        definition: ReferenceColumn({
            label: 'Instruction',
            referenceTable: 'x_1e_connect_instruction_definition',
            readOnly: true,
            cascadeRule: 'none',
        }),
        runs: IntegerColumn({ label: 'Runs', default: 0, readOnly: true }),
        agent_minutes: DecimalColumn({ label: 'Agent minutes saved', default: 0, readOnly: true }),
        user_minutes: DecimalColumn({ label: 'End-user minutes saved', default: 0, readOnly: true }),
        amount: DecimalColumn({ label: 'Amount saved', default: 0, readOnly: true }),
        currency: StringColumn({ label: 'Currency', maxLength: 3, readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
    },
    index: [{ name: 'day', unique: true, element: ['day', 'definition', 'currency', 'sys_domain'] }],
})
