import { nowMs } from '../clock.ts'
import { configurationsInUse } from '../configurations/store.ts'
import { callCore } from '../core.ts'
import { isFailure } from '../failure.ts'
import { runsToScore } from '../runs/due.ts'
import { updateAside } from '../runs/store.ts'

/** Milliseconds after the start of a run within which a score counts as that of its time: scores change once a day. */
const RECENT_MS = 6 * 3600000
const MOST_RUNS = 50
const CALL_BUDGET_MS = 5000

/** The device's score; null when it has none, undefined when 1E cannot be asked now. */
function scoreNow(configuration: string, fqdn: string): number | null | undefined {
    try {
        const scores = callCore('scores', { configuration: configuration, budgetMs: CALL_BUDGET_MS, fqdn: fqdn })
        return scores && scores.overall
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return thrown.transient ? undefined : null
    }
}

/** Records with new runs the scores of their devices, where Experience is licensed. */
export function scoreRuns(end: number): void {
    const licensed = configurationsInUse().filter((each) => each.settings.entitlement === 'licensed')
    if (licensed.length === 0) return
    const known: { [key: string]: number | null | undefined } = {}
    const ids = licensed.map((each) => each.id)
    for (const run of runsToScore(ids, nowMs() - RECENT_MS, MOST_RUNS)) {
        if (nowMs() > end) return
        const key = run.configuration + ' ' + run.device
        const score = key in known ? known[key] : scoreNow(run.configuration, run.device)
        known[key] = score
        if (score !== undefined) updateAside(run.id, { score: score, scoreReadAt: nowMs() })
    }
}
