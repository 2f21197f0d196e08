import { nowMs } from '../clock.ts'
import type { RunChanges } from './stored.ts'
import type { RunEvent } from './transitions.ts'

/** What ends a run by this event: nothing is due any more. `changes` is what else was learned. */
export function finish(event: RunEvent, changes: RunChanges): RunChanges {
    return { ...changes, event: event, finished: nowMs(), nextPollAt: null }
}
