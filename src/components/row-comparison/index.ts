import { actionTypes, type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import { comparisonOf, rulesOf, startComparison, stepComparison } from '../../contract/comparison.ts'
import base from '../shared/base.scss'
import { copyText } from '../shared/copy.ts'
import { ReaderFormats } from '../shared/format.ts'
import { elementProperties } from '../shared/interface.ts'
import { Latest } from '../shared/latest.ts'
import type { Rows } from '../shared/row-set.ts'
import { type Job, runInSlices } from '../shared/slices.ts'
import { COPY, MORE, ONLY } from './actions.ts'
import { type Properties, rowComparison } from './interface.ts'
import { Compared, copiedDifferences, PAGE, type State } from './state.ts'
import styles from './styles.scss'
import { view } from './view.tsx'

type Co<A = unknown> = Coeffects<State, Properties, A>

/** Rows between two possible pauses. */
const STRIDE = 500
/** Milliseconds for which it is told that something was copied. */
const TOLD_MS = 4000

function* comparing(
    before: Rows,
    after: Rows,
    { keys, passing, beforePartial, afterPartial }: Properties
): Job<Compared> {
    const work = startComparison(before, after, rulesOf({ keys, passing }))
    while (stepComparison(work, STRIDE)) yield
    return new Compared(before, after, comparisonOf(work), { added: beforePartial, removed: afterPartial })
}

/** A set shares its array with those that have more rows. */
function ended({ columns, rows, count }: Rows & { count?: number }): Rows {
    return { columns, rows: rows.slice(0, count) }
}

async function compare({ properties, state, updateState }: Co): Promise<void> {
    const { before, after } = properties
    const signal = state.work.next()
    if (!before || !after) return updateState({ compared: null })
    const compared = await runInSlices(comparing(ended(before), ended(after), properties), signal)
    if (compared && !signal.aborted) updateState({ compared, shown: PAGE })
}

async function copy({ properties, state, updateState }: Co): Promise<void> {
    if (!state.compared) return
    const formats = state.reader.of(properties.profile)
    updateState({ told: await copyText(copiedDifferences(state.compared, formats)) })
    setTimeout(() => updateState({ told: '' }), TOLD_MS)
}

createCustomElement<State, Properties>(rowComparison.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => ({
        reader: new ReaderFormats(),
        work: new Latest(),
        compared: null,
        only: true,
        shown: PAGE,
        told: '',
    }),
    properties: elementProperties(rowComparison),
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: compare,
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: compare,
        [actionTypes.COMPONENT_DISCONNECTED]: ({ state }: Co) => {
            state.work.next()
        },
        [ONLY]: {
            stopPropagation: true,
            effect: ({ action, updateState }: Co<{ only: boolean }>) =>
                updateState({ only: action.payload.only, shown: PAGE }),
        },
        [MORE]: {
            stopPropagation: true,
            effect: ({ state, updateState }: Co) => updateState({ shown: state.shown + PAGE }),
        },
        [COPY]: { stopPropagation: true, effect: copy },
    },
})
