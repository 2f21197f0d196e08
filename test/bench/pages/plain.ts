import type { Cell } from '../../../src/contract/wire.ts'
import { columns, enter } from './rows.ts'

const scroller = document.createElement('div')
scroller.style.cssText = 'height: 700px; overflow: auto'
const table = document.createElement('table')
const body = table.createTBody()
scroller.append(table)

function add(rows: Cell[][]): void {
    for (const row of rows) {
        const line = body.insertRow()
        for (let at = 0; at < columns.length; at++) line.insertCell().textContent = String(row[at])
    }
}

enter({
    show(host, rows) {
        add(rows)
        host.append(scroller)
    },
    append: add,
    scroller: () => scroller,
})
