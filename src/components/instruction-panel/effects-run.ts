import { isFinal, type Run } from '../../contract/run.ts'
import { acts } from '../shared/acts.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { RunSession } from '../shared/run-session.ts'
import { emptyAnswer } from './answer-state.ts'
import { noteAnswered } from './effects-device.ts'
import { loadAttachments } from './effects-export.ts'
import { loadHistory } from './effects-history.ts'
import { followProof } from './effects-proof.ts'
import { announceRun, fetchFirstRows } from './effects-rows.ts'
import { emptyExport } from './export-state.ts'
import { RUN_FINISHED } from './interface.ts'
import type { PanelSession } from './session.ts'
import { withRun } from './state.ts'

/** Takes in a newer state of the shown run. */
export function onRun(panel: PanelSession, run: Run): void {
    if (!panel.shows(run)) return
    const before = panel.state.answer.run
    const { answer, history } = panel.state
    panel.set({ nowMs: Date.now(), history: withRun(history, run), answer: { ...answer, run } })
    announceRun(panel, run)
    if (before && !isFinal(before.state) && isFinal(run.state)) {
        panel.outside.emit(RUN_FINISHED, { runId: run.id, state: run.state })
        loadHistory(panel)
    }
    if (run.counts.received > 0) noteAnswered(panel, run.device)
    if (before?.attachments !== run.attachments) loadAttachments(panel)
    fetchFirstRows(panel)
}

/** Polls the run until it ends. */
export function follow(panel: PanelSession, run: Run): void {
    panel.follower?.close()
    if (run.proof) followProof(panel, run.proof.id)
    panel.follower = isFinal(run.state)
        ? null
        : new RunSession(
              { ...run, pollAfterMs: run.pollAfterMs ?? 0 },
              {
                  run: (newer) => onRun(panel, newer),
                  trouble: (trouble) => {
                      panel.set({ nowMs: Date.now() })
                      panel.setTrouble(trouble)
                  },
              }
          )
}

/** Shows a run and its stored rows; 1E is asked only about a run that has not ended. */
export function openRun(panel: PanelSession, run: Run): void {
    panel.endRun()
    panel.set({
        nowMs: Date.now(),
        answer: { ...emptyAnswer(), run },
        export: emptyExport(),
        // A form that holds something stays open.
        ask: { ...panel.state.ask, confirming: null, unfolded: panel.state.ask.wanted !== '' },
    })
    follow(panel, run)
    loadAttachments(panel)
    fetchFirstRows(panel)
}

/** Shows a run of which only the id is known. One that is shown already stays as it is, with what was pressed on it. */
export async function openById(panel: PanelSession, id: string): Promise<void> {
    const { signal } = panel.calls.record
    const since = acts()
    if (panel.state.answer.run?.id === id) {
        panel.setTrouble(null)
        panel.follower?.hurry()
        panel.outside.focus('#run')
        return
    }
    try {
        openRun(panel, await itsm('GET /runs/{id}', { id, signal }))
        panel.outside.focus('#run', since)
    } catch (error) {
        if (!signal.aborted) panel.setTrouble(troubleFrom(error))
    }
}

export async function cancelRun(panel: PanelSession): Promise<void> {
    const { run, cancelling } = panel.state.answer
    if (!run || cancelling) return
    panel.setAnswer({ cancelling: true, confirmingCancel: false })
    panel.outside.focus('#run')
    const { signal } = panel.calls.record
    try {
        const cancelled = await panel.once('cancel', (key) =>
            itsm('POST /runs/{id}/cancel', { id: run.id, body: { key }, signal })
        )
        if (!panel.shows(run)) return
        panel.setAnswer({ cancelling: false })
        onRun(panel, cancelled)
        if (isFinal(cancelled.state)) panel.follower?.close()
        else panel.follower?.hurry()
    } catch (error) {
        if (signal.aborted || !panel.shows(run)) return
        panel.setAnswer({ cancelling: false })
        panel.setTrouble(troubleFrom(error))
    }
}
