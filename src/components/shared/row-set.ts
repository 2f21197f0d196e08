import type { Cell, Column } from '../../contract/wire.ts'

/** What a table shows. A host may give a plain object of this shape. */
export interface Rows {
    readonly columns: readonly Column[]
    readonly rows: ReadonlyArray<readonly Cell[]>
}

/**
 * Rows loaded so far. A class instance, because the framework's state neither copies nor freezes those; adding a
 * page costs O(page): the new set shares the array with the old one, and each knows how many rows are its own.
 */
export class RowSet implements Rows {
    readonly count: number

    constructor(
        readonly columns: readonly Column[],
        readonly rows: Cell[][]
    ) {
        this.count = rows.length
    }

    /** The set with `page` behind it. Must be called on the newest set only. */
    plus(columns: readonly Column[], page: readonly Cell[][]): RowSet {
        const { rows } = this
        for (const row of page) rows.push(row) // push(...page) throws above some 100,000 arguments
        return new RowSet(columns.length ? columns : this.columns, rows)
    }
}

export function emptyRows(): RowSet {
    return new RowSet([], [])
}
