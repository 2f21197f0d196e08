import { workbook } from '../attachments/attach.ts'
import { isFinal } from '../contract/run.ts'
import type { Ending } from '../runs/ending.ts'
import type { StoredRun } from '../runs/stored.ts'
import { saving } from '../savings/settle.ts'
import { average } from './average.ts'
import { proof } from './proof-ending.ts'
import { workNote } from './work-note.ts'

/** Everything that follows the end of a run, in this order. */
export const ENDINGS: Ending[] = [workbook, saving, proof, workNote, average]

/** Does what follows the end of a run at this moment; nothing while the run is open. Returns the current run. */
export function finishEnd(run: StoredRun, at: Ending['at']): StoredRun {
    if (!isFinal(run.state)) return run
    return ENDINGS.filter((ending) => ending.at === at).reduce((current, ending) => ending.finish(current), run)
}
