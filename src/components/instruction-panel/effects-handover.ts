import { copyText } from '../shared/copy.ts'
import { itsm } from '../shared/itsm.ts'
import { keep, kept } from '../shared/kept.ts'
import { t } from '../shared/messages.ts'
import { troubleFrom } from '../shared/rest.ts'
import type { PanelSession } from './session.ts'
import { type HandoverState, isRecordTable, NO_HANDOVER } from './state.ts'

function setHandover(panel: PanelSession, patch: Partial<HandoverState>): void {
    panel.set({ handover: { ...panel.state.handover, ...patch } })
}

const closedName = (record: string) => `handover.${record}`

/** True when it was closed in this tab: it does not open by itself again. */
export function wasClosed(record: string): boolean {
    return kept(closedName(record)) !== null
}

export async function showHandover(panel: PanelSession): Promise<void> {
    const { table, sysId } = panel.state
    if (!isRecordTable(table)) return
    setHandover(panel, { status: 'loading', told: '' })
    const { signal } = panel.calls.record
    try {
        const card = await itsm('GET /records/{table}/{id}/handover', { table, id: sysId, signal })
        if (!signal.aborted) setHandover(panel, { status: 'open', card })
    } catch (error) {
        if (!signal.aborted) setHandover(panel, { status: 'failed', card: null, told: troubleFrom(error).message })
    }
}

export function closeHandover(panel: PanelSession): void {
    keep(closedName(panel.state.sysId), 'closed')
    panel.set({ handover: NO_HANDOVER })
    panel.outside.focus('#handover-open')
}

export async function copyHandover(panel: PanelSession): Promise<void> {
    const { card } = panel.state.handover
    if (card) setHandover(panel, { told: await copyText(card.text) })
}

export async function noteHandover(panel: PanelSession): Promise<void> {
    const { table, sysId } = panel.state
    if (!isRecordTable(table)) return
    const { signal } = panel.calls.record
    try {
        await panel.once('handover', (key) =>
            itsm('POST /records/{table}/{id}/handover', { table, id: sysId, body: { key }, signal })
        )
        if (!signal.aborted) setHandover(panel, { told: t('Added to the work notes.') })
    } catch (error) {
        if (!signal.aborted) setHandover(panel, { told: troubleFrom(error).message })
    }
}
