import { BusinessRule } from '@servicenow/sdk/core'
import { onCheck } from '../../server/rules/checks.ts'

BusinessRule({
    $id: Now.ID['rule-check'],
    name: '1E ITSM Connect: checks can be asked',
    table: 'x_1e_connect_check',
    when: 'before',
    action: ['insert', 'update'],
    active: true,
    order: 100,
    script: onCheck,
})
