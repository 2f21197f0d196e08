import { eachGroup } from '../glide.ts'
import { ANY_VALUES } from '../outcomes/values-key.ts'
import { PROOFS } from './store.ts'

/** Proofs of an instruction with these values that told something. */
export interface Proved {
    definition: string
    valuesKey: string
    fixed: number
    total: number
}

/** How often these instructions were proved to help, counted by the database. */
export function provedOf(definitions: string[], domain: string): Proved[] {
    if (definitions.length === 0) return []
    const found: Proved[] = []
    const conditions: [string, string, string][] = [
        ['definition', 'IN', definitions.join(',')],
        ['verdict', 'IN', 'fixed,not_fixed,changed'],
        ['sys_domain', '=', domain],
    ]
    eachGroup(PROOFS, conditions, ['definition', 'values_key', 'verdict'], 'looks', (values, count) => {
        const [definition = '', key = '', verdict] = values
        found.push({ definition: definition, valuesKey: key, fixed: verdict === 'fixed' ? count : 0, total: count })
    })
    return found
}

/** The sum for an instruction with exactly these values, or with any. */
export function provedFor(all: Proved[], definition: string, key: string): { fixed: number; total: number } {
    const sum = { fixed: 0, total: 0 }
    for (const one of all) {
        if (one.definition !== definition || (key !== ANY_VALUES && one.valuesKey !== key)) continue
        sum.fixed += one.fixed
        sum.total += one.total
    }
    return sum
}
