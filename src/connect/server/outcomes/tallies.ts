import { eachGroup } from '../glide.ts'
import { joined, type Tally } from './rules.ts'
import { OUTCOMES } from './store.ts'

/** Tallies of an instruction with these values for one category, by subcategory. */
export interface TallyRow {
    definition: string
    valuesKey: string
    subcategory: string
    tally: Tally
}

/** How incidents of this category and domain ended after these instructions, counted by the database. */
export function tallies(definitions: string[], category: string, domain: string): TallyRow[] {
    if (definitions.length === 0 || category === '') return []
    const found: { [key: string]: TallyRow } = {}
    const conditions: [string, string, string][] = [
        ['definition', 'IN', definitions.join(',')],
        ['category', '=', category],
        ['sys_domain', '=', domain],
        ['result', 'IN', 'held,returned'],
    ]
    const groups = ['definition', 'values_key', 'subcategory', 'result']
    eachGroup(OUTCOMES, conditions, groups, 'seconds', (values, count, average) => {
        const [definition = '', valuesKey = '', subcategory = '', result] = values
        const part = { held: result === 'held' ? count : 0, total: count, seconds: average }
        const key = JSON.stringify([definition, valuesKey, subcategory])
        const known = found[key]
        const tally = known ? joined(known.tally, part) : part
        found[key] = { definition: definition, valuesKey: valuesKey, subcategory: subcategory, tally: tally }
    })
    return Object.keys(found).map((key) => found[key] as TallyRow) // own keys
}
