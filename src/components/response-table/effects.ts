import type { Coeffects, StateUpdate } from '@servicenow/ui-core'
import { cutAt } from '../../contract/values.ts'
import { staysInside } from '../shared/dom.ts'
import { runInSlices } from '../shared/slices.ts'
import { arrange, isArranged } from './arrange.ts'
import { type Properties, WHOLE_REQUESTED } from './interface.ts'
import { HEADS, type Place } from './place.ts'
import { type Internals, Order, pageAt, ROW_PX, rowCount, type State, viewHeight } from './state.ts'

export type Co<A = unknown> = Coeffects<State, Properties, A>

type Update = StateUpdate<State, Properties>

/** The state at the time when sort or filter were changed. */
type Wanted = Pick<State, 'internals' | 'sort' | 'filter' | 'picks'>

/**
 * Sorts and filters the loaded rows and shows the result. Long work runs in slices, and a newer request aborts it. Until
 * the end the rows stay as they are. Resolves to the order shown; undefined when it was aborted.
 */
export async function rearrange(
    wanted: Wanted,
    { responses, profile }: Pick<Properties, 'responses' | 'profile'>,
    updateState: (update: Update) => void,
    patch: Partial<State>
): Promise<Order | null | undefined> {
    const signal = wanted.internals.arranging.next()
    if (!responses || !isArranged(wanted)) {
        updateState({ ...patch, order: null, arranging: false })
        return null
    }
    const count = rowCount(responses)
    updateState({ ...patch, arranging: true })
    const { sort, filter, picks } = wanted
    const job = arrange(responses, count, { sort, filter, picks }, wanted.internals.reader.of(profile))
    const items = await runInSlices(job, signal)
    if (signal.aborted) return undefined
    const order = items ? new Order(items) : null
    updateState({ count, order, arranging: false })
    return order
}

/** Shows the rows by another sort or filter, from their first page. */
export function arrangeAnew(co: Co, change: Partial<Pick<State, 'sort' | 'filter' | 'picks'>>): Promise<unknown> {
    const { state, properties, updateState } = co
    // Whoever stands on a head stays there, and so does its menu while it filters.
    const place = state.place.row === HEADS ? state.place : { row: 0, column: state.place.column }
    const top = { page: 0, scrollTop: 0, open: null, place }
    const scroller = co.host.shadowRoot?.querySelector('.scroller')
    if (scroller) scroller.scrollTop = 0
    state.internals.place = place
    return rearrange({ ...state, ...change }, properties, updateState, { ...top, ...change })
}

/** Rows were given: further rows of the same columns keep page, sort and filter; anything else resets them. */
export async function onResponses(co: Co<{ previousValue: Properties['responses'] }>): Promise<void> {
    const { action, state, properties, updateState } = co
    const { responses } = properties
    const before = action.payload.previousValue
    const same =
        before && responses && sameColumns(before.columns, responses.columns) && rowCount(responses) >= rowCount(before)
    if (!same) {
        const fresh = { sort: null, filter: '', picks: [], hidden: [], menu: null, said: '' }
        const top = { page: 0, scrollTop: 0, open: null, place: { row: 0, column: 0 } }
        state.internals.place = top.place
        state.internals.loadedBefore = null
        await rearrange({ ...state, ...fresh }, properties, updateState, { ...fresh, ...top })
        return
    }
    // Without sort and filter nothing is to do: the property itself is drawn.
    const order = isArranged(state) ? await rearrange(state, properties, updateState, {}) : null
    if (order !== undefined) toFirstNew(co, order)
}

function sameColumns(one: readonly { name: string }[], other: readonly { name: string }[]): boolean {
    return one.length === other.length && one.every((column, index) => column.name === other[index]?.name)
}

/** Whoever pressed *Load more* is led to the first new row, unless the filter hides all of them. */
function toFirstNew({ host, state, properties, updateState }: Co, order: Order | null): void {
    const { internals } = state
    const known = internals.loadedBefore
    if (known === null || rowCount(properties.responses) <= known) return
    internals.loadedBefore = null
    if (!mayMoveFocus(host)) return
    const row = order ? order.items.findIndex((item) => item >= known) : known
    if (row < 0) return
    const size = state.size ?? properties.pageSize
    const place = { row, column: 0 }
    internals.place = place
    internals.focusNext = HERE
    updateState({ place, page: pageAt(rowCount(properties.responses), size, Math.floor(row / size)).page })
}

/** The element that has the tab stop of the table. */
export const HERE = '.is-here, .nothing .link'
const MORE = '#more'

/** True when the focus is on *Load more*, or was: its button disappears after the last page. */
function mayMoveFocus(host: HTMLElement): boolean {
    const within = host.shadowRoot?.activeElement ?? null
    if (within) return within.id === 'more'
    return (
        document.activeElement === null || document.activeElement === document.body || document.activeElement === host
    )
}

/** *Load more* has disappeared and no row came: the focus goes to the table instead of the top of the page. */
export function keepPlace(host: HTMLElement, internals: Internals, frames = 10): void {
    if (internals.loadedBefore === null) return
    requestAnimationFrame(() => {
        const { shadowRoot } = host
        if (!shadowRoot || internals.loadedBefore === null) return
        if (shadowRoot.querySelector(MORE)) {
            if (frames > 0) keepPlace(host, internals, frames - 1)
            return
        }
        internals.loadedBefore = null
        if (mayMoveFocus(host)) shadowRoot.querySelector<HTMLElement>(HERE)?.focus()
    })
}

/** Makes a cell the current one: it has the tab stop and the focus, and is not hidden by the heads. */
export function moveTo({ action, host, state, updateState }: Co<{ from: number; lines: number }>): void {
    const { from, lines } = action.payload
    const { internals } = state
    const scroller = host.shadowRoot?.querySelector('.scroller')
    // Further keys may have moved it since this was dispatched.
    const { place } = internals
    const top = (place.row - from) * ROW_PX
    const now = scroller?.scrollTop ?? 0
    const least = top + ROW_PX - viewHeight(lines)
    const scrollTop = place.row < from ? now : Math.min(Math.max(now, least), top)
    if (scroller && scrollTop !== now) scroller.scrollTop = scrollTop
    if (place.row === state.place.row && place.column === state.place.column) {
        host.shadowRoot?.querySelector<HTMLElement>(HERE)?.focus()
        return
    }
    internals.focusNext = HERE
    updateState({ place, scrollTop })
}

/** After a rendering: gives the focus to the element that is to have it, and back to the cell that lost it by moving. */
export function onRendered({ host, state: { internals } }: Co): void {
    internals.isRendering = false
    const root = host.shadowRoot
    const { focusNext, drawnPlace, place } = internals
    if (!root) return
    if (focusNext === null) {
        // The body has the focus when its element was moved or taken away, and nobody else has it.
        const isLost = internals.hasFocus && (document.activeElement ?? document.body) === document.body
        if (isLost) root.querySelector<HTMLElement>(HERE)?.focus({ preventScroll: true })
        return
    }
    // Between two keys an earlier cell may be drawn: it keeps the focus in the table until its own comes.
    const isDrawn = focusNext !== HERE || (drawnPlace.row === place.row && drawnPlace.column === place.column)
    const target = isDrawn || internals.hasFocus ? root.querySelector<HTMLElement>(focusNext) : null
    if (!target) return
    if (isDrawn) internals.focusNext = null
    target.focus()
}

/** Whether the focus is in the table. */
export function onFocus(event: FocusEvent, internals: Internals): void {
    if (event.type === 'focusin') internals.hasFocus = true
    else if (!internals.isRendering) internals.hasFocus = staysInside(event)
}

/** Opens the whole text of a cell, and asks for it where 1E has cut it. */
export function openWhole({
    action,
    dispatch,
    properties,
    state,
    updateState,
}: Co<{ row: number; column: number; place: Place }>): void {
    const { row, column, place } = action.payload
    state.internals.place = place
    state.internals.focusNext = '#close'
    updateState({ open: { row, column }, place })
    const head = properties.responses?.columns[column]
    if (head && cutAt(properties.responses?.rows[row]?.[column], head) !== null)
        dispatch(WHOLE_REQUESTED, { row, column })
}
