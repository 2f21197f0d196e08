import type { Coeffects, StateUpdate } from '@servicenow/ui-core'
import { runInSlices } from '../shared/slices.ts'
import { arrange } from './arrange.ts'
import type { Properties } from './interface.ts'
import { type Internals, Order, rowCount, type State } from './state.ts'

type Update = StateUpdate<State, Properties>

/** The state at the time when sort or filter were changed. */
type Wanted = Pick<State, 'internals' | 'sort' | 'filter'>

/**
 * Sorts and filters the loaded rows and shows the result. Long work runs in slices, and a newer request aborts it. Until
 * the end the rows stay as they are.
 */
export async function rearrange(
    wanted: Wanted,
    { responses, profile }: Pick<Properties, 'responses' | 'profile'>,
    updateState: (update: Update) => void,
    patch: Partial<State>
): Promise<void> {
    const signal = wanted.internals.arranging.next()
    if (!responses || !isArranged(wanted)) {
        updateState({ ...patch, order: null, arranging: false })
        return
    }
    const count = rowCount(responses)
    updateState({ ...patch, arranging: true })
    const job = arrange(responses, count, wanted.sort, wanted.filter, wanted.internals.reader.of(profile))
    const items = await runInSlices(job, signal)
    if (signal.aborted) return
    updateState({ count, order: items ? new Order(items) : null, arranging: false })
}

/** True when the rows are not shown as they were received. */
export function isArranged({ sort, filter }: Pick<State, 'sort' | 'filter'>): boolean {
    return sort !== null || filter.trim() !== ''
}

/** Rows were given: further rows of the same columns keep page, sort and filter; anything else resets them. */
export function onResponses({
    action,
    state,
    properties,
    updateState,
}: Coeffects<State, Properties, { previousValue: Properties['responses'] }>): Promise<void> | undefined {
    const { responses } = properties
    const before = action.payload.previousValue
    const same =
        before && responses && sameColumns(before.columns, responses.columns) && rowCount(responses) >= rowCount(before)
    // Without sort and filter nothing is to do: the property itself is drawn.
    if (same && !isArranged(state)) return undefined
    if (same) return rearrange(state, properties, updateState, {})
    const fresh = { sort: null, filter: '', page: 0, scrollTop: 0, open: null }
    return rearrange({ ...fresh, internals: state.internals }, properties, updateState, fresh)
}

function sameColumns(one: readonly { name: string }[], other: readonly { name: string }[]): boolean {
    return one.length === other.length && one.every((column, index) => column.name === other[index]?.name)
}

/** *Load more* disappears after the last page. Moves its focus to the table instead of the top of the page. */
export function keepPlace(host: HTMLElement, internals: Internals, frames = 10): void {
    if (!internals.askedForMore) return
    requestAnimationFrame(() => {
        const { shadowRoot } = host
        if (!shadowRoot) return
        if (shadowRoot.querySelector('#more')) {
            if (frames > 0) keepPlace(host, internals, frames - 1)
            return
        }
        internals.askedForMore = false
        const elsewhere = document.activeElement !== null && document.activeElement !== document.body
        if (shadowRoot.activeElement === null && (!elsewhere || document.activeElement === host)) {
            shadowRoot.querySelector<HTMLElement>('.scroller')?.focus()
        }
    })
}
