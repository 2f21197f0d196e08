import type { GlideRecord } from '@servicenow/glide'
import { closeRequests } from '../approvals/store.ts'
import { advance } from '../lifecycle/advance.ts'
import { runById } from '../runs/store.ts'

const BUDGET_MS = 25000

/**
 * An approval row of a run was answered, wherever that happened: My Approvals, e-mail, the Table API. Whether the
 * answer counts is decided where every answer is; one that comes late becomes *No Longer Required*.
 */
export function onApproval(current: GlideRecord): void {
    const run = runById(current.getValue('document_id') || '')
    if (!run || run.requests.length === 0) return
    if (run.state === 'awaiting_approval') advance(run, BUDGET_MS)
    else closeRequests(run, run.decidedBy ? run.decidedBy.id : '')
}
