import type { WorkNote } from '../../contract/wire.ts'
import { itsm } from '../shared/itsm.ts'
import { t } from '../shared/messages.ts'
import { pause } from '../shared/pause.ts'
import { troubleFrom } from '../shared/rest.ts'
import type { RowFill } from './ask-state.ts'
import { asHere, openForm } from './effects-form.ts'
import type { PanelSession } from './session.ts'

/** How long it is told that a note was written. */
const TOLD_MS = 4000

/** Loads what the rows of the shown run can start. The table works without it. */
export async function loadRowActions(panel: PanelSession): Promise<void> {
    const { run } = panel.state.answer
    const { signal } = panel.calls.run
    if (!run) return
    const found = await itsm('GET /runs/{id}/row-actions', { id: run.id, signal }).catch(() => null)
    if (!found || signal.aborted) return
    const rowActions = found.items.map((one) => ({ ...one, instruction: asHere(panel, one.instruction) }))
    panel.setAnswer({ rowActions })
}

/** Fills the form from a row and asks to run it: an action is confirmed as any other, a question starts. */
export async function startRowAction(panel: PanelSession, fill: RowFill): Promise<void> {
    const { instruction, parameter, value } = fill
    await openForm(panel, instruction, { preset: { [parameter]: value }, press: true, fill })
}

/** Writes rows of the shown run into the work notes of the record. */
export async function noteRows(panel: PanelSession, rows: number[]): Promise<void> {
    await note(panel, `note ${rows.join()}`, (id, key, signal) =>
        itsm('POST /runs/{id}/work-note', { id, body: { rows, key }, signal })
    )
}

/** Writes how the shown answer differs from the chosen earlier one into the work notes of the record. */
export async function noteChanges(panel: PanelSession, run: string): Promise<void> {
    await note(panel, `changes ${run}`, (id, key, signal) =>
        itsm('POST /runs/{id}/earlier', { id, body: { run, key }, signal })
    )
}

/** Writes a work note about the shown run, once for a press, and says so for a while. */
async function note(
    panel: PanelSession,
    press: string,
    write: (run: string, key: string, signal: AbortSignal) => Promise<WorkNote>
): Promise<void> {
    const { run } = panel.state.answer
    if (!run) return
    panel.setAnswer({ told: '' })
    const { signal } = panel.calls.run
    try {
        await panel.once(press, (key) => write(run.id, key, signal))
        if (signal.aborted) return
        panel.setAnswer({ told: t('Added to the work notes.') })
        await pause(TOLD_MS)
        if (!signal.aborted) panel.setAnswer({ told: '' })
    } catch (error) {
        if (!signal.aborted) panel.setTrouble(troubleFrom(error))
    }
}
