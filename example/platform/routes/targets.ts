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

/** The devices for which an expression holds. */
export function targetsOf(call: Call, expression: unknown): Device[] {
    return call.simulator.devices(call.hits).filter((device) => holds(expression, attributeOf(view(call, device))))
}
