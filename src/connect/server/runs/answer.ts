import { nowMs } from '../clock.ts'
import { isFinal, type Run } from '../contract/run.ts'
import type { StoredRun } from './store.ts'

/** Never shorter: a page that asks at once again would only find the run being read. */
const LEAST_POLL_MS = 250

function iso(ms: number | null): string | null {
    return ms === null ? null : new Date(ms).toISOString()
}

/** True while 1E may have rows beyond those stored, and still keeps them. */
export function hasMore(run: StoredRun, now: number): boolean {
    if (run.platformId === null || (run.keepUntil !== null && now > run.keepUntil)) return false
    return run.counts.found > run.counts.stored
}

function pollAfterMs(run: StoredRun, now: number): number | null {
    if (isFinal(run.state) || run.state === 'awaiting_approval') return null
    return Math.max(LEAST_POLL_MS, (run.nextPollAt || now) - now)
}

/** The run as our REST calls answer it; `userId` is who asks. */
export function toRun(run: StoredRun, userId: string, isAdmin: boolean): Run {
    const now = nowMs()
    return {
        id: run.id,
        number: run.number,
        state: run.state,
        instruction: {
            id: run.definition,
            name: run.instruction.name,
            kind: run.instruction.kind,
            text: run.instruction.text,
        },
        text: run.text,
        parameters: run.parameters,
        table: run.table,
        record: run.record,
        device: run.device,
        platformId: run.platformId,
        platformStatus: run.platformStatus,
        requestedBy: run.requestedBy,
        counts: run.counts,
        noRows: run.noRows,
        more: hasMore(run, now),
        problem: run.problem,
        attach: run.attach,
        created: new Date(run.created).toISOString(),
        started: iso(run.started),
        finished: iso(run.finished),
        gatherUntil: iso(run.gatherUntil),
        keepUntil: iso(run.keepUntil),
        pollAfterMs: pollAfterMs(run, now),
        canCancel:
            !isFinal(run.state) && run.state !== 'awaiting_approval' && (isAdmin || run.requestedBy.id === userId),
    }
}
