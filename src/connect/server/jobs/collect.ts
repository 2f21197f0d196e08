import { gs } from '@servicenow/glide'
import { settle } from '../approvals/settle.ts'
import { nowMs } from '../clock.ts'
import { silentConfigurations } from '../configurations/store.ts'
import { scoreRuns } from '../experience/run-scores.ts'
import { thrownText } from '../failure.ts'
import { advance } from '../lifecycle/advance.ts'
import { endDeadSteps, runsWithDeadSteps } from '../lifecycle/dead-steps.ts'
import { ENDINGS } from '../lifecycle/endings.ts'
import { settleRequestById } from '../requests/settle.ts'
import { openRequests } from '../requests/store.ts'
import { dueRuns, waitingRuns } from '../runs/due.ts'
import { runById } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'

const TICK_MS = 20000
const SWEEP_MS = 5000
const RUN_BUDGET_MS = 25000
const MOST_RUNS = 200
const MOST_WAITING = 500
const MOST_DEAD = 200

/** Calls `finish` for each of these. One that fails does not stop the others. */
function sweep(ids: string[], what: string, end: number, finish: (id: string) => void): void {
    for (const id of ids) {
        if (nowMs() > end) return
        try {
            finish(id)
        } catch (thrown) {
            gs.error('Collector: {0} {1}: {2}', what, id, thrownText(thrown))
        }
    }
}

/** The same for runs. */
function sweepRuns(ids: string[], what: string, finish: (run: StoredRun) => void): void {
    sweep(ids, what + ' of run', nowMs() + SWEEP_MS, (id) => {
        const run = runById(id)
        if (run) finish(run)
    })
}

/** Runs last, because nobody waits for it. */
function sweepScores(end: number): void {
    try {
        scoreRuns(end)
    } catch (thrown) {
        gs.error('Collector: scores: {0}', thrownText(thrown))
    }
}

/** Does the due step of every run, batch by batch. Skips configurations whose 1E does not answer, for the sake of the others. */
function follow(end: number): void {
    const silent = silentConfigurations()
    const seen: { [run: string]: true } = {}
    for (;;) {
        const due = dueRuns(nowMs(), silent, MOST_RUNS).filter((each) => seen[each.id] !== true)
        if (due.length === 0) return
        for (const { id, configuration } of due) {
            if (nowMs() > end) return
            seen[id] = true
            if (silent.indexOf(configuration) < 0 && isUnanswered(id)) silent.push(configuration)
        }
    }
}

/** Does the next step of a run. Returns true when 1E did not answer. */
function isUnanswered(id: string): boolean {
    try {
        const stored = runById(id)
        const run = stored && advance(stored, RUN_BUDGET_MS)
        const code = run && run.problem ? run.problem.code : ''
        return code === 'platform_unreachable' || code === 'platform_silent'
    } catch (thrown) {
        gs.error('Collector: run {0}: {1}', id, thrownText(thrown))
        return false
    }
}

/** The scheduled job that goes on with open runs, so that runs which no page follows end too. */
export function collect(): void {
    const end = nowMs() + TICK_MS
    // Runs whose transaction died go on, and show what it has stored.
    sweepRuns(runsWithDeadSteps(MOST_DEAD), 'broken step', endDeadSteps)
    // Requests that were decided, became void or lapsed. Nothing is sent here.
    sweepRuns(waitingRuns(MOST_WAITING), 'approval', settle)
    // Requests of flows and AI agents that were answered, or count no more.
    sweep(openRequests(MOST_WAITING), 'request', nowMs() + SWEEP_MS, settleRequestById)
    // What follows the end of a run, where nobody has done it.
    for (const ending of ENDINGS) {
        sweepRuns(ending.left(), ending.name, ending.makeUp || ending.finish)
    }
    follow(end)
    sweepScores(end)
}
