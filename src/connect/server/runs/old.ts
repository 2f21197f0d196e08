import { GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import { finalStates } from '../contract/run.ts'
import { idsOf } from '../glide.ts'
import { RUNS, toStoredRun } from './store.ts'
import type { StoredRun } from './stored.ts'

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

/** sys_ids of old runs that have rows, or whose rows were not all removed; without those of these definitions. */
export function oldRunIdsWithRows(owner: Owner, before: number, without: string[], limit: number): string[] {
    const row = oldRuns(owner, before)
    row.addQuery('stored', '>', 0)
    if (without.length > 0) {
        row.addNullQuery('definition').addOrCondition('definition', 'NOT IN', without.join(','))
    }
    return idsOf(row, limit)
}

/** What a newer answer takes the place of: the same question on the same device, in the same domain. */
function questionOf({ definition, text, device, domain }: StoredRun): string {
    return [definition, text, device, domain].join('\n')
}

/**
 * sys_ids of old runs of these definitions with rows, but for the newest answer to each question on each device: that one stays until
 * `lastBefore`.
 */
export function supersededRunIds(
    owner: Owner,
    definitions: string[],
    before: number,
    lastBefore: number,
    limit: number
): string[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('configuration', owner.operator, owner.configurations)
    row.addQuery('definition', 'IN', definitions.join(','))
    row.addQuery('state', 'IN', finalStates())
    row.addQuery('stored', '>', 0)
    row.orderByDesc('finished')
    row.query()
    const answered: { [question: string]: true } = {}
    const found: string[] = []
    while (row.next() && found.length < limit) {
        const run = toStoredRun(row)
        const question = questionOf(run)
        // Rows whose removal broke off are no answer any more, and those of several devices are none to compare with.
        const isAnswer = run.state === 'completed' && run.responsesRemovedAt === null && run.peersOf === ''
        const isLast = isAnswer && !answered[question]
        if (isLast) answered[question] = true
        if ((run.finished || run.created) <= (isLast ? Math.min(before, lastBefore) : before)) found.push(run.id)
    }
    return found
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
