import { GlideRecord, gs } from '@servicenow/glide'
import { fromFieldTime, nowMs } from '../clock.ts'
import { isEverRetrieved } from '../configurations/store.ts'
import { translate } from '../translate.ts'
import { type Walk, walkOf } from '../walk.ts'
import { JOBS } from './names.ts'
import { RETRIEVAL_JOB } from './retrieval-job.ts'

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

/** Names of the jobs that must be there: the first retrieval adds its own. */
export function expectedJobs(): string[] {
    return isEverRetrieved() ? JOBS.concat(RETRIEVAL_JOB) : JOBS
}

/** So long the platform may be behind with a job. */
const LATE_AFTER_MS = 1200000

/** Names of our jobs that do not do their work. */
export interface JobTroubles {
    missing: string[]
    off: string[]
    /** Each with the time at which it should have begun, milliseconds since the epoch. */
    late: { name: string; due: number }[]
}

/** When the platform begins each of these jobs next, by sys_id, as its schedule says. */
function nextActions(ids: string[]): { [id: string]: number } {
    const row = new GlideRecord('sys_trigger')
    row.addQuery('document_key', 'IN', ids.join(','))
    row.query()
    const found: { [id: string]: number } = {}
    while (row.next()) {
        const next = fromFieldTime(row.getValue('next_action'))
        if (next !== null) found[row.getValue('document_key') || ''] = next
    }
    return found
}

/** The jobs that are not there, not active, or that should have begun long ago. */
export function jobTroubles(): JobTroubles {
    const expected = expectedJobs()
    const names: { [id: string]: string } = {}
    const off: string[] = []
    const row = ownJobs()
    while (row.next()) {
        const name = row.getValue('name') || ''
        names[row.getUniqueValue()] = name
        if (row.getValue('active') !== '1' && expected.indexOf(name) >= 0) off.push(name)
    }
    const ids = Object.keys(names)
    const next = nextActions(ids)
    const late: JobTroubles['late'] = []
    for (const id of ids) {
        const due = next[id]
        const name = names[id] || ''
        if (due !== undefined && due < nowMs() - LATE_AFTER_MS && off.indexOf(name) < 0) {
            late.push({ name: name, due: due })
        }
    }
    return { missing: expected.filter((name) => ids.every((id) => names[id] !== name)), off: off, late: late }
}
