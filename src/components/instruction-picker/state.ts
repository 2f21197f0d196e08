import { commandText, placesIn } from '../../contract/parameters.ts'
import type { InstructionSummary } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'
import type { Properties } from './interface.ts'
import type { Values } from './parameters.ts'

/** The pause between a key and the search that it causes. */
export const DEBOUNCE_MS = 200

/** What outlives a rendering and is nobody's state. */
export class Desk {
    timer: ReturnType<typeof setTimeout> | undefined
    /** The query that was asked last. */
    asked: string | null = null
}

/** One of the list: an instruction, or a quick fix in the words of one. */
export interface Option extends InstructionSummary {
    /** Id of the quick fix. */
    fix?: string
}

export interface State {
    desk: Desk
    open: boolean
    /** What the field holds while it is edited; null shows the chosen instruction. */
    query: string | null
    /** True from a key until the search that it caused was answered. */
    waiting: boolean
    /** Option that the arrow keys are on, -1 for none. */
    active: number
    /** Chosen here, until the host gives its parameters. */
    chosen: InstructionSummary | null
    values: Values
    /** Fields that were left, or all of them after an attempt to run: only these show problems. */
    touched: readonly string[]
}

export function initialState(): State {
    return {
        desk: new Desk(),
        open: false,
        query: null,
        waiting: false,
        active: -1,
        chosen: null,
        values: {},
        touched: [],
    }
}

/** True when every typed word occurs: the rule by which the server searches. */
export function matches(one: InstructionSummary, query: string): boolean {
    const text = `${one.name} ${one.text} ${one.description} ${one.set}`.toLowerCase()
    return query
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word))
}

/** Quick fixes as options; whoever types looks for something else. */
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

/** The instructions to show. Until the answer to the last key is there, only those of before that match it too. */
export function optionsOf(
    { instructions, localSearch }: Properties,
    { query, waiting }: Pick<State, 'query' | 'waiting'>
): readonly Option[] {
    return query && (localSearch || waiting) ? instructions.filter((one) => matches(one, query.trim())) : instructions
}

/** Everything that the arrow keys go through. */
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

/** The option after a step of the arrow keys; it wraps around. */
export function stepped(active: number, step: 1 | -1, count: number): number {
    if (count === 0) return -1
    if (active < 0) return step === 1 ? 0 : count - 1
    return (active + step + count) % count
}

/** The words about the average time, exactly as 1E's own documentation has them. */
export function averageText(seconds: number | null): string {
    if (seconds === null) return t('Average execution time : Not available')
    if (seconds < 60) return t('Average execution time : Less than 1 minute')
    return t('Average execution time : Approx {0} minutes', Math.max(1, Math.round(seconds / 60)))
}
