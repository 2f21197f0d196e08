import type { Zone } from '../contract/times.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { cellXml, escaped, type Notes, STYLE } from './cells.ts'

/** Excel specifications and limits: rows of one sheet, less the header. */
export const MOST_ROWS = 1048575
const NARROWEST = 8
const WIDEST = 60
const SAMPLE_ROWS = 200
const DATE_WIDTH = 19

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const FOOT = '</sheetData></worksheet>'

/** A, B … Z, AA, AB … */
export function letters(column: number): string {
    let name = ''
    for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
        name = String.fromCharCode(65 + ((left - 1) % 26)) + name
    }
    return name
}

/** The header of a column; for dates with their time zone. */
function headOf(column: Column, zone: Zone): string {
    return column.kind === 'date' ? column.name + ' (' + zone.name + ')' : column.name
}

function widthOf(column: Column, at: number, sample: readonly Cell[][], zone: Zone): number {
    let widest = Math.max(NARROWEST, headOf(column, zone).length + 2)
    for (let row = 0; row < sample.length && row < SAMPLE_ROWS; row++) {
        const cells = sample[row]
        const value = cells ? cells[at] : null
        if (value === null || value === undefined) continue
        widest = Math.max(widest, column.kind === 'date' ? DATE_WIDTH : String(value).length + 1)
    }
    return Math.min(widest, WIDEST)
}

function headerRow(columns: Column[], zone: Zone): string {
    const cells = columns.map(
        (column, at) =>
            '<c r="' +
            letters(at) +
            '1" s="' +
            STYLE.head +
            '" t="inlineStr"><is><t>' +
            escaped(headOf(column, zone)) +
            '</t></is></c>'
    )
    return '<row r="1">' + cells.join('') + '</row>'
}

function sheetHead(columns: Column[], sample: readonly Cell[][], zone: Zone): string {
    const widths = columns.map(
        (column, at) =>
            '<col min="' +
            (at + 1) +
            '" max="' +
            (at + 1) +
            '" width="' +
            widthOf(column, at, sample, zone) +
            '" customWidth="1"/>'
    )
    return (
        XML +
        '<worksheet xmlns="' +
        MAIN +
        '"><sheetViews><sheetView workbookViewId="0">' +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        (widths.length > 0 ? '<cols>' + widths.join('') + '</cols>' : '') +
        '<sheetData>'
    )
}

/** Writes the sheets *Responses* row by row as text; keeps no row. */
export interface Responses {
    /** Opens a sheet, up to its first row. */
    head(): string
    /** The header row. The digest covers it and everything up to `foot`. */
    header(): string
    /** The next row of the open sheet. Cells without a column stand to the right of the others. */
    row(cells: Cell[]): string
    /** True when the open sheet is full. `foot` ends it; `head` and `header` open the next. */
    isFull(): boolean
    foot: string
    /** Rows so far, in all sheets. */
    count(): number
    notes: Notes
}

/** `sample` gives the widths of the columns. A test may set a smaller `mostRows`. */
export function responses(
    columns: Column[],
    sample: readonly Cell[][],
    zone: Zone,
    mostRows: number = MOST_ROWS
): Responses {
    const names = columns.map((_column, at) => letters(at))
    const notes: Notes = { zone: zone, cut: 0 }
    let rows = 0
    let line = 1
    return {
        head() {
            line = 1
            return sheetHead(columns, sample, zone)
        },
        header: () => headerRow(columns, zone),
        row(cells) {
            line++
            rows++
            let text = '<row r="' + line + '">'
            for (let at = 0; at < cells.length; at++) {
                const value = cells[at]
                const column = columns[at]
                if (value === undefined) continue
                text += cellXml((names[at] || letters(at)) + line, value, column ? column.kind : 'text', notes)
            }
            return text + '</row>'
        },
        isFull: () => line > mostRows,
        foot: FOOT,
        count: () => rows,
        notes: notes,
    }
}
