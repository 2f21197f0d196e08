import { isFinal } from '../../contract/run.ts'
import { itsm } from '../shared/itsm.ts'
import { backoffMs, isPassing, troubleFrom } from '../shared/rest.ts'
import { UNAVAILABLE } from './actions.ts'
import { loadQuickFixes } from './effects-form.ts'
import { follow, openRun } from './effects-run.ts'
import type { PanelSession } from './session.ts'
import { emptyPanel, isRecordTable } from './state.ts'

/** Shows another record: everything of the former one ends. */
export async function loadRecord(panel: PanelSession, table: string, sysId: string): Promise<void> {
    panel.stop()
    panel.set(emptyPanel(table, sysId))
    if (table && sysId) await begin(panel, 0)
}

/** Asks for what the page needs. Passing troubles are tried again by themselves, less and less often. */
export async function begin(panel: PanelSession, failures: number): Promise<void> {
    const { signal } = panel
    const { table, sysId } = panel.state
    panel.endRetry()
    try {
        const start = await itsm.record(table, sysId, signal)
        panel.set({ stage: 'ready', start, trouble: null, nowMs: Date.now() })
        if (start.newestRun) openRun(panel, start.newestRun)
        loadQuickFixes(panel)
        await loadHistory(panel)
    } catch (error) {
        if (signal.aborted) return
        const trouble = troubleFrom(error)
        // 403: no role, and nothing to say to somebody who never asked for 1E.
        panel.set({ stage: trouble.status === 403 ? 'hidden' : 'failed', trouble })
        if (trouble.status === 403) panel.outside.emit(UNAVAILABLE, { status: 403 })
        if (isPassing(trouble)) {
            panel.retryLater(() => begin(panel, failures + 1), backoffMs(failures + 1, trouble))
        }
    }
}

export async function loadHistory(panel: PanelSession): Promise<void> {
    const { signal } = panel
    const { table, sysId } = panel.state
    if (!isRecordTable(table)) return
    try {
        const { items, total } = await itsm.runs(table, sysId, signal)
        panel.set({ history: items, historyTotal: total })
    } catch {
        // The list is an extra: the panel works without it, and the next run brings it back.
    }
}

/** After the element was moved on the page: what was under way goes on. */
export function resume(panel: PanelSession): void {
    const { run, stage } = panel.state
    if (stage === 'ready' && run && !isFinal(run.state)) follow(panel, { ...run, pollAfterMs: 0 })
    else if (stage !== 'ready') begin(panel, 0)
}
