import type { Cell, Column } from '../../contract/wire.ts'

/** What a table shows. A host may give a plain object of this shape. */
export interface Rows {
    readonly columns: readonly Column[]
    readonly rows: ReadonlyArray<readonly Cell[]>
}

/** The whole text of a cell in which 1E has cut it. */
export interface WholeCell {
    row: number
    column: number
    /** null when 1E does not return it. */
    text: string | null
}

/**
 * Rows loaded so far. A class, because the framework copies and freezes plain objects in its state. Adding a page costs
 * O(page): the new set shares the array with the old one, and each keeps its own number of rows.
 */
export class RowSet implements Rows {
    readonly count: number

    constructor(
        readonly columns: readonly Column[],
        readonly rows: Cell[][],
        /** Shard and number of each row in 1E. */
        readonly ids: [string, string][] = []
    ) {
        this.count = rows.length
    }

    /** Returns a set with `page` at its end. Call it on the newest set only. */
    plus(columns: readonly Column[], page: readonly Cell[][], pageIds: readonly [string, string][] = []): RowSet {
        const { ids, rows } = this
        for (const row of page) rows.push(row) // push(...page) throws above some 100,000 arguments
        for (const id of pageIds) ids.push(id)
        return new RowSet(columns.length ? columns : this.columns, rows, ids)
    }
}

export function emptyRows(): RowSet {
    return new RowSet([], [])
}
