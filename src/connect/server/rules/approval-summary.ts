import type { GlideRecord } from '@servicenow/glide'
import { mayReadRun, readableRun } from '../access.ts'
import { type ApprovalSummary, summaryOf } from '../approvals/summary.ts'
import { isFailure } from '../failure.ts'
import { RUNS } from '../runs/store.ts'

/** The summary of the run on the form of an approval; null when the user may not read the run. */
export function approvalSummary(approval: GlideRecord): ApprovalSummary | null {
    if (approval.getValue('source_table') !== RUNS) return null
    try {
        return summaryOf(readableRun(approval.getValue('document_id') || ''), (run) => mayReadRun(run.id))
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return null
    }
}
