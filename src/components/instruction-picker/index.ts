import { actionTypes, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { elementProperties } from '../shared/interface.ts'
import { CHOSEN, CLEARED, CLOSED, FILLED, FOCUS, KEY, LEFT, OPENED, TYPED } from './actions.ts'
import {
    onChosen,
    onCleared,
    onClosed,
    onConnected,
    onDisconnected,
    onFilled,
    onFocus,
    onKey,
    onLeft,
    onOpened,
    onProperty,
    onTyped,
} from './effects.ts'
import { instructionPicker, type Properties } from './interface.ts'
import { initialState, type State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

const internal = { stopPropagation: true }

createCustomElement<State, Properties>(instructionPicker.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: initialState,
    properties: elementProperties(instructionPicker),
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: onConnected,
        [actionTypes.COMPONENT_DISCONNECTED]: onDisconnected,
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: onProperty,
        [TYPED]: { ...internal, effect: onTyped },
        [OPENED]: { ...internal, effect: onOpened },
        [CLOSED]: { ...internal, effect: onClosed },
        [FOCUS]: { ...internal, effect: onFocus },
        [KEY]: { ...internal, effect: onKey },
        [CHOSEN]: { ...internal, effect: onChosen },
        [CLEARED]: { ...internal, effect: onCleared },
        [FILLED]: { ...internal, effect: onFilled },
        [LEFT]: { ...internal, effect: onLeft },
    },
})
