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
        panel.set({ history: items, historyTotal: total })
    } catch {
        // Optional, see above.
    }
}
