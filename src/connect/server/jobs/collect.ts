import { gs } from '@servicenow/glide'
import { settle } from '../approvals/settle.ts'
import { attachWhenDue } from '../attachments/attach.ts'
import { nowMs } from '../clock.ts'
import { scoreRuns } from '../experience/run-scores.ts'
import { thrownText } from '../failure.ts'
import { advance } from '../runs/advance.ts'
import { countAverages } from '../runs/average.ts'
import { dueRuns, runsToAttach, runsToNote, waitingRuns } from '../runs/due.ts'
import { noteWhenDue } from '../runs/note.ts'
import { runById } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'

const TICK_MS = 20000
const SWEEP_MS = 5000
const RUN_BUDGET_MS = 25000
const MOST_RUNS = 200
const MOST_WAITING = 500
const MOST_ATTACHED = 20
const MOST_NOTED = 200

/** Does one thing with each of these runs that no page does for them; one that fails holds up no other. */
function sweep(ids: string[], what: string, end: number, finish: (run: StoredRun) => void): void {
    for (const id of ids) {
        if (nowMs() > end) return
        try {
            const run = runById(id)
            if (run) finish(run)
        } catch (thrown) {
            gs.error('Collector: {0} of run {1}: {2}', what, id, thrownText(thrown))
        }
    }
}

/** Last, because nobody waits for it. */
function sweepScores(end: number): void {
    try {
        scoreRuns(end)
    } catch (thrown) {
        gs.error('Collector: scores: {0}', thrownText(thrown))
    }
}

/** Goes on with every open run whose next step is due, longest overdue first: runs that nobody looks at end too. */
export function collect(): void {
    const end = nowMs() + TICK_MS
    // Requests that were decided, withdrawn of their ground or not answered; nothing is sent here.
    sweep(waitingRuns(MOST_WAITING), 'approval', nowMs() + SWEEP_MS, settle)
    // What should have followed the end of a run and was left by a transaction that died.
    sweep(runsToAttach(MOST_ATTACHED), 'workbook', nowMs() + SWEEP_MS, attachWhenDue)
    sweep(runsToNote(MOST_NOTED), 'work note', nowMs() + SWEEP_MS, noteWhenDue)
    countAverages(nowMs() + SWEEP_MS)
    const slow: { [configuration: string]: true } = {}
    for (const due of dueRuns(nowMs(), MOST_RUNS)) {
        if (nowMs() > end) return
        // One platform that does not answer must not starve the others.
        if (slow[due.configuration] === true) continue
        try {
            const stored = runById(due.id)
            const run = stored && advance(stored, RUN_BUDGET_MS)
            if (run && run.problem && run.problem.code === 'platform_unreachable') slow[due.configuration] = true
        } catch (thrown) {
            gs.error('Collector: run {0}: {1}', due.id, thrownText(thrown))
        }
    }
    sweepScores(end)
}
