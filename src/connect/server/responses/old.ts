import { GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import { finalStates } from '../contract/run.ts'
import type { Owner } from '../runs/old.ts'
import { RESPONSES } from './store.ts'

/** sys_ids of old runs with rows that the runs do not count, because the step that stored them broke off. */
export function oldRunIdsWithUncountedRows(owner: Owner, before: number, limit: number): string[] {
    const row = new GlideRecord(RESPONSES)
    row.addQuery('run.configuration', owner.operator, owner.configurations)
    row.addQuery('run.state', 'IN', finalStates())
    row.addQuery('run.sys_created_on', '<=', toFieldTime(before))
    row.addNullQuery('run.finished').addOrCondition('run.finished', '<=', toFieldTime(before))
    row.addQuery('run.stored', 0)
    row.setLimit(limit)
    row.query()
    const runs: { [id: string]: true } = {}
    while (row.next()) runs[row.getValue('run') || ''] = true
    return Object.keys(runs)
}
