import { itsm } from '../shared/itsm.ts'
import { loadFixes } from './effects-form.ts'
import type { PanelSession } from './session.ts'
import { isRecordTable } from './state.ts'

/** Loads the list of runs on the record. The panel works without it, and the next run loads it again. */
export async function loadHistory(panel: PanelSession): Promise<void> {
    const { table, sysId } = panel.state
    if (!isRecordTable(table)) return
    const { signal } = panel.calls.record
    try {
        const { items, total } = await itsm('GET /runs', { query: { table, record: sysId }, signal })
        if (!signal.aborted) panel.set({ history: items, historyTotal: total, nowMs: Date.now() })
    } catch {
        // Optional, see above.
    }
}

/** Milliseconds between two looks for runs that were started elsewhere. No call to 1E is made for it. */
const WATCH_MS = 15_000
/** The same for what automation requests: that costs the instance more. */
const REQUESTS_MS = 60_000

/** Keeps runs and requests on the record true while the page is looked at. */
export function watchRecord(panel: PanelSession): void {
    panel.endWatch()
    const ends = [watch(() => loadHistory(panel), WATCH_MS), watch(() => loadFixes(panel), REQUESTS_MS)]
    panel.endWatch = () => {
        for (const end of ends) end()
        panel.endWatch = () => {}
    }
}

/** Looks again and again, and as soon as the page is seen again. Returns a function that ends it. */
function watch(load: () => void, ms: number): () => void {
    const look = () => {
        if (!document.hidden) load()
    }
    const timer = setInterval(look, ms)
    document.addEventListener('visibilitychange', look)
    return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', look)
    }
}
