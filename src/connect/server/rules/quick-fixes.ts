import type { GlideRecord } from '@servicenow/glide'
import { categoryProblems, domainOfFix, fixProblems } from '../quick-fixes/check.ts'
import { draftOf } from '../quick-fixes/draft.ts'
import { settleEntered } from './entered.ts'
import { refuse } from './words.ts'

/** Before a category is stored: refuses an incomplete one. */
export function onCategory(current: GlideRecord): void {
    refuse(
        current,
        settleEntered(current).concat(categoryProblems(draftOf(current, current.getValue('sys_domain') || 'global')))
    )
}

/** Before a fix is stored: refuses one that could not be run, and sets the domain of its category. */
export function onFix(current: GlideRecord): void {
    const domain = domainOfFix(current.getValue('category') || '')
    refuse(current, settleEntered(current).concat(fixProblems(draftOf(current, domain))))
    if (current.getValue('sys_domain') !== domain) current.setValue('sys_domain', domain)
}
