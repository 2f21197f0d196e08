import { MASK, privateColumns } from '../contract/privacy.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { privateColumnsSetting } from '../instructions/store.ts'
import type { StoredRun } from '../runs/stored.ts'

/** How the answer of a run is seen. Cells leave the server through one alone. */
export interface Lens {
    /** Private columns that the administrator has named; null to guess them. */
    named: string[] | null
    /** Those that the reader has revealed. */
    revealed: string[]
}

/** What everybody sees, and what leaves the panel: nothing private. */
export function maskingLens(run: StoredRun): Lens {
    return { named: privateColumnsSetting(run.definition), revealed: [] }
}

/** A masked column holds texts of one length: kind and length of its values stay behind the mask. */
function masked({ name }: Column): Column {
    return { name: name, kind: 'text', private: 'masked' }
}

/** The columns as they are seen: the private ones are marked. */
export function seenColumns(columns: Column[], { named, revealed }: Lens): Column[] {
    const hidden = privateColumns(columns, named)
    if (hidden.length === 0) return columns
    return columns.map((column): Column => {
        if (hidden.indexOf(column.name) < 0) return column
        return revealed.indexOf(column.name) < 0 ? masked(column) : { ...column, private: 'revealed' }
    })
}

/** The cells of a row as they are seen in these columns. */
export function seenCells(seen: Column[], cells: Cell[]): Cell[] {
    return cells.map((cell, at) => {
        const column = seen[at]
        return column && column.private !== 'masked' ? cell : MASK
    })
}
