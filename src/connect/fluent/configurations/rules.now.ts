import { BusinessRule, ScriptInclude } from '@servicenow/sdk/core'
import {
    onConfiguration,
    onConfigurationDelete,
    onConfigurationDeleted,
    onConfigurationOpened,
    onUnusedConfiguration,
} from '../../server/rules/configuration.ts'

BusinessRule({
    $id: Now.ID['rule-configuration'],
    name: '1E ITSM Connect: settings inside their ranges',
    table: 'x_1e_connect_configuration',
    when: 'before',
    action: ['insert', 'update'],
    active: true,
    order: 100,
    script: onConfiguration,
})

BusinessRule({
    $id: Now.ID['rule-configuration-delete'],
    name: '1E ITSM Connect: a configuration with open runs stays',
    table: 'x_1e_connect_configuration',
    when: 'before',
    action: ['delete'],
    active: true,
    order: 100,
    script: onConfigurationDelete,
})
BusinessRule({
    $id: Now.ID['rule-configuration-deleted'],
    name: '1E ITSM Connect: what a deleted configuration leaves',
    table: 'x_1e_connect_configuration',
    when: 'after',
    action: ['delete'],
    active: true,
    order: 100,
    script: onConfigurationDeleted,
})
BusinessRule({
    $id: Now.ID['rule-configuration-unused'],
    name: '1E ITSM Connect: a configuration that nobody uses says so',
    table: 'x_1e_connect_configuration',
    when: 'display',
    action: ['query'],
    active: true,
    order: 200,
    script: onUnusedConfiguration,
})
// What a display rule sets is on the form, and comes back when the form is saved.
BusinessRule({
    $id: Now.ID['rule-configuration-opened'],
    name: '1E ITSM Connect: what the form of a configuration shows',
    table: 'x_1e_connect_configuration',
    when: 'display',
    action: ['query'],
    active: true,
    order: 300,
    script: onConfigurationOpened,
})

ScriptInclude({
    $id: Now.ID['include-reference-fields'],
    name: 'ReferenceFields',
    apiName: 'x_1e_connect.ReferenceFields',
    description: 'Choices of Targeted device field name: reference fields of a table.',
    script: Now.include('../../includes/reference-fields.js'),
    // The form asks for it, which is no script of this scope.
    accessibleFrom: 'public',
    clientCallable: false,
    active: true,
})
