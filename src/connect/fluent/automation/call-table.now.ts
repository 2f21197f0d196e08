import {
    ChoiceColumn,
    DateTimeColumn,
    DocumentIdColumn,
    DomainIdColumn,
    DomainPathColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'

/**
 * One call of a flow or an AI agent: in whose name, for which record, and what came of it. A request for an action is such a call: it
 * stays open until a person has run the action, or nobody does. Only our modules write it.
 */
export const x_1e_connect_automation_call = Table({
    name: 'x_1e_connect_automation_call',
    label: [{ label: 'Automation call', plural: 'Automation calls', language: 'en' }],
    display: 'tool',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        origin: ChoiceColumn({
            label: 'Called by',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                flow: { label: 'Flow', sequence: 10 },
                ai_agent: { label: 'AI agent', sequence: 20 },
            },
        }),
        tool: StringColumn({ label: 'Call', maxLength: 40, readOnly: true }),
        // As the caller names it: nothing rests on it but the trail.
        conversation: StringColumn({ label: 'Conversation', maxLength: 64, readOnly: true }),
        person: ReferenceColumn({ label: 'In the name of', referenceTable: 'sys_user', readOnly: true }),
        record_table: TableNameColumn({ label: 'Record table', readOnly: true }),
        record_id: DocumentIdColumn({ label: 'Record', dependent: 'record_table', readOnly: true }),
        record_number: StringColumn({ label: 'Record number', maxLength: 40, readOnly: true }),
        run: ReferenceColumn({
            label: 'Run',
            referenceTable: 'x_1e_connect_run',
            readOnly: true,
            cascadeRule: 'delete',
        }),
        code: StringColumn({ label: 'Refused with', maxLength: 40, readOnly: true }),
        // What follows is of a request for an action.
        state: ChoiceColumn({
            label: 'State of the request',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: {
                open: { label: 'Open', sequence: 10 },
                taken: { label: 'Run by a person', sequence: 20 },
                dismissed: { label: 'Dismissed', sequence: 30 },
                lapsed: { label: 'Lapsed', sequence: 40 },
                void: { label: 'Void', sequence: 50 },
            },
        }),
        // One request for the same is open at a time.
        guard: StringColumn({ label: 'Guard', maxLength: 64, readOnly: true }),
        definition: ReferenceColumn({
            label: 'Instruction',
            referenceTable: 'x_1e_connect_instruction_definition',
            readOnly: true,
            cascadeRule: 'none',
        }),
        version: StringColumn({ label: 'Instruction version', maxLength: 40, readOnly: true }),
        device: StringColumn({ label: 'Target Endpoint', maxLength: 255, readOnly: true }),
        text: StringColumn({ label: 'Command', maxLength: 4000, readOnly: true }),
        parameters: JsonColumn({ label: 'Instruction Parameters', maxLength: 16000, readOnly: true }),
        check: ReferenceColumn({
            label: 'Check',
            referenceTable: 'x_1e_connect_check',
            readOnly: true,
            cascadeRule: 'none',
        }),
        reason: StringColumn({ label: 'Reason', maxLength: 1000, readOnly: true }),
        until: DateTimeColumn({ label: 'Offered until', readOnly: true }),
        answered_by: ReferenceColumn({ label: 'Answered by', referenceTable: 'sys_user', readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [
        { name: 'guard', unique: true, element: 'guard' },
        { name: 'offered', unique: false, element: ['record_id', 'state'] },
        { name: 'budget', unique: false, element: ['person', 'sys_created_on'] },
        { name: 'conversation', unique: false, element: 'conversation' },
    ],
})
