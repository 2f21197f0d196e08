import type { InstructionSummary, PlatformDevice } from '../../contract/wire.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import type { PanelSession } from './session.ts'

/** Options that one search brings. */
const OPTIONS = 20
const DEVICE_DEBOUNCE_MS = 250

/** Where approvals are switched off, no instruction needs one, whatever its definition says. */
export function asHere<T extends InstructionSummary>(panel: PanelSession, one: T): T {
    const asked = one.approvalRequired && panel.state.start?.settings.approvalEnabled === true
    return { ...one, approvalRequired: asked }
}

export async function searchInstructions(panel: PanelSession, query: string): Promise<void> {
    const signal = panel.nextSearch()
    panel.set({ search: 'loading' })
    try {
        const { items, total } = await itsm.instructions(query, OPTIONS, signal)
        if (signal.aborted) return
        panel.set({
            options: items.map((one) => asHere(panel, one)),
            optionsTotal: total,
            search: 'ready',
            searchMessage: '',
        })
    } catch (error) {
        if (signal.aborted) return
        panel.set({ search: 'failed', searchMessage: troubleFrom(error).message })
    }
}

export async function loadQuickFixes(panel: PanelSession): Promise<void> {
    const { signal } = panel
    const { table, sysId } = panel.state
    try {
        const { items } = await itsm.quickFixes(table, sysId, signal)
        panel.set({ quickFixes: items.map((fix) => ({ ...fix, instruction: asHere(panel, fix.instruction) })) })
    } catch {
        // They are an extra: the search works without them.
    }
}

/** A quick fix that lacks nothing starts by itself, as if *Run* had been pressed; the others wait for their fields. */
export async function chooseInstruction(panel: PanelSession, id: string, quickFix?: string): Promise<void> {
    const { signal } = panel
    const fix = panel.state.quickFixes.find((one) => one.id === quickFix)
    panel.set({
        instruction: null,
        preset: fix?.presets ?? {},
        values: {},
        valid: false,
        confirming: null,
        refusals: {},
    })
    panel.wanted = id
    panel.formComplete = false
    panel.pressedEarly = fix?.ready === true
    try {
        const instruction = await itsm.instruction(id, signal)
        if (panel.wanted !== id) return
        panel.set({ instruction: asHere(panel, instruction) })
        if (fix && !fix.ready) panel.set({ attempt: panel.state.attempt + 1 })
    } catch (error) {
        if (!signal.aborted && panel.wanted === id) panel.set({ runTrouble: troubleFrom(error) })
    }
}

export function clearInstruction(panel: PanelSession): void {
    panel.wanted = ''
    panel.pressedEarly = false
    panel.set({ instruction: null, preset: {}, values: {}, valid: false, sentence: '', confirming: null })
}

export function takeValues(
    panel: PanelSession,
    given: { instruction: string; values: Record<string, string>; valid: boolean; sentence: string }
): void {
    if (panel.state.instruction?.id !== given.instruction) return
    panel.formComplete = true
    const { values, valid, sentence } = given
    panel.set({ values, valid, sentence, confirming: null, refusals: {} })
}

export function toggleChooser(panel: PanelSession, open: boolean): void {
    panel.set({ choosing: open })
    panel.outside.focus(open ? '#device-query' : '#change-device')
    if (open) searchDevices(panel, '', 0)
}

/** Looks for devices in 1E once the agent has stopped typing. */
export function searchDevices(panel: PanelSession, query: string, delay: number = DEVICE_DEBOUNCE_MS): void {
    const signal = panel.nextDeviceSearch()
    panel.set({ devicesStatus: 'loading' })
    panel.deviceTimer = setTimeout(async () => {
        const { table, sysId } = panel.state
        try {
            const { items } = await itsm.devices(table, sysId, query.trim(), signal)
            if (!signal.aborted) panel.set({ devices: items, devicesStatus: 'ready', devicesMessage: '' })
        } catch (error) {
            if (!signal.aborted) panel.set({ devicesStatus: 'failed', devicesMessage: troubleFrom(error).message })
        }
    }, delay)
}

/** Runs go to this device from now on; null goes back to the record's own. */
export function chooseDevice(panel: PanelSession, device: PlatformDevice | null): void {
    panel.set({ device, choosing: false, confirming: null })
    panel.outside.focus('#change-device')
}
