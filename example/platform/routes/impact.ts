import { search } from '../http/expression.ts'
import { notFound } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { ok, type Reply } from '../http/reply.ts'
import type { Device } from '../world/fleet.ts'
import { definitionById } from './definitions.ts'
import { type Call, route } from './route.ts'
import { attributeOf, deviceOf, devicesOf, targetsOf, view } from './targets.ts'

/** How many devices an instruction would reach. Assumed: the names of the members below `Aggregates`. */
function impact(call: Call, devices: Device[]): Reply {
    const online = (some: Device[]) => some.filter((device) => call.simulator.isOnline(device, call.hits)).length
    const kinds = new Map<string, Device[]>()
    for (const device of devices) {
        const kind = `${device.kind} ${device.os}`
        kinds.set(kind, [...(kinds.get(kind) ?? []), device])
    }
    const counts = (some: Device[]) => ({
        TotalDevicesOnline: online(some),
        TotalDevicesOffline: some.length - online(some),
    })
    return ok({
        ...counts(devices),
        Aggregates: [...kinds.values()].map((some) => ({
            DeviceType: some[0].facts.DeviceType,
            OsType: some[0].os,
            ...counts(some),
        })),
    })
}

/** The devices of `{"Scope":"fqdn1,fqdn2"}`; those that 1E does not know count nowhere. */
function listed(call: Call): Device[] {
    const names = (new Members(call.body).text('Scope', 'FqdnList') ?? '').split(',').map((name) => name.trim())
    return [...new Set(names.flatMap((name) => deviceOf(call, name) ?? []))]
}

function checkDefinition(call: Call): void {
    if (definitionById(call, Number(call.path.id))) return
    throw notFound('InstructionDefinition.NotFound', `Instruction definition ${call.path.id} was not found.`, [
        call.path.id,
    ])
}

function summary(call: Call): Reply {
    const items = devicesOf(call).map((device) => {
        const { Id, Name, Fqdn, Domain, Status, OsType, DeviceType, Manufacturer, Model, LastConnUtc } = view(
            call,
            device
        )
        return { Id, Name, Fqdn, Domain, Status, OsType, DeviceType, Manufacturer, Model, LastConnUtc }
    })
    return ok(search(call.body, items, attributeOf))
}

export const IMPACT_ROUTES = [
    route.post('/Consumer/Devices/summary', summary),
    route.post('/Consumer/Devices/fqdn', (call) => impact(call, listed(call))),
    route.post('/Consumer/Devices/fqdnfiltered/{id}', (call) => {
        checkDefinition(call)
        return impact(call, listed(call))
    }),
    route.post('/Consumer/Devices/ApproxTarget', (call) => impact(call, targetsOf(call, call.body))),
    route.post('/Consumer/Devices/ApproxTarget/{id}', (call) => {
        checkDefinition(call)
        return impact(call, targetsOf(call, call.body))
    }),
]
