import type { StoredRun } from './stored.ts'

/**
 * What follows the end of a run, once: its workbook, its work note, its saving, its share in an average. A room that adds
 * something to the end of a run declares it so and is listed in `lifecycle/endings.ts`; no step knows of it.
 */
export interface Ending {
    /** In a sentence of the log. */
    name: string
    /** When it is done: by a look at the ended run, for which a page waits; by the rule after the end; by the collector alone. */
    at: 'look' | 'end' | 'tick'
    /** Does it if it is wanted and not done. Returns the current run. */
    finish(run: StoredRun): StoredRun
    /** sys_ids of runs for which the collector has to do it: the transaction that should have done it died. */
    left(): string[]
}
