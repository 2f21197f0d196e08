import { gs } from '@servicenow/glide'
import { settle } from '../approvals/settle.ts'
import { nowMs } from '../clock.ts'
import { silentConfigurations } from '../configurations/store.ts'
import { scoreRuns } from '../experience/run-scores.ts'
import { thrownText } from '../failure.ts'
import { advance } from '../lifecycle/advance.ts'
import { endDeadSteps, runsWithDeadSteps } from '../lifecycle/dead-steps.ts'
import { ENDINGS } from '../lifecycle/endings.ts'
import { dueRuns, waitingRuns } from '../runs/due.ts'
import { runById } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'

const TICK_MS = 20000
const SWEEP_MS = 5000
const RUN_BUDGET_MS = 25000
const MOST_RUNS = 200
const MOST_WAITING = 500
const MOST_DEAD = 200

/** Calls `finish` for each of these runs. One that fails does not stop the others. */
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
    sweep(runsWithDeadSteps(MOST_DEAD), 'broken step', nowMs() + SWEEP_MS, endDeadSteps)
    // Requests that were decided, became void or lapsed. Nothing is sent here.
    sweep(waitingRuns(MOST_WAITING), 'approval', nowMs() + SWEEP_MS, settle)
    // What follows the end of a run, where nobody has done it.
    for (const ending of ENDINGS) {
        sweep(ending.left(), ending.name, nowMs() + SWEEP_MS, ending.makeUp || ending.finish)
    }
    follow(end)
    sweepScores(end)
}
