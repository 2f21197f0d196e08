import type { GlideRecord } from '@servicenow/glide'
import { mayReadRun, readableRun } from '../access.ts'
import { type ApprovalSummary, summaryOf } from '../approvals/summary.ts'
import { isFailure } from '../failure.ts'
import { RUNS } from '../runs/store.ts'

/** What the form of an approval shows of its run, as far as the user may read that. */
export function approvalSummary(approval: GlideRecord): ApprovalSummary | null {
    if (approval.getValue('source_table') !== RUNS) return null
    try {
        return summaryOf(readableRun(approval.getValue('document_id') || ''), (run) => mayReadRun(run.id))
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return null
    }
}
