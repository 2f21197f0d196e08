import {
    BusinessRule,
    DomainIdColumn,
    DomainPathColumn,
    default_view,
    Record,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { onApprovalFlag, onKeepLast, onPrivateColumns, onSetSwitched } from '../../server/rules/flag-history.ts'
import { onReply } from '../../server/rules/reply.ts'
import { onSettings } from '../../server/rules/settings-history.ts'

/** One change of a setting: when (its creation), by whom, from what to what. Written by rules alone; of a secret only that it changed. */
export const x_1e_connect_setting_change = Table({
    name: 'x_1e_connect_setting_change',
    label: 'Setting change',
    display: 'setting',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        configuration: ReferenceColumn({
            label: 'Configuration',
            referenceTable: 'x_1e_connect_configuration',
            readOnly: true,
            cascadeRule: 'none',
        }),
        setting: StringColumn({ label: 'Setting', maxLength: 100, readOnly: true }),
        // Of which instruction or set; empty for a setting of the configuration itself.
        subject: StringColumn({ label: 'Of', maxLength: 255, readOnly: true }),
        value_before: StringColumn({ label: 'From', maxLength: 1024, readOnly: true }),
        value_after: StringColumn({ label: 'To', maxLength: 1024, readOnly: true }),
        person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user', readOnly: true, cascadeRule: 'none' }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [{ name: 'of_configuration', unique: false, element: ['configuration', 'sys_created_on'] }],
})

BusinessRule({
    $id: Now.ID['rule-settings-history'],
    name: '1E ITSM Connect: history of the settings',
    table: 'x_1e_connect_configuration',
    when: 'after',
    action: ['update'],
    active: true,
    order: 200,
    script: onSettings,
})
BusinessRule({
    $id: Now.ID['rule-approval-flag-history'],
    name: '1E ITSM Connect: history of Is Approval Required',
    table: 'x_1e_connect_instruction_definition',
    when: 'after',
    action: ['update'],
    filterCondition: 'approval_requiredVALCHANGES',
    active: true,
    order: 200,
    script: onApprovalFlag,
})
BusinessRule({
    $id: Now.ID['rule-private-columns-history'],
    name: '1E ITSM Connect: history of Private columns',
    table: 'x_1e_connect_instruction_definition',
    when: 'after',
    action: ['update'],
    filterCondition: 'private_columnsVALCHANGES',
    active: true,
    order: 200,
    script: onPrivateColumns,
})
BusinessRule({
    $id: Now.ID['rule-keep-last-history'],
    name: '1E ITSM Connect: history of Keep the last answer',
    table: 'x_1e_connect_instruction_definition',
    when: 'after',
    action: ['update'],
    filterCondition: 'keep_lastVALCHANGES',
    active: true,
    order: 200,
    script: onKeepLast,
})
BusinessRule({
    $id: Now.ID['rule-reply'],
    name: '1E ITSM Connect: replies name what answers have',
    table: 'x_1e_connect_instruction_definition',
    when: 'before',
    action: ['update'],
    filterCondition: 'replyVALCHANGES',
    active: true,
    order: 100,
    script: onReply,
})
BusinessRule({
    $id: Now.ID['rule-set-history'],
    name: '1E ITSM Connect: history of instruction sets',
    table: 'x_1e_connect_instruction_set',
    when: 'after',
    action: ['update'],
    filterCondition: 'activeVALCHANGES',
    active: true,
    order: 200,
    script: onSetSwitched,
})

const ofConfiguration = Record({
    $id: Now.ID['related-configuration'],
    table: 'sys_ui_related_list',
    data: { name: 'x_1e_connect_configuration', view: default_view },
})
Record({
    $id: Now.ID['related-configuration-changes'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofConfiguration, related_list: 'x_1e_connect_setting_change.configuration', position: 0 },
})
