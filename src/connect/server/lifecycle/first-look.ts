import type { Definition } from '../instructions/store.ts'
import { lastAnswerMs } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'

/** No device responds sooner, milliseconds. */
const LEAST_MS = 1000
/** Assumed for an instruction that has never run, milliseconds. */
const UNKNOWN_MS = 2000
/** Added to the last time: a look just before the response would cost a whole wait. */
const MARGIN_MS = 200

/**
 * Milliseconds until the first look after the send: what this instruction took last time, on this device or on any, or the
 * average that 1E gives. At least a second, at most the wait between two looks.
 */
export function firstLookMs(run: StoredRun, definition: Definition, waitMs: number): number {
    const last = lastAnswerMs(run.definition, run.device)
    const average = definition.averageSeconds === null ? UNKNOWN_MS : definition.averageSeconds * 1000 + LEAST_MS
    const expected = last === null ? average : last + MARGIN_MS
    return Math.min(waitMs, Math.max(LEAST_MS, expected))
}
