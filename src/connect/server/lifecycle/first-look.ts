import type { Definition } from '../instructions/store.ts'
import { lastAnswerMs } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'

/** Nothing answers sooner. */
const LEAST_MS = 1000
/** What is not known yet may take so long. */
const UNKNOWN_MS = 2000
/** On top of what it took last time: a look just before the answer would cost a whole wait. */
const MARGIN_MS = 200

/**
 * When the rows of an instruction that was just sent are looked for: when it answered last time, on this device or any,
 * else after the average that 1E gives; at least a second, and at most the wait between two looks.
 */
export function firstLookMs(run: StoredRun, definition: Definition, waitMs: number): number {
    const last = lastAnswerMs(run.definition, run.device)
    const average = definition.averageSeconds === null ? UNKNOWN_MS : definition.averageSeconds * 1000 + LEAST_MS
    const expected = last === null ? average : last + MARGIN_MS
    return Math.min(waitMs, Math.max(LEAST_MS, expected))
}
