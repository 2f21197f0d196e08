import { GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import { finalStates } from '../contract/run.ts'
import { idsOf } from '../glide.ts'
import { RUNS } from './store.ts'

/** Runs of one configuration, or of none that still exists. */
export interface Owner {
    operator: '=' | 'NOT IN'
    configurations: string
}

/** Runs of that owner that ended before then, oldest first. */
function oldRuns(owner: Owner, before: number): GlideRecord {
    const row = new GlideRecord(RUNS)
    row.addQuery('configuration', owner.operator, owner.configurations)
    row.addQuery('state', 'IN', finalStates())
    row.addQuery('sys_created_on', '<=', toFieldTime(before))
    row.addNullQuery('finished').addOrCondition('finished', '<=', toFieldTime(before))
    row.orderBy('sys_created_on')
    return row
}

/** sys_ids of old runs, oldest first, without those whose saving or average is still to be counted. */
export function oldRunIds(owner: Owner, before: number, limit: number): string[] {
    const row = oldRuns(owner, before)
    row.addQuery('saving_settled', true).addOrCondition('state', '!=', 'completed')
    row.addQuery('average_due', false)
    return idsOf(row, limit)
}

/** sys_ids of old runs that have rows, or whose rows were not all removed. */
export function oldRunIdsWithRows(owner: Owner, before: number, limit: number): string[] {
    const row = oldRuns(owner, before)
    row.addQuery('stored', '>', 0)
    return idsOf(row, limit)
}

/** Records that the rows of these runs are removed, once. */
export function noteRemoval(runs: string[], ms: number): void {
    const row = new GlideRecord(RUNS)
    row.addQuery('sys_id', 'IN', runs.join(','))
    row.addQuery('stored', '>', 0)
    row.addNullQuery('responses_removed_at')
    row.setValue('responses_removed_at', toFieldTime(ms))
    row.updateMultiple()
}

/** Records that no row of these runs is left. */
export function noteEmpty(runs: string[]): void {
    const row = new GlideRecord(RUNS)
    row.addQuery('sys_id', 'IN', runs.join(','))
    row.setValue('stored', 0)
    row.updateMultiple()
}
