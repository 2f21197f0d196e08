import { search } from '../http/expression.ts'
import { ok } from '../http/reply.ts'
import { DEPARTMENTS } from '../world/people.ts'
import { route } from './route.ts'
import { attributeOf } from './targets.ts'

/** The tags of which every device carries one in `CoverageTags`. */
const PROPERTIES = [
    {
        Id: 1,
        Name: 'Department',
        TypeId: 1,
        TypeName: 'CoverageTag',
        Values: DEPARTMENTS.map((Value, at) => ({ Id: at + 1, Value })),
    },
]

export const CUSTOM_PROPERTY_ROUTES = [
    route.post('/Consumer/CustomProperties/Search', (call) => ok(search(call.body, PROPERTIES, attributeOf))),
]
