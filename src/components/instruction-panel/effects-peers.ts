import type { Differences, Peers, PeerTrait } from '../../contract/peers.ts'
import { itsm } from '../shared/itsm.ts'
import { t } from '../shared/messages.ts'
import { troubleFrom } from '../shared/rest.ts'
import type { PeersState } from './answer-state.ts'
import { keepLooking } from './looking.ts'
import type { PanelSession } from './session.ts'

export function setPeers(panel: PanelSession, patch: Partial<PeersState>): void {
    panel.setAnswer({ peers: { ...panel.state.answer.peers, ...patch } })
}

/** Does a step of this view; what goes wrong is told in it. */
async function step(panel: PanelSession, id: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = panel.calls.run
    try {
        await work(signal)
    } catch (error) {
        if (!signal.aborted && panel.state.answer.run?.id === id) {
            setPeers(panel, { status: 'failed', message: troubleFrom(error).message })
        }
    }
}

/** Those that are asked unless the agent changes them. */
function first({ items, most }: Peers): string[] {
    return items.slice(0, most).map(({ fqdn }) => fqdn)
}

/** Shows what peers have said, or which can be asked. What was loaded is not loaded again. */
export async function openPeers(panel: PanelSession): Promise<void> {
    const { run, peers } = panel.state.answer
    if (!run || peers.offered) return
    setPeers(panel, { status: 'loading', message: '' })
    await step(panel, run.id, async (signal) => {
        const offered = await itsm('GET /runs/{id}/peers', { id: run.id, query: {}, signal })
        if (signal.aborted) return
        setPeers(panel, { status: 'ready', offered, chosen: first(offered) })
        if (offered.asked !== null) await follow(panel, offered.asked, null, signal)
    })
}

const sameOf = ({ traits }: Peers) =>
    traits
        .filter(({ chosen }) => chosen)
        .map(({ trait }) => trait)
        .join(',')

/** Offers the devices that share this trait too, or need not share it. The tick stands at once; the last press counts. */
export async function offerPeers(panel: PanelSession, trait: PeerTrait, chosen: boolean): Promise<void> {
    const { run, peers } = panel.state.answer
    if (!run || !peers.offered) return
    const traits = peers.offered.traits.map((one) => (one.trait === trait ? { ...one, chosen } : one))
    const ticked = { ...peers.offered, traits }
    setPeers(panel, { offered: ticked })
    await step(panel, run.id, async (signal) => {
        const query = { same: sameOf(ticked) }
        const offered = await itsm('GET /runs/{id}/peers', { id: run.id, query, signal })
        const now = panel.state.answer.peers.offered
        if (signal.aborted || !now || sameOf(now) !== query.same) return
        setPeers(panel, { status: 'ready', message: '', offered, chosen: first(offered), named: [] })
    })
}

export function choosePeer(panel: PanelSession, fqdn: string, isChosen: boolean): void {
    const others = panel.state.answer.peers.chosen.filter((one) => one !== fqdn)
    setPeers(panel, { chosen: isChosen ? [...others, fqdn] : others })
}

/** Adds a device by its name; the server says whether it may be asked. */
export function namePeer(panel: PanelSession, typed: string): void {
    const fqdn = typed.trim().toLowerCase()
    const { offered, named, chosen } = panel.state.answer.peers
    if (!fqdn) return
    const isKnown = named.includes(fqdn) || offered?.items.some((one) => one.fqdn === fqdn)
    setPeers(panel, {
        named: isKnown ? named : [...named, fqdn],
        chosen: [...chosen.filter((one) => one !== fqdn), fqdn],
    })
}

/** Looks until everybody has answered or 1E waits no longer, while this answer is shown. `asked`: what is known already, or null. */
async function follow(panel: PanelSession, id: string, asked: Differences | null, signal: AbortSignal): Promise<void> {
    let known = asked
    let isShown = false
    await keepLooking(signal, async () => {
        const found = known ?? (await itsm('GET /runs/{id}/differences', { id, signal }))
        known = null
        // Nobody looks while other devices are chosen.
        if (signal.aborted || (isShown && panel.state.answer.peers.found?.run.id !== id)) return null
        isShown = true
        setPeers(panel, { status: 'ready', message: '', found })
        return found.run.pollAfterMs
    })
}

/** Asks the chosen devices, once for one press. */
export async function askPeers(panel: PanelSession): Promise<void> {
    const { run, peers } = panel.state.answer
    if (!run || peers.status === 'asking' || peers.chosen.length === 0) return
    const devices = [...peers.chosen]
    setPeers(panel, { status: 'asking', message: '', told: '' })
    await step(panel, run.id, async (signal) => {
        const asked = await panel.once(`peers of ${run.id} ${devices.join()}`, (key) =>
            itsm('POST /runs/{id}/peers', { id: run.id, body: { devices, key }, signal })
        )
        panel.outside.focus('#peers')
        await follow(panel, asked.run.id, asked, signal)
    })
}

/** *Choose other devices*. What was found comes again when the answer is opened anew. */
export function choosePeers(panel: PanelSession): void {
    setPeers(panel, { found: null, showsSame: false, told: '' })
    panel.outside.focus('#peers')
}

/** Adds the result to the record as a work note, once for one press. */
export async function notePeers(panel: PanelSession, { id }: { id: string }): Promise<void> {
    const { signal } = panel.calls.run
    let told = t('Added to the work notes.')
    try {
        await panel.once(`differences of ${id}`, (key) =>
            itsm('POST /runs/{id}/differences', { id, body: { key }, signal })
        )
    } catch (error) {
        told = troubleFrom(error).message
    }
    if (!signal.aborted) setPeers(panel, { told })
}
