import { actionTypes, type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import { DECIDED } from '../approval-banner/interface.ts'
import '../approval-banner/index.ts'
import type { ApprovalRequest } from '../../contract/approval.ts'
import base from '../shared/base.scss'
import { elementProperties } from '../shared/interface.ts'
import { approvalList, type Properties, RUN_DECIDED, UNAVAILABLE } from './interface.ts'
import { ApprovalSession, NOTHING, type Shown } from './session.ts'
import styles from './styles.scss'
import { type State, view } from './view.tsx'

type Co<A = unknown> = Coeffects<State, Properties, A>

function onConnected({ dispatch, properties, updateState }: Co): void {
    const show = (shown: Shown) => {
        updateState({ shown })
        if (shown.trouble?.status === 403) dispatch(UNAVAILABLE, { status: 403 })
    }
    const session = new ApprovalSession(show)
    updateState({ session })
    open(session, properties)
}

function open(session: ApprovalSession | null, { table, sysId, runs }: Properties): void {
    session?.open({ table, sysId, runs })
}

interface Decided {
    runId: string
    decision: ApprovalRequest['decision']
    comment: string
}

createCustomElement<State, Properties>(approvalList.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => ({ session: null, shown: NOTHING }),
    properties: elementProperties(approvalList),
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: onConnected,
        [actionTypes.COMPONENT_DISCONNECTED]: ({ state }: Co) => state.session?.stop(),
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: ({ properties, state }: Co) => open(state.session, properties),
        [DECIDED]: {
            stopPropagation: true,
            effect: async ({ action, state, dispatch }: Co<Decided>) => {
                const { runId, decision, comment } = action.payload
                const done = await state.session?.decide(runId, decision, comment)
                if (done) dispatch(RUN_DECIDED, { runId, decision })
            },
        },
    },
})
