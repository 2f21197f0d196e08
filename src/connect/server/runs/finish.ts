import { nowMs } from '../clock.ts'
import type { RunChanges, StoredRun } from './stored.ts'
import { move, type RunEvent } from './transitions.ts'

/** What ends a run by this event: nothing is due any more. `changes` is what else was learned. */
export function finish(run: StoredRun, event: RunEvent, changes: RunChanges): RunChanges {
    return { ...changes, state: move(run.state, event) || run.state, finished: nowMs(), nextPollAt: null }
}
