import { actionTypes, type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { focusSoon } from '../shared/dom.ts'
import { elementProperties } from '../shared/interface.ts'
import { MENU, STAYS } from './actions.ts'
import { excelExport, type Properties } from './interface.ts'
import styles from './styles.scss'
import { type State, view } from './view.tsx'

type Co<A = unknown> = Coeffects<State, Properties, A>

/** The pressed button is gone, so the focus goes to its replacement. */
function keepFocus({ action, host }: Co<{ name: string }>): void {
    if (action.payload.name === 'exporting' && host.shadowRoot?.activeElement) focusSoon(host, STAYS)
}

createCustomElement<State, Properties>(excelExport.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    initialState: { open: false },
    properties: elementProperties(excelExport),
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
})
