import { MASK } from '../../contract/privacy.ts'
import { typed } from '../../contract/values.ts'
import type { Column } from '../../contract/wire.ts'
import { type Copied, inOneLine } from '../shared/copy.ts'
import type { Formats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import type { Rows } from '../shared/row-set.ts'
import type { Job } from '../shared/slices.ts'

/** Rows between two possible pauses of a job. */
const STRIDE = 64

function escaped(text: string): string {
    return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The values of some rows and columns: a row is a line with tabs, and a row of an HTML table. */
export function* copiedRows(
    data: Rows,
    rows: Iterable<number>,
    columns: readonly number[],
    formats: Formats,
    withHeads: boolean
): Job<Copied> {
    const heads = columns.flatMap((at) => data.columns[at] ?? [])
    const lines: string[] = []
    const html: string[] = []
    if (withHeads) {
        lines.push(heads.map((column) => inOneLine(headOf(column))).join('\t'))
        html.push(`<tr>${heads.map((column) => `<th>${escaped(inOneLine(headOf(column)))}</th>`).join('')}</tr>`)
    }
    let done = 0
    for (const row of rows) {
        const cells = columns.map((at, index) => inOneLine(cellText(data, row, at, heads[index], formats)))
        lines.push(cells.join('\t'))
        html.push(`<tr>${cells.map((text, index) => cellMarkup(text, heads[index])).join('')}</tr>`)
        if (++done % STRIDE === 0) yield
    }
    return { text: lines.join('\n'), html: `<table>${html.join('')}</table>` }
}

/** A cell as it leaves the table: what is private stays behind its mask, also while it is revealed. */
export function cellText(data: Rows, row: number, at: number, column: Column | undefined, formats: Formats): string {
    if (!column) return ''
    return column.private ? MASK : formats.cell(data.rows[row]?.[at], column)
}

/** Texts are marked as text, so that a spreadsheet keeps 007 and 1-2 as they are. */
function cellMarkup(text: string, column: Column | undefined): string {
    const isNumber = column?.kind === 'number' && typeof typed(text, 'number') === 'number'
    return isNumber ? `<td>${escaped(text)}</td>` : `<td style="mso-number-format:'\\@'">${escaped(text)}</td>`
}

/** What is selected in the shadow tree; null when that is nothing. */
export function selectionIn(root: ShadowRoot): Selection | null {
    // Browsers other than Chromium tell of it at the document.
    const find: unknown = Reflect.get(root, 'getSelection')
    const selection: unknown = typeof find === 'function' ? find.call(root) : document.getSelection()
    return selection instanceof Selection && !selection.isCollapsed ? selection : null
}

/** Data rows and columns of the table that a selection touches; null when that is within one cell. */
export function selectedCells(root: ShadowRoot, selection: Selection): { rows: number[]; columns: number[] } | null {
    const lines = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].filter((line) =>
        selection.containsNode(line, true)
    )
    const cells = lines.flatMap((line) => [...line.cells].filter((cell) => selection.containsNode(cell, true)))
    if (cells.length < 2) return null
    const columns = [...new Set(cells.map((cell) => cell.cellIndex))].sort((a, b) => a - b)
    return { rows: lines.map((line) => Number(line.dataset['row'])), columns }
}
