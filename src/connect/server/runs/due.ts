import { GlideRecord } from '@servicenow/glide'
import { nowMs, toFieldTime } from '../clock.ts'
import { finalStates } from '../contract/run.ts'
import { countRows, idsOf } from '../glide.ts'
import { RUNS } from './store.ts'

/** No step is planned further ahead: a clock that was set back has planned one that is. */
const MOST_AHEAD_MS = 900000

/** Whether a step that is planned for then is due. */
export function isDueAt(planned: number, now: number): boolean {
    return planned <= now || planned > now + MOST_AHEAD_MS
}

/** A page looks at a run when it is due: one that is overdue for so long is looked at by nobody. */
const LEFT_ALONE_MS = 5000

/** sys_ids of open runs whose next step is due and that no page follows, longest overdue first, without these configurations. */
export function dueRuns(now: number, skipped: string[], limit: number): { id: string; configuration: string }[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('state', 'IN', 'queued,sending,unconfirmed,running')
    row.addQuery('next_poll_at', '<=', String(now)).addOrCondition('next_poll_at', '>', String(now + MOST_AHEAD_MS))
    if (skipped.length > 0) row.addQuery('configuration', 'NOT IN', skipped.join(','))
    row.orderBy('next_poll_at')
    row.setLimit(limit)
    row.query()
    const due: { id: string; configuration: string }[] = []
    while (row.next()) {
        const isJustDue = isDueAt(Number(row.getValue('next_poll_at')) + LEFT_ALONE_MS, now)
        if (row.getValue('state') === 'running' && !isJustDue) continue
        due.push({ id: row.getUniqueValue(), configuration: row.getValue('configuration') || '' })
    }
    return due
}

/** Runs of a configuration that have not ended: those that wait for an approval too. */
export function countOpenRuns(configuration: string): number {
    return countRows(RUNS, [
        ['configuration', '=', configuration],
        ['state', 'NOT IN', finalStates()],
    ])
}

/** sys_ids of runs that wait for an approval, the one that lapses first at the head. */
export function waitingRuns(limit: number): string[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('state', 'awaiting_approval')
    row.orderBy('approval_until')
    return idsOf(row, limit)
}

/** sys_ids of runs that have ended with rows and whose workbook is still to be attached. */
export function runsToAttach(limit: number): string[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('attach_state', 'wanted')
    row.addQuery('state', 'IN', 'completed,cancelled,expired,failed')
    row.addQuery('stored', '>', 0)
    return idsOf(row, limit)
}

/** So long what follows the end of a run is the business of the transaction that it has for that. */
const LEFT_AFTER_MS = 60000

/** sys_ids of runs that ended a while ago and whose work note is still to be written. */
export function runsToNote(limit: number): string[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('work_note', 'wanted')
    row.addQuery('finished', '<=', toFieldTime(nowMs() - LEFT_AFTER_MS))
    row.addQuery('state', 'IN', finalStates())
    return idsOf(row, limit)
}

/** Runs of these configurations that were asked for since then and whose device's score was not looked up, newest first. */
export function runsToScore(
    configurations: string[],
    since: number,
    limit: number
): { id: string; configuration: string; device: string }[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('configuration', 'IN', configurations.join(','))
    row.addQuery('sys_created_on', '>=', toFieldTime(since))
    row.addNullQuery('score_read_at')
    row.orderByDesc('sys_created_on')
    row.setLimit(limit)
    row.query()
    const found: { id: string; configuration: string; device: string }[] = []
    while (row.next()) {
        found.push({
            id: row.getUniqueValue(),
            configuration: row.getValue('configuration') || '',
            device: row.getValue('device') || '',
        })
    }
    return found
}

/** sys_ids of completed runs of which it is not decided whether they saved something, the first to end at the head. */
export function unsettledRuns(limit: number): string[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('saving_settled', false)
    row.addQuery('state', 'completed')
    row.orderBy('finished')
    row.orderBy('number')
    return idsOf(row, limit)
}
