import type { InstructionSummary, PlatformDevice, QuickFix } from '../../contract/wire.ts'
import { acts } from '../shared/acts.ts'
import { itsm } from '../shared/itsm.ts'
import { pause } from '../shared/pause.ts'
import { troubleFrom } from '../shared/rest.ts'
import { areOffersKnown, type RowFill } from './ask-state.ts'
import { askDevice } from './effects-device.ts'
import { keepDevice } from './kept-device.ts'
import type { PanelSession } from './session.ts'

/** Options that one search brings. */
const OPTIONS = 20
const DEVICE_DEBOUNCE_MS = 250

/** The instruction as it counts on this page: where approvals are switched off, none needs one. */
export function asHere<T extends InstructionSummary>(panel: PanelSession, one: T): T {
    const asked = one.approvalRequired && panel.state.start?.settings.approvalEnabled === true
    return { ...one, approvalRequired: asked }
}

export async function searchInstructions(panel: PanelSession, words: string): Promise<void> {
    const signal = panel.calls.search.next()
    panel.setAsk({ search: 'loading' })
    try {
        const query = { query: words, limit: OPTIONS, offset: 0 }
        const { items, total } = await itsm('GET /instructions', { query, signal })
        if (signal.aborted) return
        panel.setAsk({
            options: items.map((one) => asHere(panel, one)),
            optionsTotal: total,
            optionsQuery: words,
            search: 'ready',
            searchMessage: '',
        })
    } catch (error) {
        if (signal.aborted) return
        panel.setAsk({ search: 'failed', optionsQuery: words, searchMessage: troubleFrom(error).message })
    }
}

function offered<T extends { instruction: InstructionSummary }>(panel: PanelSession, one: T): T {
    return { ...one, instruction: asHere(panel, one.instruction) }
}

/** The quick fixes as the server says. What is known of them stays while it cannot be asked. */
async function fixesNow(panel: PanelSession): Promise<QuickFix[]> {
    const { table, sysId: id } = panel.state
    const { signal } = panel.calls.record
    const found = await itsm('GET /records/{table}/{id}/quick-fixes', { table, id, signal }).catch(() => null)
    const { ask } = panel.state
    const known = areOffersKnown(ask) ? ask.quickFixes : []
    return (found?.items ?? known).map((one) => offered(panel, one))
}

export async function loadFixes(panel: PanelSession): Promise<void> {
    const { signal } = panel.calls.record
    const quickFixes = await fixesNow(panel)
    if (!signal.aborted) panel.setAsk({ quickFixes })
}

/** Loads what is offered before anything is typed, and shows it at once. The search works without it. */
export async function loadOffers(panel: PanelSession): Promise<void> {
    const { table, sysId: id } = panel.state
    const { signal } = panel.calls.record
    const [quickFixes, others] = await Promise.all([
        fixesNow(panel),
        itsm('GET /records/{table}/{id}/suggestions', { table, id, signal }).catch(() => null),
    ])
    if (signal.aborted) return
    const here = <T extends { instruction: InstructionSummary }>(one: T) => offered(panel, one)
    const suggestions = { recent: (others?.recent ?? []).map(here), fits: (others?.fits ?? []).map(here) }
    panel.setAsk({ quickFixes, suggestions })
}

/** Opens the form of an instruction with these values; `press` starts it as soon as the form is complete. */
export async function openForm(
    panel: PanelSession,
    id: string,
    { preset, press, fill, check }: { preset: Record<string, string>; press: boolean; fill?: RowFill; check?: string }
): Promise<void> {
    const { signal } = panel.calls.record
    panel.pressedAt = acts()
    panel.pressedForProof = true
    panel.setAsk({
        instruction: null,
        wanted: id,
        preset,
        values: {},
        valid: false,
        formComplete: false,
        pressedEarly: press,
        confirming: null,
        check: check ?? '',
        checkValues: {},
        refusals: {},
        fill: fill ?? null,
        unfolded: true,
    })
    try {
        const instruction = await itsm('GET /instructions/{id}', { id, signal })
        if (panel.state.ask.wanted === id) panel.setAsk({ instruction: asHere(panel, instruction) })
    } catch (error) {
        if (signal.aborted || panel.state.ask.wanted !== id) return
        panel.setAsk({ pressedEarly: false, wanted: '' })
        panel.setTrouble(troubleFrom(error))
    }
}

/** Chooses an instruction. A quick fix that needs no input starts at once; the others wait for their fields. */
export async function chooseInstruction(panel: PanelSession, id: string, quickFix?: string): Promise<void> {
    const fix = panel.state.ask.quickFixes.find((one) => one.id === quickFix)
    await openForm(panel, id, { preset: fix?.presets ?? {}, press: fix?.ready === true, check: fix?.check })
    const { ask } = panel.state
    if (fix && !fix.ready && ask.instruction?.id === id) panel.setAsk({ attempt: ask.attempt + 1 })
}

/** Takes a request for an action off the record, at once: a second press finds nothing. It is back when the server refuses. */
export async function dismissRequest(panel: PanelSession, fix: QuickFix): Promise<void> {
    const { signal } = panel.calls.record
    const { quickFixes } = panel.state.ask
    const others = quickFixes.filter((one) => one !== fix)
    const [next] = others
    if (others.length === quickFixes.length) return
    panel.setAsk({ quickFixes: others })
    panel.outside.focus(next ? `[id="${next.id}"]` : '#run,#start')
    try {
        await itsm('POST /requests/{id}/dismiss', { id: fix.id, signal })
    } catch (error) {
        if (signal.aborted) return
        panel.setAsk({ quickFixes: [fix, ...panel.state.ask.quickFixes] })
        panel.setTrouble(troubleFrom(error))
    }
}

/** The form without an instruction; device and tick stay. */
export function clearInstruction(panel: PanelSession): void {
    panel.setAsk({
        instruction: null,
        wanted: '',
        preset: {},
        values: {},
        valid: false,
        pressedEarly: false,
        sentence: '',
        confirming: null,
    })
}

export function takeValues(
    panel: PanelSession,
    given: { instruction: string; values: Record<string, string>; valid: boolean; sentence: string }
): void {
    const { ask } = panel.state
    if (ask.instruction?.id !== given.instruction) return
    const { values, valid, sentence } = given
    // The picker may report the same again; only what differs takes a question back.
    const isSame = sentence === ask.sentence && JSON.stringify(values) === JSON.stringify(ask.values)
    const confirming = isSame ? ask.confirming : null
    panel.setAsk({ values, valid, sentence, formComplete: true, confirming, ...(isSame ? {} : { refusals: {} }) })
}

export function openChooser(panel: PanelSession): void {
    panel.setAsk({ choosing: true })
    panel.outside.focus('#device-query')
    searchDevices(panel, '', 0)
}

export function closeChooser(panel: PanelSession): void {
    panel.setAsk({ choosing: false })
    panel.outside.focus('#change-device')
}

/** Searches devices in 1E once the agent has stopped typing. */
export async function searchDevices(panel: PanelSession, words: string, delayMs = DEVICE_DEBOUNCE_MS): Promise<void> {
    const signal = panel.calls.devices.next()
    panel.setAsk({ devicesStatus: 'loading' })
    await pause(delayMs)
    if (signal.aborted) return
    const { table, sysId } = panel.state
    try {
        const query = { query: words.trim() }
        const { items } = await itsm('GET /records/{table}/{id}/devices', { table, id: sysId, query, signal })
        if (!signal.aborted) panel.setAsk({ devices: items, devicesStatus: 'ready', devicesMessage: '' })
    } catch (error) {
        if (!signal.aborted) panel.setAsk({ devicesStatus: 'failed', devicesMessage: troubleFrom(error).message })
    }
}

/** Sends the next runs to this device; null returns to the record's own. */
export function chooseDevice(panel: PanelSession, device: PlatformDevice | null): void {
    panel.setAsk({ device, onlyOf: null, choosing: false, confirming: null })
    keepDevice(panel.state.sysId, device?.fqdn ?? null)
    panel.outside.focus('#change-device')
    askDevice(panel)
}

/** Opens the list of instructions with the focus in its field. */
export function openPicker(panel: PanelSession): void {
    panel.setAsk({ opened: panel.state.ask.opened + 1 })
}
