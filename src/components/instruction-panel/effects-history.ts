import { itsm } from '../shared/itsm.ts'
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

/** Keeps the list of runs true while the page is looked at. */
export function watchHistory(panel: PanelSession): void {
    panel.endWatch()
    const look = () => {
        if (!document.hidden) loadHistory(panel)
    }
    const timer = setInterval(look, WATCH_MS)
    document.addEventListener('visibilitychange', look)
    panel.endWatch = () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', look)
        panel.endWatch = () => {}
    }
}
