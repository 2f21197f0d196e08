import { actionTypes, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import {
    CHOSEN,
    CLEARED,
    CLOSED,
    FILLED,
    INSTRUCTION_CLEARED,
    INSTRUCTION_SELECTED,
    KEY,
    LEFT,
    OPENED,
    PARAMETERS_CHANGED,
    QUERY_CHANGED,
    TYPED,
} from './actions.ts'
import {
    onChosen,
    onCleared,
    onClosed,
    onConnected,
    onDisconnected,
    onFilled,
    onKey,
    onLeft,
    onOpened,
    onProperty,
    onTyped,
} from './effects.ts'
import { initialState, type Properties, type State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

export const TAG = 'x-1e-instruction-picker'

const internal = { stopPropagation: true }

createCustomElement<State, Properties>(TAG, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: initialState,
    properties: {
        instructions: { default: [], schema: { type: 'array' } },
        quickFixes: { default: [], schema: { type: 'array' } },
        total: { default: 0, schema: { type: 'number' } },
        instruction: { default: null, schema: { type: ['object', 'null'] } },
        preset: { default: {}, schema: { type: 'object' } },
        status: { default: 'ready', schema: { type: 'string' } },
        message: { default: '', schema: { type: 'string' } },
        label: { default: 'Instruction', schema: { type: 'string' } },
        localSearch: { default: false, schema: { type: 'boolean' } },
        refusals: { default: {}, schema: { type: 'object' } },
        attempt: { default: 0, schema: { type: 'number' } },
    },
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: onConnected,
        [actionTypes.COMPONENT_DISCONNECTED]: onDisconnected,
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: onProperty,
        [TYPED]: { ...internal, effect: onTyped },
        [OPENED]: { ...internal, effect: onOpened },
        [CLOSED]: { ...internal, effect: onClosed },
        [KEY]: { ...internal, effect: onKey },
        [CHOSEN]: { ...internal, effect: onChosen },
        [CLEARED]: { ...internal, effect: onCleared },
        [FILLED]: { ...internal, effect: onFilled },
        [LEFT]: { ...internal, effect: onLeft },
    },
    dispatches: {
        [QUERY_CHANGED]: {},
        [INSTRUCTION_SELECTED]: {},
        [INSTRUCTION_CLEARED]: {},
        [PARAMETERS_CHANGED]: {},
    },
    slots: { actions: {} },
})
