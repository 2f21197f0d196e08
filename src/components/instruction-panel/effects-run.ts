import { isFinal, type Run } from '../../contract/run.ts'
import { itsm } from '../shared/itsm.ts'
import { isLost, newKey } from '../shared/press.ts'
import { type Trouble, troubleFrom } from '../shared/rest.ts'
import { emptyRows } from '../shared/row-set.ts'
import { RunSession } from '../shared/run-session.ts'
import { RUN_FINISHED, RUN_STARTED } from './actions.ts'
import { loadAttachments } from './effects-export.ts'
import { asHere } from './effects-form.ts'
import { loadHistory } from './effects-record.ts'
import { fetchFirstRows, sayRun } from './effects-rows.ts'
import type { PanelSession } from './session.ts'
import { deviceName, isOwnDevice, isRecordTable, mayRun, type Press, withRun } from './state.ts'

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

/** The press of *Run* for what the form shows now. */
function pressOf(panel: PanelSession): Press | null {
    const { instruction, table, sysId, values, device, attach, sentence } = panel.state
    if (!instruction || !isRecordTable(table)) return null
    return {
        request: {
            table,
            record: sysId,
            definition: instruction.id,
            version: instruction.version,
            parameters: values,
            device: deviceName(panel.state),
            key: newKey(),
            ...(device ? { chosen: true } : {}),
            ...(attach ? { attach } : {}),
        },
        sentence,
        isAction: instruction.kind === 'action',
    }
}

/** *Run*: checks the fields, asks back for actions, starts questions. */
export function askToRun(panel: PanelSession): void {
    const { state } = panel
    if (state.starting || !mayRun(state)) return
    const press = pressOf(panel)
    if (!press || !state.valid) {
        panel.pressedEarly = panel.wanted !== '' && !panel.formComplete
        panel.set({ attempt: state.attempt + 1 })
        return
    }
    if (press.isAction || panel.asksAnew) {
        panel.asksAnew = false
        panel.set({ confirming: 'run', press })
        panel.outside.focus('#confirm')
        return
    }
    startRun(panel, press)
}

/** Starts what was asked for while its form was still on the way. */
export function startIfPressed(panel: PanelSession): void {
    if (!panel.pressedEarly || !panel.formComplete) return
    panel.pressedEarly = false
    askToRun(panel)
}

/** The run that came of a press whose answer was lost; null when the server does not know it or cannot be asked. */
async function lostRun({ request }: Press, signal: AbortSignal): Promise<Run | null> {
    return itsm.runOfKey(request.table, request.record, request.key, signal).catch(() => null)
}

/** Starts what was pressed for; the same press again finds the run that it has made. */
export async function startRun(panel: PanelSession, press: Press): Promise<void> {
    const { state, signal } = panel
    if (state.starting) return
    panel.set({ starting: true, confirming: null, press, runTrouble: null, duplicate: null, refusals: {} })
    panel.outside.focus('#run')
    try {
        started(panel, await itsm.start(press.request, signal))
    } catch (error) {
        if (signal.aborted) return
        const trouble = troubleFrom(error)
        const run = isLost(trouble) ? await lostRun(press, signal) : null
        if (signal.aborted) return
        if (run) return started(panel, run)
        panel.set({ starting: false, runTrouble: trouble, duplicate: duplicateOf(panel, trouble) })
        if (trouble.code === 'device_changed' || trouble.code === 'definition_changed') await askAnew(panel)
    }
}

function started(panel: PanelSession, run: Run): void {
    panel.outside.emit(RUN_STARTED, { runId: run.id })
    panel.set({ starting: false, press: null, history: withRun(panel.state.history, run) })
    openRun(panel, run)
    sayRun(panel, run)
    const { problem, instruction } = run
    const [name = '', words = ''] = problem?.code === 'parameter_refused' ? problem.args : []
    if (name && panel.state.instruction?.id === instruction.id) panel.set({ refusals: { [name]: words } })
}

/** Something that was confirmed is no longer so: shows how it is now, and asks about that. What was typed stays. */
async function askAnew(panel: PanelSession): Promise<void> {
    const { signal } = panel
    const { table, sysId, instruction, values, runTrouble } = panel.state
    if (!instruction) return
    try {
        const [start, current] = await Promise.all([
            itsm.record(table, sysId, signal),
            itsm.instruction(instruction.id, signal),
        ])
        panel.wanted = current.id
        panel.formComplete = false
        panel.pressedEarly = true
        panel.asksAnew = true
        panel.set({ start, instruction: asHere(panel, current), preset: values, runTrouble })
    } catch {
        // What has changed is said already; the next press finds out again.
    }
}

/** *Run anyway*: the same on purpose, as a press of its own. */
export function runAnyway(panel: PanelSession): void {
    const { press } = panel.state
    if (press) startRun(panel, { ...press, request: { ...press.request, key: newKey(), again: true } })
}

/** *Try again* after an answer that was lost: the same press. */
export function pressAgain(panel: PanelSession): void {
    const { press } = panel.state
    if (press) startRun(panel, press)
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
        const cancelled = await panel.once('cancel', (key) => itsm.cancel(run.id, key, signal))
        panel.set({ cancelling: false })
        onRun(panel, cancelled)
        if (isFinal(cancelled.state)) panel.follower?.close()
        else panel.follower?.hurry()
    } catch (error) {
        if (!signal.aborted) panel.set({ cancelling: false, runTrouble: troubleFrom(error) })
    }
}

/** *Run again*: fills the form as it was, on the device of that run; a question starts at once, an action waits for its *Run*. */
export async function runAgain(panel: PanelSession): Promise<void> {
    const { signal } = panel
    const { run } = panel.state
    if (!run || panel.state.starting) return
    try {
        const instruction = asHere(panel, await itsm.instruction(run.instruction.id, signal))
        const again = { instruction, preset: run.parameters, values: run.parameters, valid: true, sentence: run.text }
        const other = isOwnDevice(panel.state, run.device) ? null : run.device
        const device = other === null ? null : { fqdn: other, online: null, os: null, model: null, user: null }
        panel.set({ ...again, device, attach: run.attach, runTrouble: null })
        const press = pressOf(panel)
        if (press && !press.isAction) await startRun(panel, press)
        else panel.outside.focus('#start')
    } catch (error) {
        if (!signal.aborted) panel.set({ runTrouble: troubleFrom(error) })
    }
}
