import type { IncomingHttpHeaders } from 'node:http'
import type { Hits } from '../faults/book.ts'
import type { Reply } from '../http/reply.ts'
import type { Entry } from '../journal.ts'
import type { Principal } from '../principals.ts'
import type { Simulator } from '../simulator.ts'

/** What a handler gets to know about a request that nobody has to sign in for. */
export interface OpenCall {
    simulator: Simulator
    /** Scheme, host and port as the caller sees them. */
    origin: string
    headers: IncomingHttpHeaders
    /** Values of the placeholders of the path, decoded. */
    path: { [name: string]: string }
    query: URLSearchParams
    /** Parsed body; undefined when there was none. */
    body: unknown
    hits: Hits
    /** The journal's entry, for what only a handler knows. */
    entry: Entry
}

/** What a handler gets to know about a request whose caller has signed in. */
export interface Call extends OpenCall {
    principal: Principal
    /** As it is registered; '' where none is asked for. */
    consumer: string
}

interface Place {
    method: 'GET' | 'POST'
    /** As the documents spell it, with `{placeholder}`s; matched without regard to case. */
    path: string
}

export type Route =
    | (Place & { open: false; handle: (call: Call) => Reply })
    | (Place & { open: true; handle: (call: OpenCall) => Reply })

/** Placeholders that are numbers or booleans; any other takes one segment of any text. */
export const FORMS: { [name: string]: string } = {
    id: '\\d+',
    instructionId: '\\d+',
    setId: '\\d+',
    shard: '\\d+',
    row: '\\d+',
    keepData: 'true|false',
    local: 'true|false',
    includeInherited: 'true|false',
}

export function pattern(path: string): RegExp {
    const text = path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${FORMS[name] ?? '[^/]+'})`)
    return new RegExp(`^${text}$`, 'i')
}

const get = (path: string, handle: (call: Call) => Reply): Route => ({ method: 'GET', path, open: false, handle })
const post = (path: string, handle: (call: Call) => Reply): Route => ({ method: 'POST', path, open: false, handle })
const openGet = (path: string, handle: (call: OpenCall) => Reply): Route => ({
    method: 'GET',
    path,
    open: true,
    handle,
})
const openPost = (path: string, handle: (call: OpenCall) => Reply): Route => ({
    method: 'POST',
    path,
    open: true,
    handle,
})
/** Makers of routes; the open ones need neither credential nor consumer. */
export const route = { get, post, openGet, openPost }
