import { BusinessRule } from '@servicenow/sdk/core'
import { onConfigurationMade, onConfigurationShown } from '../../server/rules/scope.ts'

// The ACLs of the table make the form read only outside the scope of the app; these say why.
BusinessRule({
    $id: Now.ID['rule-configuration-shown'],
    name: '1E ITSM Connect: why the configuration is read only',
    table: 'x_1e_connect_configuration',
    when: 'display',
    action: ['query'],
    active: true,
    order: 100,
    script: onConfigurationShown,
})
BusinessRule({
    $id: Now.ID['rule-configuration-made'],
    name: '1E ITSM Connect: configurations are made in the scope of the app',
    table: 'x_1e_connect_configuration',
    when: 'before',
    action: ['insert'],
    active: true,
    order: 50,
    script: onConfigurationMade,
})
