import { isFinal, type Run } from '../../contract/run.ts'
import { itsm } from '../shared/itsm.ts'
import { type Trouble, troubleFrom } from '../shared/rest.ts'
import { emptyRows } from '../shared/row-set.ts'
import { RunSession } from '../shared/run-session.ts'
import { RUN_FINISHED, RUN_STARTED } from './actions.ts'
import { loadAttachments } from './effects-export.ts'
import { loadHistory } from './effects-record.ts'
import { fetchFirstRows, sayRun } from './effects-rows.ts'
import type { PanelSession } from './session.ts'
import { isRecordTable, mayRun, withRun } from './state.ts'

/** Takes in a newer answer about the run that is shown. */
export function onRun(panel: PanelSession, run: Run): void {
    if (!panel.shows(run)) return
    const before = panel.state.run
    const nowMs = Date.now()
    panel.set({ run, nowMs, history: withRun(panel.state.history, run) })
    sayRun(panel, run)
    if (before && !isFinal(before.state) && isFinal(run.state)) {
        panel.outside.emit(RUN_FINISHED, { runId: run.id, state: run.state })
        loadHistory(panel)
    }
    if (before?.attachments !== run.attachments) loadAttachments(panel)
    fetchFirstRows(panel)
}

export function follow(panel: PanelSession, run: Run): void {
    panel.follower?.close()
    panel.follower = isFinal(run.state)
        ? null
        : new RunSession(
              { ...run, pollAfterMs: run.pollAfterMs ?? 0 },
              {
                  run: (newer) => onRun(panel, newer),
                  trouble: (trouble) => panel.set({ runTrouble: trouble, nowMs: Date.now() }),
              }
          )
}

/** Shows a run and its stored rows; 1E is asked only about a run that has not ended. */
export function openRun(panel: PanelSession, run: Run): void {
    panel.endReading()
    panel.set({
        run,
        nowMs: Date.now(),
        runTrouble: null,
        duplicate: null,
        confirming: null,
        rows: emptyRows(),
        rowsStatus: 'ready',
        rowsMessage: '',
        attachments: [],
        exporting: false,
        exported: '',
    })
    follow(panel, run)
    loadAttachments(panel)
    fetchFirstRows(panel)
}

/** *Run*: checks the fields, asks back for actions, starts questions. */
export function askToRun(panel: PanelSession): void {
    const { state } = panel
    if (state.starting || !mayRun(state)) return
    if (!state.instruction || !state.valid) {
        panel.pressedEarly = panel.wanted !== '' && !panel.formComplete
        panel.set({ attempt: state.attempt + 1 })
        return
    }
    if (state.instruction.kind === 'action') {
        panel.set({ confirming: 'run' })
        panel.outside.focus('#confirm')
        return
    }
    startRun(panel, false)
}

/** Starts what was asked for while its form was still on the way. */
export function startIfPressed(panel: PanelSession): void {
    if (!panel.pressedEarly || !panel.formComplete) return
    panel.pressedEarly = false
    askToRun(panel)
}

export async function startRun(panel: PanelSession, again: boolean): Promise<void> {
    const { state, signal } = panel
    const { instruction, table, sysId, values, device, attach } = state
    if (!instruction || state.starting || !isRecordTable(table)) return
    panel.set({ starting: true, confirming: null, runTrouble: null, duplicate: null })
    panel.outside.focus('#run')
    try {
        const body = { table, record: sysId, definition: instruction.id, parameters: values }
        const run = await itsm.start(
            {
                ...body,
                ...(device ? { device: device.fqdn } : {}),
                ...(again ? { again } : {}),
                ...(attach ? { attach } : {}),
            },
            signal
        )
        panel.outside.emit(RUN_STARTED, { runId: run.id })
        panel.set({ starting: false, history: withRun(panel.state.history, run) })
        openRun(panel, run)
        sayRun(panel, run)
    } catch (error) {
        if (signal.aborted) return
        const trouble = troubleFrom(error)
        panel.set({ starting: false, runTrouble: trouble, duplicate: duplicateOf(panel, trouble) })
    }
}

/** The id of the run that is in the way: the server names it, else it is the open run of the same instruction. */
function duplicateOf(panel: PanelSession, trouble: Trouble): string | null {
    if (trouble.code !== 'already_running') return null
    const named = /[0-9a-f]{32}/.exec(trouble.detail)?.[0]
    const { history, instruction } = panel.state
    return named ?? history.find((one) => !isFinal(one.state) && one.instruction.id === instruction?.id)?.id ?? null
}

/** Shows a run of which only the id is known. */
export async function openById(panel: PanelSession, id: string): Promise<void> {
    const { signal } = panel
    try {
        openRun(panel, await itsm.run(id, signal))
        panel.outside.focus('#run')
    } catch (error) {
        if (!signal.aborted) panel.set({ runTrouble: troubleFrom(error), duplicate: null })
    }
}

export async function cancelRun(panel: PanelSession): Promise<void> {
    const { signal } = panel
    const { run } = panel.state
    if (!run || panel.state.cancelling) return
    panel.set({ cancelling: true, confirming: null })
    panel.outside.focus('#run')
    try {
        const cancelled = await itsm.cancel(run.id, signal)
        panel.set({ cancelling: false })
        onRun(panel, cancelled)
        if (isFinal(cancelled.state)) panel.follower?.close()
        else panel.follower?.hurry()
    } catch (error) {
        if (!signal.aborted) panel.set({ cancelling: false, runTrouble: troubleFrom(error) })
    }
}

/** *Run again*: fills the form as it was; a question starts at once, an action waits for its *Run*. */
export async function runAgain(panel: PanelSession): Promise<void> {
    const { signal } = panel
    const { run } = panel.state
    if (!run || panel.state.starting) return
    try {
        const instruction = await itsm.instruction(run.instruction.id, signal)
        const again = { instruction, preset: run.parameters, values: run.parameters, valid: true, sentence: run.text }
        panel.set({ ...again, attach: run.attach, runTrouble: null })
        if (instruction.kind === 'question') await startRun(panel, false)
        else panel.outside.focus('#start')
    } catch (error) {
        if (!signal.aborted) panel.set({ runTrouble: troubleFrom(error) })
    }
}
