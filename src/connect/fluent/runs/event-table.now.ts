import {
    ChoiceColumn,
    DomainIdColumn,
    DomainPathColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

const STATES = {
    awaiting_approval: { label: 'Waiting for approval', sequence: 10 },
    queued: { label: 'Queued', sequence: 20 },
    sending: { label: 'Sending', sequence: 30 },
    unconfirmed: { label: 'Unconfirmed', sequence: 40 },
    running: { label: 'Running', sequence: 50 },
    completed: { label: 'Completed', sequence: 60 },
    cancelled: { label: 'Cancelled', sequence: 70 },
    expired: { label: 'Expired', sequence: 80 },
    failed: { label: 'Failed', sequence: 90 },
    rejected: { label: 'Rejected', sequence: 100 },
    withdrawn: { label: 'Withdrawn', sequence: 110 },
    lapsed: { label: 'Lapsed', sequence: 120 },
    void: { label: 'Void', sequence: 130 },
}

/** One change of a run's state: when (its creation), by whom and why. Written by a rule of the run's table alone. */
export const x_1e_connect_run_event = Table({
    name: 'x_1e_connect_run_event',
    label: 'Run event',
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
        state_before: ChoiceColumn({
            label: 'State before',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: STATES,
        }),
        state: ChoiceColumn({ label: 'State', readOnly: true, dropdown: 'dropdown_without_none', choices: STATES }),
        person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user', readOnly: true }),
        reason: StringColumn({ label: 'Reason', maxLength: 1000, readOnly: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [{ name: 'order', unique: true, element: ['run', 'sequence'] }],
})
