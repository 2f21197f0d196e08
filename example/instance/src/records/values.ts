import { type Catalog, type Column, isNumber, isText } from '../store/catalog.ts'
import { foldedShadow } from '../store/fold.ts'
import { rowsOf, viewOf } from '../store/layout.ts'
import { type Cell, quoted, type SqlRow, type Store } from '../store/store.ts'

/** A record's values by column. Empty is null; booleans are `1` and `0`, dates UTC text, as `getValue` gives them. */
export type Values = Record<string, string | null>

export function fromSql(columns: Map<string, Column>, row: SqlRow): Values {
    const values: Values = {}
    for (const name of columns.keys()) {
        const cell = row[name]
        values[name] = cell === null || cell === undefined ? null : String(cell)
    }
    return values
}

/** The cell for a value; a value that is no number empties a number column, as on the platform. */
export function toCell(column: Column, value: string | null): Cell {
    if (value === null || value === '') return null
    if (column.kind === 'boolean') return value === 'true' || value === '1' ? 1 : 0
    if (!isNumber(column)) return value
    const number = Number(value.replaceAll(',', ''))
    if (!Number.isFinite(number)) return null
    return column.kind === 'integer' ? Math.trunc(number) : number
}

/** `value` as it will read back. */
export function normalised(column: Column, value: string | null): string | null {
    const cell = toCell(column, value)
    return cell === null ? null : String(cell)
}

/** Every column of a table for a `select` over alias `t`. */
export function selectList(columns: Map<string, Column>): string {
    return [...columns.keys()].map((name) => `t.${quoted(name)}`).join(', ')
}

/** One record of a table or of a class below it; null when there is none. */
export function fetchById(store: Store, catalog: Catalog, table: string, id: string): Values | null {
    const columns = catalog.columns(table)
    const row = store.first(`select ${selectList(columns)} from ${viewOf(catalog, table)} t where t."sys_id"=?`, [id])
    return row ? fromSql(columns, row) : null
}

function cellsOf(columns: Map<string, Column>, values: Values): { names: string[]; cells: Cell[] } {
    const names: string[] = []
    const cells: Cell[] = []
    for (const [name, column] of columns) {
        if (!(name in values)) continue
        const cell = toCell(column, values[name] ?? null)
        names.push(quoted(name))
        cells.push(cell)
        if (!isText(column)) continue
        names.push(quoted(`${name}~`))
        cells.push(foldedShadow(cell === null ? null : String(cell)))
    }
    return { names, cells }
}

/** Inserts a row as it stands: no rules, no defaults. */
export function insertRow(store: Store, catalog: Catalog, table: string, values: Values): void {
    const { names, cells } = cellsOf(catalog.columns(table), values)
    const marks = names.map(() => '?').join(',')
    store.run(`insert into ${rowsOf(table)} (${names.join(',')}) values (${marks})`, cells)
}

/** Writes the given columns of one row. Returns how many rows there were. */
export function updateRow(store: Store, catalog: Catalog, table: string, id: string, values: Values): number {
    const { names, cells } = cellsOf(catalog.columns(table), values)
    if (names.length === 0) return 0
    const set = names.map((name) => `${name}=?`).join(',')
    return store.run(`update ${rowsOf(table)} set ${set} where "sys_id"=?`, [...cells, id])
}
