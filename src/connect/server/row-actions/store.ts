import { GlideRecord } from '@servicenow/glide'
import type { Rule } from './rules.ts'

/** The table of row actions. */
export const ROW_ACTIONS = 'x_1e_connect_row_action'

/** Active rules of a domain, and those that were installed for all, by their order. */
export function activeRules(domain: string): Rule[] {
    const row = new GlideRecord(ROW_ACTIONS)
    row.addQuery('active', true)
    row.addQuery('sys_domain', 'IN', domain === 'global' ? domain : domain + ',global')
    row.orderBy('order')
    row.orderBy('label')
    row.query()
    const rules: Rule[] = []
    while (row.next()) {
        rules.push({
            label: row.getValue('label') || '',
            source: row.getValue('source') || '',
            column: row.getValue('column_name') || '',
            instruction: row.getValue('instruction') || '',
            parameter: row.getValue('parameter') || '',
        })
    }
    return rules
}
