import { GlideRecord, gs } from '@servicenow/glide'
import { CONFIGURATIONS } from '../configurations/store.ts'
import { settleDomain } from '../configurations/tenancy.ts'
import { problemsOfConnection } from '../configurations/validation.ts'
import type { CoreDraft } from '../contract/core.ts'

/** Settings of the connection that are typed and not stored. */

const SECRET = 'user_password'
/** Boolean fields: a form says true and false, the record 1 and 0. */
const BOOLEAN: { [value: string]: string } = { true: '1', false: '0' }

/** What differs from the stored settings; null when nothing does. A password that a form only hides is no change. */
export function draftOf(row: GlideRecord, typed: CoreDraft): CoreDraft | null {
    const draft: CoreDraft = {}
    for (const field of Object.keys(typed)) {
        // Which credential of the platform is used only its administrator decides.
        if (field === 'credential_alias' && !gs.hasRole('admin')) continue
        const given = (typed[field] || '').replace(/^\s+|\s+$/g, '')
        const value = BOOLEAN[given] || given
        const isHidden = field === SECRET && /^[*\u2022\u25CF]*$/.test(value)
        if (field === SECRET ? !isHidden : value !== (row.getValue(field) || '')) {
            draft[field] = field === SECRET ? String(typed[field]) : value
        }
    }
    return Object.keys(draft).length > 0 ? draft : null
}

/**
 * Why these settings may not be tried; empty when they may. The rules are those of saving: a stored password is sent to no other host
 * than the one for which it was entered.
 */
export function draftProblems(id: string, draft: CoreDraft): string[] {
    const row = new GlideRecord(CONFIGURATIONS)
    const previous = new GlideRecord(CONFIGURATIONS)
    if (!row.get(id) || !previous.get(id)) return []
    for (const field of Object.keys(draft)) {
        if (field === SECRET) row.getElement(field).setDisplayValue(draft[field] || '')
        else row.setValue(field, draft[field] || '')
    }
    return problemsOfConnection(row, previous).concat(settleDomain(row))
}
