import type { Hits } from '../faults/book.ts'
import type { Reply } from '../http/reply.ts'
import type { Entry } from '../journal.ts'
import type { Principal } from '../principals.ts'
import type { Simulator } from '../simulator.ts'

/** What a handler gets to know about a request. */
export interface Call {
    simulator: Simulator
    /** Values of the placeholders of the path, decoded. */
    path: { [name: string]: string }
    query: URLSearchParams
    /** Parsed body; undefined when there was none. */
    body: unknown
    hits: Hits
    principal: Principal
    consumer: string
    /** The journal's entry, for what only a handler knows. */
    entry: Entry
}

export interface Route {
    method: 'GET' | 'POST'
    /** As the documents spell it, with `{placeholder}`s; matched without regard to case. */
    path: string
    handle: (call: Call) => Reply
}

/** Placeholders that are numbers or booleans; any other takes one segment of any text. */
const FORMS: { [name: string]: string } = {
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

const get = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path, handle })
const post = (path: string, handle: Route['handle']): Route => ({ method: 'POST', path, handle })
export const route = { get, post }
