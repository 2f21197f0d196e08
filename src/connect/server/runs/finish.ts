import { nowMs } from '../clock.ts'
import type { RunChanges } from './stored.ts'
import type { RunEvent } from './transitions.ts'

/** The changes that end a run by this event, added to `changes`: nothing is due any more. */
export function finish(event: RunEvent, changes: RunChanges): RunChanges {
    return { ...changes, event: event, finished: nowMs(), nextPollAt: null }
}
