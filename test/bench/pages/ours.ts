import '../../../src/components/response-table/index.ts'
import { RowSet } from '../../../src/components/shared/row-set.ts'
import { columns, enter } from './rows.ts'

const table: HTMLElement & { responses?: RowSet; pageSize?: number; found?: number } =
    document.createElement('x-1e-response-table')
let set = new RowSet(columns, [])

enter({
    show(host, rows) {
        set = new RowSet(columns, rows)
        // One page of everything: windowing is what is measured, not paging.
        Object.assign(table, { responses: set, pageSize: 1_000_000, found: 1_000_000 })
        host.append(table)
    },
    append(rows) {
        set = set.plus(columns, rows)
        table.responses = set
    },
    scroller: () => table.shadowRoot?.querySelector<HTMLElement>('.scroller') ?? null,
})
