import type { Cursor } from './feed.ts'

/** `Range` of an answer: base64 of `shard;lastId,…` (1E Consumer API reference, Responses). */
export function encodeRange(cursor: Cursor): string {
    const text = [...cursor]
        .sort(([a], [b]) => a - b)
        .map(([shard, id]) => `${shard};${id}`)
        .join(',')
    return Buffer.from(text, 'ascii').toString('base64')
}

/** The opposite of {@link encodeRange}; null when the text is none. */
export function decodeRange(range: string): Cursor | null {
    const text = Buffer.from(range, 'base64').toString('ascii')
    if (!/^\d+;\d+(,\d+;\d+)*$/.test(text)) return null
    return new Map(
        text.split(',').map((part) => {
            const [shard = 0, id = 0] = part.split(';').map(Number)
            return [shard, id]
        })
    )
}

/** The ways in which clients ask for the first page. */
export function isBeginning(start: unknown): boolean {
    return start === undefined || start === null || start === 0 || start === '0' || start === '0;0' || start === ''
}

const REMEMBERED = 100_000

/** The ranges that an instruction has issued, so that one that was computed by a client is refused. */
export class IssuedRanges {
    private readonly ranges = new Set<string>()

    issue(range: string): string {
        this.ranges.add(range)
        if (this.ranges.size > REMEMBERED) {
            for (const oldest of this.ranges) {
                this.ranges.delete(oldest)
                break
            }
        }
        return range
    }

    has(range: string): boolean {
        return this.ranges.has(range)
    }

    get none(): boolean {
        return this.ranges.size === 0
    }
}
