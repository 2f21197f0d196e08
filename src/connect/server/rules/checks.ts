import type { GlideRecord } from '@servicenow/glide'
import { domainOfDefinition } from '../instructions/store.ts'
import { checkProblems } from '../proofs/check.ts'
import { settleEntered } from './entered.ts'
import { refuse } from './words.ts'

/** Before a check is stored: refuses one that could not be asked, and sets the domain of its action. */
export function onCheck(current: GlideRecord): void {
    const problems = settleEntered(current).concat(
        checkProblems({
            value: (field) => current.getValue(field) || '',
            label: (field) => current.getElement(field).getLabel(),
            changes: (field) => current.isNewRecord() || current.getElement(field).changes(),
        })
    )
    refuse(current, problems)
    if (problems.length > 0) return
    const domain = domainOfDefinition(current.getValue('definition') || '')
    if (current.getValue('sys_domain') !== domain) current.setValue('sys_domain', domain)
}
