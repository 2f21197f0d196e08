import { search } from '../http/expression.ts'
import { notFound } from '../http/failure.ts'
import { ok, type Reply } from '../http/reply.ts'
import { valueAt } from '../lookup.ts'
import type { Device } from '../world/fleet.ts'
import type { ManagementGroup } from '../world/groups.ts'
import { spellings } from './names.ts'
import { type Call, route } from './route.ts'
import { attributeOf, devicesOf, view } from './targets.ts'

/** The groups of which the caller may know. */
function groupsOf({ simulator, principal }: Call): ManagementGroup[] {
    const { managementGroups } = principal
    return simulator.groups.filter(({ id }) => managementGroups === null || managementGroups.includes(id))
}

const groupView = (call: Call, { id, name, description, holds }: ManagementGroup) => ({
    Id: id,
    Name: name,
    UsableId: id,
    Description: description,
    Count: devicesOf(call).filter(holds).length,
})

/** The groups of the caller, or those of them that hold a device. */
export function groupsAnswer(call: Call, device?: Device): Reply {
    return ok(
        groupsOf(call)
            .filter(({ holds }) => device === undefined || holds(device))
            .map((group) => groupView(call, group))
    )
}

function groupOf(call: Call, asked: string, matches: (group: ManagementGroup) => boolean): ManagementGroup {
    const group = groupsOf(call).find(matches)
    if (!group) throw notFound('ManagementGroup.NotFound', `Management group ${asked} was not found.`)
    return group
}

const byId = (call: Call) => groupOf(call, valueAt(call.path, 'id'), ({ id }) => id === Number(call.path.id))

function byName(call: Call): ManagementGroup {
    const asked = valueAt(call.path, 'name')
    const names = spellings(asked)
    return groupOf(call, asked, ({ name }) => names.includes(name.toLowerCase()))
}

const contents = (call: Call, group: ManagementGroup): Reply =>
    ok(
        devicesOf(call)
            .filter(group.holds)
            .map((device) => view(call, device))
    )

export const MANAGEMENT_GROUP_ROUTES = [
    route.get('/Consumer/ManagementGroups', (call) => groupsAnswer(call)),
    route.get('/Consumer/ManagementGroups/Id/{id}', (call) => ok(groupView(call, byId(call)))),
    route.get('/Consumer/ManagementGroups/Name/{name}', (call) => ok(groupView(call, byName(call)))),
    route.get('/Consumer/ManagementGroups/AllDevices', (call) =>
        contents(
            call,
            groupOf(call, '1', ({ id }) => id === 1)
        )
    ),
    route.get('/Consumer/ManagementGroups/Contents/Id/{id}', (call) => contents(call, byId(call))),
    route.post('/Consumer/ManagementGroups/Search', (call) => {
        const groups = groupsOf(call).map((group) => groupView(call, group))
        return ok(search(call.body, groups, attributeOf))
    }),
]
