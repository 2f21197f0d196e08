import { BusinessRule } from '@servicenow/sdk/core'
import { onApproval } from '../../server/rules/approvals.ts'

// On a table of another scope only an async rule may have a script. What it misses the collector finds.
BusinessRule({
    $id: Now.ID['rule-approval'],
    name: '1E ITSM Connect: approval answered',
    table: 'sysapproval_approver',
    when: 'async',
    action: ['update'],
    filterCondition: 'source_table=x_1e_connect_run^stateCHANGESTOapproved^ORstateCHANGESTOrejected',
    active: true,
    order: 100,
    script: onApproval,
})
