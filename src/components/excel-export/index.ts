import { actionTypes, type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { focusSoon } from '../shared/dom.ts'
import { ATTACH_REQUESTED, DOWNLOAD_REQUESTED, MENU, STAYS, STOP_REQUESTED } from './actions.ts'
import styles from './styles.scss'
import { type Properties, type State, view } from './view.tsx'

export const TAG = 'x-1e-excel-export'

type Co<A = unknown> = Coeffects<State, Properties, A>

/** What was pressed is gone after it: the focus goes to what took its place. */
function keepFocus({ action, host }: Co<{ name: string }>): void {
    if (action.payload.name === 'exporting' && host.shadowRoot?.activeElement) focusSoon(host, STAYS)
}

createCustomElement<State, Properties>(TAG, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    initialState: { open: false },
    properties: {
        exporting: { default: false, schema: { type: 'boolean' } },
        written: { default: 0, schema: { type: 'number' } },
        found: { default: 0, schema: { type: 'number' } },
        attachable: { default: false, schema: { type: 'boolean' } },
        message: { default: '', schema: { type: 'string' } },
    },
    actionHandlers: {
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: keepFocus,
        [MENU]: {
            stopPropagation: true,
            effect: ({ action, host, updateState }: Co<{ open: boolean; focus: string }>) => {
                updateState({ open: action.payload.open })
                if (action.payload.focus) focusSoon(host, action.payload.focus)
            },
        },
    },
    dispatches: { [DOWNLOAD_REQUESTED]: {}, [ATTACH_REQUESTED]: {}, [STOP_REQUESTED]: {} },
})
