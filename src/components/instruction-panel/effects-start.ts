import type { Run } from '../../contract/run.ts'
import { acts } from '../shared/acts.ts'
import { itsm } from '../shared/itsm.ts'
import { isLost, newKey } from '../shared/press.ts'
import { troubleFrom } from '../shared/rest.ts'
import type { Press } from './ask-state.ts'
import { askDevice } from './effects-device.ts'
import { asHere, clearInstruction, loadFixes, openForm } from './effects-form.ts'
import { announceRun } from './effects-rows.ts'
import { openRun } from './effects-run.ts'
import { RUN_STARTED } from './interface.ts'
import { chosenCheck, proofRequest } from './proof-state.ts'
import type { PanelSession } from './session.ts'
import { deviceName, isOwnDevice, isRecordTable, mayRun, withRun } from './state.ts'

/** The press of *Run* for what the form shows now. */
function pressOf(panel: PanelSession, withProof: boolean): Press | null {
    const { ask, table, sysId } = panel.state
    const { instruction, values, device, attach, sentence, fill } = ask
    if (!instruction || !isRecordTable(table)) return null
    const proof = withProof ? proofRequest(ask) : null
    if (withProof && chosenCheck(ask) && !proof) return null
    const isFilled = fill?.instruction === instruction.id && values[fill.parameter] === fill.value
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
            ...(proof ? { proof } : {}),
        },
        sentence,
        isAction: instruction.kind === 'action',
        from: isFilled ? fill.about : '',
    }
}

/**
 * *Run*: checks the fields, then asks for confirmation of an action and starts a question. With nothing chosen it opens the
 * list. An action that has a check is run with proof, unless it is asked for without.
 */
export function askToRun(panel: PanelSession, since = acts(), withProof = true): void {
    const { ask } = panel.state
    panel.pressedAt = since
    panel.pressedForProof = withProof
    if (ask.starting || !mayRun(panel.state)) return
    if (ask.wanted !== '' && !ask.formComplete) {
        panel.setAsk({ pressedEarly: true })
        return
    }
    const press = pressOf(panel, withProof)
    if (!press || !ask.valid) {
        panel.setAsk({ attempt: ask.attempt + 1 })
        return
    }
    if (press.isAction || ask.confirmsNext) {
        panel.setAsk({ confirmsNext: false, confirming: press })
        panel.outside.focus('#confirm', since)
        return
    }
    startRun(panel, press, since)
}

/** The same press with proof instead of without, or the other way round; null where the instruction has no check. */
export function otherWay(panel: PanelSession, press: Press): Press | null {
    const asked = proofRequest(panel.state.ask)
    if (!asked || !press.isAction) return null
    const { proof, ...plain } = press.request
    return { ...press, request: proof ? plain : { ...plain, proof: asked } }
}

/** Starts what was asked for while its form was still loading. */
export function startIfPressed(panel: PanelSession): void {
    const { pressedEarly, formComplete } = panel.state.ask
    if (!pressedEarly || !formComplete) return
    panel.setAsk({ pressedEarly: false })
    askToRun(panel, panel.pressedAt, panel.pressedForProof)
}

/** The run that a press made whose response was lost; null when there is none or the server cannot be asked. */
async function lostRun({ request }: Press, signal: AbortSignal): Promise<Run | null> {
    const { table, record, key } = request
    const found = await itsm('GET /runs', { query: { table, record, key }, signal }).catch(() => null)
    return found?.items[0] ?? null
}

/** Starts a run. The same press again returns the run that it has made. */
export async function startRun(panel: PanelSession, press: Press, since = acts()): Promise<void> {
    if (panel.state.ask.starting) return
    const { signal } = panel.calls.record
    panel.setAsk({ starting: true, confirming: null, refusals: {} })
    panel.setTrouble(null)
    // What was pressed may be gone with the question.
    if (press.isAction || panel.state.ask.unfolded) panel.outside.focus('#start', since)
    try {
        onStarted(panel, await itsm('POST /runs', { body: press.request, signal }), since)
    } catch (error) {
        if (signal.aborted) return
        const trouble = troubleFrom(error)
        const run = isLost(trouble) ? await lostRun(press, signal) : null
        if (signal.aborted) return
        if (run) return onStarted(panel, run, since)
        panel.setAsk({ starting: false })
        panel.setTrouble(trouble, press)
        if (['device_changed', 'definition_changed', 'check_missing'].includes(trouble.code)) await showChanged(panel)
    }
}

/** Shows the run, and empties the form unless it holds something else by now, or 1E has refused a value of it. */
function onStarted(panel: PanelSession, run: Run, since: number): void {
    panel.outside.emit(RUN_STARTED, { runId: run.id })
    const refused = run.problem?.code === 'parameter_refused'
    const isSame = panel.state.ask.wanted === run.instruction.id || panel.state.ask.wanted === ''
    panel.setAsk({ starting: false })
    // A request is answered by the same action on the same device: the server knows.
    if (panel.state.ask.quickFixes.some(({ requested }) => requested)) loadFixes(panel)
    if (isSame && !refused) clearInstruction(panel)
    panel.set({ history: withRun(panel.state.history, run) })
    openRun(panel, run)
    announceRun(panel, run)
    if (isSame && !refused) panel.outside.focus('#run', since)
    const { problem, instruction } = run
    const [name = '', words = ''] = problem?.code === 'parameter_refused' ? problem.args : []
    if (name && panel.state.ask.instruction?.id === instruction.id) panel.setAsk({ refusals: { [name]: words } })
}

/** Device or definition have changed since they were shown: loads both anew and asks for confirmation. Values stay. */
async function showChanged(panel: PanelSession): Promise<void> {
    const { signal } = panel.calls.record
    const { table, sysId, ask } = panel.state
    const { instruction, values } = ask
    const { trouble, failedPress } = panel.state.answer
    if (!instruction) return
    try {
        const [start, current] = await Promise.all([
            itsm('GET /records/{table}/{id}', { table, id: sysId, signal }),
            itsm('GET /instructions/{id}', { id: instruction.id, signal }),
        ])
        panel.set({ start })
        panel.setTrouble(trouble, failedPress)
        panel.setAsk({
            instruction: asHere(panel, current),
            wanted: current.id,
            preset: values,
            formComplete: false,
            pressedEarly: true,
            confirmsNext: true,
        })
    } catch {
        // The trouble is shown already; the next press meets it again.
    }
}

/** *Run anyway*: a new press that starts the run although the same one is still open. */
export function runAnyway(panel: PanelSession, press: Press): void {
    startRun(panel, { ...press, request: { ...press.request, key: newKey(), again: true } })
}

/**
 * Opens the form with the values and the device of the shown run. `press` runs it as soon as the form is complete: what is then
 * confirmed and sent is what the instruction says now, not what it said at that time.
 */
async function openFrom(panel: PanelSession, run: Run, { press }: { press: boolean }): Promise<void> {
    const other = isOwnDevice(panel.state, run.device) ? null : run.device
    panel.setAsk({
        device: other === null ? null : { fqdn: other, online: null, os: null, model: null, user: null },
        onlyOf: null,
        attach: run.attach,
    })
    panel.setTrouble(null)
    if (panel.state.ask.known.fqdn !== run.device) askDevice(panel)
    await openForm(panel, run.instruction.id, { preset: run.parameters, press })
}

/** *Run again*, with the values and on the device of the shown run: a question starts at once, an action asks first. */
export async function runAgain(panel: PanelSession): Promise<void> {
    const { run } = panel.state.answer
    if (run && !panel.state.ask.starting) await openFrom(panel, run, { press: true })
}

/** *Edit*: opens the form with the values of the shown run. */
export async function editRun(panel: PanelSession): Promise<void> {
    const { run } = panel.state.answer
    if (!run || panel.state.ask.starting) return
    const since = acts()
    await openFrom(panel, run, { press: false })
    panel.outside.focus('#start', since)
}
