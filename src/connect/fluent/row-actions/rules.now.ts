import { BusinessRule } from '@servicenow/sdk/core'
import { onRowAction } from '../../server/rules/row-actions.ts'

BusinessRule({
    $id: Now.ID['rule-row-action'],
    name: '1E ITSM Connect: row actions can be offered',
    table: 'x_1e_connect_row_action',
    when: 'before',
    action: ['insert', 'update'],
    active: true,
    order: 100,
    script: onRowAction,
})
