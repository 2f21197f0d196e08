import { actionTypes, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { elementProperties } from '../shared/interface.ts'
import { CLOSE, COPY, FILTER, FIND, HIDE, MENU, MOVE, OPEN, PAGE, PICK, SIZE, SORT } from './actions.ts'
import { isArranged, type Sort } from './arrange.ts'
import {
    arrangeAnew,
    type Co,
    HERE,
    keepPlace,
    moveTo,
    onRendered,
    onResponses,
    openWhole,
    rearrange,
} from './effects.ts'
import { copy } from './effects-copy.ts'
import { onHide, onMenu } from './effects-menu.ts'
import { watchPage } from './effects-page.ts'
import { MORE_REQUESTED, PAGE_SIZE_CHANGED, type Properties, responseTable } from './interface.ts'
import { type Pick, withPick } from './picked.ts'
import { initialState, nextSort, rowCount, type State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

const internal = { stopPropagation: true }

createCustomElement<State, Properties>(responseTable.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: initialState,
    properties: elementProperties(responseTable),
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: (co: Co) => {
            const { state, properties, updateState } = co
            watchPage(co)
            return isArranged(state) ? rearrange(state, properties, updateState, {}) : undefined
        },
        [actionTypes.COMPONENT_DISCONNECTED]: ({ state: { internals } }: Co) => {
            internals.arranging.next()
            internals.counting.next()
            internals.telling.next()
            internals.release()
        },
        [actionTypes.COMPONENT_RENDERED]: onRendered,
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: (
            co: Co<{ name: string; previousValue: Properties['responses'] }>
        ) => {
            const { action, host, properties, state } = co
            if (action.payload.name === 'responses') return onResponses(co)
            if (action.payload.name === 'more' && !properties.more) keepPlace(host, state.internals)
            if (action.payload.name === 'status' && properties.status === 'failed') state.internals.loadedBefore = null
            return undefined
        },
        // Also leaves the element, because the host loads the rows.
        [MORE_REQUESTED]: ({ state, properties }: Co) => {
            state.internals.loadedBefore = rowCount(properties.responses)
        },
        [SORT]: {
            ...internal,
            effect: (co: Co<{ column: number; direction?: Sort['direction'] }>) => {
                const { column, direction } = co.action.payload
                const kind = co.properties.responses?.columns[column]?.kind
                return arrangeAnew(co, {
                    sort: direction ? { column, direction } : nextSort(co.state.sort, column, kind),
                })
            },
        },
        [FILTER]: {
            ...internal,
            effect: (co: Co<{ filter: string }>) => arrangeAnew(co, { filter: co.action.payload.filter }),
        },
        [PICK]: {
            ...internal,
            effect: (co: Co<{ column: number; pick: Pick | null }>) => {
                const { column, pick } = co.action.payload
                // The button that removes a filter goes with it.
                if (!pick) co.state.internals.focusNext = co.state.menu ? '.menu button' : HERE
                return arrangeAnew(co, { picks: withPick(co.state.picks, column, pick) })
            },
        },
        [FIND]: {
            ...internal,
            effect: ({ action, updateState }: Co<{ find: string }>) => updateState({ find: action.payload.find }),
        },
        [HIDE]: { ...internal, effect: onHide },
        [MENU]: { ...internal, effect: onMenu },
        [COPY]: { ...internal, effect: copy },
        [MOVE]: { ...internal, effect: moveTo },
        [PAGE]: {
            ...internal,
            effect: ({ action, host, state, properties, updateState }: Co<{ page: number }>) => {
                const { page } = action.payload
                const scroller = host.shadowRoot?.querySelector('.scroller')
                if (scroller) scroller.scrollTop = 0
                const row = page * (state.size ?? properties.pageSize)
                state.internals.place = { row, column: state.place.column }
                updateState({ page, scrollTop: 0, open: null, place: state.internals.place })
            },
        },
        [SIZE]: {
            ...internal,
            effect: ({ action, state, updateState, dispatch }: Co<{ size: number }>) => {
                state.internals.place = { row: 0, column: state.place.column }
                updateState({ size: action.payload.size, page: 0, scrollTop: 0, place: state.internals.place })
                dispatch(PAGE_SIZE_CHANGED, { pageSize: action.payload.size })
            },
        },
        [OPEN]: { ...internal, effect: openWhole },
        [CLOSE]: {
            ...internal,
            effect: ({ state, updateState }: Co) => {
                state.internals.focusNext = HERE
                updateState({ open: null })
            },
        },
    },
})
