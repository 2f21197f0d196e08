import { createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { ReaderFormats } from '../shared/format.ts'
import { REFRESH_REQUESTED } from './actions.ts'
import styles from './styles.scss'
import { type Properties, type State, view } from './view.tsx'

export const TAG = 'x-1e-experience-card'

createCustomElement<State, Properties>(TAG, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => ({ reader: new ReaderFormats() }),
    properties: {
        experience: { default: null, schema: { type: ['object', 'null'] } },
        busy: { default: false, schema: { type: 'boolean' } },
    },
    dispatches: { [REFRESH_REQUESTED]: {} },
})
