import { gs } from '@servicenow/glide'
import { isFinal } from '../contract/run.ts'
import { recordById, writeWorkNote } from '../records/store.ts'
import { phaseWords } from '../runs/answer.ts'
import { withClaim } from '../runs/claims.ts'
import { runsToNote } from '../runs/due.ts'
import type { Ending } from '../runs/ending.ts'
import { runById, updateAside } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'

/** The text of the note: what ran, where, and how it ended. Nothing that a device returned. */
function words(run: StoredRun): string {
    const outcome = run.noRows ? translate('Done. {0} rows.', [0]) : phaseWords(run)
    return translate('1E instruction {0}: {1} ({2}) {3}', [run.number, run.text, run.device, outcome])
}

function write(id: string): void {
    const run = runById(id)
    if (!run || run.workNote !== 'wanted' || !isFinal(run.state)) return
    updateAside(run.id, { workNote: 'done' })
    const record = recordById(run.table, run.record)
    // A record that has moved to another domain gets no note.
    if (record && record.domain === run.domain && !writeWorkNote(record, words(run))) {
        gs.warn('Run {0}: the work note was not written on {1}', run.number, record.number)
    }
}

/** How many notes the collector writes at a time. */
const MOST = 200

/**
 * The work note of a run that has ended, once, under a claim of its own that holds up nobody who loads more or attaches. It is
 * recorded as written before it is: a transaction that dies in between leaves none, and never two.
 */
export const workNote: Ending = {
    name: 'work note',
    at: 'end',
    finish(run) {
        if (run.workNote === 'wanted' && isFinal(run.state)) {
            withClaim('note:' + run.id, { run: run.id, configuration: '', domain: run.domain }, () => write(run.id))
        }
        return run
    },
    left: () => runsToNote(MOST),
}
