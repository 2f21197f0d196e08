import { filledValues } from '../contract/parameters.ts'
import type { Parameter } from '../contract/wire.ts'
import { joined, type Tally, wilson } from '../outcomes/rules.ts'
import type { TallyRow } from '../outcomes/tallies.ts'

/** When a category or fix is offered. An empty condition always holds. */
export interface Conditions {
    category: string
    subcategory: string
    os: string
}

/** The record and device for which fixes are looked for; an unknown OS is empty. */
export type Situation = Conditions

/** The family of an operating system by its name; empty when unknown. */
export function osFamily(name: string): string {
    const text = name.toLowerCase()
    if (text.indexOf('windows') >= 0) return 'windows'
    if (text.indexOf('mac') >= 0 || text.indexOf('os x') >= 0) return 'macos'
    return /linux|ubuntu|debian|red hat|suse|centos|fedora/.test(text) ? 'linux' : ''
}

/** True when the OS fits, or is not known. */
export function fits(conditions: Conditions, situation: Situation): boolean {
    const { category, subcategory, os } = conditions
    if (category !== '' && category !== situation.category) return false
    if (subcategory !== '' && subcategory !== situation.subcategory) return false
    return os === '' || situation.os === '' || os === situation.os
}

/** What would be sent: presets, and the definition's defaults where nothing is preset. */
export function effectiveValues(
    parameters: Parameter[],
    presets: { [name: string]: string }
): { values: { [name: string]: string }; isComplete: boolean } {
    const filled = filledValues(parameters, presets)
    const values: { [name: string]: string } = {}
    for (const { name, value } of filled.values) values[name] = value
    return { values: values, isComplete: Object.keys(filled.problems).length === 0 }
}

const NOTHING: Tally = { held: 0, total: 0, seconds: 0 }

/** The tally of the same subcategory, or of the category when there is none. */
export function tallyFor(rows: TallyRow[], definition: string, valuesKey: string, subcategory: string): Tally {
    let near = NOTHING
    let wide = NOTHING
    for (const row of rows) {
        if (row.definition !== definition || row.valuesKey !== valuesKey) continue
        wide = joined(wide, row.tally)
        if (row.subcategory === subcategory) near = joined(near, row.tally)
    }
    return near.total > 0 ? near : wide
}

export interface Ranked {
    tally: Tally
    /** Proofs that it helped, of those that told something. */
    proved: { fixed: number; total: number }
    /** The administrator's order: of the category, then of the fix. */
    order: [category: number, fix: number]
    label: string
}

/** Most reliable first; where that is equal, most often proved first; then the administrator's order, then the label. */
export function bestFirst(a: Ranked, b: Ranked): number {
    return (
        wilson(b.tally.held, b.tally.total) - wilson(a.tally.held, a.tally.total) ||
        wilson(b.proved.fixed, b.proved.total) - wilson(a.proved.fixed, a.proved.total) ||
        a.order[0] - b.order[0] ||
        a.order[1] - b.order[1] ||
        (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
    )
}
