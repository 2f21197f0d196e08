import type { Cell, Column } from '../../contract/wire.ts'
import type { Formats } from '../shared/format.ts'
import type { Rows } from '../shared/row-set.ts'
import type { Job } from '../shared/slices.ts'

export interface Sort {
    column: number
    direction: 'ascending' | 'descending'
}

/** Items between two places where a job may pause. */
const STRIDE = 512

/** Stable merge sort of `items` that can pause; `compare` gets two items. */
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

function isBlank(value: Cell | undefined): boolean {
    return value === null || value === undefined || value === ''
}

function numberOf(value: Cell | undefined, kind: Column['kind']): number {
    if (isBlank(value)) return Number.NaN
    if (typeof value === 'boolean') return value ? 1 : 0
    if (kind === 'date' && typeof value === 'string') return Date.parse(value)
    return Number(value)
}

/** Text values as numbers of the same order: each distinct text is compared once, however often it occurs. */
function* ranksOf(rows: Rows['rows'], items: Uint32Array, column: number): Job<Float64Array> {
    const seen = new Map<string, number>()
    const texts: string[] = []
    const which = new Float64Array(rows.length)
    for (let at = 0; at < items.length; at++) {
        const item = items[at] ?? 0
        const value = rows[item]?.[column]
        if (isBlank(value)) which[item] = Number.NaN
        else {
            const text = String(value)
            let id = seen.get(text)
            if (id === undefined) {
                id = texts.length
                seen.set(text, id)
                texts.push(text)
            }
            which[item] = id
        }
        if (at % STRIDE === 0) yield
    }
    const collator = new Intl.Collator(undefined, { numeric: true })
    const ids = Uint32Array.from(texts, (_, id) => id)
    const inOrder = yield* sorted(ids, (a, b) => collator.compare(texts[a] ?? '', texts[b] ?? ''))
    const rank = new Float64Array(texts.length)
    inOrder.forEach((id, place) => {
        rank[id] = place
    })
    for (let at = 0; at < items.length; at++) {
        const item = items[at] ?? 0
        which[item] = rank[which[item] ?? 0] ?? Number.NaN
        if (at % STRIDE === 0) yield
    }
    return which
}

function* keysOf(data: Rows, items: Uint32Array, column: number): Job<Float64Array> {
    const kind = data.columns[column]?.kind ?? 'text'
    if (kind === 'text') return yield* ranksOf(data.rows, items, column)
    const keys = new Float64Array(data.rows.length)
    for (let at = 0; at < items.length; at++) {
        const item = items[at] ?? 0
        keys[item] = numberOf(data.rows[item]?.[column], kind)
        if (at % STRIDE === 0) yield
    }
    return keys
}

/** The rows one of whose cells holds `needle`, as it was received or as it is shown; upper and lower case alike. */
function* matching(data: Rows, count: number, filter: string, formats: Formats): Job<Uint32Array> {
    const needle = filter.trim().toLowerCase()
    const found = new Uint32Array(count)
    let size = 0
    for (let index = 0; index < count; index++) {
        const row = data.rows[index]
        const hit = data.columns.some((column, at) => {
            const value = row?.[at]
            if (isBlank(value)) return false
            if (String(value).toLowerCase().includes(needle)) return true
            return column.kind !== 'text' && formats.cell(value, column).toLowerCase().includes(needle)
        })
        if (hit) found[size++] = index
        if (index % STRIDE === 0) yield
    }
    return found.slice(0, size)
}

/**
 * The numbers of the rows to show, filtered and sorted; null stands for all rows as received. Blank cells come last in
 * either direction, equal cells keep the order in which they were received.
 */
export function* arrange(
    data: Rows,
    count: number,
    sort: Sort | null,
    filter: string,
    formats: Formats
): Job<Uint32Array | null> {
    const filtering = filter.trim() !== ''
    if (!sort && !filtering) return null
    const items = filtering
        ? yield* matching(data, count, filter, formats)
        : Uint32Array.from({ length: count }, (_, i) => i)
    if (!sort) return items
    const keys = yield* keysOf(data, items, sort.column)
    const sign = sort.direction === 'ascending' ? 1 : -1
    return yield* sorted(items, (a, b) => {
        const left = keys[a] ?? Number.NaN
        const right = keys[b] ?? Number.NaN
        if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1
        return Number.isNaN(right) ? -1 : (left - right) * sign
    })
}
