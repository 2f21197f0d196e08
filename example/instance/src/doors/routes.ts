import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { decode } from './door.ts'

/** One scripted REST operation under one of its addresses. */
export interface Route {
    operation: Values
    definition: Values
    scope: string
    method: string
    segments: string[]
}

export interface RouteMatch {
    route: Route
    pathParams: Record<string, string>
}

/** Every active route, most specific first: a literal beats `{x}`. */
export function routesOf(tx: Transaction): Route[] {
    return tx.metadata.keep('routes', () => {
        const definitions = new Map(tx.metadata.rows('sys_ws_definition').map((row) => [row.sys_id, row]))
        const versions = new Map(tx.metadata.rows('sys_ws_version').map((row) => [row.sys_id, row]))
        const routes: Route[] = []
        for (const operation of tx.metadata.rows('sys_ws_operation')) {
            const definition = definitions.get(operation.web_service_definition ?? '')
            const version = versions.get(operation.web_service_version ?? '')
            if (operation.active !== '1' || definition?.active !== '1' || version?.active === '0') continue
            for (const uri of new Set([operation.operation_uri, operation.default_operation_uri])) {
                if (!uri) continue
                routes.push({
                    operation,
                    definition,
                    scope: tx.metadata.scopeName(operation.sys_scope ?? null),
                    method: operation.http_method ?? '',
                    segments: uri.split('/').filter(Boolean),
                })
            }
        }
        return routes.sort((a, b) => (specificity(a) < specificity(b) ? -1 : 1))
    })
}

function specificity(route: Route): string {
    return route.segments.map((segment) => (isVariable(segment) ? '1' : '0')).join('')
}

function isVariable(segment: string): boolean {
    return segment.startsWith('{') && segment.endsWith('}')
}

/** The route of a path, and whether any route has the path with another method. */
export function findRoute(tx: Transaction, method: string, path: string): { match?: RouteMatch; otherMethod: boolean } {
    const parts = path.split('/').filter(Boolean)
    let otherMethod = false
    for (const route of routesOf(tx)) {
        if (route.segments.length !== parts.length) continue
        const pathParams: Record<string, string> = {}
        const fits = route.segments.every((segment, at) => {
            if (isVariable(segment)) {
                pathParams[segment.slice(1, -1)] = decode(parts[at] ?? '')
                return true
            }
            return segment === parts[at]
        })
        if (!fits) continue
        if (route.method === method) return { match: { route, pathParams }, otherMethod }
        otherMethod = true
    }
    return { otherMethod }
}
