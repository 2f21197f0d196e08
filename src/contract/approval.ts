import type { Keyed } from './keyed.ts'

/** What became of a request for approval. */
export type ApprovalState = 'requested' | 'approved' | 'rejected' | 'withdrawn' | 'expired' | 'void'

/** The request that a run began with. Times are ISO 8601 UTC. */
export interface Approval {
    state: ApprovalState
    requestedAt: string
    /** How many people were asked; the first answer counts. */
    approvers: number
    /** True when the user who asks is one of them. */
    mine: boolean
    /** Name of who approved or rejected. */
    decidedBy: string | null
    decidedAt: string | null
    comment: string | null
}

/** POST /runs/{id}/approval */
export interface ApprovalRequest extends Keyed {
    decision: 'approve' | 'reject' | 'withdraw'
    /** Needed to reject. */
    comment?: string
}
