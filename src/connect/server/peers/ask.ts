import { configurationFor } from '../configurations/store.ts'
import { MOST_CHILDREN, MOST_PEERS, type Peers, type PeersRequest, type PeerTrait } from '../contract/peers.ts'
import { allowedDevices } from '../devices/store.ts'
import { fail } from '../failure.ts'
import { startRun } from '../lifecycle/start.ts'
import type { HostRecord } from '../records/store.ts'
import { peersRunOf } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { alike, computerOf, devicesOfChildren, mostOf, traitsOf } from './candidates.ts'
import { childrenWords, nobodyWords, traitWords } from './words.ts'

/** Those that are offered: more can be named. */
const MOST_OFFERED = 25
/** Chosen at first: a department says less about a computer. */
const AT_FIRST: PeerTrait[] = ['model', 'location']

/** Throws unless the answer is one that peers can be asked for: a question to one device. */
function needQuestion(run: StoredRun): void {
    if (run.instruction.kind !== 'question' || run.state !== 'completed' || run.peersOf !== '')
        throw fail('peers_question')
}

function childrenOf(run: StoredRun, record: HostRecord) {
    return devicesOfChildren(run, record, configurationFor(record.domain).settings.deviceField)
}

/** Which devices can be asked the question of this run too. `same`: the traits that they share with its device; null for the usual. */
export function peersFor(run: StoredRun, record: HostRecord, same: PeerTrait[] | null): Peers {
    needQuestion(run)
    const asked = peersRunOf(run)
    const about = { asked: asked && asked.id }
    const children = same === null ? childrenOf(run, record) : null
    const computer = computerOf(run)
    const known = computer ? traitsOf(computer) : []
    // Ticking one leads from the children to those that the CMDB says are alike.
    const wanted = children ? [] : same || AT_FIRST
    const isChosen = (trait: PeerTrait) => wanted.indexOf(trait) >= 0
    const traits = known.map(({ trait, value }) => ({
        trait: trait,
        text: traitWords(trait, value),
        chosen: isChosen(trait),
    }))
    if (children) {
        const { items, unnamed } = children
        return {
            ...about,
            source: 'children',
            most: MOST_CHILDREN,
            traits: traits,
            items: items,
            about: childrenWords(unnamed),
        }
    }
    const chosen = known.filter(({ trait }) => isChosen(trait))
    const items = alike(run, chosen).slice(0, MOST_OFFERED)
    return {
        ...about,
        source: 'cmdb',
        most: MOST_PEERS,
        traits: traits,
        items: items,
        about: items.length > 0 ? '' : nobodyWords(traits.length > 0),
    }
}

/** The devices as they were named, in lower case and in the order of their names, each once. Throws when the user may not ask one. */
function checkedDevices(run: StoredRun, record: HostRecord, devices: string[]): string[] {
    const names = devices
        .map((device) => device.toLowerCase())
        .filter((device, at, all) => device !== run.device && all.indexOf(device) === at)
        .sort()
    if (names.length === 0) throw fail('peers_none')
    const children = childrenOf(run, record)
    const most = mostOf(names, children && children.items)
    if (names.length > most) throw fail('peers_too_many', [most])
    // None is the record's own: each must be a computer that the user may read.
    const allowed = allowedDevices(names, null)
    for (const name of names) if (allowed[name] !== true) throw fail('device_unknown', [name.substr(0, 100)])
    return names
}

/**
 * Asks these devices the question of this run, with its values, in one instruction. Nothing is sent when one of them may not be asked.
 * The same press returns the same run.
 */
export function askPeers(run: StoredRun, record: HostRecord, request: PeersRequest, budgetMs: number): StoredRun {
    needQuestion(run)
    const devices = checkedDevices(run, record, request.devices)
    const wanted = {
        table: run.table,
        record: run.record,
        definition: run.definition,
        parameters: run.parameters,
        ...(request.key === undefined ? {} : { key: request.key }),
    }
    return startRun(wanted, record, budgetMs, { peers: { of: run.id, devices: devices } })
}
