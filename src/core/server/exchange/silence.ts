import { GlideRecord, gs } from '@servicenow/glide'
import type { Connection } from '../configuration/connection.ts'
import { fieldTime } from '../configuration/findings.ts'
import { TABLE } from '../configuration/table.ts'
import { type Failure, fail } from '../failure.ts'
import { isSilent } from './wire.ts'

/**
 * A 1E that does not answer must not block the others. After a call that timed out, or several that could not be made, the
 * configuration counts as silent: one call from time to time finds out whether it answers again.
 */

/** So many calls in a row that could not be made are silence; one that waited for its whole time is at once. */
const FAILURES = 3
const FIRST_PAUSE_S = 5
const MOST_PAUSE_S = 60

function write(connection: Connection, failures: number, since: number | null, nextTry: number | null): void {
    if (connection.draft) return
    const row = new GlideRecord(TABLE)
    if (!row.get(connection.id)) return
    // Neither a change of its settings nor one by a person: no rule looks at it, and no audit keeps it.
    row.setWorkflow(false)
    row.setValue('failed_calls', failures)
    row.setValue('silent_since', since === null ? '' : fieldTime(since))
    row.setValue('next_try_at', nextTry === null ? '' : fieldTime(nextTry))
    row.update()
    connection.silence = { failures: failures, since: since, nextTry: nextTry }
}

/** 1E has answered something. */
export function noteAnswer(connection: Connection): void {
    if (connection.silence.failures === 0) return
    if (connection.silence.since !== null) gs.info('1E answers again: {0}', connection.name)
    write(connection, 0, null, null)
}

/** A call came to nothing: only one that 1E did not answer counts. */
export function noteFailure(connection: Connection, failure: Failure): void {
    if (failure.code !== 'platform_unreachable') return
    const failures = connection.silence.failures + 1
    const isOpen = connection.silence.since !== null || isSilent(failure) || failures >= FAILURES
    const now = Date.now()
    if (!isOpen) {
        write(connection, failures, null, null)
        return
    }
    const pause = Math.min(MOST_PAUSE_S, FIRST_PAUSE_S * 2 ** Math.min(Math.max(0, failures - 1), 4))
    if (connection.silence.since === null) gs.warn('1E does not answer: {0}', connection.name)
    write(connection, failures, connection.silence.since || now, now + pause * 1000)
}

/** Throws `platform_silent` while it is not yet time to try again. */
export function refuseWhileSilent(connection: Connection): void {
    const { since, nextTry } = connection.silence
    if (connection.isTest || since === null || nextTry === null || nextTry <= Date.now()) return
    throw fail('platform_silent', [new Date(since).toISOString(), new Date(nextTry).toISOString()], {
        transient: true,
        retryAfterSeconds: Math.ceil((nextTry - Date.now()) / 1000),
    })
}
