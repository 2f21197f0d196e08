import { refused } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { Draw } from '../world/draw.ts'
import { FAULT_KINDS } from './kinds.ts'

/** A kind of fault with its options: kinds.ts lists both. */
export interface Fault {
    kind: string
    [option: string]: unknown
}

export interface Match {
    method?: string
    /** Case-insensitive expression on the path without version segment. */
    path?: string
    /** Which of the matching requests, counted from 1. */
    nth?: number[]
    /** How often at most. */
    times?: number
    /** @default 1 */
    probability?: number
}

export interface Rule {
    id: string
    tenant: string | null
    match: Match
    fault: Fault
    /** Requests that matched method and path. */
    seen: number
    /** Requests that were met by the fault. */
    hits: number
}

/** The faults that one request meets. */
export class Hits {
    constructor(private readonly rules: Rule[]) {}

    /** The options of the first fault of a kind that meets this request; null when there is none. */
    find(kind: string): Fault | null {
        return this.rules.find(({ fault }) => fault.kind === kind)?.fault ?? null
    }

    has(kind: string): boolean {
        return this.find(kind) !== null
    }

    /** Id of the first rule, for the journal. */
    get id(): string | null {
        return this.rules[0]?.id ?? null
    }
}

/** A number among the options of a fault. */
export function option(fault: Fault | null, name: string, otherwise: number): number {
    const value = Number(fault?.[name] ?? otherwise)
    return Number.isFinite(value) ? value : otherwise
}

/** A list of text among the options of a fault. */
export function texts(fault: Fault | null, name: string): string[] {
    const value = fault?.[name]
    if (value === undefined || value === null) return []
    return (Array.isArray(value) ? value : [value]).map(String)
}

function readMatch(value: unknown): Match {
    const members = new Members(value)
    const match: Match = {}
    const method = members.text('method')
    if (method) match.method = method.toUpperCase()
    const path = members.text('path')
    if (path) match.path = new RegExp(path, 'i').source
    const nth = members.get('nth')
    if (nth !== undefined) match.nth = (Array.isArray(nth) ? nth : [nth]).map(Number)
    if (members.get('times') !== undefined) match.times = members.whole('times', 1)
    if (members.get('probability') !== undefined) match.probability = Number(members.get('probability'))
    return match
}

/** Which requests a kind meets, without its options. */
function matchOf({ path, method, times }: (typeof FAULT_KINDS)[string]): Match {
    return { path, ...(method === undefined ? {} : { method }), ...(times === undefined ? {} : { times }) }
}

/** The rules of `/__sim/faults`. */
export class FaultBook {
    private rules: Rule[] = []
    private made = 0
    private draw: Draw

    constructor(seed: string) {
        this.draw = new Draw(seed, 'faults')
    }

    /** Adds a rule; a rule with the id of another replaces it. */
    add(body: unknown): Rule {
        const members = new Members(body)
        const options = members.get('fault')
        const kind = new Members(options).text('kind') ?? ''
        const known = FAULT_KINDS[kind]
        if (!known) throw refused('Fault.Unknown', `Fault kind "${kind}" is not known.`, Object.keys(FAULT_KINDS))
        const allowed = ['kind', ...(known.options ?? [])]
        // Members has proved that it is an object.
        const unknown = Object.keys(options as object).filter((name) => !allowed.includes(name))
        if (unknown.length > 0)
            throw refused('Fault.Unknown', `Fault "${kind}" has no option ${unknown.join(', ')}.`, allowed)
        const always = new Members(options).flag('always')
        this.made += 1
        const rule: Rule = {
            id: members.text('id') ?? `f${this.made}`,
            tenant: members.text('tenant'),
            match: { ...matchOf(known), ...(always ? { times: undefined } : {}), ...readMatch(members.get('match')) },
            // Members has proved that it is an object.
            fault: { ...(options as object), kind },
            seen: 0,
            hits: 0,
        }
        this.remove(rule.id)
        this.rules.push(rule)
        return rule
    }

    list(): Rule[] {
        return [...this.rules]
    }

    /** Removes one rule, or all. Returns those that are gone. */
    remove(id?: string): Rule[] {
        const gone = this.rules.filter((rule) => id === undefined || rule.id === id)
        this.rules = this.rules.filter((rule) => !gone.includes(rule))
        return gone
    }

    meet(request: { tenant: string; method: string; path: string }): Hits {
        return new Hits(this.rules.filter((rule) => this.meets(rule, request)))
    }

    private meets(rule: Rule, request: { tenant: string; method: string; path: string }): boolean {
        const { match } = rule
        if (rule.tenant !== null && rule.tenant !== request.tenant) return false
        if (match.method && match.method !== request.method) return false
        if (match.path && !new RegExp(match.path, 'i').test(request.path)) return false
        rule.seen += 1
        if (match.nth && !match.nth.includes(rule.seen)) return false
        if (match.times !== undefined && rule.hits >= match.times) return false
        if (match.probability !== undefined && this.draw.unit() >= match.probability) return false
        rule.hits += 1
        return true
    }
}
