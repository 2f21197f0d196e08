import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    FieldNameColumn,
    IntegerColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'

/** Core's connection with ITSM Connect's own settings. Ranges are enforced by rules, see server/configurations. */
export const x_1e_connect_configuration = Table({
    name: 'x_1e_connect_configuration',
    // The list is that of the tenants; one record is headed by the singular.
    label: [{ label: 'App Configuration', plural: 'Multi-Tenant Configurations', language: 'en' }],
    // The parent lives in the other app, so its name is text for the type checker.
    extends: 'x_1e_core_connect_configuration' as 'sys_metadata',
    display: 'name',
    audit: true,
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read', 'create', 'update', 'delete'],
    schema: {
        enable_approval: BooleanColumn({ label: 'Enable Approval', default: true }),
        keep_answers_minutes: IntegerColumn({ label: '1E instructions keep answers minutes', default: 120 }),
        gather_data_minutes: IntegerColumn({ label: '1E instructions gather data minutes', default: 60 }),
        response_keep_days: IntegerColumn({ label: 'Instruction response keep days', default: 5 }),
        // 0: no answer is kept longer than the others.
        last_answer_keep_days: IntegerColumn({ label: 'Keep last answers, days', default: 0 }),
        history_keep_months: IntegerColumn({ label: 'Instruction history keep months', default: 3 }),
        status_wait_seconds: IntegerColumn({ label: 'Status API wait seconds', default: 3 }),
        response_batch_size: IntegerColumn({ label: 'Response batch size', default: 100 }),
        page_size: ChoiceColumn({
            label: 'Page size',
            default: '10',
            dropdown: 'dropdown_without_none',
            choices: {
                '10': { label: '10', sequence: 10 },
                '25': { label: '25', sequence: 20 },
                '50': { label: '50', sequence: 30 },
                '100': { label: '100', sequence: 40 },
            },
        }),
        attachment_prefix: StringColumn({
            label: 'Attached response file name prefix',
            maxLength: 60,
            default: '1E_Response',
        }),
        // A field name is chosen among the fields of the table that the column before it names.
        device_table: TableNameColumn({ label: 'Table of the device field', default: 'incident', readOnly: true }),
        target_device_field: FieldNameColumn({
            label: 'Targeted device field name',
            maxLength: 80,
            default: 'cmdb_ci',
            dependent: 'device_table',
            attributes: { fieldChoicesScript: 'x_1e_connect.ReferenceFields' },
        }),
        calls_at_once: IntegerColumn({ label: 'Calls to 1E at the same time', default: 3 }),
        starts_per_minute: IntegerColumn({ label: 'Runs that one agent may start in a minute', default: 30 }),
        ai_agents: BooleanColumn({ label: 'AI agents may ask questions and request actions', default: false }),
        agent_budget: IntegerColumn({ label: 'Questions and requests of an AI agent in a conversation', default: 10 }),
        automation_per_minute: IntegerColumn({
            label: 'Questions of flows and AI agents in a minute',
            default: 10,
        }),
        automation_at_once: IntegerColumn({ label: 'Runs of flows and AI agents in 1E at the same time', default: 3 }),
        // Whose members are told by mail what does not work; empty: nobody.
        tell_group: ReferenceColumn({ label: 'Group that is told', referenceTable: 'sys_user_group' }),
        catalogue_days: IntegerColumn({ label: 'Days after which the instructions are old', default: 7 }),
        // As JSON: what was told, so that it is told once.
        told: JsonColumn({ label: 'Told', maxLength: 1000, readOnly: true }),
        // What the limit does: an administrator sees whether it holds anybody up.
        starts_refused: IntegerColumn({ label: 'Starts refused by this limit', default: 0, readOnly: true }),
        starts_refused_at: DateTimeColumn({ label: 'Last start refused', readOnly: true }),
        work_note: BooleanColumn({ label: 'Work note when a run ends', default: true }),
        reveal_reason: BooleanColumn({ label: 'Ask why private columns are revealed', default: true }),
        // What a form showed when it was opened; never stored.
        shown_values: StringColumn({ label: 'Values as shown', maxLength: 4000 }),
        // The address of 1E that the instructions came from: with another one nothing is run.
        retrieved_from: StringColumn({ label: 'Instructions retrieved from', maxLength: 255, readOnly: true }),
        retrieval: StringColumn({ label: 'Last retrieval', maxLength: 1000, readOnly: true }),
        retrieved_at: DateTimeColumn({ label: 'Instructions retrieved', readOnly: true }),
        // As JSON: counts of the last retrieval that succeeded, and the failures since.
        retrieval_facts: JsonColumn({ label: 'Retrieval in numbers', maxLength: 1000, readOnly: true }),
    },
})
