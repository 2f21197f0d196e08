import { isBlank } from './values.ts'
import type { Cell, Column } from './wire.ts'

/** An answer as it is compared: its columns, and rows of as many cells. */
export interface Answered {
    columns: readonly Column[]
    rows: readonly (readonly Cell[])[]
}

/** Names of columns, in any case; what is left out is guessed. */
export interface ComparisonRules {
    /** Columns that tell which rows are the same thing. */
    keys?: readonly string[]
    /** Columns that are another value each time: alone they are no change. */
    volatile?: readonly string[]
}

/** The rules that an administrator has set; null leaves columns to be guessed. */
export function rulesOf(set: { keys: readonly string[] | null; passing: readonly string[] | null }): ComparisonRules {
    return { ...(set.keys ? { keys: set.keys } : {}), ...(set.passing ? { volatile: set.passing } : {}) }
}

/** A row of one answer or of both, by its position; `null` where it is not. */
export interface ComparedRow {
    kind: 'changed' | 'added' | 'removed' | 'same'
    before: number | null
    after: number | null
    /** Columns that count and differ, as positions in `Comparison.columns`. */
    changed: readonly number[]
    /** Columns that differ and are volatile. */
    passing: readonly number[]
}

/** Where a column stands in each answer; -1 where it is not. */
export interface ComparedColumn extends Column {
    before: number
    after: number
    /** `key`: says which row it is. `passing`: does not count as change. `lone`: one answer has it only, so nothing is compared. */
    role: 'key' | 'counts' | 'passing' | 'lone'
}

export interface Comparison {
    columns: ComparedColumn[]
    /** Names of the columns by which rows were matched; empty when whole rows were. */
    keys: string[]
    /** Rows of the later answer in its order, then those that are gone. */
    rows: ComparedRow[]
    counts: { changed: number; added: number; removed: number; same: number }
}

const NONE: readonly number[] = []

/** Names of what a row is, the surest first. A number that the system gives anew each time is none of them. */
const NAMING = [
    /^(display)?name$/i,
    /^(full|file)?path$/i,
    /^(id|guid|uuid|key)$/i,
    /^(device|drive|letter|title|serial(number)?|mac(address)?|address|url|sid|upn)$/i,
    /(name|path)$/i,
    /(id|guid|key|number|address)$/i,
]
/** Given anew at each start of a program or system. */
const MOMENTARY =
    /^(p|process|parentprocess|thread|session|logon|handle|connection)_?id$|handle$|^port$|^(local|remote)port$/i
/** Times of use, counters, shares, and amounts that move by themselves. */
const PASSING =
    /^(last|current)|time(stamp)?$|started$|(last|access)_?(used|seen|run|boot)$|uptime|cpu|usage|percent|pct|workingset|memory|(free|used|avail|available)(\w*(b|bytes|space|size))?$|(count|counter|handles|threads|reads|writes|sent|received|duration|elapsed|age|seconds|rate|latency|signal)$/i

function isIn(names: readonly string[], name: string): boolean {
    const lower = name.toLowerCase()
    return names.some((one) => one.toLowerCase() === lower)
}

function isPassing(name: string): boolean {
    return MOMENTARY.test(name) || PASSING.test(name)
}

/** Names of the columns that are guessed to move by themselves. */
export function passingColumns(columns: readonly Column[]): string[] {
    return columns.map(({ name }) => name).filter(isPassing)
}

/** What a cell is compared by: an empty text is nothing, and a number the same as its digits. */
export function textOf(value: Cell | undefined): string {
    return isBlank(value) ? '' : String(value)
}

/** Where the column of that name stands, in any case; -1 where there is none. */
export function positionOf(columns: readonly Column[], name: string): number {
    return columns.map((column) => column.name.toLowerCase()).indexOf(name.toLowerCase())
}

/** All columns, those of the later answer first. */
export function columnsOf(before: Answered, after: Answered, rules: ComparisonRules): ComparedColumn[] {
    const all: ComparedColumn[] = []
    const add = (column: Column, at: { before: number; after: number }) => {
        const isLone = at.before < 0 || at.after < 0
        const passes = rules.volatile ? isIn(rules.volatile, column.name) : isPassing(column.name)
        all.push({ ...column, ...at, role: isLone ? 'lone' : passes ? 'passing' : 'counts' })
    }
    after.columns.forEach((column, at) => {
        add(column, { before: positionOf(before.columns, column.name), after: at })
    })
    before.columns.forEach((column, at) => {
        if (positionOf(after.columns, column.name) < 0) add(column, { before: at, after: -1 })
    })
    return all
}

/** How sure a name is that says what a row is: 0 is the surest; `NAMING.length` for none. */
function rankOf(name: string): number {
    const rank = NAMING.map((naming) => naming.test(name)).indexOf(true)
    return rank < 0 ? NAMING.length : rank
}

/** The column that says best what a row is; -1 where none does. */
export function namingColumn(columns: readonly Column[]): number {
    let best = -1
    let least = NAMING.length
    columns.forEach(({ name }, at) => {
        const rank = isPassing(name) ? NAMING.length : rankOf(name)
        if (rank < least) {
            best = at
            least = rank
        }
    })
    return best
}

/** Which columns may name a row, the surest first: single ones, then pairs. */
export function candidatesOf(columns: ComparedColumn[], rules: ComparisonRules): ComparedColumn[][] {
    if (rules.keys) {
        const named = columns.filter((column) => column.role !== 'lone' && isIn(rules.keys || [], column.name))
        return named.length > 0 ? [named] : []
    }
    const single = columns
        .filter((column) => column.role === 'counts' && rankOf(column.name) < NAMING.length)
        // By name where two are as sure: the order of the columns says nothing.
        .sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1))
        .slice(0, 4)
    const candidates = single.map((one) => [one])
    single.forEach((one, at) => {
        for (const other of single.slice(at + 1)) candidates.push([one, other])
    })
    return candidates
}

/** A position by text: a Map where the engine has one, which Rhino has not, since 100,000 keys of an object take six times as long. */
interface Positions {
    get(key: string): number | undefined
    set(key: string, at: number): unknown
}

function positions(): Positions {
    if (typeof Map === 'function') return new Map<string, number>()
    const known: { [key: string]: number } = Object.create(null)
    return {
        get: (key) => known[key],
        set: (key, at) => {
            known[key] = at
        },
    }
}

type Side = 'before' | 'after'

/** Work on so many rows, one after the other; `row` returns false when no more of them are needed. */
interface Loop {
    count: number
    row(at: number): boolean
    /** What follows; null for nothing. */
    end(): Loop | null
}

/**
 * A comparison under way, a part at a time: call `stepComparison` until it returns false, then read `comparisonOf`. Which of several
 * rows with the same key is which is decided by their cells alone: the order of the rows plays no part.
 */
export interface ComparisonWork {
    before: Answered
    after: Answered
    columns: ComparedColumn[]
    /** The same in an order that neither answer decides. */
    byName: ComparedColumn[]
    keys: ComparedColumn[]
    rows: ComparedRow[]
    counts: Comparison['counts']
    /** Rows of the earlier answer by those of the later one; nothing for none. */
    partner: (number | undefined)[]
    isMatched: boolean[]
    loop: Loop | null
    at: number
}

export function startComparison(before: Answered, after: Answered, rules: ComparisonRules = {}): ComparisonWork {
    const columns = columnsOf(before, after, rules)
    const work: ComparisonWork = {
        before: before,
        after: after,
        columns: columns,
        byName: columns.slice().sort((a, b) => order(a.name.toLowerCase(), b.name.toLowerCase())),
        keys: [],
        rows: [],
        counts: { changed: 0, added: 0, removed: 0, same: 0 },
        partner: [],
        isMatched: [],
        loop: null,
        at: 0,
    }
    const isComparable = columns.some(({ role }) => role !== 'lone')
    work.loop = isComparable ? attempt(work, candidatesOf(columns, rules), rules.keys === undefined) : telling(work)
    return work
}

/** Looks at about so many rows. Returns false when everything is compared. */
export function stepComparison(work: ComparisonWork, rows: number): boolean {
    for (let left = rows; left > 0 && work.loop; left--) {
        if (work.at < work.loop.count && work.loop.row(work.at++)) continue
        work.at = 0
        work.loop = work.loop.end()
    }
    return work.loop !== null
}

export function comparisonOf({ columns, rows, counts }: ComparisonWork): Comparison {
    const keys = columns.filter(({ role }) => role === 'key').map(({ name }) => name)
    return { columns: columns, keys: keys, rows: rows, counts: counts }
}

/** Matches by the first columns that name every row, or by those that were asked for; else by everything that counts. */
function attempt(work: ComparisonWork, candidates: ComparedColumn[][], mustName: boolean): Loop {
    const [keys, ...others] = candidates
    work.keys = keys || work.byName.filter(({ role }) => role === 'counts')
    const index = { before: positions(), after: positions() }
    const mayEnd = keys !== undefined && mustName
    let names = true
    const indexing = (side: Side, next: () => Loop): Loop => ({
        count: work[side].rows.length,
        row: (at) => {
            names = indexed(work, index[side], side, at) && names
            return names || !mayEnd
        },
        end: () => (names || !mayEnd ? next() : attempt(work, others, mustName)),
    })
    return indexing('before', () =>
        indexing('after', () => {
            for (const column of keys || []) column.role = 'key'
            return matching(work, index)
        })
    )
}

/** Adds a row to an index, under a negative number when its key is that of several. Returns false then, or when it is empty. */
function indexed(work: ComparisonWork, index: Positions, side: Side, at: number): boolean {
    const key = keyText(work, side, at)
    const isFirst = index.get(key) === undefined
    index.set(key, isFirst ? at : -1 - at)
    return isFirst && key !== ''
}

function keyText(work: ComparisonWork, side: Side, at: number): string {
    const [only, second] = work.keys
    if (only && !second) return cellOf(work, side, at, only)
    const texts = work.keys.map((column) => cellOf(work, side, at, column))
    return texts.some((text) => text !== '') ? JSON.stringify(texts) : ''
}

function cellOf(work: ComparisonWork, side: Side, at: number, column: ComparedColumn): string {
    const cells = work[side].rows[at]
    return textOf(cells?.[column[side]])
}

/** Pairs rows that have their key alone; the others are paired by all their cells. */
function matching(work: ComparisonWork, index: { before: Positions; after: Positions }): Loop {
    const several: Both = [[], []]
    return {
        count: work.after.rows.length,
        row: (at) => {
            const key = keyText(work, 'after', at)
            const before = index.before.get(key)
            const after = Number(index.after.get(key))
            const isAlone = after >= 0 && !(before !== undefined && before < 0)
            pair(work, isAlone ? before : undefined, at)
            if (!isAlone) several[1].push(alike(work, 'after', at, after))
            return true
        },
        end: () => ({
            count: several[1].length > 0 ? work.before.rows.length : 0,
            row: (at) => {
                const after = work.isMatched[at] ? undefined : index.after.get(keyText(work, 'before', at))
                if (after !== undefined) several[0].push(alike(work, 'before', at, after))
                return true
            },
            end: () =>
                sorting(several[0], 0, (before) => sorting(several[1], 0, (after) => deciding(work, [before, after]))),
        }),
    }
}

/** One of several rows with the same key. */
interface Alike {
    /** Equal for the rows that have the same key, on both sides. */
    key: number
    at: number
    /** What counts of it; no such text begins with another. */
    content: string
    /** The same, and the rest. */
    all: string
}

/** Rows of the earlier answer and of the later one. */
type Both = [Alike[], Alike[]]

function alike(work: ComparisonWork, side: Side, at: number, key: number): Alike {
    const textsOf = (counts: boolean) =>
        JSON.stringify(
            work.byName.map((column) => ((column.role === 'counts') === counts ? cellOf(work, side, at, column) : ''))
        )
    const content = textsOf(true)
    return { key: key, at: at, content: content, all: content + textsOf(false) }
}

function isInOrder(a: Alike | undefined, b: Alike | undefined): boolean {
    return !b || (a !== undefined && (a.key - b.key || order(a.all, b.all)) <= 0)
}

/**
 * Sorts by key and text in parts, which a sort of the engine cannot: merges what is in order already, stretches of `width` rows. First,
 * with 0, it looks whether all of them are.
 */
function sorting(rows: Alike[], width: number, next: (sorted: Alike[]) => Loop): Loop {
    let ordered = true
    if (width === 0)
        return {
            count: rows.length,
            row: (place) => {
                ordered = place === 0 || isInOrder(rows[place - 1], rows[place])
                return ordered
            },
            end: () => (ordered ? next(rows) : sorting(rows, 1, next)),
        }
    if (width >= rows.length) return next(rows)
    const merged: Alike[] = []
    let one = 0
    let other = 0
    return {
        count: rows.length,
        row: (place) => {
            const start = place - (place % (2 * width))
            if (place === start) {
                one = start
                other = start + width
            }
            const a = one < start + width ? rows[one] : undefined
            const b = other < start + 2 * width ? rows[other] : undefined
            const isFirst = isInOrder(a, b)
            if (isFirst) one++
            else other++
            const row = isFirst ? a : b
            if (row) merged.push(row)
            return true
        },
        end: () => sorting(merged, 2 * width, next),
    }
}

/** Goes along both, which are in this order, and pairs equal ones; `next` gets the others. */
function pairing(
    work: ComparisonWork,
    [before, after]: Both,
    compare: (a: Alike, b: Alike) => number,
    next: (others: Both) => Loop
): Loop {
    const others: Both = [[], []]
    let one = 0
    let other = 0
    return {
        count: before.length + after.length,
        row: () => {
            const a = before[one]
            const b = after[other]
            const sign = a && b ? compare(a, b) : a ? -1 : 1
            if (sign <= 0) one++
            if (sign >= 0) other++
            if (a && b && sign === 0) pair(work, a.at, b.at)
            else if (a && sign < 0) others[0].push(a)
            else if (b && sign > 0) others[1].push(b)
            return true
        },
        end: () => next(others),
    }
}

/** Decides which rows with the same key are the same: equal ones first, then one by one in the order of their texts. */
function deciding(work: ComparisonWork, rows: Both): Loop {
    const byKey = (a: Alike, b: Alike) => a.key - b.key
    const byContent = (a: Alike, b: Alike) => byKey(a, b) || order(a.content, b.content)
    return pairing(work, rows, byContent, (others) => pairing(work, others, byKey, () => telling(work)))
}

/** Tells what was matched: rows of the later answer in its order, then those that are gone. */
function telling(work: ComparisonWork): Loop {
    return {
        count: work.after.rows.length,
        row: (at) => {
            const before = work.partner[at]
            add(work, before === undefined ? null : before, at)
            return true
        },
        end: () => ({
            count: work.before.rows.length,
            row: (at) => {
                if (!work.isMatched[at]) add(work, at, null)
                return true
            },
            end: () => null,
        }),
    }
}

function pair(work: ComparisonWork, before: number | undefined, after: number): void {
    work.partner[after] = before
    if (before !== undefined) work.isMatched[before] = true
}

function add(work: ComparisonWork, before: number | null, after: number | null): void {
    const one = before === null ? null : work.before.rows[before]
    const other = after === null ? null : work.after.rows[after]
    let changed = NONE
    let passing = NONE
    for (let at = 0; one && other && at < work.columns.length; at++) {
        const column = work.columns[at]
        if (!column || column.role === 'lone') continue
        const value = one[column.before]
        const now = other[column.after]
        if (value === now || textOf(value) === textOf(now)) continue
        if (column.role === 'counts') changed = changed.concat(at)
        else if (column.role === 'passing') passing = passing.concat(at)
    }
    const kind = !one ? 'added' : !other ? 'removed' : changed.length > 0 ? 'changed' : 'same'
    work.counts[kind]++
    work.rows.push({ kind: kind, before: before, after: after, changed: changed, passing: passing })
}

function order(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0
}

/** Compares at once. */
export function compareRows(before: Answered, after: Answered, rules: ComparisonRules = {}): Comparison {
    const work = startComparison(before, after, rules)
    let goesOn = true
    while (goesOn) goesOn = stepComparison(work, 1000)
    return comparisonOf(work)
}
