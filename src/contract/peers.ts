import {
    type Answered,
    type ComparedColumn,
    type ComparisonRules,
    candidatesOf,
    columnsOf,
    textOf,
} from './comparison.ts'
import type { Keyed } from './keyed.ts'
import type { Run } from './run.ts'
import type { Cell, Column } from './wire.ts'

/** Peers that are asked at once, and devices of the children of an incident. */
export const MOST_PEERS = 10
export const MOST_CHILDREN = 50
/** Fewer answers say nothing about a majority. */
export const LEAST_ANSWERS = 3

export type PeerTrait = 'model' | 'location' | 'department'
export const PEER_TRAITS: readonly PeerTrait[] = ['model', 'location', 'department']

/** A device that may be asked the same. */
export interface Peer {
    fqdn: string
    /** Model, site and department, as far as the CMDB says them. */
    facts: string[]
}

/** GET /runs/{id}/peers: which devices the same question can be asked of. */
export interface Peers {
    /** `children`: the devices of the child incidents; `cmdb`: those that the CMDB says are alike. */
    source: 'cmdb' | 'children'
    /** Devices that may be asked at once. */
    most: number
    /** What the device of the answer is, such as *model, Latitude 7440*, and whether the peers are those with the same. */
    traits: { trait: PeerTrait; text: string; chosen: boolean }[]
    /** Those that the user may read, by name. */
    items: Peer[]
    /** Where they come from, or why there are none; '' where the traits say it. */
    about: string
    /** sys_id of the newest run that has asked peers this question; null for none. */
    asked: string | null
}

/** POST /runs/{id}/peers */
export interface PeersRequest extends Keyed {
    /** FQDNs, at most 10, or at most 50 that are devices of child incidents. */
    devices: string[]
}

/** A value that most peers have, beside that of the device. */
export interface Difference {
    /** What it is a value of, such as *Meeting Sync, Version*. */
    name: string
    /** The value on the device and on most peers, in words. */
    own: string
    most: string
    /** Peers with the value of the most, of how many. */
    agree: number
    of: number
    /** What the other peers have, each value with its devices; '' for nothing. */
    others: string
}

/** GET /runs/{id}/differences: in what a device differs from its peers. */
export interface Differences {
    /** The run that asks the peers. */
    run: Run
    /** The result in a sentence. */
    said: string
    /** Who has answered and who has not, in words. */
    facts: string[]
    /** Peers that have answered. */
    answered: number
    differing: Difference[]
    /** Values that most peers share with the device, at most 50. */
    same: Difference[]
    /** How many values differ and how many are the same, in words; '' while there are too few answers. */
    counted: string
    /** True when the user may add it to the record as a work note. */
    canNote: boolean
}

/** What one device has answered. */
export interface PeerAnswer {
    device: string
    rows: readonly (readonly Cell[])[]
}

/** A value of a device; null when the device has no such row. */
type Value = { cell: Cell | undefined; kind: Column['kind'] } | null

/** As `Difference`, with the values as they came. */
export interface RawDifference {
    thing: string
    column: Column | null
    own: Value
    most: Value
    agree: number
    of: number
    others: { value: Value; devices: string[] }[]
}

export interface RawDifferences {
    differing: RawDifference[]
    same: RawDifference[]
    undecided: number
}

type Row = readonly Cell[]
interface Things {
    [key: string]: Row
}

function keyOf(row: Row, keys: ComparedColumn[], side: 'before' | 'after'): string {
    return keys.map((column) => textOf(row[column[side]])).join(', ')
}

/** The rows of an answer by what they are about; null when two of them are about the same, or one says nothing. */
function thingsOf(rows: readonly Row[], keys: ComparedColumn[], side: 'before' | 'after'): Things | null {
    const things: Things = Object.create(null)
    for (const row of rows) {
        const key = keyOf(row, keys, side)
        if (key === '' || things[key] !== undefined) return null
        things[key] = row
    }
    return things
}

interface Plan {
    /** Columns that are compared: places in the answer of the device (`before`) and in those of the peers (`after`). */
    columns: ComparedColumn[]
    own: Things
    peers: { device: string; things: Things }[]
}

/** A single row is about the device itself. */
function single(rows: readonly Row[]): Things {
    const things: Things = Object.create(null)
    if (rows[0]) things[''] = rows[0]
    return things
}

function planOf(own: Answered, columns: readonly Column[], peers: readonly PeerAnswer[], rules: ComparisonRules): Plan {
    // What is private is no evidence that others may read.
    const all = columnsOf(own, { columns: columns, rows: [] }, rules).filter((column) => column.private === undefined)
    const counting = all.filter(({ role }) => role === 'counts')
    const isSingle = own.rows.length < 2 && peers.every(({ rows }) => rows.length < 2)
    for (const keys of candidatesOf(all, rules)) {
        const mine = thingsOf(own.rows, keys, 'before')
        const theirs = peers.map(({ device, rows }) => ({ device: device, things: thingsOf(rows, keys, 'after') }))
        if (!mine || theirs.some(({ things }) => things === null)) continue
        const plan = {
            columns: counting.filter((column) => keys.indexOf(column) < 0),
            own: mine,
            peers: theirs.map(({ device, things }) => ({ device: device, things: things || single([]) })),
        }
        // Of one row each that is called differently everywhere, the name is a value too.
        if (!isSingle || allThings(plan).length < 2) return plan
    }
    if (isSingle) {
        return {
            columns: counting,
            own: single(own.rows),
            peers: peers.map(({ device, rows }) => ({ device: device, things: single(rows) })),
        }
    }
    // No column says what a row is: whole rows are there or not, however often.
    const whole = (rows: readonly Row[], side: 'before' | 'after') => {
        const things: Things = Object.create(null)
        for (const row of rows) things[keyOf(row, counting, side)] = row
        return things
    }
    return {
        columns: [],
        own: whole(own.rows, 'before'),
        peers: peers.map(({ device, rows }) => ({ device: device, things: whole(rows, 'after') })),
    }
}

/** Values with the devices that have them, the most frequent first, and by their text where that is equal. */
function shares(values: { device: string; value: Value }[]): { text: string; value: Value; devices: string[] }[] {
    const found: { text: string; value: Value; devices: string[] }[] = []
    const at: { [text: string]: number } = Object.create(null)
    for (const { device, value } of values) {
        // An absent row is another thing than an empty cell.
        const text = value ? '=' + textOf(value.cell) : ''
        const known = at[text] === undefined ? undefined : found[at[text] as number] // checked just before
        if (known) known.devices.push(device)
        else {
            at[text] = found.length
            found.push({ text: text, value: value, devices: [device] })
        }
    }
    return found.sort((a, b) => b.devices.length - a.devices.length || (a.text < b.text ? -1 : 1))
}

/** What the peers say about one value; null when they have no majority. `values` holds each peer once. */
function compared(
    thing: string,
    column: Column | null,
    own: Value,
    values: { device: string; value: Value }[]
): { isSame: boolean; told: RawDifference } | null {
    const [most, ...others] = shares(values)
    if (!most || most.devices.length * 2 <= values.length) return null
    return {
        isSame: (own ? '=' + textOf(own.cell) : '') === most.text,
        told: {
            thing: thing,
            column: column,
            own: own,
            most: most.value,
            agree: most.devices.length,
            of: values.length,
            others: others.map(({ value, devices }) => ({ value: value, devices: devices })),
        },
    }
}

const THERE: Value = { cell: true, kind: 'boolean' }

/** What a row says first, besides what it is about; that it is there where it says no more. */
function firstOf(row: Row, columns: ComparedColumn[], side: 'before' | 'after'): Value {
    for (const column of columns) {
        const cell = row[column[side]]
        if (textOf(cell) !== '') return { cell: cell, kind: column.kind }
    }
    return THERE
}

/** What the peers say about whether something is there; null when they have no majority. */
function presence(
    { columns }: Plan,
    thing: string,
    mine: Row | undefined,
    theirs: { device: string; row: Row | undefined }[]
): ReturnType<typeof compared> {
    const whether = theirs.map(({ device, row }) => ({ device: device, value: row ? THERE : null }))
    const result = compared(thing, null, mine ? THERE : null, whether)
    if (!result) return null
    const { told } = result
    const values: { device: string; value: Value }[] = []
    for (const { device, row } of theirs) {
        if (row) values.push({ device: device, value: firstOf(row, columns, 'after') })
    }
    const [most] = told.most ? shares(values) : []
    const own = mine ? firstOf(mine, columns, 'before') : null
    return { isSame: result.isSame, told: { ...told, own: own, most: most ? most.value : null } }
}

/** Names of everything that somebody has, each once, in an order that no answer decides. */
function allThings({ own, peers }: Plan): string[] {
    const seen: { [thing: string]: true } = Object.create(null)
    for (const thing of Object.keys(own)) seen[thing] = true
    for (const { things } of peers) for (const thing of Object.keys(things)) seen[thing] = true
    return Object.keys(seen).sort()
}

/**
 * In what the answer of a device differs from those of its peers: a value that more than half of them share and the device does not.
 * The order of rows and of peers plays no part. `isWhole` false: rows may be missing, so that nothing counts as absent.
 */
export function differencesOf(
    own: Answered,
    columns: readonly Column[],
    peers: readonly PeerAnswer[],
    rules: ComparisonRules = {},
    isWhole = true
): RawDifferences {
    const plan = planOf(own, columns, peers, rules)
    const found: RawDifferences = { differing: [], same: [], undecided: 0 }
    const tell = (result: ReturnType<typeof compared>) => {
        if (!result) found.undecided++
        else (result.isSame ? found.same : found.differing).push(result.told)
    }
    for (const thing of allThings(plan)) {
        const mine = plan.own[thing]
        const theirs = plan.peers.map(({ device, things }) => ({ device: device, row: things[thing] }))
        const having = theirs.filter(({ row }) => row !== undefined)
        // Whether it is there at all, where that differs or is all there is to say.
        if (plan.columns.length === 0 || (mine !== undefined) !== having.length * 2 > theirs.length) {
            if (isWhole) tell(presence(plan, thing, mine, theirs))
            continue
        }
        for (const column of mine ? plan.columns : []) {
            const values = (isWhole ? theirs : having).map(({ device, row }) => ({
                device: device,
                value: row ? { cell: row[column.after], kind: column.kind } : null,
            }))
            const own = mine ? { cell: mine[column.before], kind: column.kind } : null
            tell(compared(thing, column, own, values))
        }
    }
    found.differing.sort((a, b) => b.agree * a.of - a.agree * b.of)
    return found
}
