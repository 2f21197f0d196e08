import type { StoredRun } from './stored.ts'

/**
 * What follows the end of a run, once: its workbook, its work note, its saving, its share in an average. A room that adds
 * something to the end of a run declares it so and is listed in `lifecycle/endings.ts`; no step knows of it.
 */
export interface Ending {
    /** For the log. */
    name: string
    /** When it is done: when somebody looks at the ended run (a page waits for it), by the rule after the end, or by the collector only. */
    at: 'look' | 'end' | 'tick'
    /** Does it when it is wanted and not done yet. Returns the current run. */
    finish(run: StoredRun): StoredRun
    /** How the collector does it; as `finish` when absent. */
    makeUp?(run: StoredRun): StoredRun
    /** sys_ids of runs for which the collector does it, because nobody has done it when it was due. */
    left(): string[]
}
