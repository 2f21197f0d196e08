import { phaseWords } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'

/** How a run has ended that has nothing to tell. */
export function endWords(run: StoredRun): string {
    return run.state === 'cancelled' && run.counts.stored === 0 ? translate('cancelled', []) : phaseWords(run)
}
