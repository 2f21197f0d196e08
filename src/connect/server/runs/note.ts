import { gs } from '@servicenow/glide'
import { isFinal } from '../contract/run.ts'
import { recordById, writeWorkNote } from '../records/store.ts'
import { said } from '../said.ts'
import { phaseWords } from './answer.ts'
import { withClaim } from './claims.ts'
import { markNoted, runById } from './store.ts'
import type { StoredRun } from './stored.ts'

/** What a reader of the record learns: what ran, where, and how it ended. Nothing that a device answered. */
function words(run: StoredRun): string {
    const outcome = run.noRows ? said('Done. {0} rows.', [0]) : phaseWords(run)
    return said('1E instruction {0}: {1} ({2}) {3}', [run.number, run.text, run.device, outcome])
}

function write(id: string): void {
    const run = runById(id)
    if (!run || run.workNote !== 'wanted' || !isFinal(run.state)) return
    markNoted(run.id)
    const record = recordById(run.table, run.record)
    // Readers of another domain learn nothing of devices and instructions of this one.
    if (record && record.domain === run.domain && !writeWorkNote(record, words(run))) {
        gs.warn('Run {0}: the work note was not written on {1}', run.number, record.number)
    }
}

/**
 * Writes the work note of a run that has ended, once, under a claim of its own that holds up nobody who loads more or
 * attaches. It is said to be written before it is: a transaction that dies in between leaves none, and never two.
 */
export function noteWhenDue(run: StoredRun): void {
    if (run.workNote !== 'wanted' || !isFinal(run.state)) return
    withClaim('note:' + run.id, { run: run.id, configuration: '', domain: run.domain }, () => write(run.id))
}
