import type { Phase, PhaseKey } from '../contract/run.ts'
import { msOf } from '../contract/times.ts'
import { headlineOf } from './headline.ts'
import type { PhaseInput } from './phase-input.ts'

/** Statuses in which 1E holds the instruction: for an approval in 1E, suspended, for a second factor. */
export const HELD_STATUSES = [1, 11, 12]
/** Milliseconds without a device that takes the instruction, after which it counts as offline (1E Consumer API, §7.4). */
export const OFFLINE_AFTER_MS = 30000

const NO_ROWS: { [reason: string]: string } = {
    nothing_found: 'Answered, nothing found.',
    error: 'The device reported an error: {1}',
    not_supported: 'This instruction is not supported on {0}.',
    too_large: 'The answer was too large. Narrow it with the parameters.',
}

/** A phase without its headline. */
type Bare = Omit<Phase, 'headline' | 'more'>

function phase(key: PhaseKey, tone: Phase['tone'], message: string, args?: Phase['args']): Bare {
    return { key: key, tone: tone, message: message, args: args || [] }
}

/** The phase of a run whose rows are coming in. One device that has answered is told as such, not counted. */
function rowsSoFar({ found, received, sent, stored }: PhaseInput['counts']): Bare {
    const rows = Math.max(found, stored)
    if (sent > 1) {
        const numbers = [received, sent, rows]
        return rows === 1
            ? phase('rows_ready', 'busy', '{0} of {1} devices answered, 1 row so far.', numbers.slice(0, 2))
            : phase('rows_ready', 'busy', '{0} of {1} devices answered, {2} rows so far.', numbers)
    }
    return rows === 1
        ? phase('rows_ready', 'busy', 'Answered, 1 row so far.')
        : phase('rows_ready', 'busy', 'Answered, {0} rows so far.', [rows])
}

/** The phase of a run that 1E has taken and that has not ended. */
function runningPhase(run: PhaseInput, nowMs: number): Bare {
    const counts = run.counts
    if (run.problem) return phase('retrying', 'wait', '{0}', [run.problem.message])
    if (run.platformStatus !== null && HELD_STATUSES.indexOf(run.platformStatus) >= 0) {
        return phase(
            'held',
            'bad',
            '1E holds this back for an approval of its own. Nothing has been run. Ask your 1E administrator.'
        )
    }
    if (counts.stored > 0) return rowsSoFar(counts)
    if (counts.received > 0) return phase('running', 'busy', 'The device has answered. Reading rows …')
    const started = run.started === null ? NaN : msOf(run.started)
    if (counts.sent === 0 && nowMs - started > OFFLINE_AFTER_MS) {
        return phase('offline', 'wait', '{0} is offline. The run waits for it until {1}.', [run.device, run.waitsUntil])
    }
    return phase('sent', 'busy', 'Sent. Waiting for {0}.', [run.device])
}

/** The phase of a run that has all its rows, or none. */
function completedPhase(run: PhaseInput): Bare {
    if (run.counts.stored > 0 || run.counts.found > 0) {
        const rows = Math.max(run.counts.found, run.counts.stored)
        if (run.counts.stored === 0) {
            return phase('empty', 'bad', 'The device answered, but 1E gave none of the rows that it counts: {0}.', [
                rows,
            ])
        }
        if (run.instruction.kind === 'action') {
            return rows === 1 ? phase('done', 'good', 'Done, 1 row.') : phase('done', 'good', 'Done, {0} rows.', [rows])
        }
        return rows === 1
            ? phase('done', 'good', 'Answered, 1 row.')
            : phase('done', 'good', 'Answered, {0} rows.', [rows])
    }
    const nothing = !run.noRows || run.noRows.reason === 'nothing_found'
    if (nothing && run.instruction.kind === 'action') return phase('done', 'good', 'Done on the device.')
    return run.noRows
        ? phase(
              'empty',
              run.noRows.reason === 'nothing_found' ? 'neutral' : 'bad',
              NO_ROWS[run.noRows.reason] || '{1}',
              [run.device, run.noRows.detail]
          )
        : phase('empty', 'neutral', NO_ROWS['nothing_found'] || '', [run.device])
}

/** The phase that an agent sees now. `nowMs`: milliseconds since the epoch. */
export function phaseOf(run: PhaseInput, nowMs: number): Phase {
    const bare = barePhase(run, nowMs)
    return { ...bare, ...headlineOf(bare, run) }
}

function barePhase(run: PhaseInput, nowMs: number): Bare {
    const reason = run.problem ? run.problem.message : ''
    if (run.removedOn !== null && run.state !== 'failed') {
        return phase('removed', 'neutral', 'Responses were removed on {0}.', [run.removedOn])
    }
    switch (run.state) {
        case 'awaiting_approval':
            return phase('awaiting_approval', 'wait', 'Waiting for approval.')
        case 'queued':
        case 'sending':
            return run.problem
                ? phase('retrying', 'wait', '{0}', [reason])
                : phase('sending', 'busy', 'Sending to 1E …')
        case 'unconfirmed':
            return phase('unconfirmed', 'wait', 'The answer of 1E was lost. Looking whether the instruction was sent …')
        case 'running':
            return runningPhase(run, nowMs)
        case 'completed':
            return completedPhase(run)
        case 'cancelled':
            return run.counts.stored === 1
                ? phase('cancelled', 'neutral', 'Cancelled. 1 row was kept.')
                : phase('cancelled', 'neutral', 'Cancelled. {0} rows were kept.', [run.counts.stored])
        case 'expired':
            return run.counts.stored > 0
                ? phase('expired', 'neutral', 'Answers expired in 1E. Rows already loaded stay here.')
                : phase('expired', 'bad', '{0} did not answer in time.', [run.device])
        case 'failed':
            return phase('failed', 'bad', 'Failed: {0}', [reason])
        case 'rejected':
            return phase('rejected', 'bad', 'Rejected by {0}: {1}', [
                (run.approval && run.approval.decidedBy) || '',
                (run.approval && run.approval.comment) || '',
            ])
        case 'withdrawn':
            return phase('withdrawn', 'neutral', 'The request for approval was withdrawn.')
        case 'lapsed':
            return phase('lapsed', 'neutral', 'Nobody decided in time. Run it again to ask anew.')
        case 'void':
            return phase('void', 'neutral', 'The request no longer counts. {0}', [reason])
    }
}
