import { compareDigits, isBlank, sizeOf } from '../../contract/values.ts'
import type { Cell, Column } from '../../contract/wire.ts'
import type { Formats } from '../shared/format.ts'
import type { Rows } from '../shared/row-set.ts'
import type { Job } from '../shared/slices.ts'
import { type Pick, passes } from './picked.ts'

export interface Sort {
    column: number
    direction: 'ascending' | 'descending'
}

/** Items between two possible pauses of a job. */
const STRIDE = 512

/** Sorts `items` by a stable merge sort that can pause. */
export function* sorted(items: Uint32Array, compare: (a: number, b: number) => number): Job<Uint32Array> {
    let from = items
    let to: Uint32Array = new Uint32Array(items.length)
    let done = 0
    for (let width = 1; width < from.length; width *= 2) {
        for (let start = 0; start < from.length; start += 2 * width) {
            const middle = Math.min(start + width, from.length)
            const end = Math.min(start + 2 * width, from.length)
            let left = start
            let right = middle
            for (let at = start; at < end; at++) {
                const a = from[left] ?? 0
                const b = from[right] ?? 0
                const takeLeft = left < middle && (right >= end || compare(a, b) <= 0)
                to[at] = takeLeft ? a : b
                if (takeLeft) left++
                else right++
                if (++done % STRIDE === 0) yield
            }
        }
        const swap = from
        from = to
        to = swap
    }
    return from
}

/** Compares values by size where they have one, else as texts. Values with a size come before texts. */
function comparison(texts: string[], sizes: number[], kind: Column['kind']): (a: number, b: number) => number {
    const collator = new Intl.Collator(undefined, { numeric: true })
    return (a, b) => {
        const [left = Number.NaN, right = Number.NaN] = [sizes[a], sizes[b]]
        const [text = '', other = ''] = [texts[a], texts[b]]
        if (Number.isNaN(left)) return Number.isNaN(right) ? collator.compare(text, other) : 1
        if (Number.isNaN(right)) return -1
        return left - right || (kind === 'number' ? compareDigits(text, other) : 0)
    }
}

/** Returns a rank for each row, NaN for blank cells. Each distinct value is ranked once, however often it occurs. */
function* ranksOf(data: Rows, items: Uint32Array, column: number): Job<Float64Array> {
    const kind = data.columns[column]?.kind ?? 'text'
    const seen = new Map<Cell, number>()
    const texts: string[] = []
    const sizes: number[] = []
    const which = new Float64Array(data.rows.length)
    for (let at = 0; at < items.length; at++) {
        const item = items[at] ?? 0
        const value = data.rows[item]?.[column]
        let id = isBlank(value) ? Number.NaN : seen.get(value)
        if (id === undefined && !isBlank(value)) {
            id = texts.length
            seen.set(value, id)
            texts.push(String(value))
            sizes.push(kind === 'text' ? Number.NaN : sizeOf(value, kind))
        }
        which[item] = id ?? Number.NaN
        if (at % STRIDE === 0) yield
    }
    const compare = comparison(texts, sizes, kind)
    const ids = new Uint32Array(texts.length).map((_, id) => id)
    const inOrder = yield* sorted(ids, compare)
    const rank = new Float64Array(texts.length)
    inOrder.forEach((id, place) => {
        const before = inOrder[place - 1]
        // Two texts of the same value have the same rank: their rows keep the order in which they were received.
        rank[id] = before !== undefined && compare(before, id) === 0 ? (rank[before] ?? 0) : place
    })
    for (let at = 0; at < items.length; at++) {
        const item = items[at] ?? 0
        which[item] = rank[which[item] ?? 0] ?? Number.NaN
        if (at % STRIDE === 0) yield
    }
    return which
}

const PLAIN = /^[ -~]*$/
/** Invisible characters: soft hyphens, joiners, direction marks. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Normalizes a text so that composition and case of letters and the kind of blank make no difference. */
export function seen(text: string): string {
    return PLAIN.test(text)
        ? text.toLowerCase()
        : text.normalize('NFKC').replace(UNSEEN, '').toLowerCase().replace(/\s+/g, ' ')
}

/** What the reader wants to see of the rows. */
export interface Wish {
    sort: Sort | null
    filter: string
    picks: readonly Pick[]
}

/** Tells whether a row contains `filter` in one of its cells, as it is shown or as it was received. */
function containing(filter: string, columns: Rows['columns'], formats: Formats): (row: readonly Cell[]) => boolean {
    const needle = seen(filter.trim())
    if (needle === '') return () => true
    return (row) =>
        columns.some((column, at) => {
            const value = row[at]
            if (isBlank(value)) return false
            const received = String(value)
            if (seen(received).includes(needle)) return true
            const shown = formats.cell(value, column)
            return shown !== received && seen(shown).includes(needle)
        })
}

/** Returns the rows that pass the filter and the values picked of columns. */
function* matching(data: Rows, count: number, { filter, picks }: Wish, formats: Formats): Job<Uint32Array> {
    const contains = containing(filter, data.columns, formats)
    const tests = picks.map((pick) => ({ at: pick.column, passes: passes(pick, data.columns[pick.column], formats) }))
    const found = new Uint32Array(count)
    let size = 0
    for (let index = 0; index < count; index++) {
        const row = data.rows[index] ?? []
        if (tests.every((test) => test.passes(row[test.at])) && contains(row)) found[size++] = index
        if (index % STRIDE === 0) yield
    }
    return found.slice(0, size)
}

/** True when not all loaded rows are shown. */
export function isFiltered({ filter, picks }: Omit<Wish, 'sort'>): boolean {
    return picks.length > 0 || filter.trim() !== ''
}

/** True when the rows are not shown as they were received. */
export function isArranged(wish: Wish): boolean {
    return wish.sort !== null || isFiltered(wish)
}

/**
 * Returns the indexes of the rows to show, filtered and sorted; null for all rows as received. Blank cells come last in both
 * directions; equal cells keep the order in which they were received.
 */
export function* arrange(data: Rows, count: number, wish: Wish, formats: Formats): Job<Uint32Array | null> {
    const { sort } = wish
    const filtering = isFiltered(wish)
    if (!sort && !filtering) return null
    const items = filtering ? yield* matching(data, count, wish, formats) : new Uint32Array(count).map((_, at) => at)
    if (!sort) return items
    const keys = yield* ranksOf(data, items, sort.column)
    const sign = sort.direction === 'ascending' ? 1 : -1
    return yield* sorted(items, (a, b) => {
        const left = keys[a] ?? Number.NaN
        const right = keys[b] ?? Number.NaN
        if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1
        return Number.isNaN(right) ? -1 : (left - right) * sign
    })
}
