import {
    ClientSideRowModelApiModule,
    ClientSideRowModelModule,
    type ColDef,
    createGrid,
    type GridApi,
    ModuleRegistry,
} from 'ag-grid-community'
import type { Cell } from '../../../src/contract/wire.ts'
import { columns, enter } from './rows.ts'

ModuleRegistry.registerModules([ClientSideRowModelModule, ClientSideRowModelApiModule])

const place = document.createElement('div')
place.style.height = '756px' // 25 rows of 28 px and the header
let grid: GridApi<Cell[]> | undefined

const columnDefs: ColDef<Cell[]>[] = columns.map((column, at) => ({
    headerName: column.name,
    colId: String(at),
    valueGetter: ({ data }) => data?.[at],
    width: 120,
}))

enter({
    show(host, rows) {
        host.append(place)
        grid = createGrid(place, { columnDefs, rowData: rows, rowHeight: 28 })
    },
    append(rows) {
        grid?.applyTransaction({ add: rows })
    },
    scroller: () =>
        [...place.querySelectorAll<HTMLElement>('*')].find(
            (element) =>
                element.scrollHeight > 2 * element.clientHeight &&
                ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
        ) ?? null,
})
