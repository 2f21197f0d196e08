import type { Calls } from '../../contract/calls.ts'
import { queryText, requestJson } from './rest.ts'

const BASE = '/api/x_1e_connect/v1/itsm'

/** The names in braces of a route: `'id'` of `'GET /runs/{id}'`. */
type PathNames<Route extends string> = Route extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PathNames<Rest>
    : never

/** What a call needs: a value for each name in braces, and query and body as the contract has them. */
export type Input<Route extends keyof Calls> = Record<PathNames<Route>, string> &
    Pick<Calls[Route], Extract<keyof Calls[Route], 'query' | 'body'>> & { signal?: AbortSignal }

/** Makes one call of our REST API. Input and result have the types of the contract. Throws as {@link requestJson} does. */
export function itsm<Route extends keyof Calls>(route: Route, input: Input<Route>): Promise<Calls[Route]['result']>
export function itsm(route: string, input: { query?: object; body?: unknown; signal?: AbortSignal }): Promise<unknown> {
    const { query = {}, ...call } = input
    const [method = 'GET', template = ''] = route.split(' ')
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(Reflect.get(input, name)))
    return requestJson(`${BASE}${path}${queryText(query)}`, { method, body: call.body, signal: call.signal })
}
