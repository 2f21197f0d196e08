import { type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { focusSoon } from '../shared/dom.ts'
import { ReaderFormats } from '../shared/format.ts'
import { elementProperties } from '../shared/interface.ts'
import { APPROVED, BACK, REJECTED, REJECTING, TYPED } from './actions.ts'
import { approvalBanner, DECIDED, type Properties } from './interface.ts'
import type { State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

type Co<A = unknown> = Coeffects<State, Properties, A>

const internal = { stopPropagation: true }

createCustomElement<State, Properties>(approvalBanner.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => ({ reader: new ReaderFormats(), rejecting: null, comment: '', missing: false }),
    properties: elementProperties(approvalBanner),
    actionHandlers: {
        [TYPED]: {
            ...internal,
            effect: ({ action, updateState }: Co<{ comment: string }>) =>
                updateState({ comment: action.payload.comment, missing: false }),
        },
        [APPROVED]: {
            ...internal,
            effect: ({ properties, dispatch }: Co) =>
                dispatch(DECIDED, { runId: properties.request?.id, decision: 'approve', comment: '' }),
        },
        [REJECTING]: {
            ...internal,
            effect: ({ host, updateState }: Co) => {
                updateState({ rejecting: true })
                focusSoon(host, '#comment')
            },
        },
        [BACK]: {
            ...internal,
            effect: ({ host, updateState }: Co) => {
                updateState({ rejecting: false, missing: false })
                focusSoon(host, '#reject')
            },
        },
        [REJECTED]: {
            ...internal,
            effect: ({ host, properties, state, dispatch, updateState }: Co) => {
                const comment = state.comment.trim()
                if (comment) dispatch(DECIDED, { runId: properties.request?.id, decision: 'reject', comment })
                else {
                    updateState({ missing: true })
                    focusSoon(host, '#comment')
                }
            },
        },
    },
})
