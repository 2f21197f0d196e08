import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import type { RetrievalCounts } from '../configurations/retrieval-counts.ts'
import { type Configuration, noteRetrieval } from '../configurations/store.ts'
import type { CoreDefinition } from '../contract/core.ts'
import { callCore } from '../core.ts'
import { fail } from '../failure.ts'
import { type Cached, cachedDefinitions, deactivateOthers, putDefinition, putSet } from './cache.ts'

/** 1E may take a minute to list all definitions, and several set by set (1E Consumer API, §1.4). */
const BUDGET_MS = 240000
/** Share of the known instructions whose absence means that a role is missing, not that 1E has deleted them. */
const MOST_GONE = 0.5

/** Throws `retrieval_shrunk` when the list lacks too many of the active definitions. */
function needEnough(cached: Cached, listed: CoreDefinition[]): void {
    const names: { [name: string]: true } = {}
    for (const definition of listed) names[definition.name] = true
    const active = Object.keys(cached).filter((name) => cached[name] && cached[name].active)
    const left = active.filter((name) => names[name] === true)
    if (active.length - left.length > active.length * MOST_GONE) {
        throw fail('retrieval_shrunk', [left.length, active.length])
    }
}

/**
 * Brings the cached definitions of one configuration up to date. A second time changes nothing. Throws and changes nothing when the
 * list is empty, which means that the proxy user has no role, or when it lacks half of the known definitions, unless `force` is
 * set or the address of 1E has changed (1E Consumer API, §5.1).
 */
export function retrieveInstructions(configuration: Configuration, force: boolean): RetrievalCounts {
    const listed = callCore('definitions', { configuration: configuration.id, budgetMs: BUDGET_MS })
    // Only what can be run: licensed and in a set.
    const definitions = listed.filter((definition) => definition.licensed && definition.setId !== null)
    if (definitions.length === 0) throw fail('retrieval_empty')
    const result: RetrievalCounts = { received: definitions.length, added: 0, updated: 0, deactivated: 0 }
    const kept: { [name: string]: true } = {}
    const sets: { [platformId: string]: string } = {}
    const cached = cachedDefinitions(configuration.id)
    // At another address the cached list says nothing about the new one.
    if (!force && configuration.retrievedFrom === configuration.address) needEnough(cached, definitions)
    const now = nowMs()
    for (const definition of definitions) {
        const key = String(definition.setId)
        if (sets[key] === undefined) sets[key] = putSet(definition.setId, definition.setName, configuration)
        const meaning = putDefinition(definition, configuration, sets[key], now, cached)
        if (meaning === 'added') result.added++
        if (meaning === 'updated') result.updated++
        kept[definition.name] = true
    }
    result.deactivated = deactivateOthers(configuration.id, kept)
    noteRetrieval(configuration, now, result)
    gs.info(
        'Retrieved instructions for {0}: {1} received, {2} added, {3} updated',
        configuration.name,
        result.received,
        result.added,
        result.updated
    )
    return result
}
