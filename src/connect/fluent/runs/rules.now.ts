import { BusinessRule } from '@servicenow/sdk/core'
import { onRunEnded } from '../../server/rules/run-end.ts'
import { onRunChanged } from '../../server/rules/run-trail.ts'

BusinessRule({
    $id: Now.ID['rule-run-changed'],
    name: '1E ITSM Connect: trail of the run',
    table: 'x_1e_connect_run',
    when: 'after',
    action: ['insert', 'update'],
    filterCondition: 'stateVALCHANGES',
    active: true,
    order: 100,
    script: onRunChanged,
})
// What it misses the collector finds.
BusinessRule({
    $id: Now.ID['rule-run-ended'],
    name: '1E ITSM Connect: run ended',
    table: 'x_1e_connect_run',
    when: 'async',
    action: ['update'],
    filterCondition: 'stateVALCHANGES^stateINcompleted,cancelled,expired,failed,rejected,withdrawn,lapsed,void',
    active: true,
    order: 100,
    script: onRunEnded,
})
