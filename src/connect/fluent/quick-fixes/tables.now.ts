import {
    BooleanColumn,
    ChoiceColumn,
    DomainIdColumn,
    DomainPathColumn,
    IntegerColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_1e_connect_quick_fix_category = Table({
    name: 'x_1e_connect_quick_fix_category',
    label: 'Quick fixes Category',
    display: 'name',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 40, mandatory: true }),
        description: StringColumn({ label: 'Description', maxLength: 160 }),
        // When it is offered; empty is always. A rule holds the first two against the choices of incident.
        incident_category: StringColumn({ label: 'Applies to category', maxLength: 40 }),
        incident_subcategory: StringColumn({ label: 'Applies to subcategory', maxLength: 40 }),
        operating_system: ChoiceColumn({
            label: 'Applies to OS',
            dropdown: 'dropdown_with_none',
            choices: {
                windows: { label: 'Windows', sequence: 10 },
                macos: { label: 'macOS', sequence: 20 },
                linux: { label: 'Linux', sequence: 30 },
            },
        }),
        order: IntegerColumn({ label: 'Order', default: 100 }),
        active: BooleanColumn({ label: 'Active', default: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
    index: [{ name: 'name', unique: true, element: ['name', 'sys_domain'] }],
})

export const x_1e_connect_quick_fix = Table({
    name: 'x_1e_connect_quick_fix',
    label: 'Quick fix',
    display: 'label',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read'],
    schema: {
        label: StringColumn({ label: 'Label', maxLength: 100, mandatory: true }),
        category: ReferenceColumn({
            label: 'Category',
            referenceTable: 'x_1e_connect_quick_fix_category',
            mandatory: true,
            cascadeRule: 'delete',
        }),
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
            mandatory: true,
            cascadeRule: 'none',
        }),
        presets: JsonColumn({ label: 'Preset parameters', maxLength: 4000 }),
        incident_category: StringColumn({ label: 'Applies to category', maxLength: 40 }),
        incident_subcategory: StringColumn({ label: 'Applies to subcategory', maxLength: 40 }),
        operating_system: ChoiceColumn({
            label: 'Applies to OS',
            dropdown: 'dropdown_with_none',
            choices: {
                windows: { label: 'Windows', sequence: 10 },
                macos: { label: 'macOS', sequence: 20 },
                linux: { label: 'Linux', sequence: 30 },
            },
        }),
        order: IntegerColumn({ label: 'Order', default: 100 }),
        active: BooleanColumn({ label: 'Active', default: true }),
        sys_domain: DomainIdColumn({ label: 'Domain', readOnly: true }),
        sys_domain_path: DomainPathColumn({ label: 'Domain path', readOnly: true }),
    },
})
