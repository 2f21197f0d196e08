import { itemAt } from '../lookup.ts'
/** Part of one device's answer that becomes visible at once. */
export interface Burst {
    /** Virtual milliseconds. */
    visibleMs: number
    /** Index of the device among the targets. */
    target: number
    /** First row of this burst among the rows of its device. */
    from: number
    count: number
}

/** Where an item lies: which row of which device. */
export interface Place {
    target: number
    index: number
    visibleMs: number
}

export interface Item extends Place {
    shard: number
    id: number
}

/** Last id that was read of each shard. */
export type Cursor = Map<number, number>

/** Shards fill unevenly, as they do on a platform that spreads rows by device. */
const THREE_SHARDS = [1, 2, 3, 2, 1, 2, 3, 2]

/**
 * The items of an instruction in the order in which they become visible. Nothing is kept per item: the place of the
 * n-th item follows from the bursts, its shard and id from n, so the cost of a page does not depend on its depth.
 */
export class Feed {
    private bursts: Burst[] = []
    /** Items before each burst. */
    private starts: number[] = []
    private cycle = THREE_SHARDS
    shards = 3

    /** Must not change once a range was issued: ids would move. */
    spread(shards: number): void {
        this.shards = shards
        this.cycle = shards === 3 ? THREE_SHARDS : Array.from({ length: shards }, (_, at) => at + 1)
    }

    /** Bursts that are visible already stay where they are; a new one must lie in the future. */
    add(bursts: Burst[]): void {
        this.bursts = [...this.bursts, ...bursts].sort((a, b) => a.visibleMs - b.visibleMs || a.target - b.target)
        let items = 0
        this.starts = this.bursts.map(({ count }) => {
            const start = items
            items += count
            return start
        })
    }

    /** Forgets bursts that nobody can have seen. */
    clear(): void {
        this.bursts = []
        this.starts = []
    }

    /** Items that are visible at a moment. */
    visible(atMs: number): number {
        const next = this.bursts.findIndex(({ visibleMs }) => visibleMs > atMs)
        if (next >= 0) return itemAt(this.starts, next)
        const last = this.bursts.length - 1
        return last < 0 ? 0 : itemAt(this.starts, last) + itemAt(this.bursts, last).count
    }

    /** When the first item becomes visible; null when there is none. */
    firstMs(): number | null {
        return this.bursts.find(({ count }) => count > 0)?.visibleMs ?? null
    }

    /** When the last item becomes visible; null when there is none. */
    lastMs(): number | null {
        return this.bursts.findLast(({ count }) => count > 0)?.visibleMs ?? null
    }

    place(position: number): Place {
        let low = 0
        let high = this.bursts.length - 1
        while (low < high) {
            const middle = (low + high + 1) >> 1
            if (itemAt(this.starts, middle) <= position) low = middle
            else high = middle - 1
        }
        const burst = itemAt(this.bursts, low)
        return {
            target: burst.target,
            index: burst.from + position - itemAt(this.starts, low),
            visibleMs: burst.visibleMs,
        }
    }

    /** Position of the id-th item of a shard. */
    position(shard: number, id: number): number {
        const slots = this.slots(shard)
        const round = Math.floor((id - 1) / slots.length)
        return round * this.cycle.length + itemAt(slots, (id - 1) % slots.length)
    }

    item(shard: number, id: number): Item {
        return { shard, id, ...this.place(this.position(shard, id)) }
    }

    /** Up to `limit` items after the cursor, oldest first; a shard gives at most `quota` of them. */
    after(cursor: Cursor, atMs: number, limit: number, quota: number): Item[] {
        const visible = this.visible(atMs)
        const next = new Map<number, number>()
        const given = new Map<number, number>()
        for (let shard = 1; shard <= this.shards; shard += 1) {
            next.set(shard, this.position(shard, (cursor.get(shard) ?? 0) + 1))
        }
        const items: Item[] = []
        while (items.length < limit) {
            let best = 0
            let at = visible
            for (const [shard, position] of next) {
                if (position < at && (given.get(shard) ?? 0) < quota) {
                    best = shard
                    at = position
                }
            }
            if (best === 0) break
            const taken = (given.get(best) ?? 0) + 1
            given.set(best, taken)
            const id = (cursor.get(best) ?? 0) + taken
            items.push({ shard: best, id, ...this.place(at) })
            next.set(best, this.position(best, id + 1))
        }
        return items
    }

    private slots(shard: number): number[] {
        if (this.cycle !== THREE_SHARDS) return [shard - 1]
        return THREE_SHARDS.flatMap((owner, at) => (owner === shard ? [at] : []))
    }
}
