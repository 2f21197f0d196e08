import { actionTypes, type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import { cutAt } from '../../contract/values.ts'
import base from '../shared/base.scss'
import { focusSoon } from '../shared/dom.ts'
import { elementProperties } from '../shared/interface.ts'
import { CLOSE, FILTER, OPEN, PAGE, SIZE, SORT } from './actions.ts'
import { isArranged, keepPlace, onResponses, rearrange } from './effects.ts'
import { MORE_REQUESTED, PAGE_SIZE_CHANGED, type Properties, responseTable, WHOLE_REQUESTED } from './interface.ts'
import { initialState, nextSort, type State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

type Co<A = unknown> = Coeffects<State, Properties, A>

const internal = { stopPropagation: true }

createCustomElement<State, Properties>(responseTable.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: initialState,
    properties: elementProperties(responseTable),
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: ({ state, properties, updateState }: Co) =>
            isArranged(state) ? rearrange(state, properties, updateState, {}) : undefined,
        [actionTypes.COMPONENT_DISCONNECTED]: ({ state }: Co) => state.internals.arranging.next(),
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: (
            co: Co<{ name: string; previousValue: Properties['responses'] }>
        ) => {
            const { action, host, properties, state } = co
            if (action.payload.name === 'responses') return onResponses(co)
            if (action.payload.name === 'more' && !properties.more) keepPlace(host, state.internals)
            return undefined
        },
        // Also leaves the element, because the host loads the rows.
        [MORE_REQUESTED]: ({ state }: Co) => {
            state.internals.askedForMore = true
        },
        [SORT]: {
            ...internal,
            effect: ({ action, state, properties, updateState }: Co<{ column: number }>) => {
                const sort = nextSort(state.sort, action.payload.column)
                return rearrange({ ...state, sort }, properties, updateState, { sort, page: 0, open: null })
            },
        },
        [FILTER]: {
            ...internal,
            effect: ({ action, state, properties, updateState }: Co<{ filter: string }>) => {
                const { filter } = action.payload
                return rearrange({ ...state, filter }, properties, updateState, {
                    filter,
                    page: 0,
                    open: null,
                })
            },
        },
        [PAGE]: {
            ...internal,
            effect: ({ action, host, updateState }: Co<{ page: number }>) => {
                const scroller = host.shadowRoot?.querySelector('.scroller')
                if (scroller) scroller.scrollTop = 0
                updateState({ page: action.payload.page, scrollTop: 0, open: null })
            },
        },
        [SIZE]: {
            ...internal,
            effect: ({ action, updateState, dispatch }: Co<{ size: number }>) => {
                updateState({ size: action.payload.size, page: 0, scrollTop: 0 })
                dispatch(PAGE_SIZE_CHANGED, { pageSize: action.payload.size })
            },
        },
        [OPEN]: {
            ...internal,
            effect: ({ action, dispatch, host, properties, updateState }: Co<{ row: number; column: number }>) => {
                const { row, column } = action.payload
                updateState({ open: action.payload })
                focusSoon(host, '#close')
                const head = properties.responses?.columns[column]
                if (head && cutAt(properties.responses?.rows[row]?.[column], head) !== null)
                    dispatch(WHOLE_REQUESTED, { row, column })
            },
        },
        [CLOSE]: {
            ...internal,
            effect: ({ host, state, updateState }: Co) => {
                updateState({ open: null })
                if (state.open) focusSoon(host, `[data-cell="${state.open.row}-${state.open.column}"]`)
            },
        },
    },
})
