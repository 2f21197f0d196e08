import type { Tenant } from '../tenants.ts'
import { describeDevice } from './device-view.ts'
import { Draw } from './draw.ts'
import { CITIES, PEOPLE } from './people.ts'

export type OsFamily = 'Windows' | 'macOS' | 'Linux'
export type DeviceKind = 'laptop' | 'desktop' | 'server'

/** What a device is, apart from what changes with time. */
export interface Device {
    id: number
    fqdn: string
    name: string
    domain: string
    /** First part of the name: by it the management groups are made. */
    site: string
    kind: DeviceKind
    os: OsFamily
    user: string
    /** Windows domain of its accounts. */
    account: string
    location: string
    /** Connected from the start. */
    online: boolean
    /** An offline device connects this long after an instruction was sent to it; null = never. */
    connectsAfterMs: number | null
    tachyonGuid: string
    /** Members of `GET /Devices/…` that never change. */
    facts: { [member: string]: unknown }
}

const OFFLINE = new Set([
    'lon-lt-0013',
    'lon-lt-0014',
    'nyc-dt-0005',
    'nyc-lt-0006',
    'nyc-lt-0010',
    'ber-lt-0006',
    'ber-mb-0003',
    'sin-lt-0005',
    'sin-lt-0009',
    'lon-dt-0003',
    'sin-sv-0003',
    'gbx-lt-0004',
    'muc-lt-0006',
])

const CONNECTS_AFTER_MS: { [name: string]: number } = { 'lon-lt-0014': 20_000 }

/** Text that a page must show unharmed: accents, CJK and an emoji. */
const USERS: { [name: string]: string } = { 'lon-lt-0007': 'j.smith', 'sin-lt-0008': 'zoë.müller-李娜🙂' }
const PLACES: { [name: string]: string } = { 'sin-lt-0008': 'São Paulo – 新加坡 🏝️' }

/** The device of the demonstration is the one that the documents show. */
const FACTS: { [name: string]: Device['facts'] } = {
    'lon-lt-0007': {
        Manufacturer: 'Dell Inc.',
        Model: 'Latitude 7440',
        SerialNumber: '7F3KQ42',
        CpuType: '13th Gen Intel(R) Core(TM) i7-1365U',
        RamMB: 16_384,
        LocalIpAddress: '10.20.4.37/22',
        DefaultGateway: '10.20.4.1',
        FreeOsDiskSpaceMb: 18_211,
        CoverageTags: { Department: 'Finance' },
    },
}

function osOf(name: string, kind: string): OsFamily {
    if (kind === 'mb') return 'macOS'
    return name === 'sin-sv-0001' ? 'Linux' : 'Windows'
}

const KINDS: { [kind: string]: DeviceKind } = { lt: 'laptop', mb: 'laptop', dt: 'desktop', sv: 'server' }

function device(seed: string, tenant: Tenant, id: number, name: string, domain: string): Device {
    const [site = '', kind = ''] = name.split('-')
    const draw = new Draw(seed, tenant.name, `${name}.${domain}`, 'device')
    const guid = draw.hex(24)
    const server = kind === 'sv'
    const base = {
        id,
        fqdn: `${name}.${domain}`,
        name: name.toUpperCase(),
        domain,
        site,
        kind: KINDS[kind] ?? 'desktop',
        os: osOf(name, kind),
        user: server ? '' : `${tenant.account}\\${USERS[name] ?? PEOPLE[id % PEOPLE.length]}`,
        account: tenant.account,
        location: PLACES[name] ?? CITIES[site] ?? 'London',
        online: !OFFLINE.has(name),
        connectsAfterMs: CONNECTS_AFTER_MS[name] ?? null,
        tachyonGuid: `${guid.slice(0, 8)}-${guid.slice(8, 12)}-4${guid.slice(13, 16)}-9${guid.slice(17, 20)}-${guid.slice(20)}${String(id).padStart(8, '0')}`,
    }
    return { ...base, facts: { ...describeDevice(base, draw), ...FACTS[name] } }
}

/** The devices of a tenant in the order of their ids, 48 of acme; `more` are the FQDNs of others. */
export function buildFleet(seed: string, tenant: Tenant, more: string[] = []): Device[] {
    const domain = `corp.${tenant.name}.example`
    const fleet: Device[] = []
    const add = (name: string, where: string) => {
        fleet.push(device(seed, tenant, tenant.firstDeviceId + fleet.length, name, where))
    }
    for (const [site, kind, first, last] of tenant.devices) {
        for (let number = first; number <= last; number += 1) {
            add(`${site}-${kind}-${String(number).padStart(4, '0')}`, domain)
        }
    }
    add('shared-01', domain)
    add('shared-01', `emea.${tenant.name}.example`)
    for (const fqdn of more) {
        const [name = '', ...rest] = fqdn.split('.')
        add(name, rest.join('.') || domain)
    }
    return fleet
}
