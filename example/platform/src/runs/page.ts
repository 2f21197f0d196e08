import { holds } from '../http/expression.ts'
import { refused } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import type { Cursor, Feed, Item } from './feed.ts'
import type { Instruction } from './instruction.ts'
import { decodeRange, encodeRange, isBeginning } from './range.ts'

/** The SDK asks for 2147483647 to get everything; a page is clamped to this, not refused. */
const MOST_ROWS = 10_000

export interface PageRequest {
    start: string
    cursor: Cursor
    size: number
    filter: unknown
}

export interface Page {
    items: Item[]
    range: string
}

/** Reads `Start`, `PageSize` and `Filter`; refuses a `Start` that was never issued for this instruction. */
export function readPage(body: unknown, instruction: Instruction, unknownStart: (start: string) => void): PageRequest {
    const request = new Members(body)
    const size = request.whole('PageSize', 100)
    if (size < 1) throw refused('Responses.InvalidPageSize', 'PageSize must be at least 1.', ['PageSize'])
    const filter = request.get('Filter')
    const asked = request.get('Start')
    if (isBeginning(asked)) return { start: '0;0', cursor: new Map(), size: Math.min(size, MOST_ROWS), filter }
    const start = String(asked)
    const cursor = decodeRange(start)
    if (!cursor || !instruction.issued.has(start)) {
        unknownStart(start)
        throw refused('Responses.InvalidRange', `Range ${start} was not issued for this instruction.`, [start])
    }
    return { start, cursor, size: Math.min(size, MOST_ROWS), filter }
}

function advance(cursor: Cursor, items: Item[]): Cursor {
    const moved = new Map(cursor)
    for (const { shard, id } of items) moved.set(shard, id)
    return moved
}

/** The next items after the cursor. Without news the range is the start again, unchanged. */
export function readItems(
    feed: Feed,
    request: PageRequest,
    rule: { untilMs: number; short: boolean; attributes: (item: Item) => (name: string) => unknown }
): Page {
    const quota = rule.short ? Math.max(1, Math.floor(request.size / feed.shards)) : request.size
    let cursor = request.cursor
    const items: Item[] = []
    while (items.length < request.size) {
        const next = feed.after(cursor, rule.untilMs, request.size - items.length, quota)
        if (next.length === 0) break
        cursor = advance(cursor, next)
        items.push(...next.filter((item) => holds(request.filter, rule.attributes(item))))
        // Without a filter one look is a page; with one it goes on until the page is full or nothing is left.
        if (request.filter === undefined) break
    }
    return { items, range: cursor === request.cursor ? request.start : encodeRange(cursor) }
}
