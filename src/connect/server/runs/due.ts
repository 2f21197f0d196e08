import { GlideRecord } from '@servicenow/glide'
import { nowMs, toFieldTime } from '../clock.ts'
import { finalStates } from '../contract/run.ts'
import { countRows, idsOf } from '../glide.ts'
import { RUNS } from './store.ts'

/** No step is planned further ahead, milliseconds. One that is was planned before the clock was set back. */
const MOST_AHEAD_MS = 900000

/** Whether a step that is planned for then is due. */
export function isDueAt(planned: number, now: number): boolean {
    return planned <= now || planned > now + MOST_AHEAD_MS
}

/** Milliseconds after which a due run that is running is followed by no page. */
const LEFT_ALONE_MS = 5000

/** Open runs whose next step is due and that no page follows, without these configurations. Longest overdue first. */
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

/** Number of open runs of a configuration, including those that wait for an approval. */
export function countOpenRuns(configuration: string): number {
    return countRows(RUNS, [
        ['configuration', '=', configuration],
        ['state', 'NOT IN', finalStates()],
    ])
}

/** sys_ids of runs that wait for an approval, first to lapse first. */
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

/** Milliseconds after the end of a run for which the collector leaves the rest to the page of the agent. */
const LEFT_AFTER_MS = 60000

/** sys_ids of runs that ended a while ago and whose work note is still to be written. */
export function runsToNote(limit: number): string[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('work_note', 'wanted')
    row.addQuery('finished', '<=', toFieldTime(nowMs() - LEFT_AFTER_MS))
    row.addQuery('state', 'IN', finalStates())
    return idsOf(row, limit)
}

/** Runs of these configurations since then whose device's score was not read yet, newest first. */
export function runsToScore(
    configurations: string[],
    since: number,
    limit: number
): { id: string; configuration: string; device: string }[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('configuration', 'IN', configurations.join(','))
    row.addQuery('sys_created_on', '>=', toFieldTime(since))
    row.addNullQuery('score_read_at')
    // Several devices have no score.
    row.addNullQuery('peers_of')
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

/** sys_ids of completed runs whose saving is not settled, first to end first. */
export function unsettledRuns(limit: number): string[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('saving_settled', false)
    row.addQuery('state', 'completed')
    row.orderBy('finished')
    row.orderBy('number')
    return idsOf(row, limit)
}
