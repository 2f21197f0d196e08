import { type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { focusSoon } from '../shared/dom.ts'
import { ReaderFormats } from '../shared/format.ts'
import { elementProperties } from '../shared/interface.ts'
import { PRESSED, TYPED } from './actions.ts'
import { approvalBanner, DECIDED, type Properties } from './interface.ts'
import type { Decision, State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

type Co<A = unknown> = Coeffects<State, Properties, A>

const internal = { stopPropagation: true }

createCustomElement<State, Properties>(approvalBanner.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => ({ reader: new ReaderFormats(), comment: '', missing: false }),
    properties: elementProperties(approvalBanner),
    actionHandlers: {
        [TYPED]: {
            ...internal,
            effect: ({ action, updateState }: Co<{ comment: string }>) =>
                updateState({ comment: action.payload.comment, missing: false }),
        },
        [PRESSED]: {
            ...internal,
            effect: ({ action, host, state, dispatch, updateState }: Co<{ decision: Decision }>) => {
                const { decision } = action.payload
                const comment = state.comment.trim()
                if (decision === 'reject' && !comment) {
                    updateState({ missing: true })
                    focusSoon(host, '#comment')
                } else dispatch(DECIDED, { decision, comment })
            },
        },
    },
})
