import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    DomainIdColumn,
    DomainPathColumn,
    IntegerColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_1e_connect_instruction_set = Table({
    name: 'x_1e_connect_instruction_set',
    label: 'Instruction Set',
    display: 'name',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100, readOnly: true }),
        platform_id: StringColumn({ label: '1E id', maxLength: 20, readOnly: true }),
        configuration: ReferenceColumn({
            label: 'Configuration',
            referenceTable: 'x_1e_connect_configuration',
            readOnly: true,
            cascadeRule: 'none',
        }),
        // An administrator's choice: instructions of an inactive set are not offered.
        active: BooleanColumn({ label: 'Active', default: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [{ name: 'platform_id', unique: true, element: ['configuration', 'platform_id'] }],
})

export const x_1e_connect_instruction_definition = Table({
    name: 'x_1e_connect_instruction_definition',
    label: 'Instruction Definition',
    display: 'sentence',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        name: StringColumn({ label: 'Instruction Name', maxLength: 100, readOnly: true }),
        readable_payload: StringColumn({ label: 'Instruction', maxLength: 1000, readOnly: true }),
        // The same without the names of parameters: what references and charts show.
        sentence: StringColumn({ label: 'Sentence', maxLength: 255, readOnly: true }),
        description: StringColumn({ label: 'Instruction Description', maxLength: 4000, readOnly: true }),
        kind: ChoiceColumn({
            label: 'Type',
            default: 'question',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                question: { label: 'Question', sequence: 10 },
                action: { label: 'Action', sequence: 20 },
            },
        }),
        instruction_set: ReferenceColumn({
            label: 'Instruction Set',
            referenceTable: 'x_1e_connect_instruction_set',
            readOnly: true,
            cascadeRule: 'none',
        }),
        active: BooleanColumn({ label: 'Active', default: true, readOnly: true }),
        approval_required: BooleanColumn({ label: 'Is Approval Required', default: false }),
        // By which columns answers are compared; names with commas between. Empty: they are guessed from the names.
        key_columns: StringColumn({ label: 'Columns that name a row', maxLength: 200 }),
        passing_columns: StringColumn({ label: 'Columns that are no change alone', maxLength: 200 }),
        // What a caller reads of an answer; see src/contract/reply.ts for its gaps, conditions and languages.
        reply: StringColumn({ label: 'Reply to the caller', maxLength: 4000 }),
        // Columns that name persons, in the same form; one hyphen: none.
        private_columns: StringColumn({ label: 'Private columns', maxLength: 200 }),
        // For how long says the configuration.
        keep_last: BooleanColumn({ label: 'Keep the last answer', default: false }),
        average_seconds: IntegerColumn({ label: 'Average execution time (seconds)', readOnly: true }),
        runs_counted: IntegerColumn({ label: 'Runs counted for the average', default: 0, readOnly: true }),
        // The exact sum: a rounded mean of a rounded mean would drift.
        seconds_counted: IntegerColumn({ label: 'Seconds counted for the average', readOnly: true }),
        // Of which run the above is the last: one is not counted twice.
        last_counted: StringColumn({ label: 'Last run counted', maxLength: 32, readOnly: true }),
        parameters: JsonColumn({ label: 'Parameters', maxLength: 65000, readOnly: true }),
        columns: JsonColumn({ label: 'Columns', maxLength: 65000, readOnly: true }),
        gather_minutes_min: IntegerColumn({ label: 'Least gather data minutes', readOnly: true }),
        gather_minutes_max: IntegerColumn({ label: 'Most gather data minutes', readOnly: true }),
        keep_minutes_min: IntegerColumn({ label: 'Least keep answers minutes', readOnly: true }),
        keep_minutes_max: IntegerColumn({ label: 'Most keep answers minutes', readOnly: true }),
        platform_id: StringColumn({ label: '1E id', maxLength: 20, readOnly: true }),
        version: StringColumn({ label: 'Version', maxLength: 40, readOnly: true }),
        search_text: StringColumn({ label: 'Search text', maxLength: 6000, readOnly: true }),
        configuration: ReferenceColumn({
            label: 'Configuration',
            referenceTable: 'x_1e_connect_configuration',
            readOnly: true,
            cascadeRule: 'none',
        }),
        application: StringColumn({
            label: 'Business Application Name',
            maxLength: 100,
            default: '1E ITSM Connect',
            readOnly: true,
        }),
        retrieved_at: DateTimeColumn({ label: 'Last retrieved', readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    // The id in 1E differs between platforms and may change; the name is what stays.
    index: [
        { name: 'name', unique: true, element: ['configuration', 'name'] },
        { name: 'active', unique: false, element: ['active', 'sys_domain'] },
    ],
})
