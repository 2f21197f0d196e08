import { type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import base from '../shared/base.scss'
import { ReaderFormats } from '../shared/format.ts'
import { elementProperties } from '../shared/interface.ts'
import { experienceCard, type Properties } from './interface.ts'
import styles from './styles.scss'
import { DAYS_CHOSEN } from './trend.tsx'
import { type State, view } from './view.tsx'

createCustomElement<State, Properties>(experienceCard.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => ({ reader: new ReaderFormats(), days: 30 }),
    properties: elementProperties(experienceCard),
    actionHandlers: {
        [DAYS_CHOSEN]: {
            stopPropagation: true,
            effect: ({ action, updateState }: Coeffects<State, Properties, { days: number }>) =>
                updateState({ days: action.payload.days }),
        },
    },
})
