import { GlideRecord, gs } from '@servicenow/glide'
import { fromFieldTime } from '../clock.ts'
import type { IncidentChoice } from '../contract/quick-fix-form.ts'

const RESOLVED = '6'
const CLOSED = '7'
const CANCELLED = '8'

/** Whether an incident was resolved. Times are milliseconds since the epoch, or null. */
export interface IncidentFacts {
    category: string
    subcategory: string
    isResolved: boolean
    /** Closed or cancelled: final. */
    isSettled: boolean
    resolvedAt: number | null
    reopenCount: number
    reopenedAt: number | null
}

/** The facts of that incident; null when it is gone. */
export function incidentFacts(id: string): IncidentFacts | null {
    const row = new GlideRecord('incident')
    if (!id || !row.get('sys_id', id)) return null
    const state = row.getValue('state')
    return {
        category: row.getValue('category') || '',
        subcategory: row.getValue('subcategory') || '',
        isResolved: state === RESOLVED || state === CLOSED,
        isSettled: state === CLOSED || state === CANCELLED,
        resolvedAt: fromFieldTime(row.getValue('resolved_at') || row.getValue('closed_at')),
        reopenCount: Number(row.getValue('reopen_count') || 0),
        reopenedAt: fromFieldTime(row.getValue('reopened_time')),
    }
}

/** The choices of one of its fields; empty where the field has none. */
export function incidentChoices(field: string): string[] {
    const row = new GlideRecord('sys_choice')
    row.addQuery('name', 'IN', 'incident,task')
    row.addQuery('element', field)
    row.addQuery('inactive', false)
    row.orderBy('sequence')
    row.query()
    const values: string[] = []
    while (row.next()) {
        const value = row.getValue('value')
        if (value && values.indexOf(value) < 0) values.push(value)
    }
    return values
}

/** The choices of one of its fields in the language of the session, in their order; in English where that has none. */
export function incidentChoiceList(field: string): IncidentChoice[] {
    const row = new GlideRecord('sys_choice')
    row.addQuery('name', 'IN', 'incident,task')
    row.addQuery('element', field)
    row.addQuery('inactive', false)
    row.orderBy('sequence')
    row.query()
    const session = gs.getSession().getLanguage()
    const found: { [language: string]: IncidentChoice[] } = {}
    while (row.next()) {
        const value = row.getValue('value')
        if (!value) continue
        const language = row.getValue('language') || 'en'
        const choice = {
            value: value,
            label: row.getValue('label') || value,
            of: row.getValue('dependent_value') || '',
        }
        found[language] = (found[language] || []).concat(choice)
    }
    return found[session] || found['en'] || []
}
