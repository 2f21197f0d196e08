import { storedTime } from '../query/zone.ts'
import { insertRow } from '../records/values.ts'
import type { Catalog } from '../store/catalog.ts'
import type { SqlRow, Store } from '../store/store.ts'
import { newId } from '../transaction.ts'
import { nextRun } from './next-run.ts'

/** What decides when a job runs. */
export const SCHEDULE_FIELDS = ['active', 'run_type', 'run_period', 'run_start', 'run_time']

export interface Plan {
    store: Store
    catalog: Catalog
    now: number
}

/**
 * Gives an active repeating job its trigger and takes it from every other one. A trigger that exists keeps its time,
 * so that a period missed while the instance was down runs once; with `anew` it gets the time of the changed schedule.
 */
export function planJob({ store, catalog, now }: Plan, job: SqlRow, anew: boolean): void {
    const trigger = store.first('select "sys_id" as id from sys_trigger where job_id=? and trigger_type<>0', [
        String(job.id),
    ])
    const next = Number(job.active) === 1 ? nextRun(job, now) : null
    const kind = job.run_type === 'daily' ? '2' : '1'
    if (trigger && next === null) store.run('delete from sys_trigger where "sys_id"=?', [String(trigger.id)])
    if (trigger && next !== null && anew) {
        const change = 'update sys_trigger set next_action=?, trigger_type=? where "sys_id"=?'
        store.run(change, [storedTime(next), kind, String(trigger.id)])
    }
    if (trigger || next === null) return
    insertRow(store, catalog, 'sys_trigger', {
        sys_id: newId(),
        sys_class_name: 'sys_trigger',
        sys_created_on: storedTime(now),
        sys_created_by: 'system',
        sys_updated_on: storedTime(now),
        sys_updated_by: 'system',
        sys_mod_count: '0',
        name: String(job.name ?? ''),
        job_id: String(job.id),
        document: 'sysauto_script',
        document_key: String(job.id),
        next_action: storedTime(next),
        state: '0',
        trigger_type: kind,
    })
}
