import type { Draw } from './draw.ts'
import type { Device } from './fleet.ts'
import { DEPARTMENTS, SINGAPORE, TIME_ZONES } from './people.ts'

const DAY_MS = 86_400_000

interface Hardware {
    manufacturer: string
    model: string
    chassis: number
    cpu: string
    architecture: string
}

type Name = [manufacturer: string, model: string, cpu: string]

const LAPTOPS: Hardware[] = (
    [
        ['Dell Inc.', 'Latitude 7440', '13th Gen Intel(R) Core(TM) i7-1365U'],
        ['Dell Inc.', 'Latitude 5430', '12th Gen Intel(R) Core(TM) i5-1245U'],
        ['HP', 'EliteBook 840 G10', '13th Gen Intel(R) Core(TM) i5-1345U'],
        ['LENOVO', 'ThinkPad X1 Carbon Gen 11', '13th Gen Intel(R) Core(TM) i7-1355U'],
    ] satisfies Name[]
).map(([manufacturer, model, cpu]) => ({ manufacturer, model, cpu, chassis: 10, architecture: 'x64' }))

const DESKTOPS: Hardware[] = (
    [
        ['Dell Inc.', 'OptiPlex 7010', '13th Gen Intel(R) Core(TM) i5-13500'],
        ['HP', 'EliteDesk 800 G9', '12th Gen Intel(R) Core(TM) i5-12500'],
    ] satisfies Name[]
).map(([manufacturer, model, cpu]) => ({ manufacturer, model, cpu, chassis: 3, architecture: 'x64' }))

const SERVERS: Hardware[] = [
    {
        manufacturer: 'VMware, Inc.',
        model: 'VMware20,1',
        chassis: 1,
        cpu: 'Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz',
        architecture: 'x64',
    },
]

const MACS: Hardware[] = [
    { manufacturer: 'Apple Inc.', model: 'MacBookPro18,3', chassis: 9, cpu: 'Apple M1 Pro', architecture: 'arm64' },
    { manufacturer: 'Apple Inc.', model: 'Mac14,2', chassis: 9, cpu: 'Apple M2', architecture: 'arm64' },
]

function hardwareOf(device: Pick<Device, 'kind' | 'os'>): Hardware[] {
    if (device.os === 'macOS') return MACS
    if (device.kind === 'server') return SERVERS
    return device.kind === 'laptop' ? LAPTOPS : DESKTOPS
}

function osText(device: Pick<Device, 'kind' | 'os'>): [text: string, version: number] {
    if (device.os === 'macOS') return ['macOS 14.6.1', 3940710905806848]
    if (device.os === 'Linux') return ['Ubuntu 22.04.4 LTS', 6192547143286784]
    if (device.kind === 'server') return ['Windows Server 2022 Standard', 2814750710366208]
    return ['Windows 11 Enterprise 23H2', 2814751014982844]
}

/** The members of a device that stay: 1E Consumer API reference, Devices. */
export function describeDevice(device: Omit<Device, 'facts'>, draw: Draw): { [member: string]: unknown } {
    const hardware = draw.pick(hardwareOf(device))
    const [osVerTxt, osVerNum] = osText(device)
    const [timeZone, timeZoneId] = TIME_ZONES[device.location] ?? SINGAPORE
    const bios = draw.hex(24)
    const server = device.kind === 'server'
    const subnet = draw.whole(0, 7)
    const created = Date.UTC(2025, 0, draw.whole(1, 300), 10, 20)
    return {
        OsType: device.os,
        OsVerNum: osVerNum,
        OsVerTxt: osVerTxt,
        OsArchitecture: hardware.architecture,
        OsLocale: device.location === 'New York' ? 'en-US' : 'en-GB',
        OsInstallUtc: new Date(created - draw.whole(1, 90) * DAY_MS).toISOString(),
        AgentVersion: 7036874417766400,
        Manufacturer: hardware.manufacturer,
        Model: hardware.model,
        SerialNumber: draw.hex(7).toUpperCase(),
        DeviceType: server ? 'Server' : device.kind === 'laptop' ? 'Laptop' : 'Desktop',
        ChassisType: hardware.chassis,
        CpuType: hardware.cpu,
        CpuArchitecture: hardware.architecture,
        RamMB: server ? 65_536 : draw.pick([8192, 16_384, 16_384, 32_768]),
        SMBiosGuid: `4c4c4544-${bios.slice(0, 4)}-${bios.slice(4, 8)}-8${bios.slice(8, 11)}-${bios.slice(12)}`,
        TachyonGuid: device.tachyonGuid,
        CreatedUtc: new Date(created).toISOString(),
        VrPlatform: server ? 'VMware' : '',
        TimeZone: timeZone,
        TimeZoneId: timeZoneId,
        CertType: 'PKI',
        CertExpiryUtc: '2028-06-30T00:00:00Z',
        Tags: '',
        LocalIpAddress: `10.20.${subnet}.${draw.whole(20, 240)}/22`,
        ConnectingIpAddress: `203.0.113.${draw.whole(2, 250)}`,
        Criticality: server ? 4 : 2,
        Location: device.location,
        Features: 7,
        User: device.user,
        MAC: `a4:bb:6d:00:00:${(device.id % 1000).toString(16).padStart(2, '0')}`,
        DefaultGateway: `10.20.${subnet}.1`,
        PrimaryDnsServer: '10.20.0.53',
        PrimaryConnectionType: device.kind === 'laptop' ? 'WiFi' : 'Wired',
        OuPath: `OU=${server ? 'Servers' : 'Workstations'},DC=${device.domain.split('.').join(',DC=')}`,
        BatteryHealth: device.kind === 'laptop' ? draw.whole(61, 99) : null,
        BiosVersion: `1.${draw.whole(4, 28)}.0`,
        NativeDiskEncryption: device.os === 'Linux' ? 'None' : 'Enabled',
        FreeOsDiskSpaceMb: draw.whole(6_000, 320_000),
        CoverageTags: server ? {} : { Department: DEPARTMENTS[device.id % DEPARTMENTS.length] },
    }
}

/** How a device looks at a moment. */
export interface DeviceMoment {
    nowMs: number
    /** Midnight UTC of the day on which the world began, so that start times do not drift while it runs. */
    dayMs: number
    online: boolean
    /** When an action restarted it last; null = not since the world began. */
    restartedMs: number | null
}

/** When the device started last. */
export function lastBootMs(device: Device, moment: Pick<DeviceMoment, 'dayMs' | 'restartedMs'>): number {
    if (moment.restartedMs !== null) return moment.restartedMs
    return moment.dayMs - (1 + (device.id % 9)) * DAY_MS + 6 * 3_600_000 + (device.id % 60) * 60_000 + 12_000
}

/** The answer of `GET /Devices/…` for one device. */
export function deviceView(device: Device, moment: DeviceMoment): { [member: string]: unknown } {
    const lastConnection = moment.online
        ? moment.nowMs - (moment.nowMs % 60_000)
        : moment.dayMs - (device.id % 12) * DAY_MS + 17 * 3_600_000 - DAY_MS
    return {
        Id: device.id,
        Name: device.name,
        Fqdn: device.fqdn,
        Domain: device.domain,
        Status: moment.online ? 1 : 0,
        ConnectionState: [moment.online ? 'Online' : 'Offline'],
        LastBootUTC: new Date(lastBootMs(device, moment)).toISOString(),
        LastConnUtc: new Date(lastConnection).toISOString(),
        ...device.facts,
    }
}
