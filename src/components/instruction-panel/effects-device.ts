import type { DeviceList, PlatformDevice, RecordStart } from '../../contract/wire.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { nothingKnown } from './ask-state.ts'
import type { PanelSession } from './session.ts'
import { deviceName, isAboutDevice } from './state.ts'

/** The found device that a record means, which may know it by its short name; null when 1E has none or several. */
function meant(name: string, { items }: DeviceList): PlatformDevice | 'unknown' | 'ambiguous' {
    const exact = items.find(({ fqdn }) => fqdn === name)
    if (exact) return exact
    const namesakes = name.includes('.') ? [] : items.filter(({ fqdn }) => fqdn.split('.')[0] === name)
    return namesakes[0] ? (namesakes.length === 1 ? namesakes[0] : 'ambiguous') : 'unknown'
}

/** Takes the only computer of the caller, when the record names none. */
function takeOnly(panel: PanelSession, { items, origin, caller }: DeviceList): void {
    const [only, ...others] = items
    if (origin !== 'caller' || !only || others.length > 0) {
        panel.setAsk({ known: nothingKnown() })
        return
    }
    panel.setAsk({
        device: only,
        onlyOf: caller,
        known: { ...nothingKnown(), fqdn: only.fqdn, status: 'known', device: only },
    })
}

/** True when 1E is worth asking: something can be run, or could be on another device. */
export function isAsked({ permissions, problem }: RecordStart): boolean {
    return permissions.run && (problem === null || isAboutDevice(problem))
}

/** Asks 1E about the device that a run would go to: its state, then its score. Nothing waits for it. */
export async function askDevice(panel: PanelSession): Promise<void> {
    const { table, sysId: id, ask, start } = panel.state
    const signal = panel.calls.device.next()
    if (!start || !isAsked(start)) return
    const name = deviceName(panel.state)
    const isScored = start.entitlement === 'licensed'
    panel.setAsk({ known: { ...nothingKnown(), fqdn: name, status: 'asking', score: isScored ? 'asking' : 'none' } })
    try {
        const query = ask.device ? { query: name } : {}
        const found = await itsm('GET /records/{table}/{id}/devices', { table, id, query, signal })
        if (signal.aborted) return
        if (!name) takeOnly(panel, found)
        else {
            const device = meant(name, found)
            const known = panel.state.ask.known
            if (typeof device !== 'string') panel.setAsk({ known: { ...known, status: 'known', device } })
            // Nothing can be run, so the field goes away; when it comes back it does not open by itself.
            else panel.setAsk({ known: { ...nothingKnown(), fqdn: name, status: device }, opened: 0 })
        }
    } catch (error) {
        if (signal.aborted) return
        const { message } = troubleFrom(error)
        panel.setAsk({ known: { ...nothingKnown(), fqdn: name, status: 'failed', message } })
    }
    if (isScored && panel.state.ask.known.status === 'known') await askScore(panel, signal)
}

/** The score is an extra: without it the device line is complete. */
async function askScore(panel: PanelSession, signal: AbortSignal): Promise<void> {
    const { table, sysId: id, ask } = panel.state
    const query = ask.device ? { device: ask.device.fqdn } : {}
    const found = await itsm('GET /records/{table}/{id}/experience', { table, id, query, signal }).catch(() => null)
    if (signal.aborted) return
    panel.setAsk({ known: { ...panel.state.ask.known, score: found?.overall ?? 'none' } })
}

/** The device has answered, so it is online whatever 1E said before. */
export function noteAnswered(panel: PanelSession, fqdn: string): void {
    const { known } = panel.state.ask
    if (known.device?.fqdn !== fqdn || known.device.online) return
    panel.setAsk({ known: { ...known, device: { ...known.device, online: true } } })
}
