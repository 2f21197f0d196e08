import { BusinessRule } from '@servicenow/sdk/core'
import { onConfigurationChanged } from '../server/configuration/secrets.ts'

// Runs for the tables of the apps too, which extend this one.
BusinessRule({
    $id: Now.ID['rule-password'],
    name: '1E Core: a former password is forgotten',
    table: 'x_1e_core_connect_configuration',
    when: 'after',
    action: ['update'],
    active: true,
    order: 100,
    script: onConfigurationChanged,
})
