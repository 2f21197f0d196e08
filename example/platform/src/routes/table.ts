import { ADMINISTRATION_ROUTES } from './administration.ts'
import { APPROVAL_ROUTES } from './approvals.ts'
import { AUTHENTICATION_ROUTES } from './authentication.ts'
import { CUSTOM_PROPERTY_ROUTES } from './custom-properties.ts'
import { DEFINITION_ROUTES } from './definitions.ts'
import { DEVICE_ROUTES } from './devices.ts'
import { EXPERIENCE_ROUTES } from './experience.ts'
import { IDENTITY_PROVIDER_ROUTES } from './identity-provider.ts'
import { INFORMATION_ROUTES } from './information.ts'
import { INSTRUCTION_ROUTES } from './instructions.ts'
import { LICENCE_ROUTES } from './licence.ts'
import { MANAGEMENT_GROUP_ROUTES } from './management-groups.ts'
import { RESPONSE_ROUTES } from './responses.ts'
import { pattern, type Route, route } from './route.ts'
import { STATISTICS_ROUTES } from './statistics.ts'
import { describeRoutes } from './swagger.ts'

/** Every call that the simulator answers. A call that is not here gets 404. */
export const ROUTES: Route[] = [
    ...INFORMATION_ROUTES,
    ...DEFINITION_ROUTES,
    ...DEVICE_ROUTES,
    ...MANAGEMENT_GROUP_ROUTES,
    ...INSTRUCTION_ROUTES,
    ...STATISTICS_ROUTES,
    ...RESPONSE_ROUTES,
    ...LICENCE_ROUTES,
    ...APPROVAL_ROUTES,
    ...CUSTOM_PROPERTY_ROUTES,
    ...ADMINISTRATION_ROUTES,
    ...EXPERIENCE_ROUTES,
    ...AUTHENTICATION_ROUTES,
    ...IDENTITY_PROVIDER_ROUTES,
    route.openGet('/Consumer/swagger/v1/swagger.json', (call) => describeRoutes(ROUTES, call)),
]

export const routeName = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`

const COMPILED = ROUTES.map((each) => ({ route: each, pattern: pattern(each.path) }))

export type Found =
    | { kind: 'route'; route: Route; path: { [name: string]: string } }
    | { kind: 'wrong-method'; allowed: string[] }
    | { kind: 'unknown' }

/** Looks a path up that has no version segment and no trailing slash. */
export function findRoute(method: string, path: string): Found {
    const fits = COMPILED.flatMap(({ route, pattern }) => {
        const match = pattern.exec(path)
        return match ? [{ route, groups: match.groups ?? {} }] : []
    })
    const found = fits.find(({ route }) => route.method === method)
    if (found) {
        const path = Object.fromEntries(
            Object.entries(found.groups).map(([name, value]) => [name, decodeURIComponent(value)])
        )
        return { kind: 'route', route: found.route, path }
    }
    if (fits.length > 0) return { kind: 'wrong-method', allowed: [...new Set(fits.map(({ route }) => route.method))] }
    return { kind: 'unknown' }
}
