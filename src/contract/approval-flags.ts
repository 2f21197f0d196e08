import type { Keyed } from './keyed.ts'

/** Which instructions are meant. An empty one means all that 1E offers. */
export interface ApprovalFilter {
    /** Words, each of which must occur. @maxLength 200 */
    query?: string
    kind?: 'question' | 'action'
    /** sys_id of an instruction set. */
    set?: string
}

/** GET /configurations/{id}/approval-flags: what would change. Nothing is written. */
export interface ApprovalFlags {
    /** Names the instructions that would change: the change takes this and nothing else. */
    digest: string
    /** Instructions that the filter finds. */
    found: number
    /** How many of them have *Is Approval Required* otherwise. */
    changing: number
    /** The first of those that would change. */
    first: { name: string; text: string }[]
}

/** The body of POST /configurations/{id}/approval-flags. */
export interface ApprovalFlagsRequest extends ApprovalFilter, Keyed {
    required: boolean
    digest: string
}

export interface ApprovalFlagsResult {
    changed: number
}
