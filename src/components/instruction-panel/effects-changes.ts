import { LOADED_BY_ITSELF } from '../../contract/run.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { emptyRows, type RowSet } from '../shared/row-set.ts'
import type { AnswerView, ChangesState } from './answer-state.ts'
import { openPeers } from './effects-peers.ts'
import type { PanelSession } from './session.ts'

/** Rows of one call. */
const PAGE = 1000

function setChanges(panel: PanelSession, patch: Partial<ChangesState>): void {
    panel.setAnswer({ changes: { ...panel.state.answer.changes, ...patch } })
}

/** Looks at the answer in another way; what it can be compared with is asked for once. */
export async function showAs(panel: PanelSession, view: AnswerView): Promise<void> {
    panel.setAnswer({ view })
    const { run, changes } = panel.state.answer
    if (view === 'peers') return openPeers(panel)
    if (view !== 'changes' || !run || changes.earlier) return
    setChanges(panel, { status: 'loading', message: '' })
    const { signal } = panel.calls.run
    try {
        const earlier = await itsm('GET /runs/{id}/earlier', { id: run.id, signal })
        if (signal.aborted) return
        setChanges(panel, { status: 'ready', earlier })
        const [first] = earlier.items
        if (first) await compareWith(panel, first.run)
    } catch (error) {
        fail(panel, signal, error)
    }
}

/** Rows of an earlier answer: those that are stored, and up to a thousand that 1E still has. */
export async function rowsOf(
    panel: PanelSession,
    id: string,
    signal: AbortSignal
): Promise<{ rows: RowSet; isWhole: boolean }> {
    let rows = emptyRows()
    for (;;) {
        const query = { from: rows.count, to: rows.count + PAGE }
        const page = await itsm('GET /runs/{id}/responses', { id, query, signal })
        rows = rows.plus(page.columns, page.rows, page.ids)
        if (rows.count < page.stored && page.rows.length > 0) continue
        // A load that brought nothing would bring nothing again.
        if (!page.more || page.rows.length === 0 || rows.count >= LOADED_BY_ITSELF)
            return { rows, isWhole: rows.count >= page.found }
        try {
            await panel.once(`more of ${id}`, (key) => itsm('POST /runs/{id}/responses', { id, body: { key }, signal }))
        } catch {
            // 1E keeps them no longer, or cannot be asked now: what is stored is compared.
            return { rows, isWhole: false }
        }
    }
}

/** Compares the shown answer with that of another run. */
export async function compareWith(panel: PanelSession, chosen: string): Promise<void> {
    setChanges(panel, { status: 'loading', message: '', chosen, before: null })
    const { signal } = panel.calls.run
    try {
        const { rows, isWhole } = await rowsOf(panel, chosen, signal)
        if (signal.aborted || panel.state.answer.changes.chosen !== chosen) return
        setChanges(panel, { status: 'ready', before: rows, isWhole })
    } catch (error) {
        if (panel.state.answer.changes.chosen === chosen) fail(panel, signal, error)
    }
}

function fail(panel: PanelSession, signal: AbortSignal, error: unknown): void {
    if (!signal.aborted) setChanges(panel, { status: 'failed', message: troubleFrom(error).message })
}
