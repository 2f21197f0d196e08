import { GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import { finalStates } from '../contract/run.ts'
import { idsOf } from '../glide.ts'
import { RUNS } from './store.ts'

/** Whose runs: those of one configuration, or those of none that there still is. */
export interface Owner {
    operator: '=' | 'NOT IN'
    configurations: string
}

/** Ended runs of that owner that ended before then, or were asked for before then and never ended in time. */
function oldRuns(owner: Owner, before: number): GlideRecord {
    const row = new GlideRecord(RUNS)
    row.addQuery('configuration', owner.operator, owner.configurations)
    row.addQuery('state', 'IN', finalStates())
    row.addQuery('sys_created_on', '<=', toFieldTime(before))
    row.addNullQuery('finished').addOrCondition('finished', '<=', toFieldTime(before))
    row.orderBy('sys_created_on')
    return row
}

/** sys_ids of old runs, oldest first; one that is still to be counted, for its saving or the average, waits for that. */
export function oldRunIds(owner: Owner, before: number, limit: number): string[] {
    const row = oldRuns(owner, before)
    row.addQuery('saving_settled', true).addOrCondition('state', '!=', 'completed')
    row.addQuery('average_due', false)
    return idsOf(row, limit)
}

/** The same, of those alone that have rows, or whose rows were not wholly removed. */
export function oldRunIdsWithRows(owner: Owner, before: number, limit: number): string[] {
    const row = oldRuns(owner, before)
    row.addQuery('stored', '>', 0)
    return idsOf(row, limit)
}

/** Says of the runs that their rows are gone; of those that say so already, nothing new. */
export function noteRemoval(runs: string[], ms: number): void {
    const row = new GlideRecord(RUNS)
    row.addQuery('sys_id', 'IN', runs.join(','))
    row.addQuery('stored', '>', 0)
    row.addNullQuery('responses_removed_at')
    row.setValue('responses_removed_at', toFieldTime(ms))
    row.updateMultiple()
}

/** The last of it: no row of the runs is left. */
export function noteEmpty(runs: string[]): void {
    const row = new GlideRecord(RUNS)
    row.addQuery('sys_id', 'IN', runs.join(','))
    row.setValue('stored', 0)
    row.updateMultiple()
}
