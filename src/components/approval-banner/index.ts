import { type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { focusSoon } from '../shared/dom.ts'
import { ReaderFormats } from '../shared/format.ts'
import { DECIDED, PRESSED, TYPED, WITHDRAWN } from './actions.ts'
import type { Properties, State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

export const TAG = 'x-1e-approval-banner'

type Co<A = unknown> = Coeffects<State, Properties, A>

const internal = { stopPropagation: true }

createCustomElement<State, Properties>(TAG, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => ({ reader: new ReaderFormats(), comment: '', missing: false }),
    properties: {
        request: { default: null, schema: { type: ['object', 'null'] } },
        profile: { default: null, schema: { type: ['object', 'null'] } },
        busy: { default: false, schema: { type: 'boolean' } },
    },
    actionHandlers: {
        [TYPED]: {
            ...internal,
            effect: ({ action, updateState }: Co<{ comment: string }>) =>
                updateState({ comment: action.payload.comment, missing: false }),
        },
        [PRESSED]: {
            ...internal,
            effect: ({ action, host, state, dispatch, updateState }: Co<{ decision: string }>) => {
                const { decision } = action.payload
                const comment = state.comment.trim()
                if (decision === 'reject' && !comment) {
                    updateState({ missing: true })
                    focusSoon(host, '#comment')
                } else dispatch(DECIDED, { decision, comment })
            },
        },
    },
    dispatches: { [DECIDED]: {}, [WITHDRAWN]: {} },
})
