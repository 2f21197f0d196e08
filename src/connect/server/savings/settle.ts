import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { thrownText } from '../failure.ts'
import { unsettledRuns } from '../runs/due.ts'
import type { Ending } from '../runs/ending.ts'
import { runById, updateAside } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { counts, executionSeconds, nearest, savedBy } from './rules.ts'
import { hasSaving, insertSaving, isReopened, type Roi, roisFor, takeBackReopened } from './store.ts'

const CHUNK = 500

/** By which configuration the run counts; null when it does not. */
function roiOf(run: StoredRun): Roi | null {
    const roi = nearest(roisFor(run.definition, run.domain), run.domain)
    return roi !== null && counts(run, roi.onlySuccessful) ? roi : null
}

function note(run: StoredRun): void {
    const seconds = executionSeconds(run)
    const roi = roiOf(run)
    if (roi === null || seconds === null) return
    if (isReopened(run.record) || hasSaving(run.record, run.definition)) return
    insertSaving(run, seconds, savedBy(roi, seconds), roi.currency)
}

/**
 * Decides once whether a completed run saved something, with the rates as they are now; called right after it has completed. The
 * run that completes first counts. Never throws: what was not settled the nightly job settles.
 */
function settleSaving(run: StoredRun): void {
    try {
        note(run)
        updateAside(run.id, { savingSettled: true })
    } catch (thrown) {
        gs.error('Saving of run {0}: {1}', run.number, thrownText(thrown))
    }
}

/** Nobody but the nightly job makes up what was not settled. */
export const saving: Ending = {
    name: 'saving',
    at: 'end',
    finish(run) {
        if (run.state === 'completed' && !run.savingSettled) settleSaving(run)
        return run
    },
    left: () => [],
}

/** Settles what a broken-off transaction has left, and takes back savings on reopened incidents. As often as one likes. */
export function repair(end: number): void {
    while (nowMs() < end && takeBackReopened(CHUNK) === CHUNK);
    const tried: { [run: string]: true } = {}
    for (;;) {
        const ids = unsettledRuns(CHUNK).filter((id) => tried[id] !== true)
        if (ids.length === 0) return
        for (const id of ids) {
            if (nowMs() > end) return
            // What cannot be settled is left for tomorrow instead of being tried for ever.
            tried[id] = true
            const run = runById(id)
            if (run) settleSaving(run)
        }
    }
}
