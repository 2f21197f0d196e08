import type { Coeffects, StateUpdate } from '@servicenow/ui-core'
import { runInSlices } from '../shared/slices.ts'
import { arrange } from './arrange.ts'
import type { Properties } from './interface.ts'
import { type Desk, Order, rowCount, type State } from './state.ts'

type Update = StateUpdate<State, Properties>

/** What an arrangement needs to know, taken when it is asked for. */
type Wanted = Pick<State, 'desk' | 'sort' | 'filter'>

/**
 * Sorts and filters the loaded rows and shows the result. Long work is cut into slices and the newest request
 * wins; until it is ready the rows stay as they were.
 */
export async function rearrange(
    wanted: Wanted,
    { responses, profile }: Pick<Properties, 'responses' | 'profile'>,
    updateState: (update: Update) => void,
    patch: Partial<State>
): Promise<void> {
    const signal = wanted.desk.restart()
    if (!responses || !isArranged(wanted)) {
        updateState({ ...patch, order: null, arranging: false })
        return
    }
    const count = rowCount(responses)
    updateState({ ...patch, arranging: true })
    const job = arrange(responses, count, wanted.sort, wanted.filter, wanted.desk.reader.of(profile))
    const items = await runInSlices(job, signal)
    if (signal.aborted) return
    updateState({ count, order: items ? new Order(items) : null, arranging: false })
}

/** True when the rows are not shown as they were received. */
export function isArranged({ sort, filter }: Pick<State, 'sort' | 'filter'>): boolean {
    return sort !== null || filter.trim() !== ''
}

/** New rows or another answer: an answer with other columns begins anew, further rows keep page, sort and filter. */
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
    // As received, further rows need no arrangement: they are drawn with the property.
    if (same && !isArranged(state)) return undefined
    if (same) return rearrange(state, properties, updateState, {})
    const fresh = { sort: null, filter: '', page: 0, scrollTop: 0, open: null }
    return rearrange({ ...fresh, desk: state.desk }, properties, updateState, fresh)
}

function sameColumns(one: readonly { name: string }[], other: readonly { name: string }[]): boolean {
    return one.length === other.length && one.every((column, index) => column.name === other[index]?.name)
}

/** The button that asked for the last page goes away with it: the focus must not fall back to the top of the page. */
export function keepPlace(host: HTMLElement, desk: Desk, frames = 10): void {
    if (!desk.askedForMore) return
    requestAnimationFrame(() => {
        const { shadowRoot } = host
        if (!shadowRoot) return
        if (shadowRoot.querySelector('#more')) {
            if (frames > 0) keepPlace(host, desk, frames - 1)
            return
        }
        desk.askedForMore = false
        const elsewhere = document.activeElement !== null && document.activeElement !== document.body
        if (shadowRoot.activeElement === null && (!elsewhere || document.activeElement === host)) {
            shadowRoot.querySelector<HTMLElement>('.scroller')?.focus()
        }
    })
}
