import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    DomainIdColumn,
    DomainPathColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** What became of an incident after an instruction was run for it. Never purged: the ranking lives on it. */
export const x_1e_connect_outcome = Table({
    name: 'x_1e_connect_outcome',
    label: 'Outcome',
    display: 'result',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        incident: ReferenceColumn({
            label: 'Incident',
            referenceTable: 'incident',
            readOnly: true,
            cascadeRule: 'none',
        }),
        definition: ReferenceColumn({
            label: 'Instruction',
            referenceTable: 'x_1e_connect_instruction_definition',
            readOnly: true,
            cascadeRule: 'none',
        }),
        // A digest of the parameter values, or `any`.
        values_key: StringColumn({ label: 'Values', maxLength: 64, readOnly: true }),
        category: StringColumn({ label: 'Category', maxLength: 40, readOnly: true }),
        subcategory: StringColumn({ label: 'Subcategory', maxLength: 40, readOnly: true }),
        result: ChoiceColumn({
            label: 'Result',
            default: 'open',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                open: { label: 'Open', sequence: 10 },
                held: { label: 'Stayed resolved', sequence: 20 },
                returned: { label: 'Came back', sequence: 30 },
            },
        }),
        settled: BooleanColumn({ label: 'Settled', default: false, readOnly: true }),
        ended: DateTimeColumn({ label: 'Completed at', readOnly: true }),
        seconds: IntegerColumn({ label: 'Seconds', readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [
        { name: 'once', unique: true, element: ['incident', 'definition', 'values_key'] },
        { name: 'settled', unique: false, element: 'settled' },
        { name: 'ended', unique: false, element: 'ended' },
        { name: 'counted', unique: false, element: ['definition', 'category'] },
    ],
})
