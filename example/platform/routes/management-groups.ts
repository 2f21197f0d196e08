import { notFound } from '../http/failure.ts'
import { ok, type Reply } from '../http/reply.ts'
import type { Device } from '../world/fleet.ts'
import type { ManagementGroup } from '../world/groups.ts'
import { type Call, route } from './route.ts'
import { devicesOf, view } from './targets.ts'

/** The groups of which the caller may know. */
function groupsOf({ simulator, principal }: Call): ManagementGroup[] {
    const { managementGroups } = principal
    return simulator.groups.filter(({ id }) => managementGroups === null || managementGroups.includes(id))
}

/** The groups of the caller, or those of them that hold a device. */
export function groupsAnswer(call: Call, device?: Device): Reply {
    const devices = devicesOf(call)
    return ok(
        groupsOf(call)
            .filter(({ holds }) => device === undefined || holds(device))
            .map(({ id, name, description, holds }) => ({
                Id: id,
                Name: name,
                UsableId: id,
                Description: description,
                Count: devices.filter(holds).length,
            }))
    )
}

function contents(call: Call): Reply {
    const group = groupsOf(call).find(({ id }) => id === Number(call.path.id))
    if (!group) throw notFound('ManagementGroup.NotFound', `Management group ${call.path.id} was not found.`)
    return ok(
        devicesOf(call)
            .filter(group.holds)
            .map((device) => view(call, device))
    )
}

export const MANAGEMENT_GROUP_ROUTES = [
    route.get('/Consumer/ManagementGroups', (call) => groupsAnswer(call)),
    route.get('/Consumer/ManagementGroups/Contents/Id/{id}', contents),
]
