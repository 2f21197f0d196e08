import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import { type Condition, countRows, eachGroup, sumOf } from '../glide.ts'
import { AUTOMATED, RUNS } from './store.ts'

/** What the runs of a configuration show of its 1E. Times are milliseconds since the epoch; null for never. */
export interface Pulse {
    /** In the last hour: runs that 1E took, the requests that these have made so far, and the last time of all. */
    sent: { count: number; requests: number; last: number | null }
    /** In the last hour: runs that ended with an answer, the mean time of the devices, and the last time of all. */
    answered: { count: number; averageMs: number; last: number | null }
    /** Runs that failed in the last hour, by code. */
    failed: { [code: string]: number }
    /** Runs that wait at this moment. */
    waiting: {
        approval: number
        /** 1E has them, and their device has not answered. */
        device: number
        /** 1E takes no more at this time. */
        place: number
        /** Not sent, or not followed, because of a failure; by its code. */
        trouble: { [code: string]: number }
        oldest: number | null
    }
    /** Runs of flows and AI agents: started in the last hour, and not answered at this moment. */
    automation: { started: number; waiting: number }
}

const HOUR_MS = 3600000
const OPEN = 'awaiting_approval,queued,sending,unconfirmed,running'

/** The newest, or oldest, time in this column. */
function timeIn(column: string, restrict: (row: GlideRecord) => void): number | null {
    const row = new GlideRecord(RUNS)
    restrict(row)
    row.setLimit(1)
    row.query()
    return row.next() ? fromFieldTime(row.getValue(column)) : null
}

function newest(configuration: string, column: string, state: string): number | null {
    return timeIn(column, (row) => {
        row.addQuery('configuration', configuration)
        row.addNotNullQuery(column)
        if (state) row.addQuery('state', state)
        row.orderByDesc(column)
    })
}

function waitingOf(configuration: string): Pulse['waiting'] {
    const found: Pulse['waiting'] = { approval: 0, device: 0, place: 0, trouble: {}, oldest: null }
    const conditions: Condition[] = [
        ['configuration', '=', configuration],
        ['state', 'IN', OPEN],
        ['received', '=', '0'],
    ]
    eachGroup(RUNS, conditions, ['state', 'error_code'], 'step', ([state, code], count) => {
        if (state === 'awaiting_approval') found.approval += count
        else if (code === 'platform_full') found.place += count
        else if (code) found.trouble[code] = (found.trouble[code] || 0) + count
        else if (state === 'running') found.device += count
    })
    found.oldest = timeIn('sys_created_on', (row) => {
        row.addQuery('configuration', configuration)
        row.addQuery('state', 'IN', OPEN)
        row.addQuery('received', 0)
        row.orderBy('sys_created_on')
    })
    return found
}

function automationOf(configuration: string, since: string): Pulse['automation'] {
    const automated: Condition[] = [
        ['configuration', '=', configuration],
        ['origin', 'IN', AUTOMATED],
    ]
    const waiting: Condition[] = [
        ['state', 'IN', OPEN],
        ['received', '=', '0'],
    ]
    return {
        started: countRows(RUNS, automated.concat([['sys_created_on', '>=', since]])),
        waiting: countRows(RUNS, automated.concat(waiting)),
    }
}

/** Counted by the database, in a few queries. */
export function pulseOf(configuration: string): Pulse {
    const since = toFieldTime(nowMs() - HOUR_MS)
    const own: Condition = ['configuration', '=', configuration]
    const { count, sum } = sumOf(RUNS, [own, ['started', '>=', since]], 'platform_requests')
    const failed: Pulse['failed'] = {}
    const ended: Condition[] = [own, ['finished', '>=', since]]
    eachGroup(RUNS, ended.concat([['state', '=', 'failed']]), ['error_code'], 'step', ([code], runs) => {
        failed[code || 'internal'] = runs
    })
    const answered = sumOf(RUNS, ended.concat([['state', '=', 'completed']]), 'answer_ms')
    return {
        sent: { count: count, requests: sum, last: newest(configuration, 'started', '') },
        answered: {
            count: answered.count,
            averageMs: answered.count > 0 ? answered.sum / answered.count : 0,
            last: newest(configuration, 'finished', 'completed'),
        },
        failed: failed,
        waiting: waitingOf(configuration),
        automation: automationOf(configuration, since),
    }
}
