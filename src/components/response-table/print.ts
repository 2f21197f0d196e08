import { headOf } from '../shared/heads.ts'
import { cellText } from './copy.ts'
import { alignsEnd, type Drawn, rowAt } from './state.ts'

/**
 * Builds a table of all rows for print. The browser prints as soon as this returns, so it cannot be drawn like the rest; it
 * is there only while the page is printed.
 */
export function printTable({ data, order, shown, columns, formats }: Drawn): HTMLTableElement {
    const table = document.createElement('table')
    const heads = table.createTHead().insertRow()
    const kinds = columns.flatMap((at) => data.columns[at] ?? [])
    for (const column of kinds) {
        const cell = document.createElement('th')
        cell.textContent = headOf(column)
        cell.className = alignsEnd(column) ? 'is-number' : ''
        heads.append(cell)
    }
    const body = table.createTBody()
    for (let at = 0; at < shown; at++) {
        const row = rowAt(order, at)
        const line = body.insertRow()
        kinds.forEach((column, index) => {
            const cell = line.insertCell()
            cell.textContent = cellText(data, row, columns[index] ?? 0, column, formats)
            cell.className = alignsEnd(column) ? 'is-number' : ''
        })
    }
    return table
}
