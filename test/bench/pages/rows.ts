import type { Cell, Column } from '../../../src/contract/wire.ts'

/** Ten columns like those of a process list. */
export const columns: Column[] = Array.from({ length: 10 }, (_, at) => ({
    name: `Column ${at + 1}`,
    kind: at > 6 ? 'number' : 'text',
}))

/** Rows from number `first`: seven texts of one length, and three numbers each. */
export function rowsFrom(first: number, count: number): Cell[][] {
    return Array.from({ length: count }, (_, index) =>
        columns.map((column, at) =>
            column.kind === 'number'
                ? 1_000_000 + (first + index) * (at + 1)
                : `Text ${String(first + index).padStart(6, '0')}-${at}`
        )
    )
}

/** One way to show many rows. Every contestant gets the same rows, viewport and row height as far as it lets us. */
export interface Contestant {
    show(host: HTMLElement, rows: Cell[][]): void
    append(rows: Cell[][]): void
    /** The element that scrolls; it may be inside a shadow root. */
    scroller(): HTMLElement | null
}

declare global {
    interface Window {
        contestant: Contestant
        rowsFrom: typeof rowsFrom
    }
}

/** Hands the page of the bench what it measures. */
export function enter(contestant: Contestant): void {
    Object.assign(window, { contestant, rowsFrom })
}
