import { planJob, SCHEDULE_FIELDS } from '../work/plan-job.ts'
import { concernsRoles, followRoles } from './inherited-roles.ts'
import type { Write } from './rules.ts'

/** What the platform itself does after a record was written, whoever wrote it. */
export function drawConsequences(write: Write): void {
    if (write.tx.catalog.lineage(write.table).includes('sysauto')) followSchedule(write)
    if (concernsRoles(write.table)) followRoles(write.tx, [write.before, write.values])
}

/** A changed schedule counts at once, not from the next run on. */
function followSchedule({ tx, operation, values, before }: Write): void {
    const id = values.sys_id ?? ''
    if (operation === 'delete') {
        tx.store.run('delete from sys_trigger where job_id=?', [id])
        return
    }
    if (before && SCHEDULE_FIELDS.every((field) => values[field] === before[field])) return
    const { name = null, active = null, run_type = null, run_period = null, run_start = null, run_time = null } = values
    const job = { id, name, active, run_type, run_period, run_start, run_time }
    planJob({ store: tx.store, catalog: tx.catalog, now: tx.shared.now() }, job, true)
}
