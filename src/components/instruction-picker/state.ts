import { commandText } from '../../contract/parameters.ts'
import type { InstructionSummary } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'
import { placesOf } from '../shared/parameter-words.ts'
import type { Group, Option, Properties } from './interface.ts'
import type { Values } from './parameters.ts'

/** Milliseconds between the last key and the search. */
export const DEBOUNCE_MS = 200

/** What must outlive a rendering but is not shown. */
export class Internals {
    timer: ReturnType<typeof setTimeout> | undefined
    /** The query of the last search. */
    asked: string | null = null
    /** Enter was pressed before the list had come: its first option is taken when it comes, and run after another Enter. */
    taking: 'no' | 'take' | 'run' = 'no'
    /** The values that were typed, by instruction: choosing it again brings them back. */
    readonly kept = new Map<string, Values>()
    /** Id of the instruction that was chosen here by its own name: a quick fix brings its own values. */
    returning = ''
}

export interface State {
    internals: Internals
    open: boolean
    /** What somebody has typed into the field; null when it shows the chosen instruction. */
    query: string | null
    /** Key of the option that the arrow keys have reached; null for the first one. */
    active: string | null
    /** The chosen instruction until the host gives it with its parameters. */
    chosen: InstructionSummary | null
    values: Values
    /** Fields that show their problems: those that were left, and all of them after an attempt to run. */
    touched: readonly string[]
}

export function initialState(): State {
    return {
        internals: new Internals(),
        open: false,
        query: null,
        active: null,
        chosen: null,
        values: {},
        touched: [],
    }
}

export function keyOf({ fix, id }: Option): string {
    return fix ?? id
}

/** The words that are searched for; '' while nothing is typed. */
export function typedWords({ query }: Pick<State, 'query'>): string {
    return query?.trim() ?? ''
}

/** True when every typed word occurs, as in the search of the server. */
function matches(one: InstructionSummary, words: string): boolean {
    const text = `${one.name} ${one.text} ${one.description} ${one.set}`.toLowerCase()
    return words
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word))
}

/** True when the list shows what the typed words ask for. Before anything is typed the host's groups are that. */
export function isAnswered(properties: Properties, state: Pick<State, 'query'>): boolean {
    const { localSearch, query, status, groups } = properties
    const words = typedWords(state)
    return localSearch || (!words && groups.length > 0) || (status !== 'loading' && query === words)
}

/**
 * What the list shows: the host's groups, or what matches. Until a search has ended these are the instructions of the one before
 * that match. Without groups every instruction is offered.
 */
export function groupsOf(properties: Properties, state: Pick<State, 'query'>): readonly Group[] {
    const { groups, instructions } = properties
    const words = typedWords(state)
    if (!words && groups.length > 0) return groups
    const filters = words !== '' && (properties.localSearch || !isAnswered(properties, state))
    const options = filters ? instructions.filter((one) => matches(one, words)) : instructions
    return options.length > 0 ? [{ label: '', options }] : []
}

/** All options in the order of the arrow keys. */
export function optionsOf(properties: Properties, state: Pick<State, 'query'>): readonly Option[] {
    return groupsOf(properties, state).flatMap(({ options }) => options)
}

/** The active option's place among all; -1 when there is none. The first one is active until an arrow key moves on. */
export function activeAt(options: readonly Option[], { open, active }: Pick<State, 'open' | 'active'>): number {
    if (!open || options.length === 0) return -1
    return Math.max(0, active === null ? 0 : options.findIndex((one) => keyOf(one) === active))
}

export function chosenOf(properties: Properties, state: Pick<State, 'chosen' | 'query'>): InstructionSummary | null {
    return state.query === null ? (properties.instruction ?? state.chosen) : null
}

/** What the field holds when nobody has typed into it. */
export function restingText(properties: Properties, state: Pick<State, 'chosen'>): string {
    const chosen = properties.instruction ?? state.chosen
    return chosen ? commandText(chosen.text, placesOf(chosen.text), {}) : ''
}

/** The average time in the words of 1E's own documentation. */
export function averageText(seconds: number | null): string {
    if (seconds === null) return t('Average execution time : Not available')
    if (seconds < 60) return t('Average execution time : Less than 1 minute')
    return t('Average execution time : Approx {0} minutes', Math.max(1, Math.round(seconds / 60)))
}
