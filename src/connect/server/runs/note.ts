import { gs } from '@servicenow/glide'
import { isFinal } from '../contract/run.ts'
import { recordById, writeWorkNote } from '../records/store.ts'
import { said } from '../said.ts'
import { phaseWords } from './answer.ts'
import { giveNoteBack, takeNote } from './claims.ts'
import { markNoted } from './store.ts'
import type { StoredRun } from './stored.ts'

/** What a reader of the record learns: what ran, where, and how it ended. Nothing that a device answered. */
function words(run: StoredRun): string {
    const outcome = run.noRows ? said('Done. {0} rows.', [0]) : phaseWords(run)
    return said('1E instruction {0}: {1} ({2}) {3}', [run.number, run.text, run.device, outcome])
}

/**
 * Writes the work note of a run that has ended, once. It is said to be written before it is: a transaction that dies in
 * between leaves none, and never two.
 */
export function noteWhenDue(run: StoredRun): void {
    if (run.workNote !== 'wanted' || !isFinal(run.state)) return
    const mine = takeNote(run)
    if (!mine) return
    try {
        if (mine.workNote !== 'wanted' || !isFinal(mine.state)) return
        markNoted(mine.id)
        const record = recordById(mine.table, mine.record)
        if (record && !writeWorkNote(record, words(mine))) {
            gs.warn('Run {0}: the work note was not written on {1}', mine.number, record.number)
        }
    } finally {
        giveNoteBack(run.id)
    }
}
