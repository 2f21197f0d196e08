import type { GlideRecord } from '@servicenow/glide'
import { closeRequests } from '../approvals/store.ts'
import { advance } from '../lifecycle/advance.ts'
import { runById } from '../runs/store.ts'

const BUDGET_MS = 25000

/**
 * An approval row of a run was answered in My Approvals, by e-mail or through the Table API. Whether the vote counts is decided in
 * approvals/settle.ts; a late one becomes *No Longer Required*. What a button approved is sent here: nobody waits for 1E with it.
 */
export function onApproval(current: GlideRecord): void {
    const run = runById(current.getValue('document_id') || '')
    if (!run || run.requests.length === 0) return
    if (run.state === 'awaiting_approval' || run.state === 'queued') advance(run, BUDGET_MS)
    else closeRequests(run, run.decidedBy ? run.decidedBy.id : '')
}
