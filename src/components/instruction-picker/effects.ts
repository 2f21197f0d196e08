import type { Coeffects } from '@servicenow/ui-core'
import { commandText } from '../../contract/parameters.ts'
import { focusSoon } from '../shared/dom.ts'
import { CHOSEN } from './actions.ts'
import {
    INSTRUCTION_CLEARED,
    INSTRUCTION_SELECTED,
    type Option,
    PARAMETERS_CHANGED,
    type Properties,
    QUERY_CHANGED,
    RUN_REQUESTED,
} from './interface.ts'
import { filledOf, firstValues, type Values, valuesOf } from './parameters.ts'
import {
    activeAt,
    chosenOf,
    DEBOUNCE_MS,
    isAnswered,
    keyOf,
    optionsOf,
    restingText,
    type State,
    typedWords,
} from './state.ts'

type Co<A = unknown> = Coeffects<State, Properties, A>

/** A key on the field, with what decides what it does. */
export interface Key {
    key: string
    /** Ctrl or Command. */
    command: boolean
}

/** The field's text is written here and nowhere else: a rendering that comes late must not undo what was typed meanwhile. */
function write(host: HTMLElement, text: string): void {
    const field = host.shadowRoot?.querySelector<HTMLInputElement>('#input')
    if (field && field.value !== text) field.value = text
}

/** Changes what is typed, and the host's draft with it: an element that is made anew goes on there. */
function keep({ properties, updateState }: Co, typed: Partial<State>): void {
    const { draft, instruction } = properties
    updateState(typed)
    if (!draft) return
    const { query = draft.query, values } = typed
    Object.assign(draft, { query }, values && { values, instruction: instruction?.id ?? '' })
}

function search({ state, dispatch }: Co, words: string, delay: number): void {
    const { internals } = state
    clearTimeout(internals.timer)
    internals.timer = setTimeout(() => {
        if (internals.asked === words) return
        internals.asked = words
        dispatch(QUERY_CHANGED, { query: words })
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

/** Nothing but what stands in the field may run: the first key that changes it takes the choice back. */
function dropChoice({ state, properties, dispatch }: Co): void {
    if (chosenOf(properties, state)) dispatch(INSTRUCTION_CLEARED, {})
}

export function onTyped(co: Co<{ query: string }>): void {
    const { query } = co.action.payload
    dropChoice(co)
    co.state.internals.taking = 'no'
    keep(co, { query, open: true, active: null, chosen: null })
    search(co, query.trim(), DEBOUNCE_MS)
}

function open(co: Co, focus = false): void {
    const { state, host, updateState } = co
    if (focus) focusSoon(host, '#input')
    if (state.open) return
    updateState({ open: true, active: null })
    search(co, typedWords(state), 0)
}

export function onOpened(co: Co<{ focus: boolean } | undefined>): void {
    open(co, co.action.payload?.focus)
}

/** The list closes; what was typed stays, and so does an Enter whose list is still on its way. */
export function onClosed({ updateState }: Co): void {
    updateState({ open: false, active: null })
}

/** The focus has come or gone. With an element that is taken off the page it goes only until the next one stands. */
export function onFocus(co: Co<{ here: boolean }>): void {
    const { here } = co.action.payload
    const { draft } = co.properties
    if (!here && !co.host.isConnected) return
    if (draft) draft.hasFocus = here
    if (!here) onClosed(co)
}

/** Empties the field and takes the choice back. */
function clear(co: Co): void {
    co.state.internals.taking = 'no'
    dropChoice(co)
    keep(co, { query: null, active: null, chosen: null, values: {}, touched: [] })
    write(co.host, '')
}

function onEscape(co: Co): void {
    const { state, properties } = co
    state.internals.taking = 'no'
    if (state.open) onClosed(co)
    else if (state.query !== null || chosenOf(properties, state)) clear(co)
}

function move(co: Co, step: 1 | -1): void {
    const { state, properties, host, updateState } = co
    if (!state.open) open(co)
    const options = optionsOf(properties, state)
    if (options.length === 0) {
        updateState({ open: true })
        return
    }
    const from = activeAt(options, state)
    const at = from < 0 ? (step === 1 ? 0 : options.length - 1) : (from + step + options.length) % options.length
    const next = options[at]
    updateState({ open: true, active: next ? keyOf(next) : null })
    requestAnimationFrame(() => host.shadowRoot?.querySelector(`#option-${at}`)?.scrollIntoView?.({ block: 'nearest' }))
}

/** Enter takes the active option; on a choice it runs. With Ctrl or Command it does both. */
function onEnter(co: Co<Key>): void {
    const { state, properties, dispatch } = co
    const { command } = co.action.payload
    if (!state.open) {
        if (chosenOf(properties, state)) dispatch(RUN_REQUESTED, {})
        else open(co)
        return
    }
    const { internals } = state
    const run = command || internals.taking !== 'no'
    // An arrow key has shown which one is meant; else the first one of the typed words is, which may still be on its way.
    if (state.active === null && !isAnswered(properties, state)) {
        internals.taking = run ? 'run' : 'take'
        search(co, typedWords(state), 0)
        return
    }
    internals.taking = 'no'
    const options = optionsOf(properties, state)
    const option = options[activeAt(options, state)]
    if (option) dispatch(CHOSEN, { option, run })
}

export function onKey(co: Co<Key>): void {
    const { key } = co.action.payload
    if (key === 'Escape') onEscape(co)
    else if (key === 'Enter') onEnter(co)
    else move(co, key === 'ArrowDown' ? 1 : -1)
}

export function onChosen(co: Co<{ option: Option; run?: boolean }>): void {
    const { host, state, dispatch } = co
    const { option, run } = co.action.payload
    clearTimeout(state.internals.timer)
    state.internals.returning = option.fix ? '' : option.id
    keep(co, { open: false, active: null, query: null, chosen: option, values: {}, touched: [] })
    write(host, restingText({ ...co.properties, instruction: null }, { chosen: option }))
    dispatch(INSTRUCTION_SELECTED, { id: option.id, name: option.name, kind: option.kind, quickFix: option.fix })
    if (run) dispatch(RUN_REQUESTED, {})
}

export function onCleared(co: Co): void {
    clear(co)
    search(co, '', 0)
    focusSoon(co.host, '#input')
}

export function onFilled(co: Co<{ name: string; value: string }>): void {
    const { name, value } = co.action.payload
    const values = { ...co.state.values, [name]: value }
    const { instruction } = co.properties
    if (instruction) co.state.internals.kept.set(instruction.id, values)
    keep(co, { values })
    report(co, values)
}

export function onLeft({ action, state, updateState }: Co<{ name: string }>): void {
    const { name } = action.payload
    if (!state.touched.includes(name)) updateState({ touched: [...state.touched, name] })
}

/** Another instruction was given: fills its fields with the host's values, those typed before, or the first ones. */
function onInstruction(co: Co): void {
    const { instruction, preset } = co.properties
    const { internals } = co.state
    // What the host chooses replaces what was typed; what it takes back does not.
    const query = instruction ? null : co.state.query
    const typedBefore = instruction && internals.returning === instruction.id ? internals.kept.get(instruction.id) : {}
    if (instruction) internals.returning = ''
    const values = instruction ? firstValues(instruction, { ...typedBefore, ...preset }) : {}
    // While the host loads the chosen instruction it gives null: the choice stays visible.
    keep(co, { values, touched: [], query, ...(instruction ? { chosen: null, open: false } : {}) })
    if (query === null) write(co.host, restingText(co.properties, { chosen: instruction ? null : co.state.chosen }))
    report(co, values)
}

/** The host gives what the last search has found. */
function onFound(co: Co): void {
    const { internals } = co.state
    const { taking } = internals
    if (taking === 'no' || !isAnswered(co.properties, co.state)) return
    internals.taking = 'no'
    const first = optionsOf(co.properties, co.state)[0]
    if (first) co.dispatch(CHOSEN, { option: first, run: taking === 'run' })
}

function onAttempt(co: Co): void {
    const { properties, host, updateState } = co
    const { instruction } = properties
    updateState({ touched: instruction?.parameters.map(({ name }) => name) ?? [] })
    if (instruction) focusSoon(host, '[aria-invalid="true"]')
    else open(co, true)
}

export function onConnected(co: Co): void {
    const { properties, host, updateState } = co
    const { instruction, opened, draft } = properties
    const id = instruction?.id ?? ''
    let { state } = co
    if (draft?.instruction === id && (id !== '' || draft.query !== null)) {
        const { query, values } = draft
        state = { ...state, query, values }
        updateState({ query, values })
        write(host, query ?? restingText(properties, state))
        report(co, values)
    }
    // Somebody may have typed into the fields before this.
    else if (id !== '' && !state.internals.kept.has(id)) onInstruction(co)
    if (draft?.hasFocus || opened > (draft?.opened ?? 0)) follow({ ...co, state })
}

/** Goes into the field and opens the list, as the host asks. */
function follow(co: Co): void {
    const { draft, opened } = co.properties
    if (draft) draft.opened = opened
    open(co, true)
}

export function onDisconnected({ state }: Co): void {
    clearTimeout(state.internals.timer)
}

export function onProperty(co: Co<{ name: string; previousValue: unknown }>): void {
    const { name, previousValue } = co.action.payload
    const { properties } = co
    if (name === 'instruction') onInstruction(co)
    if (name === 'attempt' && properties.attempt > Number(previousValue)) onAttempt(co)
    if (name === 'opened' && properties.opened > Number(previousValue)) follow(co)
    if (name === 'instructions' || name === 'query' || name === 'status') onFound(co)
}
