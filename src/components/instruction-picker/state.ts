import { commandText, placesIn } from '../../contract/parameters.ts'
import type { InstructionSummary } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'
import type { Properties } from './interface.ts'
import type { Values } from './parameters.ts'

/** Milliseconds between the last key and the search. */
export const DEBOUNCE_MS = 200

/** What must outlive a rendering but is not shown. */
export class Internals {
    timer: ReturnType<typeof setTimeout> | undefined
    /** The query of the last search. */
    asked: string | null = null
}

/** An option of the list: an instruction, or a quick fix with its own words. */
export interface Option extends InstructionSummary {
    /** Id of the quick fix. */
    fix?: string
}

export interface State {
    internals: Internals
    open: boolean
    /** What the field holds while it is edited; null shows the chosen instruction. */
    query: string | null
    /** True from a key until its search has ended. */
    waiting: boolean
    /** Option that the arrow keys have reached; -1 for none. */
    active: number
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
        waiting: false,
        active: -1,
        chosen: null,
        values: {},
        touched: [],
    }
}

/** True when every typed word occurs, as in the search of the server. */
export function matches(one: InstructionSummary, query: string): boolean {
    const text = `${one.name} ${one.text} ${one.description} ${one.set}`.toLowerCase()
    return query
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word))
}

/** Quick fixes as options; none while somebody types. */
export function fixesOf({ quickFixes }: Properties, { query }: Pick<State, 'query'>): readonly Option[] {
    return query
        ? []
        : quickFixes.map(({ id, instruction, label, category, reason }) => ({
              ...instruction,
              text: label,
              set: category,
              description: reason,
              fix: id,
          }))
}

/** The instructions to show. While a search is under way, the earlier ones that match the new query. */
export function optionsOf(
    { instructions, localSearch }: Properties,
    { query, waiting }: Pick<State, 'query' | 'waiting'>
): readonly Option[] {
    return query && (localSearch || waiting) ? instructions.filter((one) => matches(one, query.trim())) : instructions
}

/** All options in the order of the arrow keys. */
export function allOf(properties: Properties, state: Pick<State, 'query' | 'waiting'>): readonly Option[] {
    return [...fixesOf(properties, state), ...optionsOf(properties, state)]
}

export function chosenOf(properties: Properties, state: Pick<State, 'chosen'>): InstructionSummary | null {
    return properties.instruction ?? state.chosen
}

export function fieldContent(properties: Properties, state: Pick<State, 'chosen' | 'query'>): string {
    const chosen = chosenOf(properties, state)
    return state.query ?? (chosen ? commandText(chosen.text, placesIn(chosen.text), {}) : '')
}

/** The next option for an arrow key; the list wraps around. */
export function stepped(active: number, step: 1 | -1, count: number): number {
    if (count === 0) return -1
    if (active < 0) return step === 1 ? 0 : count - 1
    return (active + step + count) % count
}

/** The average time in the words of 1E's own documentation. */
export function averageText(seconds: number | null): string {
    if (seconds === null) return t('Average execution time : Not available')
    if (seconds < 60) return t('Average execution time : Less than 1 minute')
    return t('Average execution time : Approx {0} minutes', Math.max(1, Math.round(seconds / 60)))
}
