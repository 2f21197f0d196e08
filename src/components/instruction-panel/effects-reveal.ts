import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { emptyRows } from '../shared/row-set.ts'
import { emptyReveal, type RevealState } from './answer-state.ts'
import type { PanelSession } from './session.ts'

/** Rows of one call. */
const PAGE = 1000

function setReveal(panel: PanelSession, patch: Partial<RevealState>): void {
    panel.setAnswer({ reveal: { ...panel.state.answer.reveal, ...patch } })
}

/** *Reveal …*: asks why, or reveals at once where the configuration does not ask. */
export function askToReveal(panel: PanelSession): void {
    if (panel.state.start?.settings.revealReason === false) {
        reveal(panel, '')
        return
    }
    setReveal(panel, { asking: true })
    panel.outside.focus('#why')
}

/** Nothing private stays in the page: when it is left, after a time, or when the reader says so. */
export function maskAgain(panel: PanelSession): void {
    panel.calls.reveal.next()
    panel.setAnswer({ reveal: emptyReveal() })
}

/** *Back* and *Mask again*. */
export function endReveal(panel: PanelSession): void {
    maskAgain(panel)
    panel.outside.focus('#reveal')
}

/** Has the server log it, and shows what it then lets see. */
export async function reveal(panel: PanelSession, reason: string): Promise<void> {
    const { run, reveal: before } = panel.state.answer
    if (!run || before.busy) return
    const signal = panel.calls.reveal.next()
    setReveal(panel, { busy: true, message: '' })
    try {
        const made = await panel.once(`reveal ${reason}`, (key) =>
            itsm('POST /runs/{id}/reveal', { id: run.id, body: reason ? { reason, key } : { key }, signal })
        )
        if (signal.aborted) return
        const left = setTimeout(() => maskAgain(panel), Date.parse(made.until) - Date.parse(made.at))
        signal.addEventListener('abort', () => clearTimeout(left))
        // A page that the browser keeps comes back as it was left.
        window.addEventListener('pagehide', () => maskAgain(panel), { signal })
        setReveal(panel, { made, reason, asking: false })
        panel.outside.focus('#mask')
        await loadRevealed(panel)
        if (!signal.aborted) setReveal(panel, { busy: false })
    } catch (error) {
        if (signal.aborted) return
        maskAgain(panel)
        const trouble = troubleFrom(error)
        if (before.asking) {
            setReveal(panel, { asking: true, message: trouble.message })
            panel.outside.focus('#why')
        } else panel.setTrouble(trouble)
    }
}

/** Reads the shown rows again as the reveal lets see them. The masked ones stay: everything but the table uses those. */
export async function loadRevealed(panel: PanelSession): Promise<void> {
    const { signal } = panel.calls.reveal
    const { run, rows, reveal: now } = panel.state.answer
    const seen = now.rows ?? emptyRows()
    if (!run || !now.made || seen.count >= rows.count) return
    const query = { from: seen.count, to: Math.min(rows.count, seen.count + PAGE), reveal: now.made.id }
    const page = await itsm('GET /runs/{id}/responses', { id: run.id, query, signal })
    if (signal.aborted || page.rows.length === 0) return
    setReveal(panel, { rows: seen.plus(page.columns, page.rows, page.ids) })
    await loadRevealed(panel)
}

/** The same when more rows came. When it fails, all is masked again. */
export async function followReveal(panel: PanelSession): Promise<void> {
    const { reveal: now } = panel.state.answer
    if (!now.made || now.busy) return
    const { signal } = panel.calls.reveal
    setReveal(panel, { busy: true })
    try {
        await loadRevealed(panel)
        if (!signal.aborted) setReveal(panel, { busy: false })
    } catch (error) {
        if (signal.aborted) return
        maskAgain(panel)
        panel.setTrouble(troubleFrom(error))
    }
}
