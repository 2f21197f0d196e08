import { search } from '../http/expression.ts'
import { notFound } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { ok, type Reply } from '../http/reply.ts'
import { valueAt } from '../lookup.ts'
import type { Device } from '../world/fleet.ts'
import { IMPACT_ROUTES } from './impact.ts'
import { groupsAnswer } from './management-groups.ts'
import { decodeName } from './names.ts'
import { type Call, route } from './route.ts'
import { attributeOf, deviceOf, devicesOf, view } from './targets.ts'

const unknown = (asked: string) => notFound('Device.NotFound', `Device ${asked} was not found.`, [asked])

/** The device of a Tachyon GUID; refuses one that the caller must not know of. */
export function byGuid(call: Call): Device {
    const asked = valueAt(call.path, 'guid')
    const guid = asked.toLowerCase()
    const device = devicesOf(call).find(({ tachyonGuid }) => tachyonGuid === guid)
    if (!device) throw unknown(asked)
    return device
}

function byFqdn(call: Call): Device {
    const asked = valueAt(call.path, 'fqdn')
    // A plain FQDN can look like base64, so it is tried first.
    const device = deviceOf(call, asked) ?? deviceOf(call, decodeName(asked))
    if (!device) throw unknown(decodeName(asked))
    return device
}

function searchDevices(call: Call): Reply {
    const devices = devicesOf(call).map((device) => view(call, device))
    return ok(search(call.body, devices, attributeOf))
}

function byDomainAndName(call: Call): Reply {
    const asked = new Members(call.body).list('Devices').map((item) => new Members(item))
    const same = (a: string, b: string | null) => a.toLowerCase() === (b ?? '').toLowerCase()
    const found = devicesOf(call).filter((device) =>
        asked.some((one) => {
            const domain = one.text('Domain')
            return same(device.name, one.text('Name')) && (domain === null || same(device.domain, domain))
        })
    )
    return ok(
        found.map((device) => {
            const { Id, Domain, Name, Status } = view(call, device)
            return { Id, Domain, Name, Status }
        })
    )
}

export const DEVICE_ROUTES = [
    route.get('/Consumer/Devices', (call) => ok(devicesOf(call).map((device) => view(call, device)))),
    route.get('/Consumer/Devices/fqdn/{fqdn}', (call) => ok(view(call, byFqdn(call)))),
    route.get('/Consumer/Devices/fqdn/{fqdn}/ManagementGroups', (call) => groupsAnswer(call, byFqdn(call))),
    route.get('/Consumer/Devices/tachyonguid/{guid}', (call) => ok(view(call, byGuid(call)))),
    route.post('/Consumer/Devices', searchDevices),
    route.post('/Consumer/Devices/ByDomainAndName', byDomainAndName),
    route.post('/Consumer/Devices/{includeInherited}', searchDevices),
    ...IMPACT_ROUTES,
]
