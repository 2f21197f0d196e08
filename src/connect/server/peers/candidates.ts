import { type GlideRecord, GlideRecordSecure } from '@servicenow/glide'
import { MOST_CHILDREN, MOST_PEERS, PEER_TRAITS, type Peer, type PeerTrait } from '../contract/peers.ts'
import { shortName } from '../devices/resolve.ts'
import type { HostRecord } from '../records/store.ts'
import type { StoredRun } from '../runs/stored.ts'

const COMPUTER = 'cmdb_ci_computer'
/** Computers that are looked through. */
const MOST_LOOKED_AT = 100
const RETIRED = '7'

const FIELDS: { [trait in PeerTrait]: string } = {
    model: 'model_id',
    location: 'location',
    department: 'department',
}

/** FQDN of a computer of the CMDB, lower case; '' for none: peers are named exactly or not at all. */
function fqdnOf(computer: GlideRecord): string {
    return (computer.getValue('fqdn') || '').toLowerCase()
}

function toPeer(computer: GlideRecord): Peer {
    const facts = PEER_TRAITS.map((trait) => computer.getDisplayValue(FIELDS[trait]) || '')
    return { fqdn: fqdnOf(computer), facts: facts.filter((fact) => fact !== '') }
}

/** The device of the answer in the CMDB; null when the user may not read it, or the CMDB does not have it. */
export function computerOf(run: StoredRun): GlideRecord | null {
    const computer = new GlideRecordSecure(COMPUTER)
    computer.addQuery('fqdn', run.device)
    computer.setLimit(1)
    computer.query()
    if (computer.next()) return computer
    const item = new GlideRecordSecure(COMPUTER)
    if (!run.deviceItem || !item.get('sys_id', run.deviceItem)) return null
    return shortName(item.getValue('name') || '') === shortName(run.device) ? item : null
}

/** What the CMDB says of a computer, by trait; without those of which it says nothing. */
export function traitsOf(computer: GlideRecord): { trait: PeerTrait; id: string; value: string }[] {
    return PEER_TRAITS.map((trait) => ({
        trait: trait,
        id: computer.getValue(FIELDS[trait]) || '',
        value: computer.getDisplayValue(FIELDS[trait]) || '',
    })).filter(({ id }) => id !== '')
}

/** The computers that the query finds and the user may read, without the device itself, each once. */
function peersIn(computer: GlideRecordSecure, run: StoredRun): Peer[] {
    computer.query()
    const found: Peer[] = []
    const seen: { [fqdn: string]: true } = {}
    seen[run.device] = true
    while (computer.next()) {
        const peer = toPeer(computer)
        if (peer.fqdn === '' || seen[peer.fqdn] === true) continue
        seen[peer.fqdn] = true
        found.push(peer)
    }
    return found
}

/** Computers with the same traits, those that were discovered last first. */
export function alike(run: StoredRun, same: { trait: PeerTrait; id: string }[]): Peer[] {
    if (same.length === 0) return []
    const computer = new GlideRecordSecure(COMPUTER)
    for (const { trait, id } of same) computer.addQuery(FIELDS[trait], id)
    computer.addQuery('install_status', '!=', RETIRED)
    computer.orderByDesc('last_discovered')
    computer.orderBy('name')
    computer.setLimit(MOST_LOOKED_AT)
    return peersIn(computer, run)
}

/** The items that the child incidents name, as far as the user may read them, and how many name none. */
function itemsOfChildren(
    record: HostRecord,
    deviceField: string
): { ids: string[]; unnamed: number; children: number } {
    const found = { ids: [] as string[], unnamed: 0, children: 0 }
    if (record.table !== 'incident') return found
    const child = new GlideRecordSecure('incident')
    if (!child.isValidField(deviceField)) return found
    child.addQuery('parent_incident', record.id)
    child.orderBy('number')
    child.setLimit(MOST_LOOKED_AT)
    child.query()
    while (child.next()) {
        found.children++
        const id = child.getValue(deviceField)
        if (id) found.ids.push(id)
        else found.unnamed++
    }
    return found
}

/** The devices of the child incidents; null when there are no such incidents. */
export function devicesOfChildren(
    run: StoredRun,
    record: HostRecord,
    deviceField: string
): { items: Peer[]; unnamed: number } | null {
    const { ids, unnamed, children } = itemsOfChildren(record, deviceField)
    if (children === 0) return null
    const computer = new GlideRecordSecure(COMPUTER)
    computer.addQuery('sys_id', 'IN', ids.join(','))
    computer.orderBy('name')
    const items = ids.length > 0 ? peersIn(computer, run) : []
    return { items: items.slice(0, MOST_CHILDREN), unnamed: unnamed }
}

/** How many devices may be asked: more where all of them are devices of child incidents. */
export function mostOf(devices: string[], children: Peer[] | null): number {
    const known: { [fqdn: string]: true } = {}
    for (const { fqdn } of children || []) known[fqdn] = true
    return children && devices.every((device) => known[device] === true) ? MOST_CHILDREN : MOST_PEERS
}
