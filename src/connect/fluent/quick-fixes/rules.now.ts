import { BusinessRule } from '@servicenow/sdk/core'
import { onCategory, onFix } from '../../server/rules/quick-fixes.ts'

BusinessRule({
    $id: Now.ID['rule-quick-fix-category'],
    name: '1E ITSM Connect: quick fix categories are complete',
    table: 'x_1e_connect_quick_fix_category',
    when: 'before',
    action: ['insert', 'update'],
    active: true,
    order: 100,
    script: onCategory,
})

BusinessRule({
    $id: Now.ID['rule-quick-fix'],
    name: '1E ITSM Connect: quick fixes can be run',
    table: 'x_1e_connect_quick_fix',
    when: 'before',
    action: ['insert', 'update'],
    active: true,
    order: 100,
    script: onFix,
})
