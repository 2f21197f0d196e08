import type { RunState } from '../contract/run.ts'

/** What can happen to a run. */
export type RunEvent =
    | 'approved'
    | 'rejected'
    | 'withdrawn'
    | 'lapsed'
    | 'voided'
    | 'sending'
    | 'not_taken'
    | 'taken'
    | 'refused'
    | 'lost'
    | 'found'
    | 'gave_up'
    | 'answered'
    | 'cancelled'
    | 'timed_out'
    | 'failed'

const TABLE: { [state: string]: { [event: string]: RunState } } = {
    awaiting_approval: {
        approved: 'queued',
        rejected: 'rejected',
        withdrawn: 'withdrawn',
        lapsed: 'lapsed',
        voided: 'void',
    },
    queued: { sending: 'sending', cancelled: 'cancelled', timed_out: 'failed', failed: 'failed' },
    sending: { not_taken: 'queued', taken: 'running', refused: 'failed', lost: 'unconfirmed' },
    unconfirmed: { found: 'running', gave_up: 'failed', failed: 'failed' },
    running: { answered: 'completed', cancelled: 'cancelled', timed_out: 'expired', failed: 'failed' },
}

/** True when the event can happen in this state. */
export function isPossible(state: RunState, event: RunEvent): boolean {
    const row = TABLE[state]
    return row !== undefined && row[event] !== undefined
}

/** The state after the event. Throws when the event is impossible in this state, which is an error of the caller. */
export function stateAfter(state: RunState, event: RunEvent): RunState {
    const row = TABLE[state]
    const after = row && row[event]
    if (!after) throw new Error('A run cannot be ' + event + ' while it is ' + state + '.')
    return after
}
