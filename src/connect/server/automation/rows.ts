import { runWithReadableRows } from '../access.ts'
import type { SeenRows } from '../contract/automation.ts'
import { MASK } from '../contract/privacy.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { maskingLens } from '../responses/lens.ts'
import { storedPage } from '../responses/page.ts'
import { countIn, type Inputs } from './inputs.ts'
import { MOST_CELL, outgoing } from './outgoing.ts'

const MOST_ROWS = 50

/** Where the columns of these names stand; all of them when none is named. */
function placesOf(columns: Column[], wanted: string): number[] {
    const names = wanted
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '')
    if (names.length === 0) return columns.map((_column, at) => at)
    return names.map((name) => {
        const at = columns.map((column) => column.name.toLowerCase()).indexOf(name)
        if (at < 0) throw fail('body_invalid', ['there is no column ' + name.substr(0, 60) + '.'])
        return at
    })
}

function textOf(cell: Cell | undefined): string {
    return cell === null || cell === undefined ? '' : String(cell)
}

/** The first rows of an answer as they may leave: private columns masked whoever asks, secrets too, long texts cut. */
export function seenRows(id: string, inputs: Inputs): SeenRows {
    const run = runWithReadableRows(id)
    const count = countIn(inputs, 'rows', MOST_ROWS)
    const page = storedPage(run, maskingLens(run), 0, count)
    const places = placesOf(page.columns, inputs['columns'] || '')
    const masked: { [name: string]: true } = {}
    let isCut = false
    const rows = page.rows.map((cells) =>
        places.map((at) => {
            const column = page.columns[at]
            const left = outgoing(textOf(cells[at]), MOST_CELL)
            if (column && left.text === MASK) masked[column.name] = true
            isCut = isCut || left.isCut
            return left.text
        })
    )
    return {
        columns: places.map((at) => (page.columns[at] as Column).name), // found among them
        rows: rows,
        total: page.found,
        masked: Object.keys(masked),
        cut: isCut,
    }
}
