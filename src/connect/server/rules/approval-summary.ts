import type { GlideRecord } from '@servicenow/glide'
import { type ApprovalSummary, summaryOf } from '../approvals/summary.ts'
import { isFailure } from '../failure.ts'
import { mayReadRun, readableRun } from '../rest/access.ts'

/** What the form of an approval shows of its run, as far as the user may read that. */
export function approvalSummary(approval: GlideRecord): ApprovalSummary | null {
    if (approval.getValue('source_table') !== 'x_1e_connect_run') return null
    try {
        return summaryOf(readableRun(approval.getValue('document_id') || ''), (run) => mayReadRun(run.id))
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return null
    }
}
