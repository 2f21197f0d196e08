import { BusinessRule } from '@servicenow/sdk/core'
import { onConfiguration } from '../server/rules/configuration.ts'

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
