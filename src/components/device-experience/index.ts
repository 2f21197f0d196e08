import { actionTypes, type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import { REFRESH_REQUESTED } from '../experience-card/interface.ts'
import { elementProperties } from '../shared/interface.ts'
import { deviceExperience, type Properties } from './interface.ts'
import '../experience-card/index.ts'
import base from '../shared/base.scss'
import { hostRecord } from '../shared/host-record.ts'
import { UNAVAILABLE } from './interface.ts'
import { ExperienceSession, type Shown } from './session.ts'
import { type State, view } from './view.tsx'

type Co = Coeffects<State, Properties>

function onConnected({ dispatch, properties, updateState }: Co): void {
    const show = (shown: Shown) => {
        updateState({ shown })
        if (shown.trouble?.status === 403) dispatch(UNAVAILABLE, { status: 403 })
    }
    const session = new ExperienceSession(show)
    updateState({ session })
    open(session, properties)
}

function open(session: ExperienceSession | null, properties: Properties): void {
    const { table, sysId } = hostRecord(properties)
    session?.open(table, sysId, properties.device)
}

createCustomElement<State, Properties>(deviceExperience.tag, {
    renderer: { type: snabbdom },
    view,
    styles: base,
    setInitialState: () => ({ session: null, shown: { experience: null, busy: false, trouble: null } }),
    properties: elementProperties(deviceExperience),
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: onConnected,
        [actionTypes.COMPONENT_DISCONNECTED]: ({ state }: Co) => state.session?.stop(),
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: ({ properties, state }: Co) => open(state.session, properties),
        [REFRESH_REQUESTED]: { stopPropagation: true, effect: ({ state }: Co) => state.session?.refresh() },
    },
})
