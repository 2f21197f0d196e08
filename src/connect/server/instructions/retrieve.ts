import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { type Configuration, noteRetrieval } from '../configurations/store.ts'
import { callCore } from '../core.ts'
import { fail } from '../failure.ts'
import { orphanedFixes } from '../quick-fixes/store.ts'
import { cachedDefinitions, deactivateOthers, putDefinition, putSet } from './store.ts'

/** Listing all definitions may take 1E a while (1E Consumer API, §1.4). */
const BUDGET_MS = 25000
/** Rows that one transaction writes; the rest is left to the next one. */
const MOST_WRITES = 2000

export interface Retrieval {
    received: number
    added: number
    updated: number
    deactivated: number
    /** False: there was more to write than one transaction should; the same again goes on where it ended, because what is stored is not written twice. */
    finished: boolean
}

function unfinished(result: Retrieval, configuration: Configuration): Retrieval {
    gs.info('Retrieving instructions for {0} goes on in another transaction', configuration.name)
    result.finished = false
    return result
}

/**
 * Brings the cached definitions of one configuration up to date. Running it twice changes nothing the second time.
 * An empty answer changes nothing: it means that the proxy user has no role (1E Consumer API, §5.1).
 */
export function retrieveInstructions(configuration: Configuration): Retrieval {
    const listed = callCore('definitions', { configuration: configuration.id, budgetMs: BUDGET_MS })
    // Only what can be run: licensed and in a set.
    const definitions = listed.filter((definition) => definition.licensed && definition.setId !== null)
    if (definitions.length === 0) throw fail('retrieval_empty')
    const result: Retrieval = { received: definitions.length, added: 0, updated: 0, deactivated: 0, finished: true }
    const kept: { [name: string]: true } = {}
    const sets: { [platformId: string]: string } = {}
    const cached = cachedDefinitions(configuration.id)
    const now = nowMs()
    for (const definition of definitions) {
        if (result.added + result.updated >= MOST_WRITES) return unfinished(result, configuration)
        const key = String(definition.setId)
        if (sets[key] === undefined) sets[key] = putSet(definition.setId, definition.setName, configuration)
        const meaning = putDefinition(definition, configuration, sets[key], now, cached)
        if (meaning === 'added') result.added++
        if (meaning === 'updated') result.updated++
        kept[definition.name] = true
    }
    const left = MOST_WRITES - result.added - result.updated
    result.deactivated = deactivateOthers(configuration.id, kept, left)
    if (result.deactivated >= left) return unfinished(result, configuration)
    noteRetrieval(configuration.id, now)
    const orphaned = orphanedFixes(configuration.id)
    if (orphaned.length > 0) {
        gs.warn(
            'Quick fixes of {0} are no longer offered, because 1E does not offer their instruction: {1}',
            configuration.name,
            orphaned.join(', ')
        )
    }
    gs.info(
        'Retrieved instructions for {0}: {1} received, {2} added, {3} updated',
        configuration.name,
        result.received,
        result.added,
        result.updated
    )
    return result
}
