import { runInSlices } from '../shared/slices.ts'
import { type Co, HERE } from './effects.ts'
import { valueCounts } from './picked.ts'
import { HEADS, type Place } from './place.ts'
import { type Menu, rowCount, shownColumns } from './state.ts'

/** What opens a menu; null closes it. `left`: the focus has gone elsewhere already. */
export type MenuWish = { kind: Menu['kind']; place: Place; row: number } | { left: true } | null

/** Less room than this below, and the menu stands above if there is more. */
const ENOUGH_PX = 300
const LEAST_PX = 160
const MARGIN_PX = 8
const WIDTHS = { row: 348, column: 280, columns: 280 } as const // one for each kind

/** The element beside which the menu stands. */
function anchorOf(root: ShadowRoot, kind: Menu['kind'], { row, column }: Place): Element | null {
    if (kind === 'columns') return root.querySelector('#columns')
    if (kind === 'column') return root.querySelectorAll('thead th')[column] ?? null
    return root.querySelector(`tr[aria-rowindex="${row + 2}"]`)
}

/** Beside its row or head: below if there is room, and within the table. */
function positionOf(root: ShadowRoot, kind: Menu['kind'], place: Place): Menu['at'] | null {
    const box = root.querySelector('.at')?.getBoundingClientRect()
    const anchor = anchorOf(root, kind, place)?.getBoundingClientRect()
    if (!box || !anchor) return null
    const below = window.innerHeight - anchor.bottom - MARGIN_PX
    const above = anchor.top - MARGIN_PX
    const isBelow = below >= ENOUGH_PX || below >= above
    const isRightToLeft = getComputedStyle(root.host).direction === 'rtl'
    const start = isRightToLeft ? box.right - anchor.right : anchor.left - box.left
    const width = Math.min(WIDTHS[kind], box.width)
    return {
        insetBlock: isBelow ? `${anchor.bottom - box.top}px auto` : `auto ${box.bottom - anchor.top}px`,
        insetInline: kind === 'row' ? 'auto 0' : `${Math.max(0, Math.min(start, box.width - width))}px auto`,
        inlineSize: `${width}px`,
        maxBlockSize: `${Math.max(LEAST_PX, isBelow ? below : above)}px`,
    }
}

/** Opens a menu, or closes it: the focus then returns to the cell, unless it went elsewhere. */
export function onMenu(co: Co<MenuWish>): void {
    const { action, host, state, updateState } = co
    const wish = action.payload
    const { internals } = state
    internals.counting.next()
    if (!wish || !('kind' in wish)) {
        if (!state.menu) return
        if (!wish) internals.focusNext = state.menu.kind === 'columns' ? '#columns' : HERE
        updateState({ menu: null, values: null, find: '' })
        return
    }
    const { kind, place, row } = wish
    const at = host.shadowRoot && positionOf(host.shadowRoot, kind, place)
    if (!at) return
    if (kind !== 'columns') {
        internals.place = place
        updateState({ place })
    }
    internals.focusNext = '.menu button, .menu input'
    updateState({ menu: { kind, place, row, at }, values: null, find: '' })
    if (kind === 'column') countValues(co, place.column)
}

/** Counts the values of a column in slices, and lists them in its menu. */
async function countValues({ properties, state, updateState }: Co, column: number): Promise<void> {
    const { responses, profile } = properties
    const at = responses ? shownColumns(responses, state.hidden)[column] : undefined
    if (!responses || at === undefined || responses.columns[at]?.kind === 'number') return
    const signal = state.internals.counting.next()
    const job = valueCounts(responses, rowCount(responses), at, state.internals.reader.of(profile))
    const values = await runInSlices(job, signal)
    if (values && !signal.aborted) updateState({ values })
}

/** Shows other columns than before. The current cell stays on the table. */
export function onHide({ action, state, updateState }: Co<{ hidden: number[] }>): void {
    const { hidden } = action.payload
    const { internals } = state
    if (!state.menu) {
        internals.place = { row: HEADS, column: Math.max(0, state.place.column - 1) }
        internals.focusNext = HERE
    }
    updateState({ hidden, place: internals.place })
}
