/** A cell of the table: a row counted from 0 in the order shown, and a column counted from 0 among those that are shown. */
export interface Place {
    row: number
    column: number
}

/** The row of heads. */
export const HEADS = -1

/** The rows of a page: `from` inclusive, `to` exclusive. The last column holds the row menu. */
export interface Bounds {
    from: number
    to: number
    columns: number
    isRightToLeft: boolean
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Rows that Page Down skips. */
const LEAP = 10

/** The place itself, or the nearest one that is on the page. */
export function within({ row, column }: Place, bounds: Bounds): Place {
    const onHeads = row === HEADS || bounds.to === bounds.from
    return {
        row: onHeads ? HEADS : Math.min(Math.max(row, bounds.from), bounds.to - 1),
        // There is no menu of the row of heads.
        column: Math.min(Math.max(column, 0), onHeads ? bounds.columns - 2 : bounds.columns - 1),
    }
}

function stepOf({ key }: Key, { row }: Place, bounds: Bounds): [rows: number, columns: number] | null {
    const ahead = bounds.isRightToLeft ? -1 : 1
    const steps: { [key: string]: [number, number] | null } = {
        ArrowRight: [0, ahead],
        ArrowLeft: [0, -ahead],
        ArrowDown: [row === HEADS ? bounds.from - HEADS : 1, 0],
        ArrowUp: [row <= bounds.from ? HEADS - row : -1, 0],
        PageDown: [LEAP, 0],
        PageUp: row === HEADS ? null : [-Math.min(LEAP, row - bounds.from), 0],
    }
    return steps[key] ?? null
}

/** Where a key leads; null for a key that does not move, also with a modifier that belongs to the browser. */
export function placeAfter(event: Key, place: Place, bounds: Bounds): Place | null {
    if (event.altKey || event.shiftKey || event.metaKey) return null
    const last = bounds.columns - 1
    if (event.key === 'Home') return within({ row: event.ctrlKey ? bounds.from : place.row, column: 0 }, bounds)
    if (event.key === 'End') return within({ row: event.ctrlKey ? bounds.to - 1 : place.row, column: last }, bounds)
    const step = event.ctrlKey ? null : stepOf(event, place, bounds)
    return step && within({ row: place.row + step[0], column: place.column + step[1] }, bounds)
}
