import { isFinal } from '../../contract/run.ts'
import { NO_DRAFT } from '../instruction-picker/draft.ts'
import { itsm } from '../shared/itsm.ts'
import { backoffMs, isPassing, type Trouble, troubleFrom } from '../shared/rest.ts'
import { type DeviceKnowledge, nothingKnown } from './ask-state.ts'
import { askDevice, isAsked } from './effects-device.ts'
import { loadOffers, openForm } from './effects-form.ts'
import { showHandover, wasClosed } from './effects-handover.ts'
import { loadHistory, watchRecord } from './effects-history.ts'
import { fetchFirstRows } from './effects-rows.ts'
import { follow, openRun } from './effects-run.ts'
import { UNAVAILABLE } from './interface.ts'
import { keptDevice } from './kept-device.ts'
import type { PanelSession } from './session.ts'
import { atRest, emptyPanel } from './state.ts'

/** Shows another record. Everything about the former one ends. */
export async function loadRecord(panel: PanelSession, table: string, sysId: string): Promise<void> {
    panel.stop()
    panel.draft = { ...NO_DRAFT }
    panel.set(emptyPanel(table, sysId))
    if (table && sysId) await begin(panel)
}

/** A chosen device of which only the name is known. */
const UNSEEN = { online: null, os: null, model: null, user: null }

/** Calls it after the next frame has been drawn. */
function afterDrawing(act: () => void): void {
    requestAnimationFrame(() => setTimeout(act))
}

/** Loads what the page needs. Passing failures are retried automatically, with growing pauses. */
export async function begin(panel: PanelSession, failures = 0): Promise<void> {
    const { table, sysId } = panel.state
    const { signal } = panel.calls.record
    panel.endRetry()
    try {
        const start = await itsm('GET /records/{table}/{id}', { table, id: sysId, signal })
        const kept = keptDevice(sysId)
        const device = kept && kept !== start.device?.fqdn ? { ...UNSEEN, fqdn: kept } : null
        const known: DeviceKnowledge = { ...nothingKnown(), status: isAsked(start) ? 'asking' : 'none' }
        panel.set({
            stage: 'ready',
            start,
            trouble: null,
            nowMs: Date.now(),
            ask: { ...panel.state.ask, device, known },
        })
        if (start.newestRun) openRun(panel, start.newestRun)
        if (start.takenOver && !wasClosed(sysId)) showHandover(panel)
        // 1E is asked when the page stands, and never before.
        afterDrawing(() => {
            if (!signal.aborted) askDevice(panel)
        })
        loadOffers(panel)
        await loadHistory(panel)
        watchRecord(panel)
    } catch (error) {
        if (signal.aborted) return
        const trouble = troubleFrom(error)
        if (trouble.status === 403) {
            await beginAsApprover(panel, trouble)
            return
        }
        panel.set({ stage: 'failed', trouble })
        if (isPassing(trouble)) {
            panel.retryLater(() => begin(panel, failures + 1), backoffMs(failures + 1, trouble))
        }
    }
}

/** Without the right to run, an approver still decides here. Who can decide nothing has no panel: it takes no room on the page. */
async function beginAsApprover(panel: PanelSession, trouble: Trouble): Promise<void> {
    const { signal } = panel.calls.record
    const query = { record: panel.state.sysId }
    const pending = await itsm('GET /approvals', { query, signal }).catch(() => null)
    if (signal.aborted) return
    const isAsked = pending !== null && pending.items.length > 0
    panel.set({ stage: isAsked ? 'approver' : 'hidden', trouble })
    if (!isAsked) panel.outside.emit(UNAVAILABLE, { status: 403 })
}

/** Continues after the element was moved on the page. */
export function resume(panel: PanelSession): void {
    panel.set(atRest(panel.state))
    if (panel.state.stage !== 'ready') {
        begin(panel)
        return
    }
    const { run } = panel.state.answer
    if (run && !isFinal(run.state)) follow(panel, { ...run, pollAfterMs: 0 })
    fetchFirstRows(panel)
    watchRecord(panel)
    const { wanted, instruction, preset } = panel.state.ask
    if (wanted && !instruction) openForm(panel, wanted, { preset, press: false })
}
