import { gs } from '@servicenow/glide'
import { isFinal } from '../contract/run.ts'
import { fail, isFailure, thrownText } from '../failure.ts'
import type { HostRecord } from '../records/store.ts'
import { fillUp } from '../responses/load-more.ts'
import { type Step, withStep } from '../runs/claims.ts'
import { runsToAttach } from '../runs/due.ts'
import type { Ending } from '../runs/ending.ts'
import { runById } from '../runs/store.ts'
import type { NotedAttachment, RunChanges, StoredRun } from '../runs/stored.ts'
import { makeAttachment, nameNow } from './make.ts'
import { attachmentNamed, isWorkbookOf } from './store.ts'

/** Does `work` with the step of the run, and records the attachment that it returns. */
function noting(run: StoredRun, work: (mine: StoredRun) => NotedAttachment): NotedAttachment {
    const made = withStep(run, null, ({ run: mine, end }) => {
        const one = work(mine)
        const known = mine.attachments.some((other) => other.id === one.id)
        if (!known) end({ attachments: mine.attachments.concat([one]) })
        return one
    })
    if (!made) throw fail('run_busy')
    return made
}

/** A new workbook of the stored rows on the record. Each call makes another file. */
export function attachStored(run: StoredRun): NotedAttachment {
    return noting(run, (mine) => makeAttachment(mine, nameNow(mine)))
}

/** Records a workbook that is on the record already. Twice changes nothing. */
export function noteAttachment(run: StoredRun, record: HostRecord, id: string, rows: number | null): NotedAttachment {
    if (!isWorkbookOf(record, id)) throw fail('attachment_missing')
    return noting(run, () => ({ id: id, rows: rows }))
}

/**
 * The name is stored before the file is written. When a transaction died in between, the next one finds a file of that name and
 * records it, instead of making a second one.
 */
function fulfil({ run: mine, note }: Step): RunChanges {
    try {
        const planned = mine.attachFile || nameNow(mine)
        if (!mine.attachFile) note({ attachFile: planned })
        const there = mine.attachFile ? attachmentNamed(mine.table, mine.record, planned) : null
        const made = there ? { id: there, rows: null } : makeAttachment(mine, planned)
        return { attachState: 'done', attachments: mine.attachments.concat([made]) }
    } catch (thrown) {
        // The run is complete: its rows stay readable without the file.
        const known = isFailure(thrown)
        gs.error(
            'Run {0}: the workbook was not attached: {1}',
            mine.number,
            known ? thrown.problem.message : thrownText(thrown)
        )
        return { attachState: known ? thrown.problem.code : 'attach_failed' }
    }
}

/** How many files the collector makes at a time. */
const MOST = 20

/** The workbook of a run that was started with this wish, once, when the run has ended with rows. */
export const workbook: Ending = {
    name: 'workbook',
    at: 'look',
    finish(run) {
        if (run.attachState !== 'wanted' || !isFinal(run.state) || run.counts.stored === 0) return run
        const whole = fillUp(run)
        const after = withStep(whole, null, (step) =>
            step.run.attachState === 'wanted' ? step.end(fulfil(step)) : step.run
        )
        return after || runById(run.id) || run
    },
    left: () => runsToAttach(MOST),
}
