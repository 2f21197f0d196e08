import type { InstructionSummary, List } from '../contract/wire.ts'
import { countDefinitions, findDefinitions, type Search } from './store.ts'

/** Most matches that are ranked. With more, the agent types another word. */
const RANKED = 300

/** Words of a typed text in lower case, without carets: they would end a condition. */
export function wordsOf(typed: string): string[] {
    return typed
        .toLowerCase()
        .replace(/\^/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '')
        .slice(0, 8)
}

/**
 * Rank of a match, lower is better: the sentence begins with the text, a word of it does, the sentence contains it, only the rest
 * does. Among equals questions come before actions.
 */
function rank(instruction: InstructionSummary, typed: string): number {
    const text = instruction.text.toLowerCase()
    const action = instruction.kind === 'action' ? 1 : 0
    if (typed === '') return 0
    if (text.indexOf(typed) === 0) return action
    if (text.indexOf(' ' + typed) >= 0) return 2 + action
    return (text.indexOf(typed) >= 0 ? 4 : 6) + action
}

/** Definitions that contain every typed word, best first. Makes no call to 1E. */
export function searchInstructions(
    typed: string,
    search: Omit<Search, 'words'>,
    offset: number,
    limit: number
): List<InstructionSummary> {
    const wanted: Search = {
        words: wordsOf(typed),
        configurations: search.configurations,
        kind: search.kind,
        set: search.set,
    }
    const found = findDefinitions(wanted, RANKED)
    const needle = wanted.words.join(' ')
    const ranked = found.map((instruction, index) => ({
        instruction: instruction,
        rank: rank(instruction, needle),
        index: index,
    }))
    // The index makes the order total: the engine's sort is not stable.
    ranked.sort((a, b) => a.rank - b.rank || a.index - b.index)
    const items = ranked.slice(offset, offset + limit).map((entry) => entry.instruction)
    return { items: items, total: found.length < RANKED ? found.length : countDefinitions(wanted) }
}
