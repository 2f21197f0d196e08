import type { Keyed } from './keyed.ts'

export type ApprovalState = 'requested' | 'approved' | 'rejected' | 'withdrawn' | 'expired' | 'void'

/** The request that a run began with. Times are ISO 8601 UTC. */
export interface Approval {
    state: ApprovalState
    requestedAt: string
    /** When the request ends if nobody decides: nothing is run then. */
    until: string | null
    /** How many people were asked. The first decision counts. */
    approvers: number
    /** True when the calling user is one of them. */
    mine: boolean
    /** Names of the others, while it waits; a few of them when many were asked. */
    others: string[]
    /** Name of who approved or rejected. */
    decidedBy: string | null
    /** True when that was the calling user. */
    decidedByMe: boolean
    decidedAt: string | null
    comment: string | null
}

/** POST /runs/{id}/approval */
export interface ApprovalRequest extends Keyed {
    decision: 'approve' | 'reject' | 'withdraw'
    /** Required to reject. */
    comment?: string
}
