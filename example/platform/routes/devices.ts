import { search } from '../http/expression.ts'
import { notFound } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { ok, type Reply } from '../http/reply.ts'
import type { Device } from '../world/fleet.ts'
import { type Call, route } from './route.ts'
import { attributeOf, view } from './targets.ts'

/** Text of either base64 alphabet, padded or not; plain text that is no base64 stays as it is. */
export function decodeName(segment: string): string {
    const standard = segment.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
    if (/^[A-Za-z0-9+/]+$/.test(standard)) {
        const bytes = Buffer.from(standard, 'base64')
        const text = bytes.toString('utf8')
        const printable = !/[\p{Cc}\ufffd]/u.test(text)
        if (printable && bytes.toString('base64').replace(/=+$/, '') === standard) return text
    }
    return segment
}

function answer(call: Call, device: Device | undefined, asked: string): Reply {
    if (!device) throw notFound('Device.NotFound', `Device ${asked} was not found.`, [asked])
    return ok(view(call, device))
}

function byFqdn(call: Call): Reply {
    const asked = call.path.fqdn
    const { simulator, hits } = call
    // A plain FQDN can look like base64, so it is tried first.
    const device = simulator.device(asked, hits) ?? simulator.device(decodeName(asked), hits)
    return answer(call, device, decodeName(asked))
}

function searchDevices(call: Call): Reply {
    const devices = call.simulator.devices(call.hits).map((device) => view(call, device))
    return ok(search(call.body, devices, attributeOf))
}

function byDomainAndName(call: Call): Reply {
    const asked = new Members(call.body).list('Devices').map((item) => new Members(item))
    const same = (a: string, b: string | null) => a.toLowerCase() === (b ?? '').toLowerCase()
    const found = call.simulator.devices(call.hits).filter((device) =>
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
    route.get('/Consumer/Devices', (call) => ok(call.simulator.devices(call.hits).map((device) => view(call, device)))),
    route.get('/Consumer/Devices/fqdn/{fqdn}', byFqdn),
    route.get('/Consumer/Devices/tachyonguid/{guid}', (call) => {
        const guid = call.path.guid.toLowerCase()
        const device = call.simulator.devices(call.hits).find(({ tachyonGuid }) => tachyonGuid === guid)
        return answer(call, device, call.path.guid)
    }),
    route.post('/Consumer/Devices', searchDevices),
    route.post('/Consumer/Devices/ByDomainAndName', byDomainAndName),
    route.post('/Consumer/Devices/{includeInherited}', searchDevices),
]
