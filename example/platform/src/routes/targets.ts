import { holds } from '../http/expression.ts'
import { deviceView } from '../world/device-view.ts'
import type { Device } from '../world/fleet.ts'
import type { Call } from './route.ts'

export function view(call: Call, device: Device): { [member: string]: unknown } {
    return deviceView(device, call.simulator.moment(device, call.hits))
}

/** Reads a member of an object without regard to case; undefined = there is no such member. */
export function attributeOf(item: object): (name: string) => unknown {
    const members = new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]))
    return (name) => {
        const value = members.get(name.toLowerCase())
        return members.has(name.toLowerCase()) ? (value ?? '') : undefined
    }
}

/** Devices outside of the management groups of the caller are invisible (1E Consumer API, §6.1). */
function isVisible({ principal, simulator }: Call, device: Device): boolean {
    const { managementGroups } = principal
    if (managementGroups === null) return true
    return simulator.groups.some(({ id, holds }) => managementGroups.includes(id) && holds(device))
}

/** The devices that the caller may see. */
export function devicesOf(call: Call): Device[] {
    return call.simulator.devices(call.hits).filter((device) => isVisible(call, device))
}

/** The device of an FQDN; undefined when the caller must not know of it. */
export function deviceOf(call: Call, fqdn: string): Device | undefined {
    const device = call.simulator.device(fqdn, call.hits)
    return device && isVisible(call, device) ? device : undefined
}

/** What a scope may ask of a device besides its members (teamviewer/DexInstructionRunner, MainWindow.axaml.cs). */
function scopeMembers(call: Call, device: Device) {
    const tags = Object.entries(Object(device.facts.CoverageTags))
    const groups = call.simulator.groups.filter(({ holds }) => holds(device))
    return {
        ManagementGroup: ['global', ...groups.map(({ id }) => String(id))],
        TagTxt: tags.map(([name, value]) => `${name}=${value}`),
    }
}

/** The devices for which an expression holds. */
export function targetsOf(call: Call, expression: unknown): Device[] {
    return devicesOf(call).filter((device) =>
        holds(expression, attributeOf({ ...view(call, device), ...scopeMembers(call, device) }))
    )
}
