import type { GlideRecord } from '@servicenow/glide'
import { mayReadRun, readableRun } from '../access.ts'
import { type ApprovalSummary, summaryOf } from '../approvals/summary.ts'
import { isFailure } from '../failure.ts'

/** The summary on the form of a run; null when the user may not read the run. */
export function approvalSummary(run: GlideRecord): ApprovalSummary | null {
    try {
        return summaryOf(readableRun(run.getUniqueValue()), (one) => mayReadRun(one.id))
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return null
    }
}
