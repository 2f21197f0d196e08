import { GlideRecord, gs } from '@servicenow/glide'

/** The job of which 1E's page says that the first retrieval adds it. It belongs to no package, so that an upgrade leaves it alone. */
export const RETRIEVAL_JOB = '1E Platform-Retrieve Instruction'

const TABLE = 'sysauto_script'
/** The platform's own form of a time of day. */
const AT_TWO = '1970-01-01 02:00:00'

/** Adds the job when there is none, daily at 02:00 UTC. One that somebody has changed or switched off stays as it is. */
export function addRetrievalJob(): void {
    const row = new GlideRecord(TABLE)
    row.addQuery('name', RETRIEVAL_JOB)
    row.addQuery('sys_scope.scope', gs.getCurrentScopeName())
    row.setLimit(1)
    row.query()
    if (row.hasNext()) return
    const scope = new GlideRecord('sys_scope')
    if (!scope.get('scope', gs.getCurrentScopeName())) return
    const job = new GlideRecord(TABLE)
    job.initialize()
    job.setValue('name', RETRIEVAL_JOB)
    job.setValue('active', true)
    // Else it may belong to the application that its author has chosen.
    job.setValue('sys_scope', scope.getUniqueValue())
    job.setValue('run_type', 'daily')
    job.setValue('run_time', AT_TWO)
    job.setValue('time_zone', 'UTC')
    job.setValue('script', 'x_1e_connect.Retrieval.run();')
    if (!job.insert()) gs.error('The scheduled job {0} could not be added.', RETRIEVAL_JOB)
}
