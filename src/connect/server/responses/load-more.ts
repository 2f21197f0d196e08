import { nowMs } from '../clock.ts'
import { configurationById } from '../configurations/store.ts'
import type { CoreSubject } from '../contract/core.ts'
import { LOADED_BY_ITSELF } from '../contract/run.ts'
import { fail, isFailure } from '../failure.ts'
import { displayTime } from '../glide.ts'
import { withStep } from '../runs/claims.ts'
import type { StoredRun } from '../runs/stored.ts'
import { askRows, keptInPlatform } from './ask.ts'
import { FIRST_RANGE, keepPage } from './keep.ts'

/** A short page is not the end, so a batch may take several calls. Both are limits. */
const MOST_CALLS = 5
const MOST_MS = 10000

/** Asks 1E until the batch is full, 1E has no more rows, or a limit is reached. Returns the run after it. */
function fillBatch(run: StoredRun, batch: number, subject: CoreSubject): StoredRun {
    const deadline = nowMs() + MOST_MS
    let current = run
    let asksAgain = true
    for (let call = 0; call < MOST_CALLS && nowMs() < deadline; call++) {
        const lacking = run.counts.stored + batch - current.counts.stored
        if (lacking <= 0) break
        const start = current.nextRange || FIRST_RANGE
        const page = askRows(run, subject, { start: start, pageSize: lacking }, deadline - nowMs())
        const { nextRange, columns, counts } = keepPage(current, page)
        current = { ...current, nextRange: nextRange, columns: columns, counts: { ...current.counts, ...counts } }
        if (page.range !== null) continue
        // One empty page proves nothing while the statistics count more rows; a second one is the end.
        if (!asksAgain || page.rows.length > 0 || current.counts.stored >= current.counts.found) break
        asksAgain = false
    }
    return current
}

/**
 * Stores the next batch of a run's rows. The cost does not grow with the rows that are stored. Returns the current run. Two
 * calls at the same time never load the same batch twice.
 */
export function loadMore(run: StoredRun): StoredRun {
    if (run.responsesRemovedAt !== null) throw fail('responses_removed', [displayTime(run.responsesRemovedAt)])
    const subject = keptInPlatform(run)
    const { id, settings } = configurationById(run.configuration)
    const after = withStep(run, { configuration: id, most: settings.callsAtOnce }, ({ run: mine, end }) => {
        const filled = fillBatch(mine, settings.batchSize, subject)
        // No row came although the statistics count more: everything that 1E has is stored.
        const isLast = filled.counts.stored === mine.counts.stored && mine.state !== 'running'
        return end({
            nextRange: filled.nextRange,
            columns: filled.columns,
            counts: {
                stored: filled.counts.stored,
                found: isLast ? filled.counts.stored : filled.counts.found,
            },
        })
    })
    if (!after) throw fail('run_busy')
    return after
}

/** Most milliseconds to load what nobody asked for: a page waits for it. */
const MOST_FILL_MS = 10000

/** Loads what a run that has ended lacks of its first thousand rows, as far as 1E gives them in time. Returns the current run. */
export function fillUp(run: StoredRun): StoredRun {
    const deadline = nowMs() + MOST_FILL_MS
    let current = run
    while (current.counts.stored < Math.min(current.counts.found, LOADED_BY_ITSELF) && nowMs() < deadline) {
        const before = current.counts.stored
        try {
            current = loadMore(current)
        } catch (thrown) {
            // The rows that are there are worth a workbook; what is missing stands in it.
            if (!isFailure(thrown)) throw thrown
            return current
        }
        if (current.counts.stored <= before) return current
    }
    return current
}
