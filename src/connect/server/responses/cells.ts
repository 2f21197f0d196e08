import type { Cell, Column } from '../contract/wire.ts'

/** The most that one spreadsheet cell can hold, and more than any screen shows. */
const MOST_CHARACTERS = 32767
/** Columns beyond the definition's own that a run may grow by. */
const MOST_EXTRA_COLUMNS = 40

interface Values {
    [column: string]: unknown
}

/** One value of 1E as a cell: text, number, boolean or null. Structures become JSON text. */
export function toCell(value: unknown): Cell {
    if (value === undefined || value === null) return null
    if (typeof value === 'number') return Number.isFinite(value) ? value : null
    if (typeof value === 'boolean') return value
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return text.length > MOST_CHARACTERS ? text.substr(0, MOST_CHARACTERS - 1) + '\u2026' : text
}

function has(values: Values, name: string): boolean {
    return Object.prototype.hasOwnProperty.call(values, name)
}

function isColumn(columns: Column[], name: string): boolean {
    return columns.some((column) => column.name === name)
}

/** The column whose name differs from a value's only in case; null when the row has that column's exact name too. */
function columnOf(columns: Column[], values: Values, name: string): Column | null {
    const lower = name.toLowerCase()
    for (const column of columns) {
        if (column.name.toLowerCase() === lower && !has(values, column.name)) return column
    }
    return null
}

/** The columns, and those that a row adds; the same list when it adds none. */
export function columnsWith(columns: Column[], values: Values, own: number): Column[] {
    let result = columns
    for (const name in values) {
        if (!has(values, name) || isColumn(result, name) || columnOf(result, values, name)) continue
        if (result.length - own >= MOST_EXTRA_COLUMNS) return result
        result = result.concat([{ name: name, kind: 'text', large: true }])
    }
    return result
}

/** A row's values in column order. */
export function toCells(columns: Column[], values: Values): Cell[] {
    const cells = columns.map((column) => (has(values, column.name) ? toCell(values[column.name]) : null))
    for (const name in values) {
        if (!has(values, name) || isColumn(columns, name)) continue
        const column = columnOf(columns, values, name)
        if (column) cells[columns.indexOf(column)] = toCell(values[name])
    }
    return cells
}
