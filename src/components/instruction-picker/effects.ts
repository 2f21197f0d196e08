import type { Coeffects } from '@servicenow/ui-core'
import { commandText } from '../../contract/parameters.ts'
import { focusSoon } from '../shared/dom.ts'
import { CHOSEN, CLEARED } from './actions.ts'
import {
    INSTRUCTION_CLEARED,
    INSTRUCTION_SELECTED,
    PARAMETERS_CHANGED,
    type Properties,
    QUERY_CHANGED,
} from './interface.ts'
import { filledOf, firstValues, type Values, valuesOf } from './parameters.ts'
import { allOf, DEBOUNCE_MS, fieldContent, type State, stepped } from './state.ts'

type Co<A = unknown> = Coeffects<State, Properties, A>

function ask({ state, dispatch, updateState }: Co, query: string, delay: number): void {
    const { internals } = state
    clearTimeout(internals.timer)
    internals.timer = setTimeout(() => {
        if (internals.asked === query) {
            updateState({ waiting: false })
            return
        }
        internals.asked = query
        dispatch(QUERY_CHANGED, { query })
    }, delay)
}

function report({ properties, dispatch }: Co, values: Values): void {
    const { instruction } = properties
    if (!instruction) return
    const filled = filledOf(instruction, values)
    const sent = valuesOf(filled)
    dispatch(PARAMETERS_CHANGED, {
        instruction: instruction.id,
        values: sent,
        valid: Object.keys(filled.problems).length === 0,
        sentence: commandText(instruction.text, instruction.parameters, sent),
    })
}

export function onTyped(co: Co<{ query: string }>): void {
    const { query } = co.action.payload
    co.updateState({ query, waiting: true, open: true, active: -1 })
    ask(co, query.trim(), DEBOUNCE_MS)
}

export function onOpened(co: Co<{ focus?: boolean } | undefined>): void {
    const { state, host, action, updateState } = co
    if (action.payload?.focus) focusSoon(host, '#input')
    if (state.open) return
    updateState({ open: true, active: -1 })
    ask(co, state.query?.trim() ?? '', 0)
}

/** Leaving the field without a choice restores the chosen instruction. */
export function onClosed({ updateState, host, properties, state }: Co): void {
    updateState({ open: false, active: -1, query: null })
    const field = host.shadowRoot?.querySelector('#input')
    // A query that was dropped before it was rendered is still in the field.
    if (field) Object.assign(field, { value: fieldContent(properties, { ...state, query: null }) })
}

export function onKey(co: Co<{ key: string }>): void {
    const { state, properties, host, dispatch, updateState } = co
    const { key } = co.action.payload
    if (key === 'Escape') {
        if (state.open) updateState({ open: false, active: -1 })
        else dispatch(CLEARED)
        return
    }
    if (key === 'Enter') {
        if (state.active >= 0) dispatch(CHOSEN, { at: state.active })
        return
    }
    if (!state.open) {
        onOpened({ ...co, action: { ...co.action, payload: undefined } })
    }
    const count = allOf(properties, state).length
    const active = stepped(state.open ? state.active : -1, key === 'ArrowDown' ? 1 : -1, count)
    updateState({ open: true, active })
    requestAnimationFrame(() =>
        host.shadowRoot?.querySelector(`#option-${active}`)?.scrollIntoView?.({ block: 'nearest' })
    )
}

export function onChosen({ action, state, properties, dispatch, updateState }: Co<{ at: number }>): void {
    const chosen = allOf(properties, state)[action.payload.at]
    if (!chosen) return
    updateState({ open: false, active: -1, query: null, chosen, values: {}, touched: [] })
    dispatch(INSTRUCTION_SELECTED, { id: chosen.id, name: chosen.name, kind: chosen.kind, quickFix: chosen.fix })
}

export function onCleared(co: Co): void {
    co.updateState({ query: null, active: -1, chosen: null, values: {}, touched: [] })
    co.dispatch(INSTRUCTION_CLEARED, {})
    ask(co, '', 0)
    focusSoon(co.host, '#input')
}

export function onFilled(co: Co<{ name: string; value: string }>): void {
    const { name, value } = co.action.payload
    const values = { ...co.state.values, [name]: value }
    co.updateState({ values })
    report(co, values)
}

export function onLeft({ action, state, updateState }: Co<{ name: string }>): void {
    const { name } = action.payload
    if (!state.touched.includes(name)) updateState({ touched: [...state.touched, name] })
}

/** Another instruction was given: fills its fields with their first values. */
function onInstruction(co: Co): void {
    const { instruction, preset } = co.properties
    const values = instruction ? firstValues(instruction, preset) : {}
    // While the host loads the chosen instruction it gives null: the choice stays visible, and so does a new query.
    const query = co.state.open ? co.state.query : null
    co.updateState({ values, touched: [], ...(instruction ? { chosen: null, query } : {}) })
    report(co, values)
}

function onAttempt({ properties, host, updateState }: Co): void {
    updateState({ touched: properties.instruction?.parameters.map(({ name }) => name) ?? [] })
    focusSoon(host, properties.instruction ? '[aria-invalid="true"]' : '#input')
}

export function onConnected(co: Co): void {
    if (co.properties.instruction && Object.keys(co.state.values).length === 0) onInstruction(co)
}

export function onDisconnected({ state }: Co): void {
    clearTimeout(state.internals.timer)
}

export function onProperty(co: Co<{ name: string; previousValue: unknown }>): void {
    const { name, previousValue } = co.action.payload
    if (name === 'instruction') onInstruction(co)
    if (name === 'attempt' && co.properties.attempt > Number(previousValue)) onAttempt(co)
    if (name === 'instructions') co.updateState({ waiting: false })
}
