import { GlideRecord, gs } from '@servicenow/glide'
import { translate } from '../translate.ts'
import { type Walk, walkOf } from '../walk.ts'

/** A scheduled job of this application, as the page Scheduled Jobs shows it. */
export interface ShownJob {
    name: string
    address: string
    /** How often, and when. */
    runs: string
    /** In words. */
    active: string
}

/** Which field of a job says when, where it is not the time of day; a job on demand has none. */
const FIELDS: { [runType: string]: string } = { periodically: 'run_period', on_demand: '' }

/** The jobs of this application, by name. They are the platform's records, on which this application has no rules of its own. */
export function ownJobs(): GlideRecord {
    const row = new GlideRecord('sysauto_script')
    row.addQuery('sys_scope.scope', gs.getCurrentScopeName())
    row.orderBy('name')
    row.query()
    return row
}

export function shownJobs(): Walk<ShownJob> {
    const shown: ShownJob[] = []
    const row = ownJobs()
    while (row.next()) {
        const runType = row.getValue('run_type') || ''
        const field = runType in FIELDS ? FIELDS[runType] : 'run_time'
        const when = field ? ' · ' + row.getDisplayValue(field) : ''
        shown.push({
            name: row.getValue('name') || '',
            address: '/sysauto_script.do?sys_id=' + row.getUniqueValue(),
            runs: row.getDisplayValue('run_type') + when,
            active: row.getValue('active') === '1' ? translate('Yes', []) : translate('No', []),
        })
    }
    return walkOf(shown)
}
