import { cutAt } from '../../contract/values.ts'
import { COPY, MENU, MOVE, OPEN } from './actions.ts'
import { selectionIn } from './copy.ts'
import type { GridInput } from './grid-input.ts'
import { HEADS, type Place, placeAfter, within } from './place.ts'
import { boundsOf, isClipped, rowAt } from './state.ts'

/** The cell of an event; null when it has none. */
function placeOf(event: Event): Place | null {
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null
    const line = cell?.closest('tr')
    if (!(cell instanceof HTMLTableCellElement) || !line) return null
    // The heads are line 1 for a screen reader.
    return { row: Number(line.getAttribute('aria-rowindex')) - 2, column: cell.cellIndex }
}

/** The menu of a cell: that of its column in the row of heads. */
export function openMenu(place: Place, kind: 'row' | 'column', { dispatch, state }: GridInput): void {
    dispatch(MENU, { kind: place.row === HEADS ? 'column' : kind, place, row: rowAt(state.order, place.row) })
}

function isCopyOfRow(event: KeyboardEvent): boolean {
    return (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'c'
}

/** What a key does in the table; false leaves it to the browser. */
function acts(event: KeyboardEvent, place: Place, input: GridInput): boolean {
    const { data, dispatch, columns, state, widths, formats } = input
    const column = columns[place.column]
    const row = rowAt(state.order, place.row)
    if (event.altKey && event.key === 'ArrowDown' && column !== undefined) {
        openMenu(place, 'column', input)
        return true
    }
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
        openMenu(place, 'row', input)
        return true
    }
    if (place.row === HEADS) return false
    if (isCopyOfRow(event)) {
        dispatch(COPY, { what: 'row', row })
        return true
    }
    if (column === undefined && (event.key === 'Enter' || event.key === ' ')) {
        openMenu(place, 'row', input)
        return true
    }
    const head = column === undefined ? undefined : data.columns[column]
    if (event.key !== 'Enter' || column === undefined || !head) return false
    const value = data.rows[row]?.[column]
    if (!isClipped(formats.cell(value, head), widths[place.column] ?? 0) && cutAt(value, head) === null) return false
    dispatch(OPEN, { row, column, place })
    return true
}

/** Moves at once, because the effect of a dispatch may come after the next key. */
function moveAt(place: Place, { state, dispatch, pages }: GridInput): void {
    state.internals.place = place
    dispatch(MOVE, { from: pages.from, lines: pages.to - pages.from })
}

/** Keys of the table: one tab stop, arrows lead from cell to cell. */
export function onKey(event: KeyboardEvent, input: GridInput): void {
    const { state, pages, columns } = input
    const { currentTarget } = event
    if (!(currentTarget instanceof Element)) return
    const bounds = boundsOf(pages, columns.length, getComputedStyle(currentTarget).direction === 'rtl')
    // Keys may come faster than renderings.
    const place = within(state.internals.place, bounds)
    const next = placeAfter(event, place, bounds)
    if (next) moveAt(next, input)
    if (next || acts(event, place, input)) event.preventDefault()
}

/** A click makes a cell the current one, unless it ends a selection or is meant for a button. */
export function onClick(event: Event, input: GridInput): void {
    const { columns } = input
    const place = placeOf(event)
    if (place && place.row !== HEADS && place.column === columns.length) {
        openMenu(place, 'row', input)
        return
    }
    if (!place || (event.target instanceof Element && event.target.closest('button'))) return
    const root = event.target instanceof Element ? event.target.getRootNode() : null
    if (root instanceof ShadowRoot && selectionIn(root)) return
    moveAt(place, input)
}

/** The key for a menu, or a long press, opens ours; the right button opens that of the browser. */
export function onContextMenu(event: MouseEvent, input: GridInput): void {
    const place = event.button === 2 || event.ctrlKey ? null : placeOf(event)
    if (!place) return
    event.preventDefault()
    openMenu(place, 'row', input)
}
