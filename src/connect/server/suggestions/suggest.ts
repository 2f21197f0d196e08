import type { Configuration } from '../configurations/store.ts'
import type { Suggestions } from '../contract/wire.ts'
import { definitionsById, definitionsWithAny, summaryOf } from '../instructions/store.ts'
import type { HostRecord } from '../records/store.ts'
import { lastDefinitions } from '../runs/store.ts'
import { fitOf, stemsOf, tellingWords, wordsIn } from './words.ts'

/** Runs of the user that are looked at. */
const LAST_RUNS = 30
const MOST_RECENT = 3
const MOST_FITS = 4
/** Definitions with a word of the record that are ranked. */
const RANKED = 100

/** What the user ran last, each instruction once. */
function recentOf(configuration: Configuration, user: string): Suggestions['recent'] {
    const last = lastDefinitions(user, LAST_RUNS)
    const definitions = definitionsById(last.map((one) => one.definition))
    const seen: { [id: string]: true } = {}
    const recent: Suggestions['recent'] = []
    for (const { definition: id, at } of last) {
        const definition = definitions[id]
        if (seen[id] || !definition || !definition.active || definition.configuration !== configuration.id) continue
        seen[id] = true
        recent.push({ instruction: summaryOf(definition), at: new Date(at).toISOString() })
    }
    return recent.slice(0, MOST_RECENT)
}

/** What holds words of the record's short description. */
function fitsOf(configuration: Configuration, record: HostRecord): Suggestions['fits'] {
    const words = tellingWords(record.row.getValue('short_description') || '')
    if (words.length === 0) return []
    const fits: Suggestions['fits'] = []
    for (const instruction of definitionsWithAny(configuration.id, stemsOf(words), RANKED)) {
        const found = wordsIn(instruction, words)
        if (found.length > 0) fits.push({ instruction: instruction, words: found })
    }
    const ranked = fits.map((one, index) => ({ one: one, rank: fitOf(one.instruction, one.words), index: index }))
    // The index makes the order total: the engine's sort is not stable.
    ranked.sort((a, b) => b.rank - a.rank || a.index - b.index)
    return ranked.slice(0, MOST_FITS).map((entry) => entry.one)
}

/** Instructions to offer for a record before anything is typed. Makes no call to 1E. */
export function suggestionsFor(record: HostRecord, configuration: Configuration, user: string): Suggestions {
    return { recent: recentOf(configuration, user), fits: fitsOf(configuration, record) }
}
