import type { Cell, Column } from '../contract/wire.ts'

/** The most that one spreadsheet cell can hold, and more than any screen shows. */
const MOST_CHARACTERS = 32767
/** Columns beyond the definition's own that a run may grow by. */
const MOST_EXTRA_COLUMNS = 40

/** One value of 1E as a cell: text, number, truth or nothing. Structures become JSON text. */
export function toCell(value: unknown): Cell {
    if (value === undefined || value === null) return null
    if (typeof value === 'number') return Number.isFinite(value) ? value : null
    if (typeof value === 'boolean') return value
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return text.length > MOST_CHARACTERS ? text.substr(0, MOST_CHARACTERS - 1) + '\u2026' : text
}

/** The columns, with those added that a row has and the definition does not; the same list when there are none. */
export function columnsWith(columns: Column[], values: { [column: string]: unknown }, own: number): Column[] {
    let result = columns
    for (const name in values) {
        if (!Object.prototype.hasOwnProperty.call(values, name)) continue
        if (result.some((column) => column.name === name)) continue
        if (result.length - own >= MOST_EXTRA_COLUMNS) return result
        result = result.concat([{ name: name, kind: 'text' }])
    }
    return result
}

/** A row's values in column order. */
export function toCells(columns: Column[], values: { [column: string]: unknown }): Cell[] {
    return columns.map((column) =>
        Object.prototype.hasOwnProperty.call(values, column.name) ? toCell(values[column.name]) : null
    )
}
