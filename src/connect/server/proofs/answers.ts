import type { Answered } from '../contract/comparison.ts'
import type { ProofReason } from '../contract/proof.ts'
import { isFinal } from '../contract/run.ts'
import { maskingLens } from '../responses/lens.ts'
import { fillUp } from '../responses/load-more.ts'
import { type StoredRows, storedRows } from '../responses/store.ts'
import type { StoredRun } from '../runs/stored.ts'

/** An answer with all its rows, or why there is none. */
export type Complete = { answer: Answered } | { reason: ProofReason }

/** True when the device has said that it found nothing, and not that it could not look. */
function isEmpty({ noRows }: StoredRun): boolean {
    return noRows !== null && noRows.reason === 'nothing_found'
}

/** Without the private columns: a verdict, its note and its comparison are for everybody who reads the run. */
function open({ columns, rows }: StoredRows): Answered {
    const isOpen = (_: unknown, at: number) => columns[at] !== undefined && columns[at].private === undefined
    return { columns: columns.filter(isOpen), rows: rows.map((row) => row.filter(isOpen)) }
}

/**
 * The whole answer of a question that has ended; what 1E still has of its first thousand rows is loaded first. Half an answer would
 * show a row as gone that was only not sent.
 */
export function completeAnswer(run: StoredRun): Complete {
    if (!isFinal(run.state)) return { reason: 'no_answer' }
    if (run.state === 'expired') return { reason: run.counts.received > 0 ? 'incomplete' : 'no_answer' }
    if (run.state !== 'completed') return { reason: 'check_failed' }
    // 1E has said that nothing more comes: a run also ends when its time is over.
    if (run.doneLooks < 1 || run.responsesRemovedAt !== null) return { reason: 'incomplete' }
    if (run.counts.found === 0 && run.counts.stored === 0) {
        if (isEmpty(run)) return { answer: { columns: run.columns, rows: [] } }
        return { reason: run.noRows === null ? 'incomplete' : 'check_failed' }
    }
    const whole = fillUp(run)
    if (whole.counts.stored < run.counts.found) return { reason: 'incomplete' }
    return { answer: open(storedRows(whole, maskingLens(whole), 0, whole.counts.stored)) }
}
