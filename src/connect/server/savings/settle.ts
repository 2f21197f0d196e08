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

/** The configuration by which the run counts; null when it does not count. */
function roiOf(run: StoredRun): Roi | null {
    // Nobody has asked the question of a proof by hand, and those that ask peers are asked beside another.
    if ((run.proof !== '' && run.instruction.kind === 'question') || run.peersOf !== '') return null
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
 * Decides once whether a completed run saved something, by the current rates. The first run of an instruction for an incident counts.
 * Never throws: the nightly job settles the rest.
 */
function settleSaving(run: StoredRun): void {
    try {
        note(run)
        updateAside(run.id, { savingSettled: true })
    } catch (thrown) {
        gs.error('Saving of run {0}: {1}', run.number, thrownText(thrown))
    }
}

/** The saving of a completed run. What this leaves the nightly job settles, not the collector. */
export const saving: Ending = {
    name: 'saving',
    at: 'end',
    finish(run) {
        if (run.state === 'completed' && !run.savingSettled) settleSaving(run)
        return run
    },
    left: () => [],
}

/** Settles what a broken-off transaction has left, and deletes savings of reopened incidents. Can be repeated. */
export function repair(end: number): void {
    while (nowMs() < end && takeBackReopened(CHUNK) === CHUNK);
    const tried: { [run: string]: true } = {}
    for (;;) {
        const ids = unsettledRuns(CHUNK).filter((id) => tried[id] !== true)
        if (ids.length === 0) return
        for (const id of ids) {
            if (nowMs() > end) return
            // Tried once a night, so that a run that cannot be settled does not block the others.
            tried[id] = true
            const run = runById(id)
            if (run) settleSaving(run)
        }
    }
}
