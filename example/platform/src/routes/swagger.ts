import { ok, type Reply } from '../http/reply.ts'
import { FORMS, type OpenCall, type Route } from './route.ts'
import { BODIES, QUERIES, SCHEMAS } from './swagger-schemas.ts'

const ROOT = '/Consumer'

type Part = { [member: string]: unknown }

const reference = (schema: string): Part => ({ $ref: `#/components/schemas/${schema}` })
const json = (schema: Part): Part => ({ 'application/json': { schema } })

function typeOf(placeholder: string): string {
    const form = FORMS[placeholder]
    if (form === undefined) return 'string'
    return form === '\\d+' ? 'integer' : 'boolean'
}

function operation({ method, path, open }: Route): Part {
    const below = path.slice(ROOT.length)
    const [, controller] = below.split('/')
    const body = BODIES[`${method} ${path}`]
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: typeOf(name) },
    }))
    return {
        tags: [controller],
        operationId: `${method.toLowerCase()}${below.replace(/[/{}]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
        parameters: [...parameters, ...(QUERIES[path] ?? [])],
        ...(body ? { requestBody: { required: true, content: json(reference(body)) } } : {}),
        ...(open ? { security: [] } : {}),
        responses: {
            200: { description: 'Success' },
            400: { description: 'The request is wrong', content: json(reference('Errors')) },
            401: { description: 'No or an expired token, or no permission', content: json(reference('Errors')) },
        },
    }
}

/** The Consumer API in OpenAPI 3.0, as a tenant describes itself; the other applications have documents of their own. */
export function describeRoutes(routes: Route[], { origin, simulator }: OpenCall): Reply {
    const paths: { [path: string]: Part } = {}
    for (const each of routes) {
        if (!each.path.startsWith(`${ROOT}/`) || each.path.includes('swagger')) continue
        const path = each.path.slice(ROOT.length)
        paths[path] = { ...paths[path], [each.method.toLowerCase()]: operation(each) }
    }
    return ok({
        openapi: '3.0.1',
        info: { title: '1E Consumer API', version: simulator.tenant.version },
        servers: [{ url: origin + ROOT }],
        security: [
            { token: [], consumer: [] },
            { basic: [], consumer: [] },
        ],
        paths,
        components: {
            schemas: SCHEMAS,
            securitySchemes: {
                basic: { type: 'http', scheme: 'basic' },
                token: { type: 'apiKey', in: 'header', name: 'X-Tachyon-Authenticate' },
                consumer: { type: 'apiKey', in: 'header', name: 'X-Tachyon-Consumer' },
            },
        },
    })
}
