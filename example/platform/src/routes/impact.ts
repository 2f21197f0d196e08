import { notFound } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { ok, type Reply } from '../http/reply.ts'
import { valueAt } from '../lookup.ts'
import type { Device } from '../world/fleet.ts'
import { definitionById } from './definitions.ts'
import { type Call, route } from './route.ts'
import { deviceOf, targetsOf, view } from './targets.ts'

/** How many devices an instruction would reach, as teamviewer/DexInstructionRunner reads it (MainWindow.axaml.cs). */
export function impact(call: Call, devices: Device[]): Reply {
    const online = (some: Device[]) => some.filter((device) => call.simulator.isOnline(device, call.hits)).length
    const by = (named: (device: Device) => string) =>
        [...new Set(devices.map(named))].map((value) => {
            const some = devices.filter((device) => named(device) === value)
            return { AggregateValue: value, CountOnline: online(some), CountOffline: some.length - online(some) }
        })
    return ok({
        TotalDevicesOnline: online(devices),
        TotalDevicesOffline: devices.length - online(devices),
        ByOsType: by(({ os }) => os),
        ByDeviceType: by(({ facts }) => String(facts.DeviceType)),
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
        valueAt(call.path, 'id'),
    ])
}

/** Models.Receive.SummarizedDevicesContainer of the 1E .NET Consumer SDK. */
const SUMMARISED = ['OsType', 'AgentVersion', 'Status', 'DeviceType', 'TimeZone', 'VrPlatform']

function summary(call: Call): Reply {
    const devices = targetsOf(call, new Members(call.body).get('Filter')).map((device) => view(call, device))
    const counts = (member: string) => {
        const captions = devices.map((device) => String(device[member] ?? ''))
        return [...new Set(captions)].map((Caption) => ({
            Caption,
            Count: captions.filter((other) => other === Caption).length,
        }))
    }
    return ok(Object.fromEntries(SUMMARISED.map((member) => [member, counts(member)])))
}

export const IMPACT_ROUTES = [
    route.post('/Consumer/Devices/scope', (call) => ok(targetsOf(call, call.body).map((device) => view(call, device)))),
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
