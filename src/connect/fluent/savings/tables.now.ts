import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    DecimalColumn,
    DomainIdColumn,
    DomainPathColumn,
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
            // By what agents read, and by the name in 1E.
            attributes: {
                ref_auto_completer: 'AJAXTableCompleter',
                ref_ac_columns: 'name;instruction_set',
                ref_ac_columns_search: true,
                ref_ac_order_by: 'sentence',
            },
            cascadeRule: 'none',
        }),
        instruction_set: ReferenceColumn({
            label: 'Instruction Set',
            referenceTable: 'x_1e_connect_instruction_set',
            cascadeRule: 'none',
        }),
        manual_minutes: IntegerColumn({ label: 'Manual effort minutes', default: 15, mandatory: true }),
        agent_cost_per_hour: DecimalColumn({ label: 'Agent cost per hour', default: 40, mandatory: true }),
        user_minutes: IntegerColumn({ label: 'End-user minutes saved', default: 0, mandatory: true }),
        user_cost_per_hour: DecimalColumn({ label: 'End-user cost per hour', default: 0, mandatory: true }),
        currency: StringColumn({ label: 'Currency', maxLength: 3, default: 'USD', mandatory: true }),
        only_successful: BooleanColumn({ label: 'Count only successful runs', default: true }),
        active: BooleanColumn({ label: 'Active', default: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [{ name: 'name', unique: true, element: ['name', 'sys_domain'] }],
})

/**
 * What an instruction saved on an incident: one row for the two, however often it ran (decision 0012). Kept for ever:
 * history may be purged, savings may not shrink.
 */
export const x_1e_connect_saving = Table({
    name: 'x_1e_connect_saving',
    label: 'Saving',
    display: 'run_number',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        day: DateColumn({ label: 'Day', readOnly: true }),
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
        // Of the run that counted; text, because the run itself may be purged.
        run_number: StringColumn({ label: 'Number', maxLength: 40, readOnly: true }),
        execution_seconds: IntegerColumn({ label: 'Execution time (seconds)', default: 0, readOnly: true }),
        agent_minutes: DecimalColumn({ label: 'Agent minutes saved', default: 0, readOnly: true }),
        user_minutes: DecimalColumn({ label: 'End-user minutes saved', default: 0, readOnly: true }),
        amount: DecimalColumn({ label: 'Amount saved', default: 0, readOnly: true }),
        currency: StringColumn({ label: 'Currency', maxLength: 3, readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [
        { name: 'once', unique: true, element: ['incident', 'definition'] },
        { name: 'day', unique: false, element: 'day' },
    ],
})

/** A resolved incident, and whether 1E was used on it: reports cannot join incidents with their runs. */
export const x_1e_connect_incident_outcome = Table({
    name: 'x_1e_connect_incident_outcome',
    label: 'Incident Outcome',
    display: 'incident',
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
        resolved_on: DateColumn({ label: 'Resolved on', readOnly: true }),
        hours: DecimalColumn({ label: 'Hours to resolve', readOnly: true }),
        help: ChoiceColumn({
            label: '1E used',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                with_run: { label: 'With a run', sequence: 10 },
                without: { label: 'Without a run', sequence: 20 },
            },
        }),
        // When the incident was last changed as we saw it: where the nightly job goes on.
        seen_at: DateTimeColumn({ label: 'Incident changed', readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [
        { name: 'once', unique: true, element: 'incident' },
        { name: 'seen', unique: false, element: 'seen_at' },
    ],
})
